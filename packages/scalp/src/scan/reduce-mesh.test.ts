import * as fc from "fast-check";
import { expect, test } from "vitest";
import { signedVolume, surfaceArea } from "../../scan-samples/surface-area.js";
import { directionSphere } from "../tape/direction-sphere.js";
import type { TriangleMesh } from "../triangle-mesh.js";
import { reducedMesh } from "./reduce-mesh.js";
import { repairScan } from "./repair-scan.js";

const fine = directionSphere(24);
const ball: TriangleMesh = { positionsMm: fine.directions.map((value) => 100 * value), triangles: fine.triangles };
const bowl: TriangleMesh = {
  positionsMm: ball.positionsMm,
  triangles: ball.triangles.filter((_, c) =>
    [0, 1, 2].every((i) => ball.positionsMm[3 * ball.triangles[c - (c % 3) + i] + 2] < 50),
  ),
};
/** Repair has the last word on what is sound. */
const faults = ({ positionsMm, triangles }: TriangleMesh): readonly string[] =>
  repairScan({ positions: positionsMm, triangles }).repairs;

test("a ball of 11,520 triangles with 2,000 is round within 0.3 per cent", () => {
  const { positionsMm, triangles } = reducedMesh(ball, 2000);
  expect(triangles.length / 3).toBeLessThanOrEqual(2000);
  expect(triangles.length / 3).toBeGreaterThan(1990);
  expect(faults({ positionsMm, triangles })).toEqual([]);
  expect(repairScan({ positions: positionsMm, triangles }).shells[0].watertight).toBe(true);
  for (let v = 0; v < positionsMm.length; v += 3) {
    const [x, y, z] = positionsMm.subarray(v, v + 3);
    // Two thousand triangles on a ball of 100 have edges of 12, whose middles lie 0.2 below
    // corners that are on it; corners may move out to share that.
    expect(Math.abs(Math.sqrt(x * x + y * y + z * z) - 100)).toBeLessThan(0.3);
  }
  expect(signedVolume({ positionsMm, triangles }) / signedVolume(ball)).toBeGreaterThan(0.996);
});

test("needles all over do not keep a mesh large", () => {
  // A hundred times as long as it is wide and deep.
  const long = {
    positionsMm: ball.positionsMm.map((value, i) => (i % 3 === 0 ? 5 * value : value / 20)),
    triangles: ball.triangles,
  };
  const reduced = reducedMesh(long, 1000);
  expect(reduced.triangles.length / 3).toBeLessThanOrEqual(1000);
  expect(faults(reduced)).toEqual([]);
  expect(signedVolume(reduced) / signedVolume(long)).toBeGreaterThan(0.98);
});

test("a rim stays where it is", () => {
  const sound = repairScan({ positions: bowl.positionsMm, triangles: bowl.triangles }).shells[0].mesh;
  const reduced = reducedMesh(sound, 1000);
  expect(faults(reduced)).toEqual([]);
  expect(surfaceArea(reduced) / surfaceArea(sound)).toBeCloseTo(1, 2);
  const highest = (mesh: TriangleMesh): number =>
    mesh.positionsMm.reduce((most, z, i) => (i % 3 === 2 ? Math.max(most, z) : most));
  // The rim is a zigzag of the fine triangles, some 3 high.
  expect(Math.abs(highest(reduced) - highest(sound))).toBeLessThan(1);
});

test("a mesh that is small enough is handed back", () => {
  expect(reducedMesh(ball, 11_520)).toBe(ball);
});

test("the same input gives the same bytes, and the input stays as it was", () => {
  const before = ball.positionsMm.slice();
  const one = reducedMesh(ball, 500);
  const other = reducedMesh(ball, 500);
  expect(one).toEqual(other);
  expect(ball.positionsMm).toEqual(before);
});

test("a tetrahedron and a single triangle cannot get smaller and say so by staying", () => {
  const tetrahedron = {
    positionsMm: Float64Array.from([0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1]),
    triangles: Uint32Array.from([0, 2, 1, 0, 1, 3, 0, 3, 2, 1, 2, 3]),
  };
  expect(reducedMesh(tetrahedron, 4).triangles).toHaveLength(12);
  const cap = reducedMesh(
    repairScan({ positions: ball.positionsMm, triangles: ball.triangles.slice(0, 60) }).shells[0].mesh,
    4,
  );
  expect(faults(cap)).toEqual([]);
});

test("refuses nonsense and what was not repaired", () => {
  expect(() => reducedMesh(ball, 3)).toThrow(RangeError);
  expect(() => reducedMesh(ball, Number.NaN)).toThrow(RangeError);
  const twice = {
    positionsMm: ball.positionsMm,
    triangles: Uint32Array.from([...ball.triangles, ...ball.triangles.slice(0, 3)]),
  };
  expect(() => reducedMesh(twice, 100)).toThrow(RangeError);
});

test("whoever throws from progress stops it", () => {
  const stop = new Error("enough");
  const told: number[] = [];
  const attempt = (): unknown =>
    reducedMesh(ball, 100, (step, share) => {
      expect(step).toBe("reduce");
      told.push(share);
      if (told.length === 4) throw stop;
    });
  expect(attempt).toThrow(stop);
  expect(told).toEqual([...told].sort((a, b) => a - b));
});

test("whatever repair lets through stays sound when it is reduced, to any size", () => {
  const heap = fc.record({
    spots: fc.array(fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3)), { minLength: 4, maxLength: 24 }),
    corners: fc.array(fc.tuple(fc.nat(23), fc.nat(23), fc.nat(23)), { minLength: 6, maxLength: 80 }),
    most: fc.integer({ min: 4, max: 30 }),
  });
  fc.assert(
    fc.property(heap, ({ spots, corners, most }) => {
      const scan = {
        positions: Float64Array.from(spots.flat()),
        triangles: Uint32Array.from(corners.flat().map((corner) => corner % spots.length)),
      };
      for (const { mesh, openEdges, watertight } of repairScan(scan).shells) {
        const reduced = reducedMesh(mesh, most);
        const edges = new Map<string, number>();
        reduced.triangles.forEach((from, c) => {
          const to = reduced.triangles[c % 3 === 2 ? c - 2 : c + 1];
          expect(from).not.toBe(to);
          edges.set(`${from} ${to}`, (edges.get(`${from} ${to}`) ?? 0) + 1);
        });
        expect(Math.max(...edges.values())).toBe(1);
        const open = [...edges.keys()].filter((edge) => !edges.has(edge.split(" ").reverse().join(" "))).length;
        expect(open === 0).toBe(watertight);
        expect(open).toBeLessThanOrEqual(openEdges);
      }
    }),
    { seed: 8, numRuns: 1000 },
  );
});
