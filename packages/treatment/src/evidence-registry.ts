import { alternativesEvidence } from "./evidence/alternatives.js";
import { candidates } from "./evidence/candidates.js";
import { contradictions } from "./evidence/contradictions.js";
import { course } from "./evidence/course.js";
import { depositModel } from "./evidence/deposit-model.js";
import { dotsAndDensity } from "./evidence/dots-and-density.js";
import type { EvidenceEntry } from "./evidence/entry.js";
import { hairlineEvidence } from "./evidence/hairline.js";
import { hand } from "./evidence/hand.js";
import { healingAndAgeing } from "./evidence/healing-and-ageing.js";
import { needleAndInstrument } from "./evidence/needle-and-instrument.js";
import { pigment } from "./evidence/pigment.js";
import { prices } from "./evidence/prices.js";
import { regulation } from "./evidence/regulation.js";
import { tissueEvidence } from "./evidence/tissue.js";
import type { Evidence } from "./evidence.js";

const entries: readonly EvidenceEntry[] = [
  ...needleAndInstrument,
  ...hand,
  ...dotsAndDensity,
  ...pigment,
  ...healingAndAgeing,
  ...regulation,
  ...candidates,
  ...course,
  ...prices,
  ...alternativesEvidence,
  ...hairlineEvidence,
  ...tissueEvidence,
  ...depositModel,
];

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
