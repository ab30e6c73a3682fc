import type { DensityField } from "@shadowline/dots";
import { type HairField, hairField, hairlineFeather, type ScalpDesign, type ScalpSurface } from "@shadowline/scalp";
import type { ClientCase } from "./case.js";

/** What the case draws on the head. */
export const scalpDesign = ({ design, scars }: ClientCase): ScalpDesign => ({
  ...(design.boundary === undefined ? {} : { boundary: design.boundary }),
  ...(design.hairline === undefined ? {} : { hairline: design.hairline }),
  scars: scars.map(({ id, kind, polygon }) => ({ id, kind, polygon })),
});

/** Hair that is there, before a dot: none in a scar. */
export function existingHair(surface: ScalpSurface, { hair }: ClientCase): HairField {
  return hairField(surface, hair.norwood, hair.fullPerCm2);
}

/** Fewer would be strays among the hair, seen one by one and gaining nothing. */
const LEAST_PER_CM2 = 4;

/**
 * Dots that are wanted everywhere: visual density less the hair that is there, never below zero, fading
 * in over the feather behind the hairline, none outside the zones to treat.
 *
 * Scars bear no hair, so the whole visual density is dots. Per corner of each triangle: densities jump
 * at zone borders and are smooth inside.
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
  const scar = surface.zones.map(({ scarKind }) => scarKind !== undefined);
  const cornerPerCm2 = new Float64Array(triangles.length);
  for (let triangle = 0; triangle < surface.triangleZone.length; triangle++) {
    const zone = surface.triangleZone[triangle];
    const wanted = visual[zone];
    if (wanted === 0) continue;
    for (let corner = 3 * triangle; corner < 3 * triangle + 3; corner++) {
      const vertex = triangles[corner];
      const present = scar[zone] ? 0 : hair.hairsPerCm2[vertex];
      const missing = wanted * feather[vertex] - present;
      cornerPerCm2[corner] = missing < LEAST_PER_CM2 ? 0 : missing;
    }
  }
  return { cornerPerCm2 };
}
