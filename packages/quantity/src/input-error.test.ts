import { expect, test } from "vitest";
import { InputError, issueSentence } from "./input-error.js";

test("an issue is one sentence on one line", () => {
  expect(issueSentence({ field: "head.unit", allowed: "mm or cm", found: "a\nb" })).toBe(
    'head.unit must be mm or cm, not "a\\nb"',
  );
  expect(issueSentence({ field: "head.unit", allowed: "given" })).toBe("head.unit must be given");
});

test("what was found is cut at 80 characters, whatever follows", () => {
  const list = Array.from({ length: 60 }, (_, i) => i);
  expect(issueSentence({ field: "x", allowed: "a word", found: list })).toBe(
    `x must be a word, not ${JSON.stringify(list).slice(0, 77)}...`,
  );
});

test("what was found may nest a hundred thousand deep", () => {
  let deep: unknown = 1;
  for (let i = 0; i < 100_000; i++) deep = { any: [deep] };
  const opening = `${'{"any":['.repeat(10).slice(0, 77)}...`;
  const { message, issues } = new InputError([{ field: "when", allowed: "a condition", found: deep }]);
  expect(message).toBe(`when must be a condition, not ${opening}`);
  expect(JSON.parse(JSON.stringify(issues))).toEqual([{ field: "when", allowed: "a condition", found: opening }]);
  const shallow = { any: [{ any: ["x".repeat(200)] }] };
  expect(new InputError([{ field: "when", allowed: "a condition", found: shallow }]).issues[0].found).toBe(shallow);
});
