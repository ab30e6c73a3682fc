import { exp, normalCdf } from "@shadowline/numeric";
import { type DepositModel, depositModel } from "./deposit-model.js";
import { depositOf } from "./deposit-of.js";
import { drawTechnique, normalStream } from "./deposit-scatter.js";
import type { HandScatter } from "./operator-scatter.js";
import type { Technique } from "./technique.js";
import type { Tissue } from "./tissue.js";

/**
 * Ten dots or more, set alike and read from a photograph with a scale and a colour card at four weeks.
 * Position = dot that shows pigment.
 */
export type TestPatch = {
  /** What was set: extension, dwell and dilution as meant. */
  readonly technique: Technique;
  readonly tissue: Tissue;
  /** Healed depth of each dot, from its contrast in red over that in blue, mm. */
  readonly depthMm: readonly number[];
  /** Healed radius of each dot, mm. */
  readonly radiusMm: readonly number[];
  /** Healed pigment of each dot, from its contrast summed over its area, ng. */
  readonly massNg: readonly number[];
  /** Dots set that left nothing to see. */
  readonly missing: number;
  /** Dots with a halo. */
  readonly halos: number;
};

/** How well a dot is read from a photograph, one dot, one reading; assumptions (`patch-reading-assumption`). */
export type PatchReading = {
  readonly depthSdMm: number;
  readonly radiusLogSd: number;
  readonly massLogSd: number;
  /** A dot with less pigment is not found in the photograph, ng. */
  readonly leastNg: number;
};
export const patchReading: PatchReading = { depthSdMm: 0.03, radiusLogSd: 0.05, massLogSd: 0.1, leastNg: 1 };

/** Patches that a calibration asks for before it replaces the prior: two by two by two. */
export const PATCHES_WANTED = 8;
export const DOTS_PER_PATCH = 10;

/**
 * The eight patches of a test: two extensions, two dwells and two dilutions around a technique, one needle, one
 * place. Extension 0.15 mm up and down, dwell and dilution by a factor of 1.7 up and down.
 *
 * With a hand pen the dwell becomes two counts of taps.
 */
export function testPatchPlan(technique: Technique): Technique[] {
  const planned: Technique[] = [];
  const spread = 1.7;
  for (const up of [-1, 1]) {
    for (const longer of [-1, 1]) {
      for (const thinner of [-1, 1]) {
        const extensionMm = Math.max(0.3, technique.extensionMm + 0.15 * up);
        const taps = Math.max(1, Math.round((technique.tapsPerDot ?? 1) * (longer > 0 ? 2 : 1)));
        const dwell =
          technique.instrument === "hand-pen"
            ? { tapsPerDot: taps, dwellS: (technique.dwellS * taps) / (technique.tapsPerDot ?? 1) }
            : { dwellS: technique.dwellS * (longer > 0 ? spread : 1 / spread) };
        const dilutionParts = (technique.dilutionParts + 1) * (thinner > 0 ? spread : 1 / spread) - 1;
        planned.push({ ...technique, extensionMm, ...dwell, dilutionParts: Math.max(0, dilutionParts) });
      }
    }
  }
  return planned;
}

/**
 * A patch as a known hand in a known skin would leave it and a photograph show it: for rehearsals and tests.
 *
 * @param dots 2 or more
 */
export function rehearsedPatch(
  technique: Technique,
  tissue: Tissue,
  hand: HandScatter,
  seed: number,
  dots: number = DOTS_PER_PATCH,
  model: DepositModel = depositModel,
  reading: PatchReading = patchReading,
): TestPatch {
  const normal = normalStream(seed, 0x9a7c4);
  const depthMm: number[] = [];
  const radiusMm: number[] = [];
  const massNg: number[] = [];
  let missing = 0;
  let halos = 0;
  for (let dot = 0; dot < dots; dot++) {
    const deposit = depositOf(drawTechnique(technique, hand, normal), tissue, model);
    const seen = [normal(), normal(), normal()];
    if (normalCdf(normal()) < deposit.spillProbability) halos++;
    if (deposit.massNg < reading.leastNg) {
      missing++;
      continue;
    }
    depthMm.push(deposit.depthMm + reading.depthSdMm * seen[0]);
    radiusMm.push(deposit.radiusMm * exp(reading.radiusLogSd * seen[1]));
    massNg.push(deposit.massNg * exp(reading.massLogSd * seen[2]));
  }
  return { technique, tissue, depthMm, radiusMm, massNg, missing, halos };
}
