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
  const firstAt = new Map<number, number>();
  for (let corner = 0; corner < triangles.length; corner++) {
    const from = triangles[corner];
    const to = triangles[corner % 3 === 2 ? corner - 2 : corner + 1];
    const key = from < to ? from * vertices + to : to * vertices + from;
    const other = firstAt.get(key);
    if (other === undefined) {
      firstAt.set(key, corner);
    } else if (partners[other] === NO_PARTNER) {
      partners[other] = corner;
      partners[corner] = other;
    } else {
      if (partners[other] >= 0) partners[partners[other]] = CROWDED;
      partners[other] = CROWDED;
      partners[corner] = CROWDED;
    }
  }
  return partners;
}
