import type { TriangleMesh } from "../triangle-mesh.js";

/** Halving 40 mm edges four times leaves 2.5 mm; more passes would mean a limit far below the scan. */
const MAX_PASSES = 8;

/**
 * Splits edges longer than a limit where they are wanted, without moving the surface: new vertices lie on
 * old edges, and neighbours are split along, so that no crack opens.
 *
 * A triangle is always halved across its longest edge first, which keeps angles from shrinking below
 * half of the smallest one.
 *
 * @param wanted whether edges around this place should be fine
 *
 * Source: M.-C. Rivara 1984, Int. J. Numer. Meth. Eng. 20:745-756 (longest-edge bisection).
 */
export function refineLongEdges(
  mesh: TriangleMesh,
  limitMm: number,
  wanted: (xMm: number, yMm: number, zMm: number) => boolean,
): TriangleMesh {
  let { positionsMm: positions, triangles } = mesh;
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const split = edgesToSplit(positions, triangles, limitMm, wanted);
    if (split.size === 0) break;
    ({ positions, triangles } = halved(positions, triangles, split));
  }
  return { positionsMm: positions, triangles };
}

const keyOf = (a: number, b: number, vertices: number): number => (a < b ? a * vertices + b : b * vertices + a);

function squaredLength(p: Float64Array, a: number, b: number): number {
  const dx = p[3 * a] - p[3 * b];
  const dy = p[3 * a + 1] - p[3 * b + 1];
  const dz = p[3 * a + 2] - p[3 * b + 2];
  return dx * dx + dy * dy + dz * dz;
}

/** Which of a triangle's edges is longest: 0 from its first corner, 1 from its second, 2 from its third. */
function longestEdge(p: Float64Array, triangles: Uint32Array, t: number): number {
  const [a, b, c] = [triangles[t], triangles[t + 1], triangles[t + 2]];
  const lengths = [squaredLength(p, a, b), squaredLength(p, b, c), squaredLength(p, c, a)];
  let longest = 0;
  // Equal lengths are told apart by vertex numbers, so that both neighbours choose the same edge.
  const vertices = p.length / 3;
  const keys = [keyOf(a, b, vertices), keyOf(b, c, vertices), keyOf(c, a, vertices)];
  for (let i = 1; i < 3; i++) {
    if (lengths[i] > lengths[longest] || (lengths[i] === lengths[longest] && keys[i] > keys[longest])) longest = i;
  }
  return longest;
}

function edgesToSplit(
  p: Float64Array,
  triangles: Uint32Array,
  limitMm: number,
  wanted: (xMm: number, yMm: number, zMm: number) => boolean,
): Map<number, number> {
  const vertices = p.length / 3;
  const split = new Map<number, number>();
  for (let corner = 0; corner < triangles.length; corner++) {
    const a = triangles[corner];
    const b = triangles[corner % 3 === 2 ? corner - 2 : corner + 1];
    if (squaredLength(p, a, b) <= limitMm * limitMm) continue;
    if (!wanted((p[3 * a] + p[3 * b]) / 2, (p[3 * a + 1] + p[3 * b + 1]) / 2, (p[3 * a + 2] + p[3 * b + 2]) / 2))
      continue;
    split.set(keyOf(a, b, vertices), -1);
  }
  // Where any edge of a triangle is split its longest is split too; that can spread to the neighbour.
  for (let before = -1; before !== split.size; ) {
    before = split.size;
    for (let t = 0; t < triangles.length; t += 3) {
      const corners = [triangles[t], triangles[t + 1], triangles[t + 2]];
      const key = (edge: number): number => keyOf(corners[edge], corners[(edge + 1) % 3], vertices);
      if (split.has(key(0)) || split.has(key(1)) || split.has(key(2))) {
        split.set(key(longestEdge(p, triangles, t)), -1);
      }
    }
  }
  return split;
}

function halved(p: Float64Array, triangles: Uint32Array, split: Map<number, number>) {
  const vertices = p.length / 3;
  const positions = new Float64Array(p.length + 3 * split.size);
  positions.set(p);
  let newest = vertices;
  const out: number[] = [];
  const middleOf = (a: number, b: number): number | undefined => {
    const key = keyOf(a, b, vertices);
    const known = split.get(key);
    if (known === undefined || known >= 0) return known;
    for (let axis = 0; axis < 3; axis++) positions[3 * newest + axis] = (p[3 * a + axis] + p[3 * b + axis]) / 2;
    split.set(key, newest);
    return newest++;
  };
  /** A half whose edge from -> to may itself be split; `tip` is the middle of the longest edge. */
  const emitHalf = (tip: number, from: number, to: number): void => {
    const middle = middleOf(from, to);
    if (middle === undefined) out.push(tip, from, to);
    else out.push(tip, from, middle, tip, middle, to);
  };
  for (let t = 0; t < triangles.length; t += 3) {
    const longest = longestEdge(p, triangles, t);
    const a = triangles[t + longest];
    const b = triangles[t + ((longest + 1) % 3)];
    const c = triangles[t + ((longest + 2) % 3)];
    const middle = middleOf(a, b);
    if (middle === undefined) {
      out.push(a, b, c);
      continue;
    }
    emitHalf(middle, b, c);
    emitHalf(middle, c, a);
  }
  return { positions, triangles: Uint32Array.from(out) };
}
