import type { DensityField } from "@shadowline/dots";
import type { HairField, ScalpSurface, Zone } from "@shadowline/scalp";

/** What a density asks of a zone. */
export type CoveredZone = {
  readonly zone: Zone;
  /** Integral of the density. */
  readonly wantedDots: number;
  /** Skin on which any dot is wanted. */
  readonly treatedCm2: number;
  /** Mean existing hair on that skin. */
  readonly hairsPerCm2: number;
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
  const zoneHairs = new Float64Array(zones.length);
  const { positionsMm: at, triangles } = mesh;
  for (let triangle = 0; triangle < triangleZone.length; triangle++) {
    const [a, b, c] = [3 * triangles[3 * triangle], 3 * triangles[3 * triangle + 1], 3 * triangles[3 * triangle + 2]];
    const ux = at[b] - at[a];
    const uy = at[b + 1] - at[a + 1];
    const uz = at[b + 2] - at[a + 2];
    const vx = at[c] - at[a];
    const vy = at[c + 1] - at[a + 1];
    const vz = at[c + 2] - at[a + 2];
    const nx = uy * vz - uz * vy;
    const ny = uz * vx - ux * vz;
    const nz = ux * vy - uy * vx;
    const cm2 = Math.sqrt(nx * nx + ny * ny + nz * nz) / 200;
    const zone = triangleZone[triangle];
    const corner = 3 * triangle;
    const mean = (cornerPerCm2[corner] + cornerPerCm2[corner + 1] + cornerPerCm2[corner + 2]) / 3;
    const hairs =
      zones[zone].scarKind === undefined
        ? (hair.hairsPerCm2[triangles[corner]] +
            hair.hairsPerCm2[triangles[corner + 1]] +
            hair.hairsPerCm2[triangles[corner + 2]]) /
          3
        : 0;
    wanted[zone] += mean * cm2;
    zoneHairs[zone] += hairs * cm2;
    if (mean > 0) {
      treated[zone] += cm2;
      treatedHairs[zone] += hairs * cm2;
    }
  }
  return zones.map((zone, i) => ({
    zone,
    wantedDots: wanted[i],
    treatedCm2: treated[i],
    hairsPerCm2: treated[i] > 0 ? treatedHairs[i] / treated[i] : 0,
    zoneHairsPerCm2: zone.areaCm2 > 0 ? zoneHairs[i] / zone.areaCm2 : 0,
  }));
}
