import type { TriangleMesh } from "../triangle-mesh.js";
import { GeodesicWave } from "./geodesic-wave.js";
import type { SurfacePlace } from "./surface-place.js";
import { unfolding } from "./unfolding.js";

/**
 * Geodesic distance as the triangles have it: exact but for rounding, and slow (`GeodesicWave`).
 *
 * It is the truth that the faster solver is held against.
 *
 * @param withinMm vertices farther away may get Infinity or too much, which is quicker
 * @returns mm per vertex, from the nearest source; Infinity where none can be reached from
 */
export function exactDistances(
  mesh: TriangleMesh,
  sources: readonly SurfacePlace[],
  withinMm = Infinity,
): Float64Array {
  if (sources.length === 0) throw new RangeError("distance needs at least one source");
  const wave = new GeodesicWave(unfolding(mesh));
  for (const source of sources) wave.start(source);
  wave.run(withinMm);
  return wave.distance;
}
