import { atDefault, caseDefaults, lossScales } from "@shadowline/treatment";
import { assessedWith, type CasePatch, caseWith, plannedWith } from "../client.js";
import type { CoverageRow, CoverageSubject } from "../coverage-row.js";
import { entry, probe } from "../probes.js";

/** A member left out stands at its default and the plan says on whose word; given otherwise, it does not. */
const left = (id: string, path: string, leftOut: CasePatch, given: CasePatch): CoverageRow => {
  const listed = (words: string, patch: CasePatch) =>
    probe(words, () => atDefault(caseWith(patch)).some((one) => one.path === path && one.evidence.includes(id)));
  return {
    ...entry(id),
    kind: "field",
    carrier: "plan.defaults",
    trigger: listed(`${path} left out`, leftOut),
    nearMiss: listed(`${path} given`, given),
  };
};

/** Everything left out at once. */
const bare: CasePatch = {
  label: null,
  hair: { norwood: "VI", fullPerCm2: null, shaftMm: null, shade: null },
  wantedLook: { softness: null, naturalness: null, texture: null },
  quote: null,
};
const bareWithoutStage: CasePatch = { hair: { norwood: null } };

const hasDefault = (path: string, id: string): boolean =>
  caseDefaults.some((one) => one.path === path && one.evidence.includes(id));

export const caseDefaultRows: CoverageSubject = {
  subject: "What is taken where a case says nothing",
  rows: [
    left("default-label", "label", bare, {}),
    left("default-full-hair", "hair.fullPerCm2", bare, {}),
    left("default-shaft", "hair.shaftMm", bare, {}),
    left("default-hair-shade", "hair.shade", bare, { hair: { shade: "black" } }),
    left("default-softness", "wantedLook.softness", bare, { wantedLook: { softness: 0.34 } }),
    left("default-naturalness", "wantedLook.naturalness", bare, { wantedLook: { naturalness: 0.5 } }),
    left("default-texture", "wantedLook.texture", bare, { wantedLook: { texture: "afro" } }),
    {
      ...entry("default-no-stage"),
      kind: "field",
      carrier: "case.hair.norwood",
      trigger: probe("hair.norwood left out", () => lossScales(caseWith(bareWithoutStage).hair).norwood === "I"),
      nearMiss: probe("hair.norwood: VI", () => lossScales(caseWith().hair).norwood === "I"),
    },
    {
      ...entry("default-price-terms"),
      kind: "field",
      carrier: "case.quote.currency",
      trigger: probe("quote left out: US dollars", () => caseWith({ quote: null }).quote.currency === "USD"),
      nearMiss: probe("quote.currency: EUR", () => caseWith({ quote: { currency: "EUR" } }).quote.currency === "USD"),
    },
    {
      ...entry("default-scar-bare"),
      kind: "field",
      carrier: "case.scars[].hairsPerCm2",
      trigger: probe("scars[].hairsPerCm2 left out", () => hasDefault("scars[].hairsPerCm2", "default-scar-bare")),
      nearMiss: probe("scars[].ageMonths has no default", () => hasDefault("scars[].ageMonths", "default-scar-bare")),
    },
    {
      ...entry("default-unanswered"),
      kind: "rule",
      carrier: "open-health-lupus",
      trigger: probe("health.lupus left out: an open question", () =>
        assessedWith({ intake: { health: { lupus: null } } }).findings.some(({ rule }) => rule === "open-health-lupus"),
      ),
      nearMiss: probe("health.lupus: no", () =>
        assessedWith({ intake: { health: { lupus: "no" } } }).findings.some(({ rule }) => rule === "open-health-lupus"),
      ),
    },
    {
      ...entry("default-nothing-listed"),
      kind: "field",
      carrier: "case.scars",
      trigger: probe(
        "scars left out: none",
        () => caseWith({ scars: null }).scars.length === 0 && hasDefault("scars", "default-nothing-listed"),
      ),
      nearMiss: probe("seed has no default", () => hasDefault("seed", "default-nothing-listed")),
    },
    {
      ...entry("look-view-assumption"),
      kind: "figure",
      carrier: "plan.outlook.looks[].distanceM",
      trigger: probe("any plan: half a metre", () => plannedWith().plan.outlook?.looks[0].distanceM === 0.5),
      nearMiss: probe(
        "no dots, no look",
        () => plannedWith({ intake: { ageYears: 17 } }).plan.outlook?.looks[0].distanceM === 0.5,
      ),
    },
  ],
};
