import type { Deposit } from "./deposit.js";
import { puncturesOf } from "./puncture.js";
import type { Technique } from "./technique.js";

/** Where a technique is questioned and where it is refused; a clinic may edit each (assumptions). */
export type TechniqueLimits = {
  readonly spillCaution: number;
  readonly spillRefuse: number;
  readonly shedRefuse: number;
  readonly bleedingCaution: number;
  readonly bleedingRefuse: number;
  readonly dilutionCaution: number;
  /** The longest mix of the shade card; the solver goes no further. */
  readonly dilutionMost: number;
  readonly extensionMostMm: number;
  /** A dot counts as landing where it is wanted within this distance in depth, mm. */
  readonly depthToleranceMm: number;
  /** Least share of dots that must land within it, 0 to 1. */
  readonly depthHitLeast: number;
  /** Punctures of one dot above which a bigger needle or a shorter taper is the better way. */
  readonly puncturesCaution: number;
};

/**
 * `bleeding-none-visible` (Liu et al. 2025 allow none to be seen), `spill-model-assumption`,
 * `technique-dilution-shade`, `technique-limits-assumption`.
 */
export const techniqueLimits: TechniqueLimits = {
  spillCaution: 0.02,
  spillRefuse: 0.05,
  shedRefuse: 0.5,
  bleedingCaution: 0.5,
  bleedingRefuse: 1.5,
  dilutionCaution: 30,
  dilutionMost: 45,
  extensionMostMm: 2,
  depthToleranceMm: 0.12,
  depthHitLeast: 0.5,
  puncturesCaution: 15,
};

/** What speaks against a technique here, a clause each; refusals first. */
export type LimitBreaches = { readonly refusals: readonly string[]; readonly cautions: readonly string[] };

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/**
 * @param depthHitShare share of dots within the tolerance of the wanted depth (`depthHitShare`); left out
 *   where no depth is wanted
 */
export function limitBreaches(
  technique: Technique,
  deposit: Deposit,
  limits: TechniqueLimits = techniqueLimits,
  depthHitShare?: number,
): LimitBreaches {
  const refusals: string[] = [];
  const cautions: string[] = [];
  const judge = (value: number, caution: number, refuse: number, say: string): void => {
    if (value > refuse) refusals.push(say);
    else if (value > caution) cautions.push(say);
  };
  if (deposit.needleDepthMm === 0) refusals.push("the needle does not enter the skin");
  else if (deposit.massNg === 0) refusals.push("all pigment stays in the epidermis and is shed");
  judge(
    deposit.spillProbability,
    limits.spillCaution,
    limits.spillRefuse,
    `${percent(deposit.spillProbability)} of dots may spill`,
  );
  judge(
    deposit.bleedingIndex,
    limits.bleedingCaution,
    limits.bleedingRefuse,
    `bleeding index ${deposit.bleedingIndex.toFixed(2)}`,
  );
  judge(
    deposit.massNg > 0 ? deposit.shedShare : 0,
    limits.shedRefuse,
    limits.shedRefuse,
    `${percent(deposit.shedShare)} is shed with the epidermis`,
  );
  if (deposit.massNg > 0 && depthHitShare !== undefined && depthHitShare < limits.depthHitLeast) {
    refusals.push(
      `only ${percent(depthHitShare)} of dots land within ${limits.depthToleranceMm.toFixed(2)} mm of the wanted depth`,
    );
  }
  if (technique.extensionMm > limits.extensionMostMm)
    refusals.push(`needs ${technique.extensionMm.toFixed(2)} mm extension`);
  // A hair beyond, because the solver stops at the limit itself.
  if (technique.dilutionParts > limits.dilutionMost * (1 + 1e-9))
    refusals.push(
      `dilution of 1:${technique.dilutionParts.toFixed(0)} is beyond the longest mix of 1:${limits.dilutionMost}`,
    );
  else if (technique.dilutionParts > limits.dilutionCaution)
    cautions.push(
      `dilution of 1:${technique.dilutionParts.toFixed(0)} is beyond the usual shade card of 1:${limits.dilutionCaution}`,
    );
  if (puncturesOf(technique) > limits.puncturesCaution)
    cautions.push(
      `${puncturesOf(technique).toFixed(0)} punctures a dot: a bigger needle or a shorter taper is gentler`,
    );
  return { refusals, cautions };
}
