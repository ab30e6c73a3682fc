import type { LookInput } from "@shadowline/look";
import { type HairField, type Head, hairLean, type ScalpSurface } from "@shadowline/scalp";
import type { ClientCase } from "./case.js";
import { asOnePigment, type OnePigment, type PrescribedInk } from "./one-pigment.js";
import type { PlannedDots } from "./place.js";

/** What the treated area is like, for the mean colour. */
export type TreatedArea = {
  readonly areaCm2: number;
  readonly hairsPerCm2: number;
  /** Mean shaft of these hairs; 0 without any. */
  readonly shaftMm: number;
};

/**
 * A plan's dots as the look takes them.
 *
 * The look knows one pigment. Where places have different ones, the one of most dots gives the colour, and the
 * others' masses count as much of it as absorbs alike at 550 nm.
 *
 * @param olderDaysBySession how much older each session is than the last, from session 1
 * @param prescription tells the pigment of each place; carbon black without one
 */
export function lookInputOf(
  head: Head,
  scalpHair: { readonly surface: ScalpSurface; readonly hair: HairField } | null,
  dots: PlannedDots | null,
  treated: TreatedArea,
  olderDaysBySession: readonly number[],
  { skin, hair, seed }: ClientCase,
  prescription: readonly PrescribedInk[] = [],
): LookInput {
  const onePigment = asOnePigment(prescription);
  const onHead = scalpHair && hairOnHead(head, scalpHair.surface, scalpHair.hair);
  return {
    head: head.mesh,
    dots: dots
      ? {
          count: dots.placement.count,
          positionsMm: dots.placement.positionsMm,
          normals: dots.placement.normals,
          massNg: massesOf(dots, onePigment),
          depthMm: dots.depthMm,
          radiusMm: dots.radiusMm,
          depthSpreadMm: dots.depthSpreadMm,
          shedRatio: dots.shedRatio,
          olderDays: Float64Array.from(dots.placement.session, (session) => olderDaysBySession[session - 1]),
        }
      : noDots,
    treatedAreaCm2: dots ? treated.areaCm2 : 0,
    treatedHairsPerCm2: treated.hairsPerCm2,
    ...(treated.shaftMm > 0 ? { treatedShaftMm: treated.shaftMm } : {}),
    hairsPerCm2: onHead?.hairsPerCm2 ?? new Float64Array(head.mesh.positionsMm.length / 3),
    ...(onHead ? { hairLean: onHead.hairLean } : {}),
    hairShaftMm: hair.shaftMm,
    hairShade: hair.shade,
    skin: skin.lab,
    pigment: onePigment.pigment,
    seed,
  };
}

const massesOf = ({ massNg, zoneIds, placement }: PlannedDots, { ratioOf }: OnePigment): Float64Array =>
  massNg.map((mass, dot) => mass * ratioOf(zoneIds[placement.group[dot]], placement.session[dot], mass));

export const noDots: LookInput["dots"] = {
  count: 0,
  positionsMm: new Float64Array(0),
  normals: new Float64Array(0),
  massNg: new Float64Array(0),
  depthMm: new Float64Array(0),
  radiusMm: new Float64Array(0),
  depthSpreadMm: new Float64Array(0),
  shedRatio: new Float64Array(0),
  olderDays: new Float64Array(0),
};

/**
 * Existing hair per vertex of the whole head: the surface keeps the head's own vertices where they are, so
 * they are found again by their exact place; everywhere else there is none.
 */
function hairOnHead(
  head: Head,
  surface: ScalpSurface,
  hair: HairField,
): Required<Pick<LookInput, "hairsPerCm2" | "hairLean">> {
  const places = new Map<string, number>();
  const scalp = surface.mesh.positionsMm;
  for (let vertex = 0; vertex < scalp.length / 3; vertex++) {
    places.set(`${scalp[3 * vertex]} ${scalp[3 * vertex + 1]} ${scalp[3 * vertex + 2]}`, vertex);
  }
  const inScars = scarHair(surface, hair);
  const whole = head.mesh.positionsMm;
  const lean = hairLean(surface, hair);
  const onHead = { hairsPerCm2: new Float64Array(whole.length / 3), hairLean: new Float64Array(whole.length) };
  for (let vertex = 0; vertex < onHead.hairsPerCm2.length; vertex++) {
    const at = places.get(`${whole[3 * vertex]} ${whole[3 * vertex + 1]} ${whole[3 * vertex + 2]}`);
    if (at === undefined) continue;
    onHead.hairsPerCm2[vertex] = inScars.get(at) ?? hair.hairsPerCm2[at];
    for (let axis = 0; axis < 3; axis++) onHead.hairLean[3 * vertex + axis] = lean[3 * at + axis];
  }
  return onHead;
}

/** Hair of those vertices of the surface that belong to a scar. */
function scarHair({ mesh, triangleZone, zones }: ScalpSurface, hair: HairField): Map<number, number> {
  const inScars = new Map<number, number>();
  for (let corner = 0; corner < mesh.triangles.length; corner++) {
    const { id, scarKind } = zones[triangleZone[Math.floor(corner / 3)]];
    if (scarKind !== undefined) inScars.set(mesh.triangles[corner], hair.inScarsPerCm2[id] ?? 0);
  }
  return inScars;
}
