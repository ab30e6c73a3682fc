import { cupInk, defaultTechnique, depositOf, tissueAt } from "@shadowline/technique";
import fc from "fast-check";
import { expect, test } from "vitest";
import { recipeFor } from "./cup-recipe.js";
import { latticeGapMm } from "./dot-gap.js";

const tissue = tissueAt("crown", { sex: "male", ageYears: 40, oily: false, sunDamaged: false, vasoconstrictor: false });
const at = (dilutionParts: number) => ({ ...defaultTechnique, dilutionParts });

test("holds what the dots take up, and mixes to the dilution in millilitres and in drops", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 45, noNaN: true }), fc.integer({ min: 1, max: 20_000 }), (parts, dots) => {
      const technique = at(parts);
      const deposit = depositOf(technique, tissue);
      const recipe = recipeFor(technique, deposit, dots);
      // ng over mg/mL is nL; ten times as much is poured as reaches skin.
      const needs = (dots * (deposit.deliveredNg / cupInk(technique).mgPerMl) * 10) / 1e6;
      expect(recipe.needsMl).toBeCloseTo(needs, 9);
      expect(recipe.totalMl).toBeGreaterThanOrEqual(Math.min(50, needs) - 1e-9);
      expect(recipe.inkMl * (1 + parts)).toBeCloseTo(recipe.totalMl, 9);
      expect(Number.isInteger(recipe.inkDrops) && recipe.inkDrops >= 1).toBe(true);
      expect(Math.abs(recipe.strengthError)).toBeLessThan(0.03);
      expect((1 + parts) / (1 + recipe.dropDilutionParts) - 1).toBeCloseTo(recipe.strengthError, 9);
    }),
    { seed: 2, numRuns: 200 },
  );
});

// 115.47 per cm2 is one triangle lattice of 1 mm: 2 / sqrt 3 per mm2.
test("a lattice of 1 mm has 115.47 dots per cm2", () => expect(latticeGapMm(200 / Math.sqrt(3))).toBeCloseTo(1, 12));
test("four times the dots halve the gap", () => expect(latticeGapMm(400)).toBeCloseTo(latticeGapMm(100) / 2, 12));
