import type { KnowledgeEdit } from "@shadowline/treatment";
import { expect, test } from "vitest";
import { standingOf } from "./knowledge-version.js";

const edit = (reason: string): KnowledgeEdit => ({
  item: "rules/lupus",
  value: { id: "lupus" },
  author: "Ann",
  reason,
  date: "2027-01-11",
});
const [first, second] = [edit("first"), edit("second")];

test("a case is as old as the edits that it carries", () => {
  expect(standingOf([], [])).toEqual({ kind: "current", mine: 0, current: 0 });
  expect(standingOf([first], [first, second])).toEqual({ kind: "older", mine: 1, current: 2 });
  expect(standingOf([first, second], [first, second])).toEqual({ kind: "current", mine: 2, current: 2 });
});

test("the order of members is no difference", () => {
  const { item, ...others } = first;
  expect(standingOf([{ ...others, item }], [first]).kind).toBe("current");
});

test("edits that the clinic does not have are another clinic's", () => {
  expect(standingOf([second], [first, second])).toEqual({ kind: "foreign", current: 2 });
  expect(standingOf([first, second], [first])).toEqual({ kind: "foreign", current: 1 });
});
