import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { layOutScalp } from "../layout/lay-out-scalp.js";
import type { ScalpSurface } from "../layout/scalp-surface.js";
import { triangleAreasMm2 } from "../layout/zone-area.js";
import { ellipsoidHead } from "../tape/ellipsoid-head.js";
import { headFromTape } from "../tape/head-from-tape.js";
import { hairField } from "./hair-field.js";
import { type SaltLoss, saltParts, withSaltLoss } from "./salt-loss.js";

const heads: Readonly<Record<string, ScalpSurface>> = {
  "an ellipsoid": layOutScalp(ellipsoidHead(36), {}),
  "a long head": layOutScalp(headFromTape({ sex: "male", lengthMm: 212, breadthMm: 146 }), {}),
  "a head with a scar across three parts": layOutScalp(headFromTape({ sex: "female", circumferenceMm: 550 }), {
    scars: [
      {
        id: "scar-1",
        kind: "atrophic",
        polygon: [
          { azimuthDeg: 80, polarDeg: 40 },
          { azimuthDeg: 100, polarDeg: 80 },
          { azimuthDeg: 170, polarDeg: 80 },
          { azimuthDeg: 175, polarDeg: 40 },
        ],
      },
    ],
  }),
};
const names = ["topPercent", "rightPercent", "leftPercent", "backPercent"] as const;
const salt = (top: number, right: number, left: number, back: number): SaltLoss => ({
  topPercent: top,
  rightPercent: right,
  leftPercent: left,
  backPercent: back,
});

/** Hair of each part, by the definition: the field's integral over the part's triangles. */
function inParts({ mesh, ...on }: ScalpSurface, hairs: Float64Array): number[] {
  const areas = triangleAreasMm2(mesh.positionsMm, mesh.triangles);
  const parts = saltParts({ mesh, ...on });
  const sums = [0, 0, 0, 0];
  mesh.triangles.forEach((vertex, corner) => {
    const t = Math.floor(corner / 3);
    sums[parts[t]] += (areas[t] * hairs[vertex]) / 3;
  });
  return sums;
}

for (const [name, surface] of Object.entries(heads)) {
  describe(name, () => {
    const full = hairField(surface, "I", 160);
    const had = inParts(surface, full.hairsPerCm2);
    const lostIn = (loss: SaltLoss): number[] =>
      inParts(surface, withSaltLoss(surface, full, loss).hairsPerCm2).map((sum, part) => 100 * (1 - sum / had[part]));

    test("the parts have the score's areas, right as left", () => {
      const areas = triangleAreasMm2(surface.mesh.positionsMm, surface.mesh.triangles);
      const sums = [0, 0, 0, 0];
      saltParts(surface).forEach((part, t) => {
        sums[part] += areas[t] / 100;
      });
      // Olsen et al. 2004: 40, 18, 18 and 24 per cent of the scalp. A triangle has some 0.1 cm2, a tape head is even.
      [0.4, 0.18, 0.18, 0.24].forEach((share, part) => {
        expect(Math.abs(sums[part] / surface.areaCm2 - share)).toBeLessThan(0.003);
      });
    });

    test("the top is the top, the back is the back", () => {
      const { triangles, positionsMm } = surface.mesh;
      const inPart = [0, 1, 2, 3].map(() => ({ count: 0, x: 0, y: 0, z: 0 }));
      saltParts(surface).forEach((part, t) => {
        const middle = inPart[part];
        middle.count++;
        middle.x += positionsMm[3 * triangles[3 * t]];
        middle.y += positionsMm[3 * triangles[3 * t] + 1];
        middle.z += positionsMm[3 * triangles[3 * t] + 2];
      });
      const [top, right, left, back] = inPart.map(({ count, x, y, z }) => ({
        x: x / count,
        y: y / count,
        z: z / count,
      }));
      expect(top.z).toBeGreaterThan(Math.max(right.z, left.z, back.z) + 20);
      expect(right.x).toBeGreaterThan(40);
      expect(left.x).toBeLessThan(-40);
      expect(back.y).toBeLessThan(Math.min(top.y, right.y, left.y) - 30);
    });

    test("each part loses exactly its per cent while parts differ by less than a tenth of full hair", () => {
      fc.assert(
        fc.property(
          fc.double({ min: 10, max: 80, noNaN: true }),
          fc.array(fc.double({ min: 0, max: 10, noNaN: true }), { minLength: 4, maxLength: 4 }),
          (base, more) => {
            const loss = salt(base + more[0], base + more[1], base + more[2], base + more[3]);
            lostIn(loss).forEach((lost, part) => {
              expect(lost).toBeCloseTo(loss[names[part]], 6);
            });
          },
        ),
        { numRuns: 15, seed: 4 },
      );
    });

    test("whatever the four figures are, no part misses its own by more than four per cent", () => {
      fc.assert(
        fc.property(
          fc.array(fc.oneof(fc.constantFrom(0, 100), fc.integer({ min: 0, max: 100 })), {
            minLength: 4,
            maxLength: 4,
          }),
          ([a, b, c, d]) => {
            const loss = salt(a, b, c, d);
            lostIn(loss).forEach((lost, part) => {
              expect(Math.abs(lost - loss[names[part]])).toBeLessThan(4);
            });
          },
        ),
        { numRuns: 25, seed: 8 },
      );
    });

    test("all of it leaves nothing, none of it everything, and no place gains hair", () => {
      expect(Math.max(...withSaltLoss(surface, full, salt(100, 100, 100, 100)).hairsPerCm2)).toBe(0);
      const none = withSaltLoss(surface, full, salt(0, 0, 0, 0)).hairsPerCm2;
      const some = withSaltLoss(surface, full, salt(100, 0, 50, 0)).hairsPerCm2;
      full.hairsPerCm2.forEach((hairs, vertex) => {
        expect(none[vertex]).toBeCloseTo(hairs, 9);
        expect(some[vertex]).toBeLessThanOrEqual(hairs);
      });
    });

    test("left mirrors right", () => {
      const [right, left] = [lostIn(salt(0, 70, 0, 0)), lostIn(salt(0, 0, 70, 0))];
      if (name.includes("scar")) return;
      expect(right[1]).toBeCloseTo(left[2], 1);
      expect(right[2]).toBeCloseTo(left[1], 1);
    });
  });
}
