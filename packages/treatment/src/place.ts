import type { DotPlacement } from "@shadowline/dots";
import { philox2x32 } from "@shadowline/numeric";
import { type BorderEdges, borderDistanceMm, type ScalpSurface } from "@shadowline/scalp";
import type { ZoneSessionPrescription, ZoneUse } from "./plan.js";
import { edgeShare, usesOf } from "./prescription-rules.js";
import type { Protocol } from "./protocol.js";

/** Every dot: where, in which session, with which deposit. Arrays in the dots' order. */
export type PlannedDots = {
  readonly placement: DotPlacement;
  /** By the placement's group number. */
  readonly zoneIds: readonly string[];
  /** Healed. */
  readonly massNg: Float64Array;
  readonly depthMm: Float64Array;
  readonly radiusMm: Float64Array;
  /** Parts water per part ink. */
  readonly dilution: Float64Array;
  /** Standard deviation of depth inside a dot. */
  readonly depthSpreadMm: Float64Array;
  /** Pigment shed with the epidermis over healed pigment. */
  readonly shedRatio: Float64Array;
};

/** Dots that hold nothing yet: who made them fills the deposits in. */
export const dotsWithoutInk = <Placement extends DotPlacement>(placement: Placement, zoneIds: readonly string[]) => ({
  placement,
  zoneIds,
  massNg: new Float64Array(placement.count),
  depthMm: new Float64Array(placement.count),
  radiusMm: new Float64Array(placement.count),
  dilution: new Float64Array(placement.count),
  depthSpreadMm: new Float64Array(placement.count),
  shedRatio: new Float64Array(placement.count),
});

/** Keeps these draws apart from any other use of the seed. */
const EDGE_STREAM = 0xed9e;

/**
 * What each dot is for, drawn from seed and identity alone, so that a plan that changed elsewhere changes nothing
 * here. Behind the hairline a dot is edge with a probability that fades out. Beside the border of a zone of the
 * other use both are mixed, half and half at the border itself, so that no line shows where the needle changes.
 *
 * @param judged the dots that tell whether a second use is worth a needle: those of before the strokes
 */
export function dotUses(
  placement: DotPlacement,
  scalp: ScalpSurface,
  seed: number,
  protocol: Pick<Protocol, "edge" | "border">,
  mixed: MixedUses,
  judged = placement,
): ZoneUse[] {
  const drawn = drawnUses(placement, scalp, seed, protocol, mixed);
  const ofJudged = judged === placement ? drawn : drawnUses(judged, scalp, seed, protocol, mixed);
  const slight = slightUses(ofJudged, judged.group, scalp, mixed.uses, protocol.border);
  const { group } = placement;
  return drawn.map((use, dot) => (slight[group[dot]] ? mixed.uses[group[dot]][0] : use));
}

function drawnUses(
  { count, triangle, barycentric, group, id }: DotPlacement,
  scalp: ScalpSurface,
  seed: number,
  { edge, border }: Pick<Protocol, "edge" | "border">,
  { uses: usesByZone, distanceMm }: MixedUses,
): ZoneUse[] {
  const draw = new Uint32Array(2);
  const { triangles } = scalp.mesh;
  const front = scalp.zones.map(({ id }) => id === "frontal");
  const uses = new Array<ZoneUse>(count);
  for (let dot = 0; dot < count; dot++) {
    const [main, other] = usesByZone[group[dot]];
    uses[dot] = main;
    if (other === undefined) continue;
    const at = 3 * triangle[dot];
    const second = barycentric[2 * dot];
    const third = barycentric[2 * dot + 1];
    const over = (values: Float64Array): number =>
      (1 - second - third) * values[triangles[at]] +
      second * values[triangles[at + 1]] +
      third * values[triangles[at + 2]];
    const nearBorder = distanceMm === null ? 0 : Math.max(0, 1 - over(distanceMm) / border.mixMm) / 2;
    const atHairline = front[group[dot]] || main === "edge" ? edgeShare(over(scalp.hairlineOffsetMm), edge) : 0;
    const share = main === "fill" ? Math.max(atHairline, nearBorder) : Math.min(1 - atHairline, nearBorder);
    if (share === 0) continue;
    philox2x32(id[dot], EDGE_STREAM, seed, draw);
    if (draw[0] < share * 4294967296) uses[dot] = other;
  }
  return uses;
}

