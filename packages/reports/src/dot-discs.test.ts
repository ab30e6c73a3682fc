import { expect, test } from "vitest";
import { type Discs, sessionDiscs, standingFrames } from "./dot-discs.js";

const slanted = [0.6, 0, 0.8];
const placement = {
  count: 3,
  unplaced: 0,
  triangle: new Uint32Array(3),
  barycentric: new Float64Array(6),
  positionsMm: Float64Array.of(0, 0, 90, 5, 5, 80, 9, 9, 9),
  normals: Float64Array.of(0, 0, 1, ...slanted, 1, 0, 0),
  group: new Uint8Array(3),
  session: Uint8Array.of(1, 2, 1),
  sessions: 2,
  totals: Uint32Array.of(2, 1),
  id: Uint32Array.of(0, 1, 2),
  orderKey: Float64Array.of(1 / 6, 1 / 2, 5 / 6),
  unplacedMm: new Float64Array(0),
};
const radiusMm = Float64Array.of(0.2, 0.15, 0.1);

test("a session's dots only, as discs of their radius in the skin's plane", () => {
  const { positions, normals, triangles } = sessionDiscs(placement, radiusMm, 2);
  expect(triangles).toHaveLength(3 * 4);
  for (let corner = 0; corner < 6; corner++) {
    const d = [0, 1, 2].map((k) => positions[3 * corner + k] - [5, 5, 80][k] - 0.3 * slanted[k]);
    expect(Math.sqrt(d[0] ** 2 + d[1] ** 2 + d[2] ** 2)).toBeCloseTo(0.15, 5);
    expect(d[0] * slanted[0] + d[2] * slanted[2]).toBeCloseTo(0, 5);
    expect(normals[3 * corner]).toBeCloseTo(0.6, 6);
  }
});

test("what stands in the skin is a square of 0.8 mm with a hole of 0.44 mm, in the skin's plane", () => {
  const { positions, triangles } = standingFrames(placement.positionsMm.slice(3, 6), placement.normals.slice(3, 6));
  const corner = (at: number) => [0, 1, 2].map((k) => positions[3 * at + k] - [5, 5, 80][k] - 0.3 * slanted[k]);
  for (let at = 0; at < 8; at++) {
    const d = corner(at);
    expect(Math.sqrt(d[0] ** 2 + d[1] ** 2 + d[2] ** 2)).toBeCloseTo((at < 4 ? 0.4 : 0.22) * Math.SQRT2, 5);
    expect(d[0] * slanted[0] + d[2] * slanted[2]).toBeCloseTo(0, 5);
  }
  let mm2 = 0;
  for (let at = 0; at < triangles.length; at += 3) {
    const [a, b, c] = [0, 1, 2].map((k) => corner(triangles[at + k]));
    const [u, v] = [b, c].map((end) => end.map((value, k) => value - a[k]));
    mm2 += Math.hypot(u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]) / 2;
  }
  expect(mm2).toBeCloseTo(0.8 ** 2 - 0.44 ** 2, 5);
});

const facing: [string, Discs][] = [
  ["discs", sessionDiscs(placement, radiusMm, 1)],
  ["frames", standingFrames(placement.positionsMm, placement.normals)],
];
test.each(facing)("%s face outwards", (_, { positions, normals, triangles }) => {
  for (let at = 0; at < triangles.length; at += 3) {
    const [a, b, c] = [0, 1, 2].map((k) => positions.subarray(3 * triangles[at + k], 3 * triangles[at + k] + 3));
    const u = [0, 1, 2].map((k) => b[k] - a[k]);
    const v = [0, 1, 2].map((k) => c[k] - a[k]);
    const cross = [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]];
    const n = normals.subarray(3 * triangles[at]);
    expect(cross[0] * n[0] + cross[1] * n[1] + cross[2] * n[2]).toBeGreaterThan(0);
  }
});

test("a session without dots has no discs", () => {
  expect(sessionDiscs(placement, radiusMm, 9).positions).toHaveLength(0);
});
