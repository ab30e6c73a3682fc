/** Directions spread over a sphere, joined by triangles: the parameter domain of a radial surface. */
export type DirectionSphere = {
  /** Unit vectors x0, y0, z0, x1, ...; length 3 * vertices. */
  readonly directions: Float64Array;
  /** Counter-clockwise seen from outside. */
  readonly triangles: Uint32Array;
};

const GOLDEN = (1 + Math.sqrt(5)) / 2;
// Two corners to each side of every coordinate plane, so that left mirrors right.
const corners = [-1, 1].flatMap((a) =>
  [-GOLDEN, GOLDEN].flatMap((b) => [
    [0, a, b],
    [a, b, 0],
    [b, 0, a],
  ]),
);

/**
 * An icosahedron with every edge cut into equal parts, pushed out to the unit sphere.
 *
 * @param parts pieces an edge, 1 or more; gives 10 * parts^2 + 2 directions and 20 * parts^2 triangles
 */
export function directionSphere(parts: number): DirectionSphere {
  const numbers = new Map<string, number>();
  const directions: number[] = [];
  const triangles: number[] = [];
  const place = (weights: readonly (readonly [corner: number, weight: number])[]): number => {
    const used = weights.filter(([, weight]) => weight > 0).sort(([a], [b]) => a - b);
    const key = used.map(([corner, weight]) => `${corner}:${weight}`).join(" ");
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const at = [0, 1, 2].map((axis) => used.reduce((sum, [corner, weight]) => sum + weight * corners[corner][axis], 0));
    const length = Math.sqrt(at[0] * at[0] + at[1] * at[1] + at[2] * at[2]);
    const number = directions.length / 3;
    directions.push(at[0] / length, at[1] / length, at[2] / length);
    numbers.set(key, number);
    return number;
  };
  for (const [a, b, c] of icosahedronFaces()) {
    const at = (i: number, j: number): number =>
      place([
        [a, parts - i - j],
        [b, i],
        [c, j],
      ]);
    for (let i = 0; i < parts; i++) {
      for (let j = 0; i + j < parts; j++) {
        triangles.push(at(i, j), at(i + 1, j), at(i, j + 1));
        if (i + j < parts - 1) triangles.push(at(i + 1, j), at(i + 1, j + 1), at(i, j + 1));
      }
    }
  }
  return { directions: Float64Array.from(directions), triangles: Uint32Array.from(triangles) };
}

/** The triples of corners that are mutual neighbours, each counter-clockwise seen from outside. */
function icosahedronFaces(): (readonly [number, number, number])[] {
  const near = (a: number, b: number): boolean =>
    corners[a].reduce((sum, value, axis) => sum + (value - corners[b][axis]) ** 2, 0) < 4.1; // edges have length 2
  const faces: (readonly [number, number, number])[] = [];
  for (let a = 0; a < 12; a++) {
    for (let b = a + 1; b < 12; b++) {
      for (let c = b + 1; c < 12; c++) {
        if (!near(a, b) || !near(b, c) || !near(a, c)) continue;
        const [p, q, r] = [corners[a], corners[b], corners[c]];
        const volume =
          p[0] * (q[1] * r[2] - q[2] * r[1]) + p[1] * (q[2] * r[0] - q[0] * r[2]) + p[2] * (q[0] * r[1] - q[1] * r[0]);
        faces.push(volume > 0 ? [a, b, c] : [a, c, b]);
      }
    }
  }
  return faces;
}
