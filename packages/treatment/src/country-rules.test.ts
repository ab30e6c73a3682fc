import { expect, test } from "vitest";
import { clientAdvice } from "./client-advice.js";
import { countryRules } from "./country-rules.js";
import { countryRows } from "./country-rules-table.js";
import { evidenceById } from "./evidence-registry.js";
import { usedEvidence } from "./used-evidence.js";

const textOf = (code: string): string => JSON.stringify(countryRules(code));

test("every country is held once, under its own name", () => {
  const codes = countryRows.flatMap(({ countries }) => countries);
  expect(new Set(codes).size).toBe(codes.length);
  for (const row of countryRows) expect(row.names.length).toBe(row.countries.length);
  expect(codes.length).toBe(35); // 27 of the EU, 3 of the EEA, and US, GB, CH, CA, AU
  expect(countryRules("SE").name).toBe("Sweden");
  expect(countryRules("GR").name).toBe("Greece");
});
const held = [
  { code: "US", says: /1-800-FDA-1088/, not: /REACH/ },
  { code: "DE", says: /Safety Gate/, not: /MedWatch/ },
  { code: "NO", says: /EEA Agreement/, not: /Safety Gate/ },
  { code: "GB", says: /Yellow Card is not for it/, not: /MedWatch/ },
  { code: "CH", says: /canton/, not: /REACH/ },
  { code: "CA", says: /Health Canada/, not: /REACH/ },
  { code: "AU", says: /ACCC/, not: /REACH/ },
];
for (const { code, says, not } of held) {
  test(`${code} has its own office and nobody else's`, () => {
    expect(countryRules(code).held).toBe(true);
    expect(textOf(code)).toMatch(says);
    expect(textOf(code)).not.toMatch(not);
  });
}
test("a country without data says so in every part", () => {
  for (const code of ["BR", "TR", "XX"]) {
    const { held: known, name, ...rules } = countryRules(code);
    expect(known).toBe(false);
    expect(name).toBe(code);
    expect(JSON.stringify(rules.approval)).toMatch(/no rule on pigments/);
    expect(JSON.stringify(rules.reportHarm)).toMatch(/No office is held/);
    expect(JSON.stringify(rules.records)).toMatch(/No duty is held/);
  }
});
test("no country is said to approve an ink", () => {
  for (const { approval } of countryRows)
    for (const { text } of approval) expect(text).not.toMatch(/(?<!No ink |no pigment )\b(is|are) approved/);
});
test("each country names what to keep, whom to tell, and what the client is told", () => {
  for (const { approval, reportHarm, records, toTheClient } of countryRows)
    for (const part of [approval, reportHarm, records, toTheClient]) expect(part.length).toBeGreaterThan(0);
});
test("the words of papers cover each thing that may go wrong, with whose word it is", () => {
  expect(clientAdvice.isNot.map(({ text }) => text).join(" ")).toMatch(/camouflage, not treatment.*not permanent/);
  for (const { howOften, onWhoseWord } of clientAdvice.risks) {
    expect(howOften.length).toBeGreaterThan(5);
    expect(onWhoseWord.length).toBeGreaterThan(5);
  }
  const survey = clientAdvice.risks.filter(({ evidence }) => evidence.includes("complication-any-tattoo"));
  expect(survey.length).toBeGreaterThan(2);
  for (const { howOften } of survey) expect(howOften).toMatch(/any tattoo/);
});
test("cites evidence that exists", () => {
  for (const id of usedEvidence([countryRows, clientAdvice, countryRules("BR")])) evidenceById(id);
});
