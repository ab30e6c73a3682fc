import { cornersByEdge, sameEdge } from "./edge-order.js";

/** No other triangle has this edge. */
export const NO_PARTNER = -1;
/** More than two triangles have this edge. */
export const CROWDED = -2;

/**
 * For every corner c of every triangle, the corner of the neighbour that starts their shared edge.
 *
 * Corner c starts the edge from its vertex to the next corner's vertex of the same triangle.
 *
 * @param triangles three vertex numbers a triangle, none twice in one
 * @returns length of `triangles`; NO_PARTNER at an open edge, CROWDED where three or more meet
 */
export function edgePartners(triangles: Uint32Array, vertices: number): Int32Array {
  const partners = new Int32Array(triangles.length).fill(NO_PARTNER);
  const order = cornersByEdge(triangles, vertices);
  for (let first = 0; first < order.length; ) {
    let end = first + 1;
    while (end < order.length && sameEdge(triangles, order[first], order[end])) end++;
    if (end - first === 2) {
      partners[order[first]] = order[first + 1];
      partners[order[first + 1]] = order[first];
    } else if (end - first > 2) {
      for (let i = first; i < end; i++) partners[order[i]] = CROWDED;
    }
    first = end;
  }
  return partners;
}
