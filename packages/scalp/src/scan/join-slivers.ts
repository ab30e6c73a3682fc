import { nextCorner, previousCorner } from "./edge-order.js";
import { NO_PARTNER } from "./edge-partners.js";
import { turnBack, turnForward } from "./vertex-fans.js";

/**
 * Gets rid of triangles that are lines: three vertices in a row. Leaving such a triangle out would leave a
 * slit, so its longest edge is turned to run from its middle vertex to the vertex across.
 *
 * @param triangles turned alike; changed in place
 * @param partners corner across every edge or NO_PARTNER; changed in place
 * @param near triangles lower than this are lines
 * @returns joined: how many are gone; gone: 1 for a triangle at a rim that is to be left out
 */
export function joinSlivers(positions: Float64Array, triangles: Uint32Array, partners: Int32Array, near: number) {
  const gone = new Uint8Array(triangles.length / 3);
  let joined = 0;
  const open: number[] = [];
  for (let t = 0; t < gone.length; t++) if (longestOfLine(positions, triangles, t, near) >= 0) open.push(t);
  // Turning an edge can flatten the neighbour, which is then turned on; a few rounds end that.
  for (let turns = 8 * open.length; open.length > 0 && turns > 0; turns--) {
    const t = open.pop() as number;
    const long = gone[t] ? -1 : longestOfLine(positions, triangles, t, near);
    if (long < 0) continue;
    const across = partners[long];
    if (across < 0) {
      gone[t] = 1;
      joined++;
      for (let corner = 3 * t; corner < 3 * t + 3; corner++) part(partners, corner);
      continue;
    }
    if (!turnEdge(triangles, partners, long)) continue;
    joined++;
    open.push(t, Math.floor(across / 3));
  }
  return { joined, gone };
}

/** The corner that starts the longest edge of a triangle without height; -1 for a sound triangle. */
function longestOfLine(p: Float64Array, triangles: Uint32Array, t: number, near: number): number {
  let longest = -1;
  let most = -1;
  for (let corner = 3 * t; corner < 3 * t + 3; corner++) {
    const [a, b] = [3 * triangles[corner], 3 * triangles[nextCorner(corner)]];
    const [dx, dy, dz] = [p[b] - p[a], p[b + 1] - p[a + 1], p[b + 2] - p[a + 2]];
    const squared = dx * dx + dy * dy + dz * dz;
    if (squared > most) {
      most = squared;
      longest = corner;
    }
  }
  const [a, b, c] = [3 * triangles[3 * t], 3 * triangles[3 * t + 1], 3 * triangles[3 * t + 2]];
  const [ux, uy, uz] = [p[b] - p[a], p[b + 1] - p[a + 1], p[b + 2] - p[a + 2]];
  const [vx, vy, vz] = [p[c] - p[a], p[c + 1] - p[a + 1], p[c + 2] - p[a + 2]];
  const [x, y, z] = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx];
  // Twice the area is the longest edge times the height over it.
  return x * x + y * y + z * z <= near * near * most ? longest : -1;
}

/**
 * Two triangles a b o and b a q become o a q and q b o; false where o and q are neighbours already, or
 * one vertex, so that the new edge would have more than two triangles.
 */
function turnEdge(triangles: Uint32Array, partners: Int32Array, corner: number): boolean {
  const across = partners[corner];
  const tip = previousCorner(corner);
  const farTip = previousCorner(across);
  const [o, q] = [triangles[tip], triangles[farTip]];
  if (o === q || fanReaches(triangles, partners, tip, q)) return false;
  // The edge b o moves into the far triangle and the edge a q into the near one.
  const [near, far] = [nextCorner(corner), nextCorner(across)];
  const [overNear, overFar] = [partners[near], partners[far]];
  triangles[near] = q;
  triangles[far] = o;
  // Near triangle: a (corner) -> q (near) -> o (tip); far one: b (across) -> o (far) -> q (farTip).
  link(partners, corner, overFar);
  link(partners, across, overNear);
  link(partners, near, far);
  return true;
}

function fanReaches(triangles: Uint32Array, partners: Int32Array, corner: number, vertex: number): boolean {
  const has = (c: number): boolean => triangles[nextCorner(c)] === vertex || triangles[previousCorner(c)] === vertex;
  let c = corner;
  do {
    if (has(c)) return true;
    c = turnForward(partners, c);
  } while (c !== NO_PARTNER && c !== corner);
  if (c === corner) return false;
  for (c = turnBack(partners, corner); c !== NO_PARTNER; c = turnBack(partners, c)) if (has(c)) return true;
  return false;
}

function link(partners: Int32Array, corner: number, other: number): void {
  partners[corner] = other;
  if (other >= 0) partners[other] = corner;
}

/** Opens the edge that starts here. */
function part(partners: Int32Array, corner: number): void {
  const other = partners[corner];
  if (other >= 0) partners[other] = NO_PARTNER;
  partners[corner] = NO_PARTNER;
}
