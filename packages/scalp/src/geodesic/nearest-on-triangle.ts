/**
 * Squared distance to triangle `t` of a mesh; the second and third weight of its nearest place go to `spot`. NaN where
 * it has no area and the place lies off its sides.
 *
 * Source: C. Ericson 2005, Real-Time Collision Detection, section 5.1.5 (Voronoi regions of a triangle).
 */
export function nearestOnTriangle(
  p: Float64Array,
  triangles: Uint32Array,
  t: number,
  x: number,
  y: number,
  z: number,
  spot: Float64Array,
): number {
  const a = 3 * triangles[3 * t];
  const b = 3 * triangles[3 * t + 1];
  const c = 3 * triangles[3 * t + 2];
  const abx = p[b] - p[a];
  const aby = p[b + 1] - p[a + 1];
  const abz = p[b + 2] - p[a + 2];
  const acx = p[c] - p[a];
  const acy = p[c + 1] - p[a + 1];
  const acz = p[c + 2] - p[a + 2];
  const qx = x - p[a];
  const qy = y - p[a + 1];
  const qz = z - p[a + 2];
  const d1 = abx * qx + aby * qy + abz * qz;
  const d2 = acx * qx + acy * qy + acz * qz;
  const bb = abx * abx + aby * aby + abz * abz;
  const bc = abx * acx + aby * acy + abz * acz;
  const cc = acx * acx + acy * acy + acz * acz;
  const d3 = d1 - bb;
  const d4 = d2 - bc;
  const d5 = d1 - bc;
  const d6 = d2 - cc;
  const vc = d1 * d4 - d3 * d2;
  const vb = d5 * d2 - d1 * d6;
  const va = d3 * d6 - d5 * d4;
  let wb = 0;
  let wc = 0;
  if (d1 <= 0 && d2 <= 0) {
    // The first corner.
  } else if (d3 >= 0 && d4 <= d3) wb = 1;
  else if (d6 >= 0 && d5 <= d6) wc = 1;
  else if (vc <= 0 && d1 >= 0 && d3 <= 0) wb = d1 / (d1 - d3);
  else if (vb <= 0 && d2 >= 0 && d6 <= 0) wc = d2 / (d2 - d6);
  else if (va <= 0 && d4 - d3 >= 0 && d5 - d6 >= 0) {
    wc = (d4 - d3) / (d4 - d3 + (d5 - d6));
    wb = 1 - wc;
  } else {
    const sum = va + vb + vc;
    wb = vb / sum;
    wc = vc / sum;
  }
  spot[0] = wb;
  spot[1] = wc;
  const dx = qx - wb * abx - wc * acx;
  const dy = qy - wb * aby - wc * acy;
  const dz = qz - wb * abz - wc * acz;
  return dx * dx + dy * dy + dz * dz;
}
