import { expect, test } from "vitest";
import { de } from "./de.js";
import { en } from "./en.js";
import { interpolate } from "./interpolate.js";

const names = (sentence: string): string[] => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

test("the German sentences use the same values as the English ones", () => {
  const wrong = Object.entries(en).filter(
    ([key, sentence]) => names(sentence).join() !== names(de[key as keyof typeof en]).join(),
  );
  expect(wrong).toEqual([]);
});

test("no sentence is empty in either language", () => {
  for (const sentence of [...Object.values(en), ...Object.values(de)]) expect(sentence.trim()).not.toBe("");
});

test("numbers are written by the language, words as they are, unknown names stay visible", () => {
  const number = (value: number): string => `<${value}>`;
  expect(interpolate("{count} of {name}, {missing}", { count: 1200, name: "crown" }, number)).toBe(
    "<1200> of crown, {missing}",
  );
});