/**
 * Zones whose second use would be for a handful of dots, in the surface's order: a second needle and cup for them
 * helps nobody. What the hairline asks for stays, however few.
 */
function slightUses(
  uses: readonly ZoneUse[],
  group: DotPlacement["group"],
  { zones }: ScalpSurface,
  usesByZone: MixedUses["uses"],
  { leastDots }: Protocol["border"],
): boolean[] {
  const others = new Uint32Array(zones.length);
  uses.forEach((use, dot) => {
    if (use !== usesByZone[group[dot]][0]) others[group[dot]]++;
  });
  return zones.map(({ id }, zone) => usesOf(id).length === 1 && others[zone] < leastDots);
}

/** What the dots of each zone are for, the main use first, and where two uses meet. */
export type MixedUses = {
  readonly uses: readonly (readonly ZoneUse[])[];
  /** Per vertex, from the nearest border between edge and fill, `mixMm` where it is farther; null where none meet. */
  readonly distanceMm: Float64Array | null;
};

/**
 * Uses by zone: its own, and that of a neighbour with dots.
 *
 * @param treated whether a zone has dots, in the surface's order
 */
export function mixedUses(
  scalp: ScalpSurface,
  edges: BorderEdges,
  treated: readonly boolean[],
  mixMm: number,
): MixedUses {
  const own = scalp.zones.map(({ id }) => usesOf(id));
  const meets = (edge: number): boolean => {
    const [a, b] = [edges.zone[2 * edge], edges.zone[2 * edge + 1]];
    return treated[a] && treated[b] && own[a][0] !== own[b][0] && own[a][0] !== "scar" && own[b][0] !== "scar";
  };
  const beside = own.map((uses) => new Set<ZoneUse>(uses));
  let any = false;
  for (let edge = 0; edge < edges.count && mixMm > 0; edge++) {
    if (!meets(edge)) continue;
    any = true;
    const [a, b] = [edges.zone[2 * edge], edges.zone[2 * edge + 1]];
    beside[a].add(own[b][0]);
    beside[b].add(own[a][0]);
  }
  return {
    uses: beside.map((uses) => [...uses]),
    distanceMm: any ? borderDistanceMm(scalp, edges, meets, mixMm) : null,
  };
}

/** Joins places and prescriptions; each dot takes the deposit of its zone, use and session. */
export function plannedDots(
  placement: DotPlacement,
  uses: readonly ZoneUse[],
  zoneIds: readonly string[],
  prescription: readonly ZoneSessionPrescription[],
): PlannedDots {
  const bySlot = new Map(prescription.map((entry) => [slotOf(entry.zone, entry.use, entry.session), entry]));
  const { count, group, session } = placement;
  const dots = dotsWithoutInk(placement, zoneIds);
  for (let dot = 0; dot < count; dot++) {
    const entry = bySlot.get(slotOf(zoneIds[group[dot]], uses[dot], session[dot]));
    if (!entry) throw new RangeError(`no prescription for ${zoneIds[group[dot]]} in session ${session[dot]}`);
    const { deposit } = entry;
    dots.massNg[dot] = deposit.massNg;
    dots.depthMm[dot] = deposit.depthMm;
    dots.radiusMm[dot] = deposit.radiusMm;
    dots.dilution[dot] = entry.technique.dilutionParts;
    dots.depthSpreadMm[dot] = deposit.depthSpreadMm;
    dots.shedRatio[dot] = deposit.massNg > 0 ? (deposit.deliveredNg * deposit.shedShare) / deposit.massNg : 0;
  }
  return dots;
}

/** Names a prescription among a plan's. */
export const slotOf = (zone: string, use: ZoneUse, session: number): string => `${zone} ${use} ${session}`;

/** Dots of each group in each session after those given before: [group][session - 1 - done]. */
export const dotsBySlot = (
  { sessions, totals }: DotPlacement,
  groups: number,
  ahead: number,
  done: number,
): number[][] =>
  Array.from({ length: groups }, (_, group) =>
    Array.from({ length: ahead }, (_, at) => totals[group * sessions + done + at] ?? 0),
  );
