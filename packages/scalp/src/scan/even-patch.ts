import { nextCorner, previousCorner } from "./edge-order.js";
import { edgePartners } from "./edge-partners.js";

/** Edges this many times as long as wanted are halved; the halves are then no shorter than two thirds. */
const LONG = 1.4;
const MOST_ROUNDS = 12;
const MOST_TURNS = 8;

export type Patch = { readonly positions: Float64Array; readonly triangles: Uint32Array };

/**
 * Cuts a patch into triangles of about one size: long inner edges are halved, and edges are turned wherever
 * that makes the two triangles rounder. Its rim stays as it is.
 *
 * @param patch one disc, turned alike; its first vertices are its rim
 * @param edge wanted length
 * @param forbidden whether two rim vertices may not be joined, since they are already elsewhere
 */
export function evenPatch(patch: Patch, edge: number, forbidden: (a: number, b: number) => boolean): Patch {
  let { positions, triangles } = patch;
  turnRounder(positions, triangles, forbidden);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const halved = longHalved(positions, triangles, edge);
    if (halved === null) break;
    ({ positions, triangles } = halved);
    turnRounder(positions, triangles, forbidden);
  }
  return { positions, triangles };
}

/** Halves inner edges that are too long, each triangle once; null if none is. */
function longHalved(p: Float64Array, triangles: Uint32Array, edge: number): Patch | null {
  const partners = edgePartners(triangles, p.length / 3);
  const touched = new Uint8Array(triangles.length / 3);
  const long: { corner: number; length: number }[] = [];
  for (let c = 0; c < triangles.length; c++) {
    if (partners[c] < c) continue; // at the rim, or seen from the other side
    const length = squaredLength(p, triangles[c], triangles[nextCorner(c)]);
    if (length > LONG * LONG * edge * edge) long.push({ corner: c, length });
  }
  if (long.length === 0) return null;
  long.sort((one, other) => other.length - one.length || one.corner - other.corner);
  const added: number[] = [];
  const out = [...triangles];
  let newest = p.length / 3;
  for (const { corner } of long) {
    const across = partners[corner];
    const [t, u] = [Math.floor(corner / 3), Math.floor(across / 3)];
    if (touched[t] || touched[u]) continue;
    touched[t] = touched[u] = 1;
    const [a, b] = [triangles[corner], triangles[nextCorner(corner)]];
    for (let axis = 0; axis < 3; axis++) added.push((p[3 * a + axis] + p[3 * b + axis]) / 2);
    // Each of the two triangles keeps the half at its edge's start; the other halves are new.
    for (const side of [corner, across]) {
      out.push(newest, triangles[nextCorner(side)], triangles[previousCorner(side)]);
      out[nextCorner(side)] = newest;
    }
    newest++;
  }
  const positions = new Float64Array(p.length + added.length);
  positions.set(p);
  positions.set(added, p.length);
  return { positions, triangles: Uint32Array.from(out) };
}

/** Turns inner edges whose opposite angles add up to more than half a turn, as Delaunay asks. */
function turnRounder(p: Float64Array, triangles: Uint32Array, forbidden: (a: number, b: number) => boolean): void {
  const vertices = p.length / 3;
  for (let turns = 0; turns < MOST_TURNS; turns++) {
    const partners = edgePartners(triangles, vertices);
    const touched = new Uint8Array(triangles.length / 3);
    const joined = new Set<number>();
    for (let c = 0; c < triangles.length; c++) joined.add(triangles[c] * vertices + triangles[nextCorner(c)]);
    let turned = 0;
    for (let c = 0; c < triangles.length; c++) {
      const d = partners[c];
      if (d < c || touched[Math.floor(c / 3)] || touched[Math.floor(d / 3)]) continue;
      const [tip, farTip] = [previousCorner(c), previousCorner(d)];
      const [o, q] = [triangles[tip], triangles[farTip]];
      if (!(cotangent(p, triangles, tip) + cotangent(p, triangles, farTip) < -1e-9)) continue;
      if (o === q || forbidden(o, q) || joined.has(o * vertices + q) || joined.has(q * vertices + o)) continue;
      triangles[nextCorner(c)] = q;
      triangles[nextCorner(d)] = o;
      joined.add(o * vertices + q);
      touched[Math.floor(c / 3)] = touched[Math.floor(d / 3)] = 1;
      turned++;
    }
    if (turned === 0) return;
  }
}

function cotangent(p: Float64Array, triangles: Uint32Array, corner: number): number {
  const o = 3 * triangles[corner];
  const [a, b] = [3 * triangles[nextCorner(corner)], 3 * triangles[previousCorner(corner)]];
  const [ux, uy, uz] = [p[a] - p[o], p[a + 1] - p[o + 1], p[a + 2] - p[o + 2]];
  const [vx, vy, vz] = [p[b] - p[o], p[b + 1] - p[o + 1], p[b + 2] - p[o + 2]];
  const [x, y, z] = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx];
  const sine = Math.sqrt(x * x + y * y + z * z);
  const cosine = ux * vx + uy * vy + uz * vz;
  // A flat corner counts as very blunt or very sharp, not as infinite.
  return cosine / Math.max(sine, 1e-12 * Math.abs(cosine) + 1e-300);
}

function squaredLength(p: Float64Array, a: number, b: number): number {
  const [dx, dy, dz] = [p[3 * a] - p[3 * b], p[3 * a + 1] - p[3 * b + 1], p[3 * a + 2] - p[3 * b + 2]];
  return dx * dx + dy * dy + dz * dz;
}
