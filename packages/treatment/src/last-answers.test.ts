import { expect, test } from "vitest";
import { lastAnswers } from "./last-answers.js";

test("works an answer out once while it is among the last", () => {
  const asked: string[] = [];
  const answers = lastAnswers<string>(2);
  const ask = (key: string): string =>
    answers(key, () => {
      asked.push(key);
      return `answer to ${key}`;
    });
  expect(["a", "b", "a", "c", "b", "a"].map(ask)).toEqual(["a", "b", "a", "c", "b", "a"].map((k) => `answer to ${k}`));
  // c drove a out, the older of two.
  expect(asked).toEqual(["a", "b", "c", "a"]);
});
