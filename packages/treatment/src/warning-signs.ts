import type { Statement, WarningSign } from "./plan-advice.js";

const sign = (
  what: string,
  urgency: WarningSign["urgency"],
  act: string,
  evidence: readonly string[] = ["warning-signs-physician"],
): WarningSign => ({ sign: what, urgency, act, evidence });

/** What healing does not look like, gravest first. */
export const warningSigns: readonly WarningSign[] = [
  sign("Swelling of face, lips or throat, trouble breathing, fainting", "emergency", "Call the emergency number."),
  sign(
    "Racing heart, seizure or confusion after a numbing cream",
    "emergency",
    "Wipe it off, call the emergency number.",
    ["numbing-four-percent", "warning-signs-physician"],
  ),
  sign("Fever, shivering, red streaks, pus, or redness that spreads", "same-day", "See a physician the same day.", [
    "warning-signs-physician",
    "complication-infection-scar",
  ]),
  sign("Pain or swelling that grows after the second day", "same-day", "See a physician the same day.", [
    "warning-signs-physician",
    "redness-days",
  ]),
  sign("Bleeding that does not stop under ten minutes of pressure", "same-day", "Keep pressing, see a physician."),
  sign("Itching bumps or a rash on the dots, at once or years later", "within-days", "See a dermatologist.", [
    "complication-allergy-unknown",
    "allergy-test-limits",
  ]),
  sign("A scar that rises or thickens", "within-days", "See a dermatologist; no more dots there.", [
    "complication-keloid-prone",
  ]),
  sign(
    "New bald patches, scale, burning, or loss that speeds up",
    "within-days",
    "See a dermatologist before more dots.",
    ["ask-doctor-first"],
  ),
  sign(
    "Dots that blur, run together, or turn blue or green",
    "tell-practitioner",
    "Send a photograph; nothing is set again before four weeks.",
    ["colour-blue-depth", "aftercare-healed-review"],
  ),
  sign("Patchy or pale look in the first weeks", "tell-practitioner", "Usually healing: wait for the healed review.", [
    "healing-most-loss-early",
    "aftercare-healed-review",
  ]),
];

/** What to do when something goes wrong, in order. */
export const ifSomethingGoesWrong: readonly Statement[] = [
  {
    text: "Leave it alone: no scratching, no creams of your own, keep it clean and dry.",
    evidence: ["aftercare-seven-days", "warning-signs-physician"],
  },
  {
    text: "Photograph it in daylight with the date, and tell the practitioner the same day.",
    evidence: ["aftercare-healed-review"],
  },
  {
    text: "With a warning sign see a physician, and take along the lots of pigment and numbing from your session card.",
    evidence: ["warning-signs-physician", "regulation-ink-quality"],
  },
  {
    text: "Report it where your country asks for it; the paper says where.",
    evidence: ["regulation-us-adverse-events"],
  },
  {
    text: "No more dots, and no laser, until it has healed and somebody who knows skin has seen it.",
    evidence: ["complication-infection-scar", "removal-wait-six-to-eight-weeks"],
  },
];
