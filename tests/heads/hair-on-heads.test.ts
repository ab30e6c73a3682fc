import {
  baldAreaCm2,
  type HairField,
  type Head,
  hairField,
  headFromScan,
  type LandmarkName,
  layOutScalp,
  norwoodStages,
  type PointMm,
  type ScalpSurface,
  saltParts,
} from "@shadowline/scalp";
import { describe, expect, test } from "vitest";
import { type TestHead, testHeads } from "./load-heads.js";

/** The head with its landmarks placed by hand, so that nothing here hangs on finding them. */
function placedHead({ scan, mmPerUnit, placed }: TestHead): Head {
  const landmarks: { [name in LandmarkName]?: PointMm } = {};
  for (const [name, [x, y, z]] of Object.entries(placed))
    landmarks[name as LandmarkName] = [x * mmPerUnit, y * mmPerUnit, z * mmPerUnit];
  const positions = Float64Array.from(scan.positions, (value) => value * mmPerUnit);
  return headFromScan({ ...scan, positions }, { unit: "mm", landmarks: { unit: "mm", landmarks } });
}

/** Each stage holds the one before it. */
const ways = [
  ["I", "II", "III", "III vertex", "IV", "V", "VI", "VII"],
  ["I", "II", "IIa", "IIIa", "IVa", "Va", "VI", "VII"],
] as const;

/** How often the field turns about each triangle where it does. */
function turns({ mesh: { triangles }, normals }: ScalpSurface, { direction }: HairField): number[] {
  const at = (field: Float64Array, vertex: number) => field.subarray(3 * vertex, 3 * vertex + 3);
  const dot = (a: ArrayLike<number>, b: ArrayLike<number>) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
  const found: number[] = [];
  for (let t = 0; t < triangles.length; t += 3) {
    const n = at(normals, triangles[t]);
    const x = at(direction, triangles[t]);
    const y = [n[1] * x[2] - n[2] * x[1], n[2] * x[0] - n[0] * x[2], n[0] * x[1] - n[1] * x[0]];
    const angles = [0, 1, 2].map((k) => {
      const d = at(direction, triangles[t + k]);
      return Math.atan2(dot(d, y), dot(d, x));
    });
    const turn = angles.reduce((sum, angle, k) => {
      const step = angles[(k + 1) % 3] - angle;
      return sum + step - 2 * Math.PI * Math.round(step / (2 * Math.PI));
    }, 0);
    const times = Math.round(turn / (2 * Math.PI));
    if (times !== 0) found.push(times);
  }
  return found;
}

for (const testHead of testHeads()) {
  describe(testHead.id, () => {
    const surface = layOutScalp(placedHead(testHead), {});
    const fields = new Map(norwoodStages.map((stage) => [stage, hairField(surface, stage, 160)]));

    test("bald areas rise from stage to stage", () => {
      for (const way of ways) {
        const areas = way.map((stage) => baldAreaCm2(surface, fields.get(stage)!, 160));
        expect(areas[0]).toBe(0);
        for (let i = 1; i < areas.length; i++) expect(areas[i]).toBeGreaterThan(areas[i - 1] + 3);
        // The fringe of VII stays: 7 cm at the back and 5 at the sides of some 60 cm round.
        expect(areas[areas.length - 1]).toBeLessThan(0.75 * surface.areaCm2);
      }
    });

    test("no place gains hair on the way", () => {
      for (const way of ways) {
        for (let i = 1; i < way.length; i++) {
          const more = fields.get(way[i - 1])!.hairsPerCm2;
          const less = fields.get(way[i])!.hairsPerCm2;
          expect(less.every((hairs, vertex) => hairs <= more[vertex] + 1e-9)).toBe(true);
        }
      }
    });

    test("the fringe of VII is lower than that of VI, beside and behind", () => {
      const { positionsMm: p } = surface.mesh;
      // From straight up down to the first hair, in a slice of 10 degrees.
      const downDeg = (stage: "VI" | "VII", towards: (x: number, y: number) => number): number => {
        const { hairsPerCm2 } = fields.get(stage)!;
        let nearest = 180;
        for (let i = 0; i < p.length; i += 3) {
          const across = Math.hypot(p[i], p[i + 1]);
          if (towards(p[i], p[i + 1]) < 0.996 * across || hairsPerCm2[i / 3] < 80) continue;
          nearest = Math.min(nearest, (Math.atan2(across, p[i + 2]) * 180) / Math.PI);
        }
        return nearest;
      };
      // Over the back of each ear, and straight behind.
      const places = [(x: number, y: number) => 0.94 * x - 0.342 * y, (x: number, y: number) => -0.94 * x - 0.342 * y];
      for (const towards of [...places, (_: number, y: number) => -y])
        expect(downDeg("VII", towards)).toBeGreaterThan(downDeg("VI", towards) + 4);
    });

    test("hair turns once about one whorl and nowhere else", () => {
      expect(turns(surface, fields.get("I")!)).toEqual([1]);
    });

    test("the parts of the SALT score are 40, 18, 18 and 24 per cent of the scalp", () => {
      const { triangles, positionsMm: p } = surface.mesh;
      const mm2 = [0, 0, 0, 0];
      saltParts(surface).forEach((part, t) => {
        const [a, b, c] = [0, 1, 2].map((k) => 3 * triangles[3 * t + k]);
        const [u, v] = [b, c].map((to) => [p[to] - p[a], p[to + 1] - p[a + 1], p[to + 2] - p[a + 2]]);
        mm2[part] += Math.hypot(u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]) / 2;
      });
      const share = mm2.map((area) => area / (100 * surface.areaCm2));
      expect(Math.abs(share[0] - 0.4)).toBeLessThan(0.001);
      expect(Math.abs(share[3] - 0.24)).toBeLessThan(0.001);
      // A head is not quite the same on both sides of its midline.
      for (const side of [1, 2]) expect(Math.abs(share[side] - 0.18)).toBeLessThan(0.015);
    });
  });
}
