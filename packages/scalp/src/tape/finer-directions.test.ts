import { describe, expect, test } from "vitest";
import { repairScan } from "../scan/repair-scan.js";
import { directionSphere } from "./direction-sphere.js";
import { finerDirections } from "./finer-directions.js";

const sphere = directionSphere(6);

test("nothing wanted changes nothing", () => {
  expect(finerDirections(sphere, () => false)).toEqual(sphere);
});

test("everything wanted quarters every triangle", () => {
  const finer = finerDirections(sphere, () => true);
  expect(finer.triangles.length).toBe(4 * sphere.triangles.length);
  expect(finer.directions.length / 3).toBe(4 * (sphere.directions.length / 3 - 2) + 2);
});

const wishes: Record<string, (dx: number, dy: number, dz: number) => boolean> = {
  "a patch in front": (dx, dy, dz) => dy > 0 && dx * dx + dz * dz < 0.2,
  "both sides": (dx) => Math.abs(dx) > 0.8,
  "a thin ring": (_dx, _dy, dz) => Math.abs(dz - 0.3) < 0.06,
};
describe("a part wanted", () => {
  for (const [name, wanted] of Object.entries(wishes)) {
    const { directions: d, triangles } = finerDirections(sphere, wanted);

    test(`${name}: closed, on the unit sphere, the old directions first`, () => {
      const { shells, repairs } = repairScan({ positions: d, triangles });
      expect(shells).toHaveLength(1);
      expect(repairs).toEqual([]);
      // Euler: a closed surface without handles has two triangles a vertex, less four.
      expect(triangles.length / 3).toBe(2 * (d.length / 3) - 4);
      expect(d.length).toBeGreaterThan(sphere.directions.length);
      expect(d.subarray(0, sphere.directions.length)).toEqual(sphere.directions);
      for (let i = 0; i < d.length; i += 3) expect(Math.hypot(d[i], d[i + 1], d[i + 2])).toBeCloseTo(1, 14);
    });

    test(`${name}: every wanted edge is halved`, () => {
      const { directions: old } = sphere;
      const edges = new Set<number>();
      const count = d.length / 3;
      for (let i = 0; i < triangles.length; i++) {
        edges.add(triangles[i] * count + triangles[i % 3 === 2 ? i - 2 : i + 1]);
      }
      for (let i = 0; i < sphere.triangles.length; i++) {
        const a = sphere.triangles[i];
        const b = sphere.triangles[i % 3 === 2 ? i - 2 : i + 1];
        const middle = [0, 1, 2].map((axis) => old[3 * a + axis] + old[3 * b + axis]);
        const length = Math.hypot(...middle);
        if (wanted(middle[0] / length, middle[1] / length, middle[2] / length)) {
          expect(edges.has(a * count + b)).toBe(false);
        }
      }
    });
  }
});

test("a symmetric wish leaves a symmetric sphere, triangles included", () => {
  const { directions: d, triangles } = finerDirections(sphere, wishes["a patch in front"]);
  const key = (i: number, sign: number): string => `${sign * d[3 * i] + 0} ${d[3 * i + 1]} ${d[3 * i + 2]}`;
  const named = (t: number, sign: number): string =>
    [0, 1, 2]
      .map((k) => key(triangles[t + k], sign))
      .sort()
      .join(" | ");
  const all = new Set<string>();
  for (let t = 0; t < triangles.length; t += 3) all.add(named(t, 1));
  for (let t = 0; t < triangles.length; t += 3) expect(all.has(named(t, -1))).toBe(true);
});
