import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { signedVolume } from "../../scan-samples/surface-area.js";
import { directionSphere } from "../tape/direction-sphere.js";
import type { TriangleMesh } from "../triangle-mesh.js";
import { fillHoles } from "./fill-holes.js";
import { repairScan } from "./repair-scan.js";

const fine = directionSphere(20);
/** A head-sized ball: radius 90, edges of about 5. */
const ball: TriangleMesh = { positionsMm: fine.directions.map((value) => 90 * value), triangles: fine.triangles };

/** The ball without the triangles whose middle lies in some places. */
function holed(inHole: (x: number, y: number, z: number) => boolean): TriangleMesh {
  const p = ball.positionsMm;
  const triangles = ball.triangles.filter((_, c) => {
    const corners = [0, 1, 2].map((i) => ball.triangles[c - (c % 3) + i]);
    const [x, y, z] = [0, 1, 2].map((axis) => corners.reduce((sum, v) => sum + p[3 * v + axis] / 3, 0));
    return !inHole(x, y, z);
  });
  return repairScan({ positions: p, triangles }).shells[0].mesh;
}

function check(before: TriangleMesh, after: TriangleMesh): void {
  expect(after.positionsMm.slice(0, before.positionsMm.length)).toEqual(before.positionsMm);
  expect(after.triangles.slice(0, before.triangles.length)).toEqual(before.triangles);
  const repaired = repairScan({ positions: after.positionsMm, triangles: after.triangles });
  expect(repaired.repairs).toEqual([]);
}

/** Farthest that the vertices from this one on lie from the ball, and their edges' lengths in order. */
function capOf({ positionsMm: p, triangles }: TriangleMesh, from: number) {
  let far = 0;
  for (let v = from; v < p.length / 3; v++) {
    const [x, y, z] = p.subarray(3 * v, 3 * v + 3);
    far = Math.max(far, Math.abs(Math.sqrt(x * x + y * y + z * z) - 90));
  }
  const lengths: number[] = [];
  triangles.forEach((a, c) => {
    const b = triangles[c % 3 === 2 ? c - 2 : c + 1];
    if (a < from && b < from) return;
    const [dx, dy, dz] = [0, 1, 2].map((axis) => p[3 * a + axis] - p[3 * b + axis]);
    lengths.push(Math.sqrt(dx * dx + dy * dy + dz * dz));
  });
  return { far, lengths: lengths.sort((a, b) => a - b) };
}

const holes: Record<string, [inHole: (x: number, y: number, z: number) => boolean, mostOff: number]> = {
  "one triangle's width": [(x, y, z) => x * x + y * y < 30 && z > 0, 0.3],
  // A flat lid on a hole of 60 would lie 5 below the ball.
  "60 across": [(x, y, z) => x * x + y * y < 900 && z > 0, 1],
  "a slit of 60 by 8": [(x, y, z) => Math.abs(x) < 30 && Math.abs(y) < 4 && z > 0, 0.5],
  "an L": [(x, y, z) => z > 0 && x > -25 && y > -25 && ((x < 25 && y < -5) || (y < 25 && x < -5)), 1],
};
describe("a hole in a ball is closed to about the ball", () => {
  for (const [name, [inHole, mostOff]] of Object.entries(holes)) {
    test(name, () => {
      const open = holed(inHole);
      const { mesh, filled, leftOpen } = fillHoles(open, { mostRimLength: 250 });
      expect({ filled, leftOpen }).toEqual({ filled: 1, leftOpen: [] });
      check(open, mesh);
      expect(repairScan({ positions: mesh.positionsMm, triangles: mesh.triangles }).shells[0].watertight).toBe(true);
      const { far, lengths } = capOf(mesh, open.positionsMm.length / 3);
      expect(far).toBeLessThan(mostOff);
      // Edges of the ball are 4 to 7 long.
      if (lengths.length > 0) {
        expect(lengths[Math.floor(lengths.length / 2)]).toBeGreaterThan(3);
        expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(8);
        expect(lengths.at(-1)).toBeLessThan(16);
      }
      expect(signedVolume(mesh) / signedVolume(ball)).toBeCloseTo(1, 2);
    });
  }
});

test("a neck stays open and is told by the length of its rim", () => {
  const open = holed((x, y, z) => z < -60 || (z > 0 && x * x + y * y < 200));
  const { mesh, filled, leftOpen } = fillHoles(open, { mostRimLength: 250 });
  expect(filled).toBe(1);
  expect(leftOpen).toHaveLength(1);
  // A circle of radius sqrt(90^2 - 60^2) = 67 has 421; its zigzag is longer.
  expect(leftOpen[0]).toBeGreaterThan(400);
  expect(leftOpen[0]).toBeLessThan(600);
  check(open, mesh);
});

test("a closed surface is handed back", () => {
  expect(fillHoles(ball, { mostRimLength: 250 })).toEqual({ mesh: ball, filled: 0, leftOpen: [] });
});

test("a triangle by itself has no hole that could be closed without a double face", () => {
  const single = {
    positionsMm: Float64Array.from([0, 0, 0, 1, 0, 0, 0, 1, 0]),
    triangles: Uint32Array.from([0, 1, 2]),
  };
  const { filled, mesh } = fillHoles(single, { mostRimLength: 10 });
  expect(filled).toBe(0);
  expect(mesh).toBe(single);
});

test("refuses what was not repaired", () => {
  const twice = { positionsMm: ball.positionsMm, triangles: Uint32Array.from([...ball.triangles, 0, 1, 2]) };
  twice.triangles.set(ball.triangles.subarray(0, 3), ball.triangles.length);
  expect(() => fillHoles(twice, { mostRimLength: 10 })).toThrow(RangeError);
});

test("whatever holes a ball has, no edge gets a third triangle and none is run twice the same way", () => {
  const coarse = directionSphere(3);
  fc.assert(
    fc.property(fc.array(fc.nat(coarse.triangles.length / 3 - 1), { minLength: 1, maxLength: 120 }), (gone) => {
      const lost = new Set(gone);
      const triangles = coarse.triangles.filter((_, c) => !lost.has(Math.floor(c / 3)));
      fc.pre(triangles.length > 0);
      for (const { mesh } of repairScan({ positions: coarse.directions, triangles }).shells) {
        const { mesh: closed, filled, leftOpen } = fillHoles(mesh, { mostRimLength: 100 });
        const directed = new Set<string>();
        closed.triangles.forEach((a, c) => {
          const b = closed.triangles[c % 3 === 2 ? c - 2 : c + 1];
          expect(directed.has(`${a} ${b}`)).toBe(false);
          directed.add(`${a} ${b}`);
        });
        expect(filled + leftOpen.length).toBeGreaterThan(0);
      }
    }),
    { seed: 4, numRuns: 150 },
  );
});
