import { expect, test } from "vitest";
import { lookDefaults, readLookSearch } from "./look-settings.js";

test("the look opens on healed", () => {
  expect(readLookSearch({})).toEqual(lookDefaults);
  expect(lookDefaults.age).toBe("healed");
});

test("an address that somebody made up falls back value by value", () => {
  expect(readLookSearch({ age: "100y", light: "A", view: "inside", distance: 99, hair: "long" })).toEqual({
    ...lookDefaults,
    light: "A",
  });
});
