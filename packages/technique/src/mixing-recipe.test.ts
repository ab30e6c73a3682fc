import fc from "fast-check";
import { expect, test } from "vitest";
import { cupFor, mixingRecipe } from "./mixing-recipe.js";

test("1:20 for a millilitre: one drop of ink to twenty of water, to the drop", () => {
  const recipe = mixingRecipe({ dilutionParts: 20, totalMl: 1 });
  expect(recipe).toMatchObject({ inkDrops: 1, waterDrops: 20, dropDilutionParts: 20 });
  expect(recipe.inkMl).toBeCloseTo(0.047619, 6);
  expect(recipe.inkMl + recipe.waterMl).toBeCloseTo(1, 12);
  expect(recipe.strengthError).toBeCloseTo(0, 12);
});
test("undiluted is ink alone", () =>
  expect(mixingRecipe({ dilutionParts: 0, totalMl: 1 })).toMatchObject({
    inkMl: 1,
    waterMl: 0,
    inkDrops: 20,
    waterDrops: 0,
    strengthError: 0,
  }));
test("half a millilitre at 1:45 cannot be met by drops, and says by how much", () => {
  // At most 15 drops, at least one of them ink: 1:14, 46 / 15 times too strong.
  const recipe = mixingRecipe({ dilutionParts: 45, totalMl: 0.5 });
  expect(recipe).toMatchObject({ inkDrops: 1, waterDrops: 14, dropDilutionParts: 14 });
  expect(recipe.strengthError).toBeCloseTo(46 / 15 - 1, 12);
});
test("drops are whole, fill the cup, and no allowed mix of drops is nearer", () =>
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 60, noNaN: true }),
      fc.double({ min: 0.2, max: 5, noNaN: true }),
      fc.double({ min: 0.02, max: 0.1, noNaN: true }),
      (dilutionParts, totalMl, dropMl) => {
        const recipe = mixingRecipe({ dilutionParts, totalMl, dropMl });
        const drops = recipe.inkDrops + recipe.waterDrops;
        expect(Number.isInteger(recipe.inkDrops) && Number.isInteger(recipe.waterDrops)).toBe(true);
        expect(recipe.inkDrops).toBeGreaterThanOrEqual(1);
        expect(drops * dropMl).toBeGreaterThanOrEqual(totalMl - 1e-6);
        expect(recipe.dropDilutionParts).toBeCloseTo(recipe.waterDrops / recipe.inkDrops, 12);
        // By trying every mix.
        const least = Math.ceil(totalMl / dropMl - 1e-9);
        let nearest = Infinity;
        for (let all = least; all <= Math.max(least, Math.floor((1.5 * totalMl) / dropMl)); all++)
          for (let ink = 1; ink <= all; ink++)
            nearest = Math.min(nearest, Math.abs((ink / all) * (1 + dilutionParts) - 1));
        expect(Math.abs(recipe.strengthError)).toBeCloseTo(nearest, 9);
      },
    ),
    { numRuns: 60 },
  ));
for (const wrong of [
  { dilutionParts: -1, totalMl: 1 },
  { dilutionParts: NaN, totalMl: 1 },
  { dilutionParts: 10, totalMl: 0 },
  { dilutionParts: 10, totalMl: 1, dropMl: 0 },
]) {
  test(`refuses ${JSON.stringify(wrong)}`, () => expect(() => mixingRecipe(wrong)).toThrow(RangeError));
}
test("ten thousand dots of 12 nL, ten times that poured: 1.2 mL", () => {
  expect(cupFor(10_000, 12)).toBeCloseTo(1.2, 12);
  expect(cupFor(10_000, 12, 1)).toBeCloseTo(0.12, 12);
  expect(cupFor(0, 12)).toBe(0);
});
