import { defaultTechnique, needles } from "./default-technique.js";
import { type DepositModel, depositModel } from "./deposit-model.js";
import { depositOf } from "./deposit-of.js";
import { dotVolumeNl } from "./ink-volume.js";
import { inks } from "./inks.js";
import { puncture } from "./puncture.js";
import type { Technique } from "./technique.js";
import { withNeedleDepth } from "./technique-for.js";
import type { Tissue } from "./tissue.js";

/** One way of working, over a square centimetre. */
export type WorkPerCm2 = {
  readonly technique: Technique;
  /** Dots, or single punctures of a tattoo machine that is never lifted, per cm2. */
  readonly depositsPerCm2: number;
  /** Ink of one deposit, nL. */
  readonly depositNl: number;
  /** Pigment put in on the day, ug per cm2. */
  readonly deliveredUgPerCm2: number;
  /** Healed pigment, ug per cm2. */
  readonly healedUgPerCm2: number;
  /** Needle tip below the surface, mm. */
  readonly needleDepthMm: number;
  /** Healed mean depth of the pigment, mm. */
  readonly depthMm: number;
  /** Chance that one deposit spills, 0 to 1. */
  readonly spillProbability: number;
  readonly bleedingIndex: number;
};

/** Dots beside a body tattoo in the same skin. */
export type DottingAgainstTattoo = {
  readonly dotting: WorkPerCm2;
  /** The finer and shallower, then the wider and deeper of the two body-tattoo techniques. */
  readonly bodyTattoo: readonly [WorkPerCm2, WorkPerCm2];
  /** Healed pigment of a body tattoo over that of the dots, least and most of the two. */
  readonly massRatio: readonly [least: number, most: number];
  /** Ids of the evidence behind the comparison. */
  readonly evidence: readonly string[];
};

/** Pigment in fresh body tattoos, ug per cm2: 2530, 600 to 9420 (Engel 2008, Contact Dermatitis 58:228). */
export const BODY_TATTOO_UG_PER_CM2 = 2530;

/** Needles and needle depths of body tattooing (evidence `body-tattoo-technique`). */
const bodyTechniques = [
  { needle: needles["1RL-0.30"], needleDepthMm: 1.4 },
  { needle: needles["1RL-0.35-short"], needleDepthMm: 1.7 },
] as const;

/**
 * What dotting leaves in this skin, and what the scraping and the depth of a body tattoo would leave.
 *
 * The body tattoo is worked with undiluted ink of 250 mg per mL, one puncture after the other without a lift;
 * punctures per cm2 are as many as the measured pigment takes, since nobody counts them.
 *
 * @param dotsPerCm2 more than 0
 */
export function dottingAgainstTattoo(
  technique: Technique,
  dotsPerCm2: number,
  tissue: Tissue,
  model: DepositModel = depositModel,
): DottingAgainstTattoo {
  const dotting = workPerCm2(technique, dotsPerCm2, tissue, model);
  const tattoo = ({ needle, needleDepthMm }: (typeof bodyTechniques)[number]): WorkPerCm2 => {
    const start: Technique = {
      ...defaultTechnique,
      needle,
      ink: inks["carbon-tattoo"].ink,
      stretchRatio: 1,
      dilutionParts: 0,
      dwellS: 1 / defaultTechnique.punctureHz,
    };
    const body = withNeedleDepth(needleDepthMm, start, tissue, model);
    const { deliveredNg } = depositOf(body, tissue, model);
    return workPerCm2(body, (1000 * BODY_TATTOO_UG_PER_CM2) / deliveredNg, tissue, model);
  };
  const bodyTattoo = [tattoo(bodyTechniques[0]), tattoo(bodyTechniques[1])] as const;
  const ratios = bodyTattoo.map(({ healedUgPerCm2 }) => healedUgPerCm2 / dotting.healedUgPerCm2);
  return {
    dotting,
    bodyTattoo,
    massRatio: [Math.min(...ratios), Math.max(...ratios)],
    evidence: ["technique-dotting-not-scraping", "model-body-tattoo-mass", "body-tattoo-technique"],
  };
}

function workPerCm2(technique: Technique, depositsPerCm2: number, tissue: Tissue, model: DepositModel): WorkPerCm2 {
  const deposit = depositOf(technique, tissue, model);
  return {
    technique,
    depositsPerCm2,
    depositNl: dotVolumeNl(technique, puncture(technique, tissue, model).stretchedDepthMm, model),
    deliveredUgPerCm2: (depositsPerCm2 * deposit.deliveredNg) / 1000,
    healedUgPerCm2: (depositsPerCm2 * deposit.massNg) / 1000,
    needleDepthMm: deposit.needleDepthMm,
    depthMm: deposit.depthMm,
    spillProbability: deposit.spillProbability,
    bleedingIndex: deposit.bleedingIndex,
  };
}
