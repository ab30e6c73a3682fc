import { randomStream } from "@shadowline/numeric";
import { expect, test } from "vitest";
import type { TriangleMesh } from "../triangle-mesh.js";
import { exactDistances } from "./exact-geodesics.js";

const mesh = (positions: number[], triangles: number[]): TriangleMesh => ({
  positionsMm: Float64Array.from(positions),
  triangles: Uint32Array.from(triangles),
});

/** A rectangle of cells with jittered inner corners, laid in space by `place`. */
function sheet(
  cols: number,
  rows: number,
  seed: number,
  place: (x: number, y: number) => [number, number, number],
  jitter = 0.35,
): TriangleMesh {
  const random = randomStream(seed);
  const positions: number[] = [];
  const triangles: number[] = [];
  for (let row = 0; row <= rows; row++) {
    for (let col = 0; col <= cols; col++) {
      const inner = row > 0 && col > 0 && row < rows && col < cols;
      const dx = inner ? jitter * (2 * random() - 1) : 0;
      const dy = inner ? jitter * (2 * random() - 1) : 0;
      positions.push(...place(col + dx, row + dy));
      if (row === rows || col === cols) continue;
      const a = row * (cols + 1) + col;
      const b = a + cols + 1;
      if (random() < 0.5) triangles.push(a, a + 1, b + 1, a, b + 1, b);
      else triangles.push(a, a + 1, b, a + 1, b + 1, b);
    }
  }
  return mesh(positions, triangles);
}

/**
 * The definition: straight lines through every sequence of triangles that repeats none, and bends at
 * vertices. Grows as the number of such sequences: for a handful of triangles.
 */
function byDefinition(surface: TriangleMesh, from: number): Float64Array {
  const { positionsMm: p, triangles } = surface;
  const count = p.length / 3;
  const apart = (a: number, b: number): number =>
    Math.hypot(p[3 * a] - p[3 * b], p[3 * a + 1] - p[3 * b + 1], p[3 * a + 2] - p[3 * b + 2]);
  const straight = Array.from({ length: count }, () => new Float64Array(count).fill(Infinity));
  type Point = readonly [number, number];
  const apexOver = (a: Point, b: Point, toA: number, toB: number): Point => {
    const l = Math.hypot(b[0] - a[0], b[1] - a[1]);
    const along = (l * l + toA * toA - toB * toB) / (2 * l);
    const up = Math.sqrt(Math.max(0, toA * toA - along * along));
    const [ux, uy] = [(b[0] - a[0]) / l, (b[1] - a[1]) / l];
    return [a[0] + along * ux - up * uy, a[1] + along * uy + up * ux];
  };
  for (let source = 0; source < count; source++) {
    straight[source][source] = 0;
    // a on the left, b on the right of the wedge that the source at the origin still sees.
    const follow = (used: number, a: number, at: Point, b: number, bt: Point, left: Point, right: Point): void => {
      for (let t = 0; t < triangles.length / 3; t++) {
        const corners = [triangles[3 * t], triangles[3 * t + 1], triangles[3 * t + 2]];
        if (used & (1 << t) || !corners.includes(a) || !corners.includes(b)) continue;
        const c = corners.find((v) => v !== a && v !== b) as number;
        const ct = apexOver(at, bt, apart(a, c), apart(b, c));
        const side = (u: Point, v: Point): number => u[0] * v[1] - u[1] * v[0];
        const insideLeft = side(ct, left) >= -1e-12;
        const insideRight = side(right, ct) >= -1e-12;
        if (insideLeft && insideRight) straight[source][c] = Math.min(straight[source][c], Math.hypot(...ct));
        // Through a-c sees what lies left of c, through c-b what lies right of it.
        if (insideLeft) follow(used | (1 << t), a, at, c, ct, left, insideRight ? ct : right);
        if (insideRight) follow(used | (1 << t), c, ct, b, bt, insideLeft ? ct : left, right);
      }
    };
    for (let t = 0; t < triangles.length / 3; t++) {
      const k = [0, 1, 2].find((corner) => triangles[3 * t + corner] === source);
      if (k === undefined) continue;
      const b = triangles[3 * t + ((k + 1) % 3)];
      const a = triangles[3 * t + ((k + 2) % 3)];
      const bt: Point = [apart(source, b), 0];
      const [ab, sa, sb] = [apart(a, b), apart(source, a), apart(source, b)];
      const along = (sb * sb + sa * sa - ab * ab) / (2 * sb);
      const at: Point = [along, Math.sqrt(Math.max(0, sa * sa - along * along))];
      straight[source][a] = Math.min(straight[source][a], sa);
      straight[source][b] = Math.min(straight[source][b], sb);
      follow(1 << t, a, at, b, bt, at, bt);
    }
  }
  const out = Float64Array.from(straight[from]);
  for (let pass = 0; pass < count; pass++) {
    for (let v = 0; v < count; v++) for (let w = 0; w < count; w++) out[w] = Math.min(out[w], out[v] + straight[v][w]);
  }
  return out;
}

