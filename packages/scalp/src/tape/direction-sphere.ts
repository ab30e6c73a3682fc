/** Directions spread over a sphere, joined by triangles: the parameter domain of a radial surface. */
export type DirectionSphere = {
  /** Unit vectors x0, y0, z0, x1, ...; length 3 * vertices. */
  readonly directions: Float64Array;
  /** Counter-clockwise seen from outside. */
  readonly triangles: Uint32Array;
};

const GOLDEN = (1 + Math.sqrt(5)) / 2;
// Two corners to each side of every coordinate plane, so that left mirrors right. Ones and golden ratios stand
// apart: whole numbers add up the same in any order, and so left mirrors right to the last bit.
const cornerOnes: number[][] = [];
const cornerGoldens: number[][] = [];
for (const a of [-1, 1]) {
  for (const b of [-1, 1]) {
    cornerOnes.push([0, a, 0], [a, 0, 0], [0, 0, a]);
    cornerGoldens.push([0, 0, b], [0, b, 0], [b, 0, 0]);
  }
}
const corners = cornerOnes.map((ones, i) => ones.map((one, axis) => one + cornerGoldens[i][axis] * GOLDEN));

/**
 * An icosahedron with every edge cut into equal parts, pushed out to the unit sphere.
 *
 * @param parts pieces an edge, 1 or more; gives 10 * parts^2 + 2 directions and 20 * parts^2 triangles
 */
export function directionSphere(parts: number): DirectionSphere {
  const directions = new Float64Array(3 * (10 * parts * parts + 2));
  const triangles = new Uint32Array(60 * parts * parts);
  const onRims = new Map<number, number>();
  let placed = 0;
  /** Weights belong to corners a < b < c; neighbours meet on rims only, where one weight is 0. */
  const place = (face: Corners, wa: number, wb: number, wc: number): number => {
    const [a, b, c] = face;
    const key =
      wa === 0 ? rimKey(b, wb, c, wc) : wb === 0 ? rimKey(a, wa, c, wc) : wc === 0 ? rimKey(a, wa, b, wb) : -1;
    const known = key < 0 ? undefined : onRims.get(key);
    if (known !== undefined) return known;
    let squared = 0;
    for (let axis = 0; axis < 3; axis++) {
      const ones = wa * cornerOnes[a][axis] + wb * cornerOnes[b][axis] + wc * cornerOnes[c][axis];
      const goldens = wa * cornerGoldens[a][axis] + wb * cornerGoldens[b][axis] + wc * cornerGoldens[c][axis];
      const value = ones + goldens * GOLDEN;
      directions[3 * placed + axis] = value;
      squared += value * value;
    }
    for (let axis = 0; axis < 3; axis++) directions[3 * placed + axis] /= Math.sqrt(squared);
    if (key >= 0) onRims.set(key, placed);
    return placed++;
  };
  /** A corner of the solid is one place whichever rim it is seen on. */
  const rimKey = (a: number, wa: number, b: number, wb: number): number =>
    wb === 0 ? a : wa === 0 ? b : 12 + (12 * a + b) * parts + wa;

  let at = 0;
  for (const { face, outward } of icosahedronFaces()) {
    const rows = Array.from({ length: parts + 1 }, (_, i) =>
      Array.from({ length: parts + 1 - i }, (_, j) => place(face, parts - i - j, i, j)),
    );
    const add = (a: number, b: number, c: number): void => {
      triangles[at++] = a;
      triangles[at++] = outward ? b : c;
      triangles[at++] = outward ? c : b;
    };
    for (let i = 0; i < parts; i++) {
      for (let j = 0; i + j < parts; j++) {
        add(rows[i][j], rows[i + 1][j], rows[i][j + 1]);
        if (i + j < parts - 1) add(rows[i + 1][j], rows[i + 1][j + 1], rows[i][j + 1]);
      }
    }
  }
  return { directions, triangles };
}

type Corners = readonly [a: number, b: number, c: number];

/** The triples of corners that are mutual neighbours, and whether they run counter-clockwise from outside. */
function icosahedronFaces(): { readonly face: Corners; readonly outward: boolean }[] {
  const near = (a: number, b: number): boolean =>
    corners[a].reduce((sum, value, axis) => sum + (value - corners[b][axis]) ** 2, 0) < 4.1; // edges have length 2
  const faces: { readonly face: Corners; readonly outward: boolean }[] = [];
  for (let a = 0; a < 12; a++) {
    for (let b = a + 1; b < 12; b++) {
      for (let c = b + 1; c < 12; c++) {
        if (!near(a, b) || !near(b, c) || !near(a, c)) continue;
        const [p, q, r] = [corners[a], corners[b], corners[c]];
        const volume =
          p[0] * (q[1] * r[2] - q[2] * r[1]) + p[1] * (q[2] * r[0] - q[0] * r[2]) + p[2] * (q[0] * r[1] - q[1] * r[0]);
        faces.push({ face: [a, b, c], outward: volume > 0 });
      }
    }
  }
  return faces;
}
