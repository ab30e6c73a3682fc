import { InputError } from "@shadowline/quantity";
import type { PointMm } from "../landmark.js";
import type { MapPoint, ScalpSurface } from "../layout/scalp-surface.js";
import { insidePolygon, polygonCrossesItself, type SkyPolygon, skyPolygon } from "../layout/scar-polygon.js";
import type { HairField } from "./hair-field.js";

/** A place whose hair was drawn or measured: a bald patch, a thin part line, a field of old grafts. */
export type HairPatch = {
  /** Closed polygon that does not cross itself, at least 3 points. */
  readonly polygon: readonly MapPoint[];
  /** What grows there, 0 to 400. */
  readonly hairsPerCm2: number;
};

/**
 * Hair with the patches in it. A patch replaces what a ready-made stage says there, whether that was more or
 * less; where two overlap the later one counts. Its edge is as sharp as the mesh.
 *
 * @throws InputError for hair.patches[i].polygon
 */
export function withPatches(surface: ScalpSurface, hair: HairField, patches: readonly HairPatch[]): HairField {
  if (patches.length === 0) return hair;
  const polygons = patches.map(({ polygon }) => skyPolygon(polygon));
  const crossed = polygons.flatMap((polygon, i) =>
    polygon.length < 3 || polygonCrossesItself(polygon)
      ? [{ field: `hair.patches[${i}].polygon`, allowed: "a polygon that does not cross itself" }]
      : [],
  );
  if (crossed.length > 0) throw new InputError(crossed);
  const around = polygons.map(cap);
  const hairsPerCm2 = hair.hairsPerCm2.slice();
  const { positionsMm } = surface.mesh;
  for (let vertex = 0; vertex < hairsPerCm2.length; vertex++) {
    const [x, y, z] = positionsMm.subarray(3 * vertex, 3 * vertex + 3);
    const size = Math.sqrt(x * x + y * y + z * z);
    const direction: PointMm = [x / size, y / size, z / size];
    polygons.forEach((polygon, i) => {
      const { middle, cosine } = around[i];
      // Most of the head is nowhere near a patch.
      if (direction[0] * middle[0] + direction[1] * middle[1] + direction[2] * middle[2] < cosine) return;
      if (insidePolygon(polygon, direction)) hairsPerCm2[vertex] = patches[i].hairsPerCm2;
    });
  }
  return { ...hair, hairsPerCm2 };
}

/** A cone that holds the whole polygon; the whole sky where the corners surround their own middle. */
function cap(polygon: SkyPolygon): { readonly middle: PointMm; readonly cosine: number } {
  const sum = [0, 1, 2].map((axis) => polygon.reduce((total, corner) => total + corner[axis], 0));
  const size = Math.sqrt(sum[0] * sum[0] + sum[1] * sum[1] + sum[2] * sum[2]);
  if (!(size > 0)) return { middle: [0, 0, 1], cosine: -1 };
  const middle: PointMm = [sum[0] / size, sum[1] / size, sum[2] / size];
  const corners = polygon.map((corner) => corner[0] * middle[0] + corner[1] * middle[1] + corner[2] * middle[2]);
  // A cone under a right angle is convex on the sky: it holds the ways between corners too.
  const cosine = Math.min(...corners);
  return { middle, cosine: cosine > 0 ? cosine - 1e-9 : -1 };
}
