import { expect, test } from "vitest";
import { asWorn, lookDefaults, lookSettings, readLookSearch } from "./look-settings.js";

test("the look opens on healed", () => {
  expect(readLookSearch({})).toEqual(lookDefaults);
  expect(lookDefaults.age).toBe("healed");
});

test("hair is as long as it is worn until somebody chooses a length", () => {
  expect(lookSettings(asWorn(readLookSearch({}), 10)).hairLengthMm).toBe(10);
  expect(lookSettings(asWorn(readLookSearch({ hair: 0 }), 10)).hairLengthMm).toBe(0);
});

test("an address that somebody made up falls back value by value", () => {
  expect(readLookSearch({ age: "100y", light: "A", view: "inside", distance: 99, hair: "long" })).toEqual({
    ...lookDefaults,
    light: "A",
  });
});

test("dots are as planned until somebody asks for a hand; a hand has a whole number", () => {
  expect(lookDefaults.hand).toBe(null);
  expect(readLookSearch({ hand: 7 }).hand).toBe(7);
  for (const hand of [0, 1.5, 1000, "7", Number.NaN]) expect(readLookSearch({ hand }).hand).toBe(null);
});
