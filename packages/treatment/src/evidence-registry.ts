import { alternativesEvidence } from "./evidence/alternatives.js";
import { anatomy } from "./evidence/anatomy.js";
import { candidates } from "./evidence/candidates.js";
import { caseDefaultsEvidence } from "./evidence/case-defaults.js";
import { contradictions } from "./evidence/contradictions.js";
import { countryRulesEvidence } from "./evidence/country-rules.js";
import { course } from "./evidence/course.js";
import { depositModel } from "./evidence/deposit-model.js";
import { dotsAndDensity } from "./evidence/dots-and-density.js";
import type { EvidenceEntry } from "./evidence/entry.js";
import { hairlineEvidence } from "./evidence/hairline.js";
import { hand } from "./evidence/hand.js";
import { healingAndAgeing } from "./evidence/healing-and-ageing.js";
import { lossScales } from "./evidence/loss-scales.js";
import { needleAndInstrument } from "./evidence/needle-and-instrument.js";
import { patternChoice } from "./evidence/pattern-choice.js";
import { pigment } from "./evidence/pigment.js";
import { prices } from "./evidence/prices.js";
import { regulation } from "./evidence/regulation.js";
import { screening } from "./evidence/screening.js";
import { studies } from "./evidence/studies.js";
import { tissueEvidence } from "./evidence/tissue.js";
import type { Evidence } from "./evidence.js";

/** As written down, by subject in the order of the page made from them. */
const bySubject: readonly (readonly [subject: string, entries: readonly EvidenceEntry[]])[] = [
  ["Needle and instrument", needleAndInstrument],
  ["Hand, bleeding and speed", hand],
  ["Dots and density", dotsAndDensity],
  ["Pigment and colour", pigment],
  ["Healing, ageing, removal, harm", healingAndAgeing],
  ["Law and labels", [...regulation, ...countryRulesEvidence]],
  ["Who may be treated", [...candidates, ...screening]],
  ["Sessions and aftercare", course],
  ["Prices", prices],
  ["Alternatives", alternativesEvidence],
  ["Hairline", hairlineEvidence],
  ["Head, skin and hair", tissueEvidence],
  ["Deposit model", depositModel],
  ["Studies of micropigmentation", studies],
  ["Scalp, hair and head as measured", anatomy],
  ["Scales", lossScales],
  ["What is taken where a case says nothing", caseDefaultsEvidence],
  ["Patterns of dots and hairlines", patternChoice],
];
const entries = bySubject.flatMap(([, written]) => written);

const opponents = (id: string): string[] => [
  ...new Set(
    contradictions
      .filter(({ between }) => between.some((side) => side.includes(id)))
      .flatMap(({ between }) => between.filter((side) => !side.includes(id)).flat()),
  ),
];

/** Everything the software leans on, by subject. */
export const allEvidence: readonly Evidence[] = entries.map((entry) => ({
  ...entry,
  contradicts: opponents(entry.id),
}));

/** The same, each under its subject. */
export const evidenceSubjects: readonly { readonly subject: string; readonly evidence: readonly Evidence[] }[] =
  bySubject.map(([subject, written]) => {
    const ids = new Set(written.map(({ id }) => id));
    return { subject, evidence: allEvidence.filter(({ id }) => ids.has(id)) };
  });

const byId = new Map(allEvidence.map((evidence) => [evidence.id, evidence]));

/**
 * One piece of evidence.
 *
 * @throws RangeError for an id that is not in the registry: a rule that cites nothing is a fault of the program
 */
export function evidenceById(id: string): Evidence {
  const found = byId.get(id);
  if (!found) throw new RangeError(`no evidence "${id}"`);
  return found;
}

/**
 * Every id once, in the registry's order whatever the order asked for.
 *
 * @throws RangeError for an id that is not in the registry
 */
export function resolveEvidence(ids: Iterable<string>): Evidence[] {
  const wanted = new Set(ids);
  for (const id of wanted) evidenceById(id);
  return allEvidence.filter(({ id }) => wanted.has(id));
}
