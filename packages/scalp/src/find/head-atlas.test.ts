import { describe, expect, test } from "vitest";
import { atlasLandmarks, headAtlas } from "./head-atlas.js";

test("four known heads of four families, decoded once", () => {
  expect(headAtlas().map(({ id }) => id)).toEqual(["lee-perry-smith", "ict-facekit", "makehuman", "colin27"]);
  expect(headAtlas()).toBe(headAtlas());
});

for (const { id, count, positions, normals, landmarks } of headAtlas()) {
  describe(id, () => {
    test("is an adult's head in the head frame, above its neck", () => {
      expect(count).toBeGreaterThan(1000);
      const heights = positions.filter((_, i) => i % 3 === 2);
      expect(Math.max(...heights)).toBeGreaterThan(115);
      expect(Math.max(...heights)).toBeLessThan(160);
      expect(Math.min(...heights)).toBeGreaterThan(-110);
      expect(landmarks.rightTragion[0]).toBeGreaterThan(60);
      expect(landmarks.leftTragion[0]).toBeLessThan(-60);
      for (const name of ["leftTragion", "rightTragion", "leftOrbitale", "rightOrbitale"] as const) {
        expect(Math.abs(landmarks[name][2])).toBeLessThan(4);
      }
    });

    test("normals have length 1 and face outward", () => {
      let outward = 0;
      for (let i = 0; i < 3 * count; i += 3) {
        const [x, y, z] = normals.subarray(i, i + 3);
        expect(Math.hypot(x, y, z)).toBeCloseTo(1, 12);
        if (x * positions[i] + y * positions[i + 1] + z * (positions[i + 2] - 30) > 0) outward++;
      }
      // Folds of ears and nostrils face in.
      expect(outward / count).toBeGreaterThan(0.9);
    });

    test("landmarks lie on its skin", () => {
      for (const name of atlasLandmarks) {
        let nearest = Infinity;
        for (let i = 0; i < 3 * count; i += 3) {
          const [x, y, z] = landmarks[name];
          nearest = Math.min(nearest, Math.hypot(positions[i] - x, positions[i + 1] - y, positions[i + 2] - z));
        }
        // Points are up to 10 mm apart.
        expect(nearest, name).toBeLessThan(10);
      }
    });
  });
}
