import type { DensityField } from "@shadowline/dots";
import { type ScalpSurface, triangleAreasMm2, type ZoneId } from "@shadowline/scalp";
import { MAX_PER_CM2 } from "./case.js";
import type { ZonePrescription } from "./prescribe.js";

/** Most dots that the skin is given, so that gaps stay between them. */
export type CoverageCeiling = {
  /** By zone, in the surface's order; 0 where no dot may be. */
  readonly zonePerCm2: readonly number[];
  /** The same at the corners of each triangle. */
  readonly cornerPerCm2: Float64Array;
};

/**
 * The share of skin that dots may cover, as dots per cm2: each zone's by the widest disc that any of its sessions
 * leaves there. Discs are added up as if none lay over another, which overstates what dots near each other cover.
 *
 * @param share of the skin, more than 0 (evidence coverage-limit-assumption)
 * @param prescriptions of the zones that may hold dots; 0 everywhere else
 */
export function coverageCeiling(
  scalp: ScalpSurface,
  prescriptions: readonly ZonePrescription[],
  share: number,
): CoverageCeiling {
  const widestMm = new Map<ZoneId, number>();
  for (const { zone, sessions } of prescriptions) {
    const radius = Math.max(...sessions.map(({ deposit }) => deposit.radiusMm));
    widestMm.set(zone, Math.max(radius, widestMm.get(zone) ?? 0));
  }
  const zonePerCm2 = scalp.zones.map(({ id }) => {
    const radius = widestMm.get(id);
    return radius === undefined ? 0 : Math.min(MAX_PER_CM2, (100 * share) / (Math.PI * radius * radius));
  });
  const cornerPerCm2 = new Float64Array(3 * scalp.triangleZone.length);
  for (let corner = 0; corner < cornerPerCm2.length; corner++)
    cornerPerCm2[corner] = zonePerCm2[scalp.triangleZone[Math.floor(corner / 3)]];
  return { zonePerCm2, cornerPerCm2 };
}

/** A density held below a ceiling; the very same where it lies below already. */
export function heldBelow(density: DensityField, { cornerPerCm2: ceiling }: CoverageCeiling): DensityField {
  const { cornerPerCm2 } = density;
  if (cornerPerCm2.every((perCm2, corner) => perCm2 <= ceiling[corner])) return density;
  return { cornerPerCm2: cornerPerCm2.map((perCm2, corner) => Math.min(perCm2, ceiling[corner])) };
}

/** Skin of each zone on which the density stands at the ceiling, cm2; a triangle counts by its corners. */
export function heldCm2(
  { mesh, triangleZone, zones }: ScalpSurface,
  { cornerPerCm2 }: DensityField,
  ceiling: CoverageCeiling,
): Float64Array {
  const held = new Float64Array(zones.length);
  const areasMm2 = triangleAreasMm2(mesh.positionsMm, mesh.triangles);
  for (let triangle = 0; triangle < triangleZone.length; triangle++) {
    const zone = triangleZone[triangle];
    const { [zone]: most } = ceiling.zonePerCm2;
    if (most === 0 || most === MAX_PER_CM2) continue;
    let at = 0;
    for (let corner = 3 * triangle; corner < 3 * triangle + 3; corner++) if (cornerPerCm2[corner] >= most) at++;
    held[zone] += (at / 3) * (areasMm2[triangle] / 100);
  }
  return held;
}
