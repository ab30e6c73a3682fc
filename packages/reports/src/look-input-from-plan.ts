import type { LookInput } from "@shadowline/look";
import { InputError } from "@shadowline/quantity";
import { asOnePigment, parseCase, parseWith } from "@shadowline/treatment";
import { z } from "zod";
import { readHeadGlb } from "./head-glb.js";

/** What the look needs of plan.json; the rest may be anything. */
const planForLook = z.object({
  case: z.unknown(),
  hash: z.string().nullable(),
  totals: z.object({ treatedCm2: z.number().min(0) }),
  zones: z.array(
    z.object({
      id: z.string(),
      treatedCm2: z.number().min(0),
      treatedHairsPerCm2: z.number().min(0).max(400),
      // Plans of before this was known have none.
      treatedShaftMm: z.number().min(0).max(0.2).optional(),
    }),
  ),
  prescription: z.array(
    z.object({
      zone: z.string(),
      session: z.number().int().min(1),
      dots: z.number().int().min(0),
      technique: z.object({ ink: z.object({ massAbsorptionM2PerG: z.number(), angstromExponent: z.number() }) }),
      deposit: z.object({
        radiusMm: z.number().min(0),
        depthSpreadMm: z.number().min(0),
        deliveredNg: z.number().min(0),
        shedShare: z.number().min(0).max(1),
        massNg: z.number().min(0),
      }),
    }),
  ),
  sessions: z.array(z.object({ number: z.number().int(), date: z.iso.date() })),
});

const HEADER = "id,x_mm,y_mm,z_mm,nx,ny,nz,zone,session,order,mass_ng,depth_mm,radius_mm,dilution";
const COLUMNS = HEADER.split(",").length;
const MS_PER_DAY = 86_400_000;

/**
 * The look's input out of a plan's own files.
 *
 * The dots are those of the file, so a file with fewer rows shows fewer dots. Depth spread and shed share
 * follow from the prescription of each dot's zone and session, by radius where a zone has two uses.
 *
 * @throws InputError naming file, line or field
 */
export async function lookInputFromPlan(
  planJson: unknown,
  dotsCsv: string | null,
  glb: Uint8Array,
): Promise<LookInput> {
  const plan = parseWith(planForLook, planJson, "plan.json");
  const clientCase = parseCase(plan.case);
  const { mesh, hairsPerCm2, hairLean } = await readHeadGlb(glb);
  const onePigment = asOnePigment(plan.prescription);
  const dots = readDots(dotsCsv ?? `${HEADER}\n`, plan, onePigment);
  const treated = plan.totals.treatedCm2;
  const hairs = plan.zones.reduce((sum, zone) => sum + zone.treatedCm2 * zone.treatedHairsPerCm2, 0);
  const shaftsMm = plan.zones.reduce(
    (sum, zone) => sum + zone.treatedCm2 * zone.treatedHairsPerCm2 * (zone.treatedShaftMm ?? clientCase.hair.shaftMm),
    0,
  );
  return {
    head: mesh,
    dots,
    treatedAreaCm2: dots.count > 0 ? treated : 0,
    treatedHairsPerCm2: treated > 0 ? hairs / treated : 0,
    ...(hairs > 0 ? { treatedShaftMm: shaftsMm / hairs } : {}),
    hairsPerCm2,
    ...(hairLean ? { hairLean } : {}),
    hairShaftMm: clientCase.hair.shaftMm,
    hairShade: clientCase.hair.shade,
    skin: clientCase.skin.lab,
    pigment: onePigment.pigment,
    seed: clientCase.seed,
  };
}

function readDots(
  csv: string,
  { prescription, sessions }: z.infer<typeof planForLook>,
  { ratioOf }: ReturnType<typeof asOnePigment>,
): LookInput["dots"] {
  const refuse = (line: number, allowed: string): never => {
    throw new InputError([{ field: `dots.csv line ${line}`, allowed }]);
  };
  const lines = csv.split("\n");
  if (lines[0].trim() !== HEADER) refuse(1, `the header ${HEADER}`);
  while (lines.length > 1 && lines[lines.length - 1].trim() === "") lines.pop();
  const count = lines.length - 1;
  const slots = new Map<string, (typeof prescription)[number]["deposit"][]>();
  for (const { zone, session, deposit } of prescription) {
    const slot = `${zone} ${session}`;
    slots.set(slot, [...(slots.get(slot) ?? []), deposit]);
  }
  const days = new Map(sessions.map(({ number, date }) => [number, Date.parse(`${date}T00:00:00Z`) / MS_PER_DAY]));
  const last = Math.max(0, ...days.values());
  const dots = {
    count,
    positionsMm: new Float64Array(3 * count),
    normals: new Float64Array(3 * count),
    massNg: new Float64Array(count),
    depthMm: new Float64Array(count),
    radiusMm: new Float64Array(count),
    depthSpreadMm: new Float64Array(count),
    shedRatio: new Float64Array(count),
    olderDays: new Float64Array(count),
  };
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
    for (let axis = 0; axis < 3; axis++) {
      dots.positionsMm[3 * dot + axis] = number(1 + axis, Number.NEGATIVE_INFINITY);
      dots.normals[3 * dot + axis] = number(4 + axis, -1.001);
    }
    const session = number(8, 1);
    const deposits = slots.get(`${cells[7]} ${session}`) ?? refuse(line, "in a zone and session of plan.json");
    const massNg = number(10, 0);
    dots.massNg[dot] = massNg * ratioOf(cells[7], session, massNg);
    dots.depthMm[dot] = number(11, 0);
    dots.radiusMm[dot] = number(12, 0);
    const deposit = nearestByRadius(deposits, dots.radiusMm[dot]);
    dots.depthSpreadMm[dot] = deposit.depthSpreadMm;
    dots.shedRatio[dot] = deposit.massNg > 0 ? (deposit.deliveredNg * deposit.shedShare) / deposit.massNg : 0;
    dots.olderDays[dot] = last - (days.get(session) ?? last);
  }
  return dots;
}

function nearestByRadius<D extends { readonly radiusMm: number }>(deposits: readonly D[], radiusMm: number): D {
  return deposits.reduce((nearest, deposit) =>
    Math.abs(deposit.radiusMm - radiusMm) < Math.abs(nearest.radiusMm - radiusMm) ? deposit : nearest,
  );
}
