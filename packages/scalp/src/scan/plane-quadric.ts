/** Numbers a quadric has: xx xy xz yy yz zz, then x y z, then the constant. */
export const QUADRIC = 10;

/**
 * Adds `weight` times the squared distance from a plane to a vertex's quadric.
 *
 * @param nx,ny,nz unit normal of the plane n . p + d = 0
 *
 * Source: Garland & Heckbert 1997, Proc. SIGGRAPH, 209-216.
 */
export function addPlane(
  q: Float64Array,
  vertex: number,
  nx: number,
  ny: number,
  nz: number,
  d: number,
  weight: number,
): void {
  const at = QUADRIC * vertex;
  q[at] += weight * nx * nx;
  q[at + 1] += weight * nx * ny;
  q[at + 2] += weight * nx * nz;
  q[at + 3] += weight * ny * ny;
  q[at + 4] += weight * ny * nz;
  q[at + 5] += weight * nz * nz;
  q[at + 6] += weight * nx * d;
  q[at + 7] += weight * ny * d;
  q[at + 8] += weight * nz * d;
  q[at + 9] += weight * d * d;
}

/** How strongly a place is held to the middle of its edge: on a flat part any place on the plane is as good. */
const HOLD = 1e-3;
/** Share of squared edge length in the cost: on a flat part short edges go first, which keeps triangles even. */
const EVENNESS = 1e-6;

/**
 * The place that an edge is best drawn together to, and what that costs.
 *
 * @param out receives x, y, z
 * @returns squared distance from all planes of both ends, each times its weight, and a little for length
 */
export function bestPlace(q: Float64Array, p: Float64Array, u: number, v: number, out: Float64Array): number {
  const [a, b] = [QUADRIC * u, QUADRIC * v];
  const xx = q[a] + q[b];
  const xy = q[a + 1] + q[b + 1];
  const xz = q[a + 2] + q[b + 2];
  const yy = q[a + 3] + q[b + 3];
  const yz = q[a + 4] + q[b + 4];
  const zz = q[a + 5] + q[b + 5];
  const mx = (p[3 * u] + p[3 * v]) / 2;
  const my = (p[3 * u + 1] + p[3 * v + 1]) / 2;
  const mz = (p[3 * u + 2] + p[3 * v + 2]) / 2;
  // Gradient at the middle; the step from there solves (A + hold) step = -gradient.
  const gx = xx * mx + xy * my + xz * mz + q[a + 6] + q[b + 6];
  const gy = xy * mx + yy * my + yz * mz + q[a + 7] + q[b + 7];
  const gz = xz * mx + yz * my + zz * mz + q[a + 8] + q[b + 8];
  const hold = HOLD * (xx + yy + zz);
  const [hx, hy, hz] = [xx + hold, yy + hold, zz + hold];
  const cxx = hy * hz - yz * yz;
  const cxy = xz * yz - xy * hz;
  const cxz = xy * yz - xz * hy;
  const determinant = hx * cxx + xy * cxy + xz * cxz;
  let [sx, sy, sz] = [0, 0, 0];
  if (determinant > 0) {
    const cyy = hx * hz - xz * xz;
    const cyz = xy * xz - hx * yz;
    const czz = hx * hy - xy * xy;
    sx = -(cxx * gx + cxy * gy + cxz * gz) / determinant;
    sy = -(cxy * gx + cyy * gy + cyz * gz) / determinant;
    sz = -(cxz * gx + cyz * gy + czz * gz) / determinant;
  }
  const [ex, ey, ez] = [p[3 * u] - p[3 * v], p[3 * u + 1] - p[3 * v + 1], p[3 * u + 2] - p[3 * v + 2]];
  const squared = ex * ex + ey * ey + ez * ez;
  // Farther than the edge is long is no place between its ends.
  if (!(sx * sx + sy * sy + sz * sz <= squared)) sx = sy = sz = 0;
  const [x, y, z] = [mx + sx, my + sy, mz + sz];
  out[0] = x;
  out[1] = y;
  out[2] = z;
  const error =
    x * (xx * x + 2 * (xy * y + xz * z + q[a + 6] + q[b + 6])) +
    y * (yy * y + 2 * (yz * z + q[a + 7] + q[b + 7])) +
    z * (zz * z + 2 * (q[a + 8] + q[b + 8])) +
    q[a + 9] +
    q[b + 9];
  // The trace is the weight of all planes, an area.
  return Math.max(0, error) + EVENNESS * (xx + yy + zz) * squared;
}
