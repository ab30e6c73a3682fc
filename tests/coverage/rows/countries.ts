import type { CasePatch } from "../client.js";
import type { CoverageRow, CoverageSubject } from "../coverage-row.js";
import { byCaseRule, byCitation, entry } from "../probes.js";

/** No dots are planned: the rules of a country are told all the same, and at once. */
const living = (country: string): CasePatch => ({ country, intake: { hairLoss: { activeNow: "yes" } } });

/** What is told in one country and not in another. */
const told = (country: string, elsewhere: string, ids: readonly string[]): CoverageRow[] =>
  ids.map((id) =>
    byCitation(entry(id), {
      kind: "field",
      carrier: "plan.countryRules",
      trigger: living(country),
      nearMiss: living(elsewhere),
    }),
  );

export const countries: CoverageSubject = {
  subject: "Law, labels, records and where harm is reported",
  rows: [
    ...told("US", "CA", [
      "regulation-us-none-approved",
      "regulation-us-use-approved",
      "regulation-us-ink-guidance",
      "regulation-us-adverse-events",
      "country-us-medwatch",
      "country-us-local-practice",
      "country-us-local-records",
      "country-us-supplier-six-years",
    ]),
    ...told("DE", "US", [
      "regulation-eu-reach-75",
      "regulation-eu-label",
      "regulation-en-17169",
      "regulation-ink-quality",
      "country-eu-use-too",
      "country-eu-tell-client",
      "country-eu-safety-gate",
    ]),
    ...told("NO", "DE", ["country-eea-reach"]),
    ...told("GB", "DE", [
      "country-gb-no-ink-rule",
      "country-gb-northern-ireland",
      "country-gb-council",
      "country-gb-report",
      "country-gb-insurers",
    ]),
    ...told("CH", "DE", ["country-ch-ink-rule", "country-ch-report"]),
    ...told("CA", "US", ["country-ca-cosmetic", "country-ca-report"]),
    ...told("AU", "NZ", ["country-au-industrial", "country-au-report", "country-au-queensland-records"]),
    ...told("NZ", "AU", ["country-none-held", "records-three-to-ten-years"]),
    byCaseRule(entry("regulation-eu-label-lines"), "label-safety-missing", {
      trigger: { country: "DE", materials: { pigment: { label: { safetyInstructions: "no" } } } },
      nearMiss: { country: "DE", materials: { pigment: { label: { safetyInstructions: "yes" } } } },
    }),
    byCaseRule(entry("regulation-eu-appendix-13"), "pigment-limit-nickel", {
      trigger: { country: "DE", materials: { pigment: { label: { contentPercent: { nickel: 0.0005 } } } } },
      nearMiss: { country: "DE", materials: { pigment: { label: { contentPercent: { nickel: 0.0004 } } } } },
    }),
  ],
};
