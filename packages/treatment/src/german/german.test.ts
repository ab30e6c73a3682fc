import { issueSentence } from "@shadowline/quantity";
import { expect, test } from "vitest";
import { assess } from "../assess.js";
import { evidenceSubjects } from "../evidence-registry.js";
import { hairlineRules } from "../hairline-rules.js";
import { intake } from "../intake.js";
import { publishedKnowledge } from "../knowledge.js";
import { parseCase } from "../parse-case.js";
import { type Catalogue, partsOf, type Translator } from "../translator.js";
import { germanTables, inGerman, issueInGerman } from "./german.js";
import { refusals } from "./refusals.js";
import { wrongInput } from "./wrong-input.js";

const entries = [...germanTables, refusals, wrongInput].flatMap((table) => Object.entries(table));

test("both languages have the same holes, and the same parts that may be missing", () => {
  const holes = (template: string): string[] => (template.match(/\{[\w.-]+\}/g) ?? []).sort();
  const optional = (template: string): string[][] =>
    partsOf(template)
      .flatMap((part) => ("maybe" in part ? [JSON.stringify(part.maybe)] : []))
      .map((part) => part.match(/"hole":"[^"]+"/g) ?? []);
  const wrong = entries.filter(
    ([english, german]) =>
      holes(english).join() !== holes(german).join() ||
      JSON.stringify(optional(english)) !== JSON.stringify(optional(german)),
  );
  expect(wrong).toEqual([]);
});

test("both languages say the same figures", () => {
  const figures = (text: string): string[] =>
    (text.replace(/m[23²³]|\{[^}]*\}/g, "").match(/\d+(?:[.,]\d+)*/g) ?? [])
      .map((figure) => figure.replace(/[.,]/g, ""))
      .sort();
  const wrong = entries.filter(([english, german]) => figures(english).join() !== figures(german).join());
  expect(wrong).toEqual([]);
});

test("no sentence stands in two tables, and none is empty", () => {
  const keys = germanTables.flatMap((table) => Object.keys(table));
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  expect(entries.filter(([, german]) => german.trim() === "")).toEqual([]);
});

test("every template finds its own sentence, with and without the parts that may be missing", () => {
  const filled = (template: string, whole: boolean): string => {
    const holes = [...new Set(template.match(/\{[\w.-]+\}/g) ?? [])].sort();
    return template
      .replace(/\[([^\]]*)\]/g, whole ? "$1" : "")
      .replace(/\{[\w.-]+\}/g, (hole) => String(11 + holes.indexOf(hole)));
  };
  const lost = (tables: readonly Catalogue[], say: Translator) =>
    tables
      .flatMap((table) => Object.entries(table))
      .filter(([english]) => english.includes("{"))
      .flatMap(([english, german]) =>
        [true, false].filter((whole) => say(filled(english, whole)) !== filled(german, whole)).map(() => english),
      );
  expect(lost(germanTables, inGerman)).toEqual([]);
  expect(lost([refusals, wrongInput], issueInGerman)).toEqual([]);
});

/** Members of the published knowledge that people read. */
const read = new Set([
  "because",
  "wouldChange",
  "seeWhom",
  "question",
  "name",
  "basedOn",
  "interpreted",
  "rule",
  "assumptions",
  "title",
  "instruction",
  "whose",
]);

function sentencesOf(value: unknown, member = ""): string[] {
  if (typeof value === "string") return read.has(member) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((one) => sentencesOf(one, member));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => sentencesOf(one, key));
}

test("every sentence of the published knowledge has a German one", () => {
  const sentences = new Set(sentencesOf([publishedKnowledge, hairlineRules]));
  expect(sentences.size).toBeGreaterThan(600);
  expect([...sentences].filter((sentence) => inGerman(sentence) === null)).toEqual([]);
});

test("every rule has a German name: its id, read as words", () => {
  const { rules, scarRules, planRules, aftercare } = publishedKnowledge;
  const names = [...rules, ...scarRules, ...planRules, ...aftercare].map(({ id }) =>
    `${id.slice(0, 1).toUpperCase()}${id.slice(1)}`.replaceAll("-", " "),
  );
  expect(names.filter((name) => inGerman(name) === null)).toEqual([]);
});

