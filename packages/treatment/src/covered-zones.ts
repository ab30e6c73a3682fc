import type { DensityField } from "@shadowline/dots";
import { type HairField, type ScalpSurface, triangleAreasMm2, type Zone } from "@shadowline/scalp";

/** What a density asks of a zone. */
export type CoveredZone = {
  readonly zone: Zone;
  /** Integral of the density. */
  readonly wantedDots: number;
  /** Skin on which any dot is wanted. */
  readonly treatedCm2: number;
  /** Mean existing hair on that skin. */
  readonly hairsPerCm2: number;
  /** Mean shaft of that hair, mm; 0 where there is none. */
  readonly shaftMm: number;
  /** Mean existing hair on the whole zone. */
  readonly zoneHairsPerCm2: number;
};

/** One entry a zone, in the surface's order. Linear fields, so corner means are exact. */
export function coveredZones(
  { mesh, triangleZone, zones }: ScalpSurface,
  { cornerPerCm2 }: DensityField,
  hair: HairField,
): CoveredZone[] {
  const wanted = new Float64Array(zones.length);
  const treated = new Float64Array(zones.length);
  const treatedHairs = new Float64Array(zones.length);
  const treatedUm = new Float64Array(zones.length);
  const zoneHairs = new Float64Array(zones.length);
  const { triangles } = mesh;
  const areasMm2 = triangleAreasMm2(mesh.positionsMm, triangles);
  for (let triangle = 0; triangle < triangleZone.length; triangle++) {
    const cm2 = areasMm2[triangle] / 100;
    const zone = triangleZone[triangle];
    const corner = 3 * triangle;
    const mean = (cornerPerCm2[corner] + cornerPerCm2[corner + 1] + cornerPerCm2[corner + 2]) / 3;
    const hairs =
      zones[zone].scarKind === undefined
        ? (hair.hairsPerCm2[triangles[corner]] +
            hair.hairsPerCm2[triangles[corner + 1]] +
            hair.hairsPerCm2[triangles[corner + 2]]) /
          3
        : (hair.inScarsPerCm2[zones[zone].id] ?? 0);
    wanted[zone] += mean * cm2;
    zoneHairs[zone] += hairs * cm2;
    if (mean > 0) {
      treated[zone] += cm2;
      treatedHairs[zone] += hairs * cm2;
      const um = hair.shaftUm;
      const meanUm = (um[triangles[corner]] + um[triangles[corner + 1]] + um[triangles[corner + 2]]) / 3;
      treatedUm[zone] += meanUm * hairs * cm2;
    }
  }
  return zones.map((zone, i) => ({
    zone,
    wantedDots: wanted[i],
    treatedCm2: treated[i],
    hairsPerCm2: treated[i] > 0 ? treatedHairs[i] / treated[i] : 0,
    shaftMm: treatedHairs[i] > 0 ? treatedUm[i] / treatedHairs[i] / 1000 : 0,
    zoneHairsPerCm2: zone.areaCm2 > 0 ? zoneHairs[i] / zone.areaCm2 : 0,
  }));
}
