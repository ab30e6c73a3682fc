import { expect, test } from "vitest";
import { activities } from "./activities.js";
import { aftercareSteps } from "./aftercare.js";
import { allAlternatives } from "./alternatives.js";
import { clientAdvice } from "./client-advice.js";
import { colourOutlook } from "./colour-outlook.js";
import { countryRules } from "./country-rules.js";
import { countryRows } from "./country-rules-table.js";
import { evidenceById } from "./evidence-registry.js";
import { numbingOf } from "./numbing.js";
import { pain } from "./pain.js";
import { removalOutlook } from "./removal-outlook.js";
import { lastingClaims, temporaryClaims } from "./touch-up-forecast.js";
import { ifSomethingGoesWrong, warningSigns } from "./warning-signs.js";

const WORDS = "nought one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split(
  " ",
);

/** Figures in a text, as the reader sees them: "1,553" is one, and "two" is 2. "Of 100" and counts of one are words. */
function figuresIn(text: string): number[] {
  const digits = [...text.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map(([found]) => Number(found.replaceAll(",", "")));
  return digits.filter((figure) => figure !== 100 && figure !== 1);
}

/** Figures that the evidence gives, in digits or words. */
function figuresOf(ids: readonly string[]): Set<number> {
  const found = new Set<number>();
  for (const id of ids) {
    const { statement, source, range } = evidenceById(id);
    for (const figure of figuresIn(`${statement} ${source}`)) found.add(figure);
    for (const word of statement.toLowerCase().match(/[a-z]+/g) ?? []) {
      const at = WORDS.indexOf(word);
      if (at > 0) found.add(at);
    }
    if (range) for (const figure of [range.lower, range.upper]) found.add(figure).add(Math.abs(figure));
  }
  return found;
}

type Said = { readonly text: string; readonly evidence: readonly string[] };
const kinds = (["permanent-cosmetic", "tattoo-ink", "temporary"] as const).flatMap((pigmentClass) =>
  (["carbon", "iron-oxide", "organic"] as const).map((base) => ({ pigmentClass, base })),
);
const said: Said[] = [
  ...allAlternatives.flatMap(({ evidence, proof, ...row }) => [
    proof,
    ...[row.forWhom, row.mechanism, row.timeToResult, row.upkeep, row.price, row.sideEffects, row.withSmp].map(
      (text) => ({ text, evidence }),
    ),
  ]),
  ...[...clientAdvice.isNot, ...clientAdvice.choosing, ...clientAdvice.questions, ...clientAdvice.expect],
  ...clientAdvice.risks.map(({ what, howOften, onWhoseWord, evidence }) => ({
    text: `${what} ${howOften} ${onWhoseWord}`,
    evidence,
  })),
  ...[...countryRows, countryRules("BR")].flatMap(({ approval, records, toTheClient, reportHarm }) => [
    ...approval,
    ...records,
    ...toTheClient,
    ...reportHarm.map(({ to, how, evidence }) => ({ text: `${to} ${how}`, evidence })),
  ]),
  ...colourOutlook(kinds).flatMap(({ statements }) => statements),
  ...removalOutlook(kinds).statements,
  ...numbingOf(true).statements,
  ...numbingOf(true).agents.map(({ name, because, evidence }) => ({
    text: `${name} ${because}`,
    evidence: [...evidence, "numbing-four-percent"],
  })),
  ...pain.statements,
  ...aftercareSteps.map(({ instruction, evidence }) => ({ text: instruction, evidence })),
  ...activities.map(({ note, evidence }) => ({ text: note, evidence })),
  ...warningSigns.map(({ sign, act, evidence }) => ({ text: `${sign} ${act}`, evidence })),
  ...ifSomethingGoesWrong,
];

test("every figure that a client reads stands in the evidence beside it", () => {
  const stray = said.flatMap(({ text, evidence }) => {
    const known = figuresOf(evidence);
    return figuresIn(text)
      .filter((figure) => !known.has(figure))
      .map((figure) => `${figure} in "${text}"`);
  });
  expect(stray).toEqual([]);
  // The check sees figures at all.
  expect(said.flatMap(({ text }) => figuresIn(text)).length).toBeGreaterThan(100);
});
test("claims in figures are those of their evidence", () => {
  const { sessions, waits, price } = removalOutlook(kinds);
  for (const { lower, upper, evidence } of [...sessions, ...waits, ...price])
    expect(evidenceById(evidence).range, evidence).toMatchObject({ lower, upper });
  for (const { lowerYears, upperYears, evidence } of [...lastingClaims, ...temporaryClaims])
    expect(evidenceById(evidence).range, evidence).toMatchObject({
      lower: lowerYears,
      upper: upperYears,
      unit: "years",
    });
});
test("every cell of the fair table is filled", () => {
  for (const row of allAlternatives)
    for (const [column, cell] of Object.entries(row))
      if (typeof cell === "string") expect(cell.length, `${row.id} ${column}`).toBeGreaterThan(1);
});