test("every statement of the evidence registry has a German one, with its subject and its use", () => {
  const told = evidenceSubjects.flatMap(({ subject, evidence }) => [
    subject,
    ...evidence.flatMap(({ statement, usedFor, strength, source }) => [
      statement,
      usedFor,
      // A publication's title is nobody's to translate.
      ...(strength === "assumption" || strength === "derived" ? [source] : []),
    ]),
  ]);
  expect(told.filter((sentence) => inGerman(sentence) === null)).toEqual([]);
});

test("figures, units, dates and places are written as German does", () => {
  expect(
    inGerman("Dots cover 22 % of the skin (crown, scar 1). Without gaps between them a look closes up to a helmet."),
  ).toBe("Punkte decken 22 % der Haut (Wirbel, Narbe 1). Ohne Lücken dazwischen schließt sich das Bild zu einem Helm.");
  expect(inGerman("existing hair 8 per cm2 instead of 0: +0.01 mm")).toBe(
    "vorhandenes Haar 8 je cm² statt 0: +0,01 mm",
  );
  expect(inGerman("31.5 hours in all: whole heads are given up to 20, or 20 to 30 hours.")).toMatch(
    /^31,5 Stunden insgesamt/,
  );
  expect(inGerman("The pigment expires on 2026-05-04, before the last session on 2026-06-10.")).toBe(
    "Pigment: verfällt am 4.5.2026, vor der letzten Sitzung am 10.6.2026.",
  );
  expect(
    inGerman("Before tax within published prices for whole treatments (a British price list: GBP 400 to 2,500)."),
  ).toBe(
    "Vor Steuer innerhalb der veröffentlichten Preise für ganze Behandlungen (eine britische Preisliste: GBP 400 bis 2.500).",
  );
});

test("sentences that the core strings together are found one by one", () => {
  expect(inGerman("You already use it. A surgeon counted 800 grafts left.")).toBe(
    "Sie benutzen es schon. Chirurgisch gezählt sind noch 800 Grafts übrig.",
  );
  expect(inGerman("The scan is one surface; what lies below the neck was cut off.")).toBe(
    "Der Scan ist eine einzige Oberfläche; was unter dem Hals liegt, wurde abgeschnitten.",
  );
});

test("answers are told by their words, names and a client's own words as they were given", () => {
  const answers = intake.parse({
    goals: ["regrow hair, hairline"],
    expectations: { understandsCamouflage: "yes" },
    hairLoss: { cause: "unknown", unknownCauseAcceptedBy: "Dr Anne-Marie Example" },
  });
  const said = assess(answers).findings.map(({ because }) => inGerman(because));
  expect(said).not.toContain(null);
  expect(said.join(" ")).toContain("Dr Anne-Marie Example nimmt hin");
  expect(said.join(" ")).toContain("(regrow hair, hairline)");
});

test("what nobody knows here stays untranslated", () => {
  expect(inGerman("A rule that a clinic wrote itself.")).toBeNull();
  expect(inGerman("An answer. A rule that a clinic wrote itself.")).toBeNull();
  expect(inGerman("constructor")).toBeNull();
});

test("a text that could be read in endlessly many ways is not read at all", () => {
  expect(issueInGerman("x must be a, not b ".repeat(3))).not.toBeNull();
  // Without a limit this one takes minutes.
  expect(issueInGerman("x must be a, not b ".repeat(400))).toBeNull();
});

test("wrong input is told by field, what is allowed and what was found", () => {
  const told = (json: unknown): (string | null)[] => {
    try {
      parseCase(json);
    } catch (error) {
      return (error as { issues: Parameters<typeof issueSentence>[0][] }).issues.map((issue) =>
        issueInGerman(issueSentence(issue)),
      );
    }
    return [];
  };
  const said = told({ schemaVersion: 1, seed: "x", hair: { fullPerCm2: 4000 }, country: "XXX", unknownMember: 1 });
  expect(said.length).toBeGreaterThan(6);
  expect(said).not.toContain(null);
  expect(said).toContain("unknownMember: erlaubt ist nichts: ein solches Feld ist nicht bekannt");
  expect(issueInGerman("scan must be a PLY file with its whole header, not 12 bytes.")).toBe(
    "scan: erlaubt ist eine PLY-Datei mit ganzem Kopf, nicht 12 Bytes.",
  );
  expect(said.some((sentence) => sentence?.startsWith("seed: erlaubt ist eine Zahl, nicht"))).toBe(true);
});
