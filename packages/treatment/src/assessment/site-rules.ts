import type { Field } from "./condition.js";
import { dermatologist, no, type Rule, yes } from "./rule.js";

/** What was done to the skin, and what to call it: evidence candidate-site-four-weeks for all of them. */
const done: readonly {
  readonly id: string;
  readonly field: Extract<Field, `siteTreatments.${string}`>;
  readonly what: string;
  readonly evidence?: string;
}[] = [
  { id: "site-peel", field: "siteTreatments.peelWeeksAgo", what: "A chemical peel" },
  { id: "site-laser", field: "siteTreatments.laserWeeksAgo", what: "A laser treatment" },
  {
    id: "site-needling",
    field: "siteTreatments.needlingWeeksAgo",
    what: "Microneedling",
    evidence: "candidate-needling-interval-assumption",
  },
  {
    id: "site-prp",
    field: "siteTreatments.prpWeeksAgo",
    what: "PRP",
    evidence: "candidate-needling-interval-assumption",
  },
  { id: "site-retinoid", field: "siteTreatments.retinoidWeeksAgo", what: "A retinoid cream" },
  { id: "site-steroid", field: "siteTreatments.steroidWeeksAgo", what: "A steroid cream or injection" },
  { id: "site-botulinum", field: "siteTreatments.botulinumWeeksAgo", what: "Botulinum toxin" },
];

/** Skin that is not at rest: treatments of the site, earlier dots, the day before. */
export const siteRules: readonly Rule[] = [
  ...done.map(
    ({ id, field, what, evidence }): Rule => ({
      id,
      when: { field, below: 4 },
      decision: "defer",
      because: `${what} touched the site {${field}} weeks ago. Forms ask for four weeks.`,
      evidence: ["candidate-site-four-weeks", ...(evidence ? [evidence] : [])],
      seeWhom: null,
      wouldChange: "Four weeks since, and calm skin.",
      overridable: true,
    }),
  ),
  {
    id: "retinoid-cream-listed",
    when: { field: "taken.retinoid-cream", given: true },
    decision: "caution",
    because:
      "A retinoid cream is used ({taken.retinoid-cream}). Forms ask for four weeks without it on the scalp; whoever advised it says whether that can be.",
    evidence: ["candidate-site-four-weeks"],
    seeWhom: "whoever advised the cream",
    wouldChange: "It is known not to be used on the scalp.",
    overridable: false,
  },
  {
    id: "earlier-dots",
    when: yes("earlierSmp.had"),
    decision: "caution",
    because:
      "There are dots already. They count towards the density, their colour is matched, and old ones cannot be taken back by adding new.",
    evidence: ["candidate-too-many-dots", "fade-six-months"],
    seeWhom: null,
    wouldChange: "They have faded, or a photograph measures them.",
    overridable: false,
  },
  {
    id: "earlier-dots-not-healed",
    when: { field: "earlierSmp.monthsAgo", below: 1 },
    decision: "defer",
    because: "Earlier dots are {earlierSmp.monthsAgo} months old. Their colour shows after four weeks.",
    evidence: ["aftercare-healed-review"],
    seeWhom: null,
    wouldChange: "Four weeks.",
    overridable: true,
  },
  {
    id: "earlier-dots-went-wrong",
    // What a laser took off is judged by how long ago that was.
    when: { all: [no("earlierSmp.healedWell"), { none: [yes("earlierSmp.removedByLaser")] }] },
    decision: "refer",
    because: "Earlier dots healed badly: blue, blotted, too dark or too low. More dots over them make it worse.",
    evidence: ["candidate-too-many-dots", "removal-laser-few", "removal-laser-many"],
    seeWhom: `${dermatologist} who removes pigment by laser`,
    wouldChange: "They are lightened or taken off, and the skin has healed.",
    overridable: true,
  },
  {
    id: "laser-removal-recent",
    when: { field: "earlierSmp.daysSinceLaser", below: 90 },
    decision: "defer",
    because:
      "A laser took dots off {earlierSmp.daysSinceLaser} days ago. Sources ask for 90 days, or two to three months.",
    evidence: ["candidate-after-laser-ninety", "candidate-after-laser-months"],
    seeWhom: "whoever did the laser treatment",
    wouldChange: "Ninety days since the last laser session.",
    overridable: true,
  },
  {
    id: "day-before",
    when: { any: [yes("dayBefore.alcohol"), yes("dayBefore.aspirin"), yes("dayBefore.caffeine")] },
    decision: "caution",
    because:
      "Within a day or two before the session there was alcohol, aspirin or caffeine[ (alcohol {dayBefore.alcohol})][ (aspirin {dayBefore.aspirin})][ (caffeine {dayBefore.caffeine})]. It bleeds more; a prescribed aspirin is never stopped without the prescriber.",
    evidence: ["candidate-day-before"],
    seeWhom: null,
    wouldChange: "24 to 48 hours without.",
    overridable: false,
  },
];
