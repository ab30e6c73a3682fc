import type { Plan } from "@shadowline/treatment";
import { expect, test } from "vitest";
import { citationsOf } from "./citations.js";

const piece = (id: string, strength: string, contradicts: string[] = []) => ({ id, strength, contradicts });
const plan = {
  prescription: [],
  evidence: [piece("first", "A"), piece("second", "assumption"), piece("third", "C")],
} as unknown as Plan;

test("numbers follow the order of citing, and what nobody measured is marked", () => {
  const { cite, list } = citationsOf(plan);
  expect(cite(["third"])).toBe("[1]");
  expect(cite(["second", "third"])).toBe("[1, 2*]");
  expect(cite(["third", "third"])).toBe("[1]");
  expect(cite([])).toBe("");
  expect(list().map(({ id }) => id)).toEqual(["third", "second"]);
});

test("the rest is numbered after what was cited", () => {
  const { cite, citeRest, list } = citationsOf(plan);
  cite(["second"]);
  citeRest();
  expect(list().map(({ id }) => id)).toEqual(["second", "first", "third"]);
});

test("an id that nobody holds is a mistake of the program", () => {
  expect(() => citationsOf(plan).cite(["nowhere"])).toThrow(RangeError);
});

test("the strengths behind a sentence, each once", () => {
  expect(citationsOf(plan).strengths(["first", "third", "first"])).toEqual(["A", "C"]);
});
