import { conditionFields, publishedKnowledge } from "@shadowline/treatment";
import { expect, test } from "vitest";
import { groupOf, intakeFields, wordsOf } from "../assessment/intake-fields.js";
import { thresholdsOf } from "../library/condition-sentence.js";
import { figuresOf } from "../library/figures.js";
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

/** Keys that are data: the compiler cannot miss them, so this does. */
const missing = (keys: readonly string[]): string[] =>
  [...new Set(keys)].filter((key) => !(key in en) || !(key in de)).sort();

test("every question, its group and every answer to it has words", () => {
  const keys = intakeFields.flatMap((field) => [
    `ask.${field.path}`,
    `group.${groupOf(field.path)}`,
    ...("options" in field ? field.options.map((option) => `${wordsOf(field.path, field.options)}.${option}`) : []),
  ]);
  expect(missing(keys)).toEqual([]);
});

test("everything that a rule can speak of has a name", () => {
  expect(missing(conditionFields.map((field) => `ask.${field}`))).toEqual([]);
  const { rules, scarRules } = publishedKnowledge;
  // A threshold is edited under its field's name.
  const edited = [...rules, ...scarRules].flatMap(({ when }) => thresholdsOf(when).map(({ field }) => `ask.${field}`));
  expect(edited.length).toBeGreaterThan(10);
  expect(missing(edited)).toEqual([]);
});

test("every figure that is published has a name", () => {
  const { protocols, materials, tissue, aftercare, prices } = publishedKnowledge;
  const names = [...protocols, ...materials, ...tissue, ...aftercare, ...prices].flatMap((item) =>
    figuresOf(item).flatMap(({ path, values }) => [path, ...values.map(({ name }) => name)]),
  );
  const keys = names.flatMap((path) =>
    path
      .split(".")
      .filter((name) => !/^\d*$/.test(name))
      .map((name) => `figure.${name}`),
  );
  expect(missing(keys)).toEqual([]);
});
