import { randomStream } from "@shadowline/numeric";
import fc from "fast-check";
import { expect, test } from "vitest";
import { touchingDots } from "./touching-dots.js";

/** The definition, word for word. */
function byDefinition(positionsMm: Float64Array, radiusMm: Float64Array): Uint8Array {
  return radiusMm.reduce((found, radius, a) => {
    for (let b = 0; b < radiusMm.length; b++) {
      if (a === b || !(radius > 0 && radiusMm[b] > 0)) continue;
      const square = [0, 1, 2].reduce(
        (sum, axis) => sum + (positionsMm[3 * a + axis] - positionsMm[3 * b + axis]) ** 2,
        0,
      );
      if (square <= (radius + radiusMm[b]) ** 2) found[a] = 1;
    }
    return found;
  }, new Uint8Array(radiusMm.length));
}

const cases = [
  { name: "no dots", at: [], radii: [], touch: [] },
  { name: "one dot", at: [1, 2, 3], radii: [5], touch: [0] },
  { name: "two side by side, just", at: [0, 0, 0, 0.25, 0, 0], radii: [0.125, 0.125], touch: [1, 1] },
  { name: "two side by side, not quite", at: [0, 0, 0, 0.26, 0, 0], radii: [0.125, 0.125], touch: [0, 0] },
  { name: "a wide one beyond a narrow one", at: [0, 0, 0, 1, 9, 0, 2, 0, 0], radii: [0.1, 0.1, 2], touch: [1, 0, 1] },
  { name: "a dot that was missed", at: [0, 0, 0, 0, 0, 0], radii: [0, 1], touch: [0, 0] },
];
for (const { name, at, radii, touch } of cases) {
  test(name, () => expect([...touchingDots(Float64Array.from(at), Float64Array.from(radii))]).toEqual(touch));
}

test("as by definition, wherever dots lie and whatever their size", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 0, max: 60 }), (seed, count) => {
      const random = randomStream(seed);
      const positionsMm = Float64Array.from({ length: 3 * count }, () => 6 * random());
      const radiusMm = Float64Array.from({ length: count }, () => Math.max(0, random() - 0.2));
      expect(touchingDots(positionsMm, radiusMm)).toEqual(byDefinition(positionsMm, radiusMm));
    }),
  );
});
