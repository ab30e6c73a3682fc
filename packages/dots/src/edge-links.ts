/** Nothing lies across this edge: the surface ends here. */
export const RIM = -1;
/** More than two triangles meet here; no dot crosses, and no side counts as the end of the surface. */
export const CROWDED = -2;

/**
 * What lies across each edge. Edge e of a triangle is the one opposite its corner e.
 *
 * Vertices at the same coordinates count as one, so a mesh that repeats its corners (STL) and a mesh
 * that shares them are joined alike.
 *
 * @param triangleAt the mesh's triangle at each slot
 * @returns three a slot: `RIM`, `CROWDED`, or 8 * slot + 2 * edge + turned of the neighbour, where turned
 *   is 1 if the neighbour runs along the edge in the same direction (it faces the other way)
 */
export function neighbourLinks(positionsMm: Float64Array, triangles: Uint32Array, triangleAt: Uint32Array): Int32Array {
  const vertexAt = weld(positionsMm);
  const slots = triangleAt.length;
  const links = new Int32Array(3 * slots).fill(RIM);
  const size = tableSize(3 * slots);
  // First side seen of each edge, as 3 * slot + edge, and how many sides so far.
  const first = new Int32Array(size).fill(-1);
  const sides = new Uint8Array(size);
  const lows = new Int32Array(size);
  const highs = new Int32Array(size);
  for (let slot = 0; slot < slots; slot++) {
    for (let edge = 0; edge < 3; edge++) {
      const from = vertexAt[triangles[3 * triangleAt[slot] + ((edge + 1) % 3)]];
      const to = vertexAt[triangles[3 * triangleAt[slot] + ((edge + 2) % 3)]];
      const low = from < to ? from : to;
      const high = from < to ? to : from;
      let at = (Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b)) & (size - 1);
      while (first[at] >= 0 && (lows[at] !== low || highs[at] !== high)) at = (at + 1) & (size - 1);
      const side = 3 * slot + edge;
      if (first[at] < 0) {
        first[at] = side;
        lows[at] = low;
        highs[at] = high;
        sides[at] = 1;
        continue;
      }
      const other = first[at];
      sides[at] = sides[at] < 3 ? sides[at] + 1 : 3;
      if (sides[at] === 2) {
        const otherSlot = Math.floor(other / 3);
        const otherEdge = other - 3 * otherSlot;
        const otherFrom = vertexAt[triangles[3 * triangleAt[otherSlot] + ((otherEdge + 1) % 3)]];
        const turned = otherFrom === from ? 1 : 0;
        links[side] = 8 * otherSlot + 2 * otherEdge + turned;
        links[other] = 8 * slot + 2 * edge + turned;
      } else {
        const second = links[other];
        if (second >= 0) links[3 * (second >> 3) + ((second >> 1) & 3)] = CROWDED;
        links[other] = CROWDED;
        links[side] = CROWDED;
      }
    }
  }
  return links;
}

/** For each vertex, the first one at its coordinates. */
function weld(positionsMm: Float64Array): Uint32Array {
  const count = positionsMm.length / 3;
  const size = tableSize(count);
  const table = new Int32Array(size).fill(-1);
  const vertexAt = new Uint32Array(count);
  const bits = new Int32Array(2);
  const value = new Float64Array(bits.buffer);
  for (let vertex = 0; vertex < count; vertex++) {
    let hash = 0;
    for (let axis = 0; axis < 3; axis++) {
      value[0] = positionsMm[3 * vertex + axis] + 0; // adding 0 makes -0 and 0 one place
      hash = Math.imul(hash ^ bits[0], 0x9e3779b1) ^ Math.imul(bits[1], 0x85ebca6b);
      hash ^= hash >>> 15;
    }
    let at = hash & (size - 1);
    while (table[at] >= 0 && !samePlace(positionsMm, table[at], vertex)) at = (at + 1) & (size - 1);
    if (table[at] < 0) table[at] = vertex;
    vertexAt[vertex] = table[at];
  }
  return vertexAt;
}

const samePlace = (positionsMm: Float64Array, a: number, b: number): boolean =>
  positionsMm[3 * a] === positionsMm[3 * b] &&
  positionsMm[3 * a + 1] === positionsMm[3 * b + 1] &&
  positionsMm[3 * a + 2] === positionsMm[3 * b + 2];

/** A power of two that keeps a table of this many entries at most half full. */
function tableSize(entries: number): number {
  let size = 16;
  while (size < 2 * entries) size *= 2;
  return size;
}
