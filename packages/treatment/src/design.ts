import type { DensityField } from "@shadowline/dots";
import {
  type HairField,
  hairField,
  hairlineFeather,
  type ScalpDesign,
  type ScalpSurface,
  withDiffuseLoss,
  withPatches,
  withSaltLoss,
} from "@shadowline/scalp";
import type { ClientCase } from "./case.js";

/** What the case draws on the head. */
export const scalpDesign = ({ design, scars }: ClientCase): ScalpDesign => ({
  ...(design.boundary === undefined ? {} : { boundary: design.boundary }),
  ...(design.hairline === undefined ? {} : { hairline: design.hairline }),
  scars: scars.map(({ id, kind, polygon }) => ({ id, kind, polygon })),
});

/**
 * Hair that is there, before a dot: the stage's less what a grade of diffuse loss or a SALT score takes, with
 * what was drawn or measured in its place, and what grows in scars.
 *
 * @throws InputError for hair.patches[i].polygon
 */
export function existingHair(surface: ScalpSurface, { hair, scars }: ClientCase): HairField {
  const stage = hairField(surface, hair.norwood, hair.fullPerCm2);
  const thinned = hair.diffuse === undefined ? stage : withDiffuseLoss(surface, stage, hair.diffuse);
  const lost = hair.salt === undefined ? thinned : withSaltLoss(surface, thinned, hair.salt);
  const field = withPatches(surface, lost, hair.patches);
  return { ...field, inScarsPerCm2: Object.fromEntries(scars.map(({ id, hairsPerCm2 }) => [id, hairsPerCm2])) };
}

/** Fewer would be strays among the hair, seen one by one and gaining nothing. */
const LEAST_PER_CM2 = 4;
/** So far behind the hairline its feather alone rules (evidence feather-transition-zone). */
const FRONT_EDGE_MM = 15;

/**
 * Dots that are wanted everywhere: visual density less the hair that is there, never below zero, fading
 * in over the feather behind the hairline, none outside the zones to treat.
 *
 * Round ears and nape dots thin out towards the edge as hair does there, so that they neither fill a natural
 * edge nor end in a line.
 * In a scar only the hair that grows in it counts, none where nothing is said. Per corner of each
 * triangle: densities jump at zone borders and are smooth inside.
 */
export function wantedDots(
  surface: ScalpSurface,
  hair: HairField,
  { wantedLook }: ClientCase,
  refused: ReadonlySet<string>,
): DensityField {
  const { triangles } = surface.mesh;
  const feather = hairlineFeather(surface);
  const visual = surface.zones.map(({ id }) =>
    wantedLook.zones.includes(id) && !refused.has(id) ? (wantedLook.zonePerCm2[id] ?? wantedLook.visualPerCm2) : 0,
  );
  const scar = surface.zones.map(({ id, scarKind }) => (scarKind === undefined ? null : (hair.inScarsPerCm2[id] ?? 0)));
  const cornerPerCm2 = new Float64Array(triangles.length);
  for (let triangle = 0; triangle < surface.triangleZone.length; triangle++) {
    const zone = surface.triangleZone[triangle];
    const wanted = visual[zone];
    if (wanted === 0) continue;
    for (let corner = 3 * triangle; corner < 3 * triangle + 3; corner++) {
      const vertex = triangles[corner];
      const present = scar[zone] ?? hair.hairsPerCm2[vertex];
      const edge = surface.hairlineOffsetMm[vertex] > FRONT_EDGE_MM ? hair.edgeShare[vertex] : 1;
      const missing = wanted * feather[vertex] * edge - present;
      cornerPerCm2[corner] = missing < LEAST_PER_CM2 ? 0 : missing;
    }
  }
  return { cornerPerCm2 };
}
