import { measureHead, midlinePath, shareOfNearest } from "@shadowline/scalp";
import { describe, expect, test } from "vitest";
import { colin27, electrode, midlineElectrodes, testHeads } from "./load-heads.js";
import { areaAboveCm2, levelCut, tapeAndCalipers } from "./ruler.js";
import { standing } from "./stand.js";

for (const head of testHeads()) {
  const { mesh, landmarks, trustedLevelMm } = standing(head);
  const { circumferenceMm, lengthMm, breadthMm, areaAboveCm2: areaCm2 } = head.trusted;

  describe(`${head.id}, level in its file's own horizontal`, () => {
    // What trimesh cut is the truth for the ruler, and both for measureHead.
    test("the ruler agrees with the other program", () => {
      const ruler = tapeAndCalipers(levelCut(mesh, trustedLevelMm));
      expect(ruler.circumferenceMm).toBeCloseTo(circumferenceMm, 0);
      expect(ruler.lengthMm).toBeCloseTo(lengthMm, 0);
      expect(ruler.breadthMm).toBeCloseTo(breadthMm, 0);
      expect(Math.abs(areaAboveCm2(mesh, trustedLevelMm) / areaCm2 - 1)).toBeLessThan(0.002);
    });

    const most = head.id === "colin27" ? 0.02 : 0.015;
    const measures = measureHead(mesh, landmarks);
    for (const [name, trusted] of Object.entries({ circumferenceMm, lengthMm, breadthMm })) {
      test(`${name} within ${100 * most} % of the other program`, () => {
        const measured = measures[name as "circumferenceMm" | "lengthMm" | "breadthMm"];
        expect(Math.abs(measured / trusted - 1)).toBeLessThan(most);
      });
    }
  });
}

describe("the midline of colin27, whose electrodes say 399 mm from nasion to inion", () => {
  const { mesh, landmarks } = standing(colin27());
  const surface = midlinePath(mesh, landmarks, "surface");

  test("the path on the skin within 1 %", () => expect(Math.abs(surface.lengthMm / 399 - 1)).toBeLessThan(0.01));

  test("the tape within 1.5 %", () => {
    expect(Math.abs(midlinePath(mesh, landmarks, "tape").lengthMm / 399 - 1)).toBeLessThan(0.015);
  });

  test("electrodes lie at steps of 5 %, within 1.5 % of the way", () => {
    const { scan, axes, placed } = colin27();
    expect(scan.positions.length).toBe(mesh.positionsMm.length);
    const origin = [0, 1, 2].map((k) => (placed.leftTragion![k] + placed.rightTragion![k]) / 2);
    const shares = midlineElectrodes.map(({ label, share }) => {
      const from = electrode(label).map((value, k) => value - origin[k]);
      const [x, y, z] = [axes.right, axes.forward, axes.up].map(
        (axis) => axis[0] * from[0] + axis[1] * from[1] + axis[2] * from[2],
      );
      return { share, found: shareOfNearest(surface, [x, y, z]).share };
    });
    expect(shares.length).toBe(19);
    for (const { share, found } of shares) expect(Math.abs(found - share)).toBeLessThan(0.015);
  });
});
