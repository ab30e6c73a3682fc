/** Vertices with more edges than this are a hub, whose corners are sorted and not inserted one by one. */
const HUB = 24;

/**
 * All corners of a mesh, ordered so that corners starting the same edge, either way round, stand together.
 *
 * Corner c starts the edge from its vertex to the vertex of the next corner of the same triangle. Within
 * an edge, corners keep their order.
 *
 * @param triangles three vertex numbers a triangle, none twice in one
 * @returns a permutation of the corner numbers; time is linear but for hubs, where it is n log n
 */
export function cornersByEdge(triangles: Uint32Array, vertices: number): Uint32Array {
  const corners = triangles.length;
  const start = new Uint32Array(vertices + 1);
  for (let c = 0; c < corners; c++) start[Math.min(triangles[c], triangles[nextCorner(c)]) + 1]++;
  for (let v = 0; v < vertices; v++) start[v + 1] += start[v];
  const order = new Uint32Array(corners);
  const farEnd = new Uint32Array(corners);
  const at = start.slice(0, vertices);
  for (let c = 0; c < corners; c++) {
    const [from, to] = [triangles[c], triangles[nextCorner(c)]];
    const slot = at[from < to ? from : to]++;
    order[slot] = c;
    farEnd[slot] = from < to ? to : from;
  }
  for (let v = 0; v < vertices; v++) {
    const [first, end] = [start[v], start[v + 1]];
    if (end - first > HUB) {
      sortHub(order, farEnd, first, end, corners);
      continue;
    }
    for (let i = first + 1; i < end; i++) {
      const [corner, far] = [order[i], farEnd[i]];
      let j = i - 1;
      for (; j >= first && farEnd[j] > far; j--) {
        order[j + 1] = order[j];
        farEnd[j + 1] = farEnd[j];
      }
      order[j + 1] = corner;
      farEnd[j + 1] = far;
    }
  }
  return order;
}

/** Far end and corner in one exact double: 10 million vertices times 2^27 corners stay below 2^53. */
function sortHub(order: Uint32Array, farEnd: Uint32Array, first: number, end: number, corners: number): void {
  const keys = new Float64Array(end - first);
  for (let i = first; i < end; i++) keys[i - first] = farEnd[i] * corners + order[i];
  keys.sort();
  for (let i = first; i < end; i++) order[i] = keys[i - first] % corners;
}

export const nextCorner = (corner: number): number => (corner % 3 === 2 ? corner - 2 : corner + 1);
export const previousCorner = (corner: number): number => (corner % 3 === 0 ? corner + 2 : corner - 1);

/** Whether two corners start the same edge, either way round. */
export function sameEdge(triangles: Uint32Array, c: number, d: number): boolean {
  const [a, b] = [triangles[c], triangles[nextCorner(c)]];
  const [e, f] = [triangles[d], triangles[nextCorner(d)]];
  return (a === e && b === f) || (a === f && b === e);
}
