import { expect, test } from "vitest";
import { signedVolume } from "../../scan-samples/surface-area.js";
import { directionSphere } from "../tape/direction-sphere.js";
import type { TriangleMesh } from "../triangle-mesh.js";
import { refineLongEdges } from "./refine-mesh.js";
import { repairScan } from "./repair-scan.js";

const { directions, triangles } = directionSphere(5);
const coarse: TriangleMesh = { positionsMm: directions.map((value) => 80 * value), triangles };
const edgesMm = ({ positionsMm: p, triangles: t }: TriangleMesh): { mm: number; z: number }[] =>
  Array.from(t, (a, corner) => {
    const b = t[corner % 3 === 2 ? corner - 2 : corner + 1];
    const [dx, dy, dz] = [0, 1, 2].map((axis) => p[3 * a + axis] - p[3 * b + axis]);
    return { mm: Math.sqrt(dx * dx + dy * dy + dz * dz), z: (p[3 * a + 2] + p[3 * b + 2]) / 2 };
  });

test("no long edge is left where fine edges are wanted, and the surface has not moved", () => {
  const fine = refineLongEdges(coarse, 4, (_x, _y, z) => z > 0);
  expect(
    Math.max(
      ...edgesMm(fine)
        .filter(({ z }) => z > 0)
        .map(({ mm }) => mm),
    ),
  ).toBeLessThanOrEqual(4);
  expect(signedVolume(fine)).toBeCloseTo(signedVolume(coarse), 6);
  expect([...fine.positionsMm.subarray(0, coarse.positionsMm.length)]).toEqual([...coarse.positionsMm]);
  // No crack: still one closed piece.
  const { shells, repairs } = repairScan({ positions: fine.positionsMm, triangles: fine.triangles });
  expect(shells).toHaveLength(1);
  expect(shells[0].watertight).toBe(true);
  expect(repairs).toEqual([]);
});

test("far from there triangles stay as they were", () => {
  const fine = refineLongEdges(coarse, 4, (_x, _y, z) => z > 60);
  expect(
    Math.max(
      ...edgesMm(fine)
        .filter(({ z }) => z < -40)
        .map(({ mm }) => mm),
    ),
  ).toBeGreaterThan(15);
});

test("a mesh that is fine already is the same mesh", () => {
  const same = refineLongEdges(coarse, 40, () => true);
  expect(same.triangles).toBe(coarse.triangles);
});
