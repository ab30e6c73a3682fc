import fc from "fast-check";
import { expect, test } from "vitest";
import { skinColourClass } from "./skin-colour-class.js";

// atan(1) and the like: angles known by hand.
for (const [l, b, degrees, name] of [
  [70, 20, 45, "light"],
  [30, 20, -45, "dark"],
  [50, 18, 0, "brown"],
  [60, 0, 90, "very light"],
  [40, 0, -90, "dark"],
  [60, 17.32, 30, "intermediate"],
  [55, 15, 18.4349, "tan"],
] as const) {
  test(`L* ${l}, b* ${b} is ${degrees} degrees, ${name}`, () => {
    const found = skinColourClass({ l, b });
    expect(found.itaDeg).toBeCloseTo(degrees, 2);
    expect(found.class).toBe(name);
  });
}

test("bluish readings do not turn a dark skin light", () =>
  expect(skinColourClass({ l: 30, b: -5 }).class).toBe("dark"));

test("a lighter skin never has a smaller angle", () => {
  const lightness = fc.double({ min: 15, max: 90, noNaN: true });
  fc.assert(
    fc.property(lightness, lightness, fc.double({ min: -10, max: 45, noNaN: true }), (one, other, b) => {
      const [darker, lighter] = [Math.min(one, other), Math.max(one, other)];
      expect(skinColourClass({ l: lighter, b }).itaDeg).toBeGreaterThanOrEqual(
        skinColourClass({ l: darker, b }).itaDeg,
      );
    }),
  );
});
