import type { Condition } from "@shadowline/treatment";
import { expect, test } from "vitest";
import { ownCondition } from "./own-condition.js";

const published: Condition = { field: "earlierTransplant.monthsAgo", below: 12 };
const stricter: Condition = { field: "earlierTransplant.monthsAgo", below: 18 };

test("a rule that protects keeps its condition, with the clinic's own beside it", () => {
  const { own, whole } = ownCondition(published, published, true);
  expect(own).toEqual(published);
  expect(whole(stricter)).toEqual({ any: [published, stricter] });
  expect(whole(published)).toEqual(published);
});

test("editing again edits the clinic's own part", () => {
  const { own, whole } = ownCondition({ any: [published, stricter] }, published, true);
  expect(own).toEqual(stricter);
  expect(whole({ ...stricter, below: 24 })).toEqual({ any: [published, { ...stricter, below: 24 }] });
  expect(whole(published)).toEqual(published);
});

test("any other condition is changed as it is", () => {
  expect(ownCondition(published, published, false).whole(stricter)).toEqual(stricter);
  expect(ownCondition(published, null, true).whole(stricter)).toEqual(stricter);
});
