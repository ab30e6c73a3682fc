import { allAlternatives } from "./alternatives-table.js";
import { factsOf } from "./assessment/facts.js";
import type { Intake } from "./intake.js";
import type { HairLossCause } from "./intake-words.js";
import type { Alternative } from "./plan.js";
import type { LeftOut } from "./plan-advice.js";

export { allAlternatives } from "./alternatives-table.js";

const areata: readonly HairLossCause[] = ["alopecia-areata", "alopecia-totalis", "alopecia-universalis"];
const wholeScalp: readonly HairLossCause[] = ["alopecia-totalis", "alopecia-universalis"];
const scarring: readonly HairLossCause[] = [
  "lichen-planopilaris",
  "frontal-fibrosing",
  "central-centrifugal",
  "discoid-lupus",
  "other-scarring",
];
/** What DHT and minoxidil are tried against; an unknown cause is left open. */
const patternLike: readonly HairLossCause[] = ["pattern-loss", "diffuse-unpatterned", "unknown"];
/** Months without new lesions before hair is restored in alopecia areata: evidence candidate-areata-two-years. */
const AREATA_REST_MONTHS = 24;
const ADULT_YEARS = 18;
/** Months within which hair comes back after chemotherapy: evidence candidate-chemotherapy-twelve. */
const CHEMOTHERAPY_REST_MONTHS = 12;

const causesOf = ({ hairLoss: { cause, otherCauses } }: Intake): readonly HairLossCause[] => [cause, ...otherCauses];
const causeIs = (intake: Intake, among: readonly HairLossCause[]): boolean =>
  causesOf(intake).some((cause) => among.includes(cause));
const comesWith = ({ situations }: Intake, among: readonly string[]): boolean =>
  situations.some((situation) => among.includes(situation));
const maybeAreata = (intake: Intake): boolean =>
  intake.hairLoss.cause === "unknown" || causeIs(intake, areata) || comesWith(intake, areata);

type Reason = (intake: Intake) => string | null;

const notPattern: Reason = (intake) =>
  causeIs(intake, patternLike)
    ? null
    : "It acts on pattern loss, and another cause was answered. Where pattern loss comes on top, say so under other causes.";
const minor: Reason = (intake) => {
  const { ageYears } = factsOf(intake).derived;
  return ageYears !== undefined && ageYears < ADULT_YEARS ? "It is for adults." : null;
};
const notForWomen: Reason = ({ sex, health }) =>
  sex === "female" || health.pregnantOrBreastfeeding === "yes"
    ? "Not for women: it causes birth defects if taken in pregnancy, and after menopause finasteride did nothing."
    : null;
const pregnant: Reason = ({ health }) =>
  health.pregnantOrBreastfeeding === "yes"
    ? "Not in pregnancy or while breastfeeding, unless a physician says otherwise."
    : null;
const raisedScars: Reason = ({ health }) =>
  health.keloidOrRaisedScars === "yes" ? "Every puncture can raise a scar in a person who forms them." : null;
const fieldInfected: Reason = ({ health, hairLoss }) =>
  health.infectionInField === "yes" || causeIs({ hairLoss } as Intake, ["scalp-infection"])
    ? "No punctures into infected skin."
    : null;

const surgery: Reason = (intake) => {
  const { hairLoss } = intake;
  if (
    causeIs(intake, ["discoid-lupus"]) ||
    intake.health.lupus === "yes" ||
    intake.autoimmuneDiseases.includes("lupus")
  )
    return "Discoid lupus can grow where the skin is hurt (Koebner), so surgery risks making it worse.";
  if (causeIs(intake, wholeScalp) || comesWith(intake, wholeScalp))
    return "No donor hair is left, and moved hair would meet the same disease.";
  if (causeIs(intake, areata) || comesWith(intake, areata)) {
    const { monthsQuiet = 0 } = factsOf(intake).derived;
    if (hairLoss.activeNow === "yes" || hairLoss.progressing === "yes" || monthsQuiet < AREATA_REST_MONTHS)
      return "Alopecia areata: not before two years without new lesions, and then without promise.";
  }
  if ((causeIs(intake, scarring) || comesWith(intake, ["scarring-alopecia"])) && hairLoss.activeNow !== "no")
    return "A scarring disease that is not known to be at rest destroys moved hair too.";
  if (causeIs(intake, ["scalp-infection", "temporary-shedding", "hair-pulling"]))
    return "The cause comes first: hair may return, or moved hair would be lost as well.";
  const { had, planned, endedMonthsAgo } = intake.chemotherapy;
  if (planned === "yes" || (had === "yes" && (endedMonthsAgo ?? 0) < CHEMOTHERAPY_REST_MONTHS))
    return "Chemotherapy is ahead or less than a year past, or nobody said when it ended: hair may return.";
  return minor(intake);
};