const worst = (found: Float64Array, truth: Float64Array): number =>
  found.reduce((most, mm, i) => Math.max(most, Math.abs(mm - truth[i])), 0);

for (let seed = 1; seed <= 12; seed++) {
  test(`crumpled sheet of 12 triangles, seed ${seed}: as by definition`, () => {
    const random = randomStream(seed);
    const crumpled = sheet(3, 2, seed, (x, y) => [x, y, 1.6 * random()]);
    expect(
      worst(
        exactDistances(crumpled, [{ triangle: 4, weights: [1, 0, 0] }]),
        byDefinition(crumpled, crumpled.triangles[12]),
      ),
    ).toBeLessThan(1e-9);
  });
}

for (const weights of [
  [1, 0, 0],
  [0.5, 0.5, 0],
  [0.2, 0.3, 0.5],
] as const) {
  test(`a flat sheet has straight ways, source at ${weights.join(" ")}`, () => {
    const flat = sheet(14, 9, 3, (x, y) => [x, y, 0]);
    const source = { triangle: 101, weights };
    const at = [0, 1].map((k) =>
      weights.reduce<number>((sum, w, c) => sum + w * flat.positionsMm[3 * flat.triangles[303 + c] + k], 0),
    );
    const truth = Float64Array.from({ length: flat.positionsMm.length / 3 }, (_, i) =>
      Math.hypot(flat.positionsMm[3 * i] - at[0], flat.positionsMm[3 * i + 1] - at[1]),
    );
    expect(worst(exactDistances(flat, [source]), truth)).toBeLessThan(1e-9);
    // The same paper folded like a fan keeps its distances.
    const folded = sheet(14, 9, 3, (x, y) => [x, y, 0], 0);
    const fan = sheet(14, 9, 3, (x, y) => [0.6 * x, y, 0.8 * (x % 2)], 0);
    expect(worst(exactDistances(fan, [source]), exactDistances(folded, [source]))).toBeLessThan(1e-9);
  });
}

test("a box: over two faces and over three", () => {
  // Unit cube, each face its own two triangles.
  const box = mesh(
    [0, 0, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 0, 0, 1, 1, 0, 1, 1, 1, 1, 0, 1, 1],
    [0, 2, 1, 0, 3, 2, 4, 5, 6, 4, 6, 7, 0, 1, 5, 0, 5, 4, 1, 2, 6, 1, 6, 5, 2, 3, 7, 2, 7, 6, 3, 0, 4, 3, 4, 7],
  );
  const found = exactDistances(box, [{ triangle: 0, weights: [1, 0, 0] }]);
  expect(found[2]).toBeCloseTo(Math.SQRT2, 12);
  expect(found[5]).toBeCloseTo(Math.SQRT2, 12);
  expect(found[6]).toBeCloseTo(Math.sqrt(5), 12);
});

test("a hole is walked around, an island cannot be reached", () => {
  // A ring of unit cells around a missing one, and a triangle elsewhere.
  const ring = sheet(3, 3, 1, (x, y) => [x, y, 0], 0);
  const kept: number[] = [];
  for (let t = 0; t < 18; t++) if (((t / 2) | 0) !== 4) kept.push(...ring.triangles.subarray(3 * t, 3 * t + 3));
  const island = mesh([...ring.positionsMm, 9, 9, 9, 10, 9, 9, 9, 10, 9], [...kept, 16, 17, 18]);
  const corner = kept.indexOf(0);
  const weights = [0, 1, 2].map((k) => (k === corner % 3 ? 1 : 0)) as unknown as readonly [number, number, number];
  const found = exactDistances(island, [{ triangle: Math.floor(corner / 3), weights }]);
  expect(found[15]).toBeCloseTo(2 * Math.sqrt(5), 12);
  expect(found[16]).toBe(Infinity);
});

test("flipped faces measure alike, and from nowhere there is no distance", () => {
  const random = randomStream(5);
  const crumpled = sheet(8, 6, 5, (x, y) => [x, y, random()]);
  const flipped = { ...crumpled, triangles: crumpled.triangles.slice() };
  for (let t = 1; t < flipped.triangles.length / 3; t += 3) {
    const c = flipped.triangles[3 * t + 1];
    flipped.triangles[3 * t + 1] = flipped.triangles[3 * t + 2];
    flipped.triangles[3 * t + 2] = c;
  }
  const truth = exactDistances(crumpled, [{ triangle: 40, weights: [0.2, 0.3, 0.5] }]);
  const swapped = 40 % 3 === 1;
  const weights = swapped ? ([0.2, 0.5, 0.3] as const) : ([0.2, 0.3, 0.5] as const);
  expect(worst(exactDistances(flipped, [{ triangle: 40, weights }]), truth)).toBeLessThan(1e-9);
  expect(() => exactDistances(crumpled, [])).toThrow(RangeError);
});
