import type { Deposit } from "./deposit.js";
import type { Technique } from "./technique.js";

/** Where a technique is questioned and where it is refused; a clinic may edit each (assumptions). */
export type TechniqueLimits = {
  readonly spillCaution: number;
  readonly spillRefuse: number;
  readonly shedRefuse: number;
  readonly bleedingCaution: number;
  readonly bleedingRefuse: number;
  readonly dilutionCaution: number;
  /** The solver goes no further. */
  readonly dilutionMost: number;
  readonly extensionMostMm: number;
};

/** `bleeding-none-visible` (Liu et al. 2025 allow none to be seen), `spill-model-assumption`, `technique-dilution-shade`. */
export const techniqueLimits: TechniqueLimits = {
  spillCaution: 0.02,
  spillRefuse: 0.05,
  shedRefuse: 0.5,
  bleedingCaution: 0.5,
  bleedingRefuse: 1.5,
  dilutionCaution: 30,
  dilutionMost: 45,
  extensionMostMm: 2,
};

/** What speaks against a technique here, a clause each; refusals first. */
export type LimitBreaches = { readonly refusals: readonly string[]; readonly cautions: readonly string[] };

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

export function limitBreaches(
  technique: Technique,
  deposit: Deposit,
  limits: TechniqueLimits = techniqueLimits,
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
  if (technique.extensionMm > limits.extensionMostMm)
    refusals.push(`needs ${technique.extensionMm.toFixed(2)} mm extension`);
  if (technique.dilutionParts > limits.dilutionCaution)
    cautions.push(`dilution of 1:${technique.dilutionParts.toFixed(0)} is beyond the usual shade card of 1:30`);
  return { refusals, cautions };
}
