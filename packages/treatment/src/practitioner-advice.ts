import { calibratedHand, type OperatorScatter } from "@shadowline/technique";
import type { Advice, PlanPractitioner } from "./plan.js";
import type { Practitioner } from "./practitioner.js";
import type { Protocol } from "./protocol.js";

/** From so many clients on a practitioner is not taken for a beginner: an assumption. */
const FEW_CASES = 20;
/** Evidence `practitioner-hours-assumption`. */
const FEW_HOURS = 100;

/**
 * Scatter of the hand that will work. Only a hand that was calibrated has its own mean; the licence of an
 * unknown hand narrows no band.
 */
export function scatterOf({ calibrated }: Practitioner, { spread }: Protocol): OperatorScatter {
  const scatter = { within: spread.within, between: spread.between };
  return calibrated === "yes" ? calibratedHand(scatter) : scatter;
}

/** Advice on who holds the needle; a caution where licence or experience are lacking or unknown. */
export function practitionerAdvice(practitioner: Practitioner, protocol: Protocol): PlanPractitioner {
  const own = practitioner.calibrated === "yes";
  return {
    name: practitioner.name ?? null,
    scatter: own ? "this hand" : "any hand",
    because: own
      ? "Test patches of this hand were read: the bands allow for how its dots differ among themselves."
      : "Nobody has calibrated this hand: the bands also allow for how hands differ from each other.",
    evidence: [...protocol.spread.evidence],
    findings: [
      licence(practitioner),
      training(practitioner),
      experience(practitioner),
      healedPhotos(practitioner),
    ].flatMap((advice) => advice ?? []),
  };
}

const choosing = ["choose-practitioner", "complication-infection-scar"];

function licence({ licensed }: Practitioner): Advice | null {
  if (licensed === "yes") return null;
  return {
    rule: licensed === "no" ? "practitioner-unlicensed" : "practitioner-licence-unknown",
    decision: "caution",
    because:
      licensed === "no"
        ? "The practitioner is not licensed or registered for this work. Unlicensed hands are named as the greatest risk."
        : "Nobody has said whether the practitioner is licensed or registered where the place asks for it.",
    evidence: choosing,
    wouldChange: "A licence or registration that can be shown, or the word that this place asks for none.",
  };
}

function training({ trainingHours }: Practitioner): Advice | null {
  if (trainingHours !== undefined && trainingHours >= FEW_HOURS) return null;
  return {
    rule: trainingHours === undefined ? "practitioner-training-unknown" : "practitioner-training-short",
    decision: "caution",
    because:
      trainingHours === undefined
        ? "The practitioner's training is not written down."
        : `The practitioner has ${trainingHours} hours of training in this work.`,
    evidence: ["choose-practitioner", "practitioner-hours-assumption"],
    wouldChange: "Training that can be named, or a supervisor beside the client.",
  };
}

function experience({ smpCases }: Practitioner): Advice | null {
  if (smpCases !== undefined && smpCases >= FEW_CASES) return null;
  return {
    rule: smpCases === undefined ? "practitioner-experience-unknown" : "practitioner-few-cases",
    decision: "caution",
    because:
      smpCases === undefined
        ? "How many clients the practitioner has treated on the scalp is not written down."
        : `The practitioner has treated ${smpCases} ${smpCases === 1 ? "client" : "clients"} on the scalp so far.`,
    evidence: [...choosing, "practitioner-hours-assumption"],
    wouldChange: "More clients, or an experienced hand beside.",
  };
}

function healedPhotos({ healedPhotosShown }: Practitioner): Advice | null {
  if (healedPhotosShown === "yes") return null;
  return {
    rule: "practitioner-healed-photos",
    decision: healedPhotosShown === "no" ? "caution" : "proceed",
    because:
      healedPhotosShown === "no"
        ? "No photographs of healed work were shown; fresh ones flatter."
        : "Whether photographs of healed work were shown is not written down.",
    evidence: ["choose-healed-photographs"],
    wouldChange: "Dated photographs of healed work.",
  };
}