/** Why a row does not apply, by row; a row that is not listed applies to everybody. */
const reasons: Readonly<Record<string, readonly Reason[]>> = {
  finasteride: [notForWomen, minor, notPattern],
  dutasteride: [notForWomen, minor, notPattern],
  minoxidil: [
    pregnant,
    minor,
    (intake) => (causeIs(intake, [...areata, "hormonal"]) || comesWith(intake, areata) ? null : notPattern(intake)),
  ],
  prp: [pregnant, minor, fieldInfected, notPattern],
  microneedling: [pregnant, raisedScars, fieldInfected, minor, notPattern],
  transplant: [pregnant, surgery],
  "transplant-fue": [pregnant, surgery],
  cortisone: [
    (intake) =>
      maybeAreata(intake) ? null : "It treats alopecia areata and does nothing for common loss or for scars.",
  ],
  hormones: [pregnant, ({ sex }) => (sex === "male" ? "The sources speak of women's hormones alone." : null)],
};

const because = (id: string, intake: Intake): string | null =>
  (reasons[id] ?? []).map((reason) => reason(intake)).find((reason) => reason !== null) ?? null;

/**
 * The fair table for one client: what cannot apply to this client is left out, the rest stays in a fixed
 * order with nothing recommended. `alternativesLeftOut` says what was left out and why.
 */
export function alternatives(intake: Intake): Alternative[] {
  return allAlternatives
    .filter(({ id }) => because(id, intake) === null)
    .map((row) => ({ ...row, forThisClient: noteFor(row.id, intake) }));
}

/** The rows that do not apply to this client, each with its reason, and what is no alternative at all. */
export function alternativesLeftOut(intake: Intake): LeftOut[] {
  return [
    ...allAlternatives.flatMap(({ id, name }) => {
      const reason = because(id, intake);
      return reason === null ? [] : [{ id, name, because: reason }];
    }),
    {
      id: "laser-removal",
      name: "Laser removal",
      because: "It takes dots off again and hides no loss: no alternative, but part of the outlook.",
    },
  ];
}

const bleeds = (intake: Intake): boolean =>
  intake.health.anticoagulants === "yes" ||
  intake.health.bleedingDisorder === "yes" ||
  factsOf(intake).taken["blood-thinner"] !== undefined;

const sexOpen = "Only if the client is a man, or a physician prescribes it: sex was not answered.";

/** What this client's answers add to a row. */
function noteFor(id: string, intake: Intake): string | null {
  const { medication, sex, hormones, hairLoss } = intake;
  const notes: string[] = [];
  if (id === "finasteride" || id === "dutasteride") {
    if (medication[id] === "yes") notes.push("You already take it.");
    if (sex === "unknown") notes.push(sexOpen);
  }
  if (id === "minoxidil") {
    if (medication.minoxidil === "yes") notes.push("You already use it.");
    if (medication.minoxidilFailed === "yes") notes.push("It was tried long enough and did not do.");
    if (sex === "female") notes.push("Hair can grow on the forehead, which limits its use in women.");
    if (causeIs(intake, areata)) notes.push("In alopecia areata there is one patient's account here, no trial.");
  }
  if (id === "hormones") {
    if (hormones.menopause === "past" || hormones.menopause === "going-on")
      notes.push("Around and after menopause a physician weighs it anew.");
    if (hormones.imbalanceFound === "yes") notes.push("An imbalance was found: treat it first.");
    if (sex === "unknown") notes.push("For women: sex was not answered.");
    if (intake.chemotherapy.had === "yes") notes.push("After chemotherapy only on the oncologist's word.");
  }
  if (["prp", "microneedling", "transplant", "transplant-fue"].includes(id) && bleeds(intake))
    notes.push("You bleed more than others: whoever does it must know, and the prescriber decides on the medicine.");
  if (["transplant", "transplant-fue"].includes(id)) {
    if (causeIs(intake, ["diffuse-unpatterned"]))
      notes.push("Where loss is diffuse the donor hair is thin too: a surgeon measures it first.");
    if (intake.health.keloidOrRaisedScars === "yes")
      notes.push("You form raised scars: a surgeon decides, and hair grows badly in a thickened scar.");
    // A surgeon's no is kept beside the row, not in its place: another surgeon may be asked.
    if (intake.earlierTransplant.ruledOut === "yes") notes.push("A surgeon ruled it out for you.");
    if (intake.earlierTransplant.graftsAvailable !== undefined)
      notes.push(`A surgeon counted ${intake.earlierTransplant.graftsAvailable} grafts left.`);
    if (hairLoss.progressing === "yes") notes.push("Loss goes on: what was not moved can still go.");
  }
  if (id === "nothing" && hairLoss.cause === "unknown")
    notes.push("The cause is not known: have it found before doing nothing.");
  return notes.length > 0 ? notes.join(" ") : null;
}
