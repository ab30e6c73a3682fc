import { exp, log, normalQuantile, numberedStreams } from "@shadowline/numeric";
import type { Deposit } from "./deposit.js";
import { type DepositModel, depositModel } from "./deposit-model.js";
import { depositOf } from "./deposit-of.js";
import { drawTechnique, leaning, normalStream } from "./deposit-scatter.js";
import type { HandScatter } from "./operator-scatter.js";
import type { Technique } from "./technique.js";
import type { Tissue } from "./tissue.js";

/** Keep these draws apart from each other and from any other use of a seed. */
const HAND_STREAM = 0x4a7d;
const ZONE_STREAM = 0x4a7e;
const DOT_STREAM = 0x4a7f;

/** By how much all of a hand's dots differ from what it means to do. */
export type HandOffset = {
  /** Added to the extension that acts, mm. */
  readonly extensionMm: number;
  /** Added to the angle, degrees. */
  readonly angleDeg: number;
  /** Times the dwell. */
  readonly dwellFactor: number;
};
export const noOffset: HandOffset = { extensionMm: 0, angleDeg: 0, dwellFactor: 1 };

/**
 * One hand out of all hands. The same seed is the same hand for every needle, zone and dot.
 *
 * @param between how hands differ among themselves; none of it for a hand whose mean is known
 */
export const drawnHand = (between: HandScatter, seed: number): HandOffset =>
  drawnOffset(between, normalStream(seed, HAND_STREAM));

/**
 * How that hand works in one zone: turned, stretched and stood at differently than in the next.
 *
 * @param zone its number in the plan
 * @param extensionSdMm how zones of one hand differ, as extension; 0 or more
 */
export const inZone = (hand: HandOffset, zone: number, extensionSdMm: number, seed: number): HandOffset => ({
  ...hand,
  extensionMm: hand.extensionMm + extensionSdMm * normalStream(seed, ZONE_STREAM, zone)(),
});

function drawnOffset({ extensionSdMm, angleSdDeg, dwellVariation }: HandScatter, normal: () => number): HandOffset {
  const widthLog = Math.sqrt(log(1 + dwellVariation * dwellVariation));
  return {
    extensionMm: extensionSdMm * normal(),
    angleDeg: angleSdDeg * normal(),
    dwellFactor: exp(widthLog * normal() - (widthLog * widthLog) / 2),
  };
}

/** What a hand does when it means `technique`. */
export const asDoneBy = (hand: HandOffset, technique: Technique): Technique => ({
  ...technique,
  extensionMm: Math.max(0, technique.extensionMm + hand.extensionMm),
  angleDeg: leaning(technique.angleDeg + hand.angleDeg),
  dwellS: technique.dwellS * hand.dwellFactor,
});

/**
 * Standard normal numbers for dots by their identity, so that dots set before or after change nothing. Asking for
 * the next dot's ends the last's.
 */
export function dotNormals(seed: number): (id: number) => () => number {
  const streams = numberedStreams(seed, DOT_STREAM);
  let random = streams(0);
  const normal = (): number => normalQuantile(random() * (1 - 2e-12) + 1e-12);
  return (id) => {
    random = streams(id);
    return normal;
  };
}

/**
 * One dot as it is really set: extension, angle and dwell drawn about what the hand does, then the forward model.
 *
 * A dot whose needle does not get through leaves nothing: a missed dot. The model is not straight, so the dots' mean
 * mass is not the mass of the mean setting; at the default technique it lies 3 % above it, and the median 4 % below.
 *
 * @param done what the hand does, as `asDoneBy` says
 * @param within how its dots scatter
 * @param normal standard normal numbers of this dot, as `dotNormals` gives them
 */
export const handSetDot = (
  done: Technique,
  tissue: Tissue,
  within: HandScatter,
  normal: () => number,
  model: DepositModel = depositModel,
): Deposit => depositOf(drawTechnique(done, within, normal), tissue, model);
