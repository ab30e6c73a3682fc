import { InputError } from "@shadowline/quantity";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type FileUnit, mmPerFileUnit, unitOfHead } from "./scan-unit.js";

const units = Object.keys(mmPerFileUnit) as FileUnit[];

test("every adult of a survey is read in the unit they are written in", () => {
  // ANSUR II: the smallest and largest circumference of 6068 soldiers are 500 and 635 mm.
  const circumference = fc.double({ min: 500, max: 635, noNaN: true });
  fc.assert(
    fc.property(circumference, fc.constantFrom(...units), (mm, unit) => {
      const guess = unitOfHead(mm / mmPerFileUnit[unit]);
      expect(guess.unit).toBe(unit);
      expect(guess.confidence).toBeGreaterThan(0.8);
      expect(guess.circumferenceMm).toBeCloseTo(mm, 6);
    }),
    { seed: 4, numRuns: 300 },
  );
});

test("the averaged head of a brain atlas, 622 mm around, is sure enough, and less sure than a usual one", () => {
  const large = unitOfHead(622);
  expect(large.unit).toBe("mm");
  expect(large.confidence).toBeGreaterThan(0.9);
  expect(unitOfHead(568).confidence).toBeGreaterThan(large.confidence);
});

const unsure: Record<string, number> = {
  "a unit of 47.6 mm": 557.9 / 47.6,
  "a head scaled to the height 1": 2.1,
  "a doll in mm": 210,
  "a monument in m": 4.2,
  "nothing around": 0,
  "not a number": Number.NaN,
};
for (const [name, around] of Object.entries(unsure)) {
  test(`asked for: ${name}`, () => {
    expect(() => unitOfHead(around)).toThrow(InputError);
    expect(() => unitOfHead(around)).toThrow(/^unit must be given \(mm, cm, dm, m or in\), or circumferenceMm/);
  });
}

test("a file's word makes its unit surer, and cannot make a doll a head", () => {
  expect(unitOfHead(65.5, 10).confidence).toBeGreaterThan(unitOfHead(65.5).confidence);
  expect(unitOfHead(65.5, 1000).unit).toBe("cm");
  expect(() => unitOfHead(210, 1)).toThrow(InputError);
});
