import type { ScalpSurface } from "./scalp-surface.js";

/** Area of each triangle, mm2. */
export function triangleAreasMm2(positionsMm: Float64Array, triangles: Uint32Array): Float64Array {
  const p = positionsMm;
  const areas = new Float64Array(triangles.length / 3);
  for (let t = 0; t < areas.length; t++) {
    const a = 3 * triangles[3 * t];
    const b = 3 * triangles[3 * t + 1];
    const c = 3 * triangles[3 * t + 2];
    const ux = p[b] - p[a];
    const uy = p[b + 1] - p[a + 1];
    const uz = p[b + 2] - p[a + 2];
    const vx = p[c] - p[a];
    const vy = p[c + 1] - p[a + 1];
    const vz = p[c + 2] - p[a + 2];
    const nx = uy * vz - uz * vy;
    const ny = uz * vx - ux * vz;
    const nz = ux * vy - uy * vx;
    areas[t] = 0.5 * Math.sqrt(nx * nx + ny * ny + nz * nz);
  }
  return areas;
}

/**
 * A field summed over each zone: exact for fields linear inside triangles.
 *
 * @param perVertex one a vertex of the surface's mesh, in units of per cm2
 * @returns one a zone, in the order of `surface.zones`
 */
export function zoneIntegral(surface: ScalpSurface, perVertex: Float64Array): Float64Array {
  const { triangles, positionsMm } = surface.mesh;
  if (perVertex.length !== positionsMm.length / 3) throw new RangeError("a field has one number a vertex");
  const areas = triangleAreasMm2(positionsMm, triangles);
  const sums = new Float64Array(surface.zones.length);
  for (let t = 0; t < areas.length; t++) {
    const corners = perVertex[triangles[3 * t]] + perVertex[triangles[3 * t + 1]] + perVertex[triangles[3 * t + 2]];
    sums[surface.triangleZone[t]] += (corners * areas[t]) / 300;
  }
  return sums;
}

/** A field's mean over each zone, in the order of `surface.zones`; 0 in a zone that a scar covers wholly. */
export function zoneMean(surface: ScalpSurface, perVertex: Float64Array): Float64Array {
  return zoneIntegral(surface, perVertex).map((sum, z) => {
    const { areaCm2 } = surface.zones[z];
    return areaCm2 > 0 ? sum / areaCm2 : 0;
  });
}
