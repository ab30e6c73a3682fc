import { nextCorner, previousCorner } from "./edge-order.js";
import { NO_PARTNER } from "./edge-partners.js";

/**
 * Gives every fan of triangles a vertex of its own: where two surfaces, or two parts of one, only touch in
 * a point or along a line, the vertices there are doubled, so that each vertex has one fan around it.
 *
 * @param triangles turned alike; vertex numbers are replaced in place
 * @param partners corner across every edge, or NO_PARTNER
 * @returns positions with the doubles appended, and how many there are
 */
export function partFans(positions: Float64Array, triangles: Uint32Array, partners: Int32Array) {
  const vertices = positions.length / 3;
  const seen = new Uint8Array(triangles.length);
  const taken = new Uint8Array(vertices);
  const doubled: number[] = [];
  for (let corner = 0; corner < triangles.length; corner++) {
    if (seen[corner]) continue;
    const vertex = triangles[corner];
    const double = taken[vertex] === 1;
    const number = double ? vertices + doubled.length : vertex;
    if (double) doubled.push(vertex);
    taken[vertex] = 1;
    let c = corner;
    do {
      seen[c] = 1;
      triangles[c] = number;
      c = turnForward(partners, c);
    } while (c !== NO_PARTNER && c !== corner);
    if (c === corner) continue;
    for (c = turnBack(partners, corner); c !== NO_PARTNER; c = turnBack(partners, c)) {
      seen[c] = 1;
      triangles[c] = number;
    }
  }
  const parted = new Float64Array(positions.length + 3 * doubled.length);
  parted.set(positions);
  for (let i = 0; i < doubled.length; i++) {
    for (let axis = 0; axis < 3; axis++) parted[3 * (vertices + i) + axis] = positions[3 * doubled[i] + axis];
  }
  return { positions: parted, doubled: doubled.length };
}

/** The next corner of the same fan across the edge that starts here; NO_PARTNER at the rim. */
export function turnForward(partners: Int32Array, corner: number): number {
  const across = partners[corner];
  return across < 0 ? NO_PARTNER : nextCorner(across);
}

/** The next corner of the same fan across the edge that ends here; NO_PARTNER at the rim. */
export function turnBack(partners: Int32Array, corner: number): number {
  const across = partners[previousCorner(corner)];
  return across < 0 ? NO_PARTNER : across;
}
