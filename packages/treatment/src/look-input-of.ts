import type { LookInput } from "@shadowline/look";
import type { HairField, Head, ScalpSurface } from "@shadowline/scalp";
import { carbonInk, type Ink } from "@shadowline/technique";
import type { ClientCase } from "./case.js";
import { type PlannedDots, slotOf } from "./place.js";
import type { ZoneSessionPrescription } from "./plan.js";

/** What the treated area is like, for the mean colour. */
export type TreatedArea = { readonly areaCm2: number; readonly hairsPerCm2: number };

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
  prescription: readonly PigmentOfPlace[] = [],
): LookInput {
  const pigment = mainPigment(prescription);
  return {
    head: head.mesh,
    dots: dots
      ? {
          count: dots.placement.count,
          positionsMm: dots.placement.positionsMm,
          normals: dots.placement.normals,
          massNg: massesIn(pigment, dots, prescription),
          depthMm: dots.depthMm,
          radiusMm: dots.radiusMm,
          depthSpreadMm: dots.depthSpreadMm,
          shedRatio: dots.shedRatio,
          olderDays: Float64Array.from(dots.placement.session, (session) => olderDaysBySession[session - 1]),
        }
      : noDots,
    treatedAreaCm2: dots ? treated.areaCm2 : 0,
    treatedHairsPerCm2: treated.hairsPerCm2,
    hairsPerCm2: scalpHair
      ? hairOnHead(head, scalpHair.surface, scalpHair.hair)
      : new Float64Array(head.mesh.positionsMm.length / 3),
    hairShaftMm: hair.shaftMm,
    hairShade: hair.shade,
    skin: skin.lab,
    pigment,
    seed,
  };
}

/** What the look takes of a prescription. */
type PigmentOfPlace = Pick<ZoneSessionPrescription, "zone" | "use" | "session" | "dots"> & {
  readonly technique: { readonly ink: Ink };
};

/** The pigment of most dots. */
function mainPigment(prescription: readonly PigmentOfPlace[]): LookInput["pigment"] {
  const dots = new Map<string, number>();
  let main = carbonInk;
  let most = 0;
  for (const { technique, dots: more } of prescription) {
    const key = `${technique.ink.massAbsorptionM2PerG} ${technique.ink.angstromExponent}`;
    const sum = (dots.get(key) ?? 0) + more;
    dots.set(key, sum);
    if (sum > most) {
      most = sum;
      main = technique.ink;
    }
  }
  return { massAbsorptionM2PerG: main.massAbsorptionM2PerG, angstromExponent: main.angstromExponent };
}

/** Masses of the dots as masses of one pigment. */
function massesIn(
  pigment: LookInput["pigment"],
  { massNg, zoneIds, placement, use }: PlannedDots,
  prescription: readonly PigmentOfPlace[],
): Float64Array {
  if (prescription.every(({ technique }) => technique.ink.massAbsorptionM2PerG === pigment.massAbsorptionM2PerG))
    return massNg;
  const ratio = new Map(
    prescription.map(({ zone, use: of, session, technique }) => [
      slotOf(zone, of, session),
      technique.ink.massAbsorptionM2PerG / pigment.massAbsorptionM2PerG,
    ]),
  );
  return massNg.map(
    (mass, dot) => mass * (ratio.get(slotOf(zoneIds[placement.group[dot]], use[dot], placement.session[dot])) ?? 1),
  );
}

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
function hairOnHead(head: Head, surface: ScalpSurface, hair: HairField): Float64Array {
  const places = new Map<string, number>();
  const scalp = surface.mesh.positionsMm;
  for (let vertex = 0; vertex < scalp.length / 3; vertex++) {
    places.set(`${scalp[3 * vertex]} ${scalp[3 * vertex + 1]} ${scalp[3 * vertex + 2]}`, vertex);
  }
  const inScars = scarHair(surface, hair);
  const whole = head.mesh.positionsMm;
  return Float64Array.from({ length: whole.length / 3 }, (_, vertex) => {
    const at = places.get(`${whole[3 * vertex]} ${whole[3 * vertex + 1]} ${whole[3 * vertex + 2]}`);
    return at === undefined ? 0 : (inScars.get(at) ?? hair.hairsPerCm2[at]);
  });
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
