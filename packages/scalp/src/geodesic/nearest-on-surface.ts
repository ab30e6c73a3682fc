import type { PointMm } from "../landmark.js";
import type { TriangleMesh } from "../triangle-mesh.js";
import { nearestOnTriangle } from "./nearest-on-triangle.js";
import type { SurfacePlace } from "./surface-place.js";

export type NearestPlace = SurfacePlace & { readonly atMm: PointMm; readonly distanceMm: number };

/** Triangles in a box that is not divided further. */
const LEAF = 4;

/** Boxes in a tree: children of box i are 2 numbers apart in `child`; a leaf holds triangles first to first + count - 1. */
type BoxTree = {
  /** Low and high corner of each box: x, y, z, x, y, z. */
  readonly corner: Float64Array;
  /** Number of the first of two children, or -1 for a leaf. */
  readonly child: Int32Array;
  readonly first: Uint32Array;
  readonly count: Uint32Array;
  readonly order: Uint32Array;
};

const finders = new WeakMap<TriangleMesh, (toMm: PointMm) => NearestPlace>();

/**
 * The place of a mesh nearest to any point, prepared once a mesh: a few microseconds a question.
 *
 * Preparation costs n log n in triangles. Of two places equally near it is the one in the triangle that
 * comes first in the tree.
 *
 * @throws RangeError for a mesh without triangles
 */
export function nearestOnSurface(mesh: TriangleMesh): (toMm: PointMm) => NearestPlace {
  const known = finders.get(mesh);
  if (known) return known;
  if (mesh.triangles.length === 0) throw new RangeError("a mesh without triangles has no nearest place");
  const finder = finderOf(mesh, boxTree(mesh));
  finders.set(mesh, finder);
  return finder;
}

function boxTree({ positionsMm: p, triangles }: TriangleMesh): BoxTree {
  const faces = triangles.length / 3;
  const middle = new Float64Array(3 * faces);
  for (let t = 0; t < faces; t++) {
    for (let k = 0; k < 3; k++) {
      middle[3 * t + k] =
        p[3 * triangles[3 * t] + k] + p[3 * triangles[3 * t + 1] + k] + p[3 * triangles[3 * t + 2] + k];
    }
  }
  const order = Uint32Array.from({ length: faces }, (_, t) => t);
  const most = 2 * Math.ceil(faces / LEAF) * 2 + 1;
  const corner = new Float64Array(6 * most);
  const child = new Int32Array(most).fill(-1);
  const first = new Uint32Array(most);
  const count = new Uint32Array(most);
  count[0] = faces;
  let boxes = 1;
  for (let box = 0; box < boxes; box++) {
    const from = first[box];
    const end = from + count[box];
    const c = 6 * box;
    corner.fill(Infinity, c, c + 3);
    corner.fill(-Infinity, c + 3, c + 6);
    let axis = 0;
    let widest = -1;
    for (let k = 0; k < 3; k++) {
      let low = Infinity;
      let high = -Infinity;
      for (let i = from; i < end; i++) {
        const t = order[i];
        for (let v = 3 * t; v < 3 * t + 3; v++) {
          const x = p[3 * triangles[v] + k];
          if (x < corner[c + k]) corner[c + k] = x;
          if (x > corner[c + 3 + k]) corner[c + 3 + k] = x;
        }
        const m = middle[3 * t + k];
        if (m < low) low = m;
        if (m > high) high = m;
      }
      if (high - low > widest) {
        widest = high - low;
        axis = k;
      }
    }
    if (count[box] <= LEAF || !(widest > 0)) continue;
    const half = halve(order, middle, from, end, axis);
    child[box] = boxes;
    first[boxes] = from;
    count[boxes] = half - from;
    first[boxes + 1] = half;
    count[boxes + 1] = end - half;
    boxes += 2;
  }
  return { corner, child, first, count, order };
}

/** Puts the half with the smaller coordinates first (quickselect); returns where the other half begins. */
function halve(order: Uint32Array, middle: Float64Array, from: number, end: number, axis: number): number {
  const half = (from + end) >> 1;
  let low = from;
  let high = end - 1;
  while (low < high) {
    const pivot = middle[3 * order[(low + high) >> 1] + axis];
    let i = low;
    let j = high;
    while (i <= j) {
      while (middle[3 * order[i] + axis] < pivot) i++;
      while (middle[3 * order[j] + axis] > pivot) j--;
      if (i > j) break;
      const t = order[i];
      order[i++] = order[j];
      order[j--] = t;
    }
    if (half <= j) high = j;
    else if (half >= i) low = i;
    else break;
  }
  return half;
}

function finderOf({ positionsMm: p, triangles }: TriangleMesh, tree: BoxTree): (toMm: PointMm) => NearestPlace {
  const { corner, child, first, count, order } = tree;
  const stack = new Int32Array(128);
  const waits = new Float64Array(128);
  const spot = new Float64Array(2);
  const outside = (box: number, x: number, y: number, z: number): number => {
    const c = 6 * box;
    const dx = x < corner[c] ? corner[c] - x : x > corner[c + 3] ? x - corner[c + 3] : 0;
    const dy = y < corner[c + 1] ? corner[c + 1] - y : y > corner[c + 4] ? y - corner[c + 4] : 0;
    const dz = z < corner[c + 2] ? corner[c + 2] - z : z > corner[c + 5] ? z - corner[c + 5] : 0;
    return dx * dx + dy * dy + dz * dz;
  };
  return ([x, y, z]) => {
    let best = Infinity;
    let triangle = order[0];
    let wb = 0;
    let wc = 0;
    let top = 0;
    stack[top] = 0;
    waits[top++] = 0;
    while (top > 0) {
      const box = stack[--top];
      if (waits[top] >= best) continue;
      const inner = child[box];
      if (inner < 0) {
        for (let i = first[box]; i < first[box] + count[box]; i++) {
          const squared = nearestOnTriangle(p, triangles, order[i], x, y, z, spot);
          if (!(squared < best)) continue;
          best = squared;
          triangle = order[i];
          wb = spot[0];
          wc = spot[1];
        }
        continue;
      }
      const a = outside(inner, x, y, z);
      const b = outside(inner + 1, x, y, z);
      const nearer = a <= b ? 0 : 1;
      stack[top] = inner + 1 - nearer;
      waits[top++] = Math.max(a, b);
      stack[top] = inner + nearer;
      waits[top++] = Math.min(a, b);
    }
    const wa = 1 - wb - wc;
    const mix = (k: number): number =>
      wa * p[3 * triangles[3 * triangle] + k] +
      wb * p[3 * triangles[3 * triangle + 1] + k] +
      wc * p[3 * triangles[3 * triangle + 2] + k];
    return { triangle, weights: [wa, wb, wc], atMm: [mix(0), mix(1), mix(2)], distanceMm: Math.sqrt(best) };
  };
}
