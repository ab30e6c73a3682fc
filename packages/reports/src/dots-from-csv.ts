import { InputError } from "@shadowline/quantity";
import { dotsWithoutInk, type PlannedDots } from "@shadowline/treatment";

const HEADER = "id,x_mm,y_mm,z_mm,nx,ny,nz,zone,session,order,mass_ng,depth_mm,radius_mm,dilution";
const COLUMNS = HEADER.split(",").length;

/** What a prescription says of the dots of its zone and session beside what the file says of each. */
export type PrescribedDots = {
  readonly zone: string;
  readonly session: number;
  readonly deposit: {
    readonly massNg: number;
    readonly radiusMm: number;
    readonly depthSpreadMm: number;
    readonly deliveredNg: number;
    readonly shedShare: number;
  };
};

/**
 * A plan's dots out of its dots.csv, or none where there is no file. Depth spread and shed share follow from the
 * prescription of each dot's zone and session, by radius where a zone has two uses. On which triangle a dot lies the
 * file does not say: that is the first.
 *
 * @throws InputError naming the line
 */
export function dotsFromCsv(dotsCsv: string | null, prescription: readonly PrescribedDots[]): PlannedDots {
  const refuse = (line: number, allowed: string): never => {
    throw new InputError([{ field: `dots.csv line ${line}`, allowed }]);
  };
  const lines = (dotsCsv ?? HEADER).split("\n");
  if (lines[0].trim() !== HEADER) refuse(1, `the header ${HEADER}`);
  while (lines.length > 1 && lines[lines.length - 1].trim() === "") lines.pop();
  const count = lines.length - 1;
  const slots = new Map<string, PrescribedDots["deposit"][]>();
  for (const { zone, session, deposit } of prescription) {
    const slot = `${zone} ${session}`;
    slots.set(slot, [...(slots.get(slot) ?? []), deposit]);
  }
  const zoneIds = [...new Set(prescription.map(({ zone }) => zone))];
  const sessions = Math.max(0, ...prescription.map(({ session }) => session));
  const totals = new Uint32Array(zoneIds.length * sessions);
  const placement = {
    count,
    unplaced: 0,
    unplacedMm: new Float64Array(0),
    triangle: new Uint32Array(count),
    barycentric: new Float64Array(2 * count),
    positionsMm: new Float64Array(3 * count),
    normals: new Float64Array(3 * count),
    group: new Uint8Array(count),
    session: new Uint8Array(count),
    sessions,
    totals,
    id: new Uint32Array(count),
    orderKey: Float64Array.from({ length: count }, (_, rank) => (rank + 0.5) / count),
  };
  const dots = dotsWithoutInk(placement, zoneIds);
  for (let dot = 0; dot < count; dot++) {
    const line = dot + 2;
    const cells = lines[dot + 1].split(",");
    if (cells.length !== COLUMNS) refuse(line, `${COLUMNS} values`);
    const number = (column: number, least: number): number => {
      const value = cells[column].trim() === "" ? Number.NaN : Number(cells[column]);
      if (!(Number.isFinite(value) && value >= least))
        refuse(line, `numbers as the plan wrote them, not ${cells[column]}`);
      return value;
    };
    placement.id[dot] = number(0, 0);
    for (let axis = 0; axis < 3; axis++) {
      placement.positionsMm[3 * dot + axis] = number(1 + axis, Number.NEGATIVE_INFINITY);
      placement.normals[3 * dot + axis] = number(4 + axis, -1.001);
    }
    const session = number(8, 1);
    const deposits = slots.get(`${cells[7]} ${session}`) ?? refuse(line, "in a zone and session of plan.json");
    placement.session[dot] = session;
    placement.group[dot] = zoneIds.indexOf(cells[7]);
    totals[placement.group[dot] * sessions + session - 1]++;
    dots.massNg[dot] = number(10, 0);
    dots.depthMm[dot] = number(11, 0);
    dots.radiusMm[dot] = number(12, 0);
    dots.dilution[dot] = number(13, 0);
    const deposit = nearestByRadius(deposits, dots.radiusMm[dot]);
    dots.depthSpreadMm[dot] = deposit.depthSpreadMm;
    dots.shedRatio[dot] = deposit.massNg > 0 ? (deposit.deliveredNg * deposit.shedShare) / deposit.massNg : 0;
  }
  return dots;
}

function nearestByRadius<D extends { readonly radiusMm: number }>(deposits: readonly D[], radiusMm: number): D {
  return deposits.reduce((nearest, deposit) =>
    Math.abs(deposit.radiusMm - radiusMm) < Math.abs(nearest.radiusMm - radiusMm) ? deposit : nearest,
  );
}
