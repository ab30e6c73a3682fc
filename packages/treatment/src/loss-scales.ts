import type { SaltLoss } from "@shadowline/scalp";
import type { ClientCase } from "./case.js";

/** Weights of the four parts by area: evidence `scale-salt`. */
const SALT_WEIGHTS = { topPercent: 0.4, rightPercent: 0.18, leftPercent: 0.18, backPercent: 0.24 } as const;

/** Lower ends of the bands, per cent; both tables stand: evidence `scale-salt-bands-s`, `scale-salt-bands-words`. */
const bandsS = [
  ["S5", 100],
  ["S4", 75],
  ["S3", 50],
  ["S2", 25],
] as const;
const bandsInWords = [
  ["very severe", 95],
  ["severe", 50],
  ["moderate", 20],
] as const;

/** How much of the scalp's hair is lost, in the score that studies of areata use. */
export type SaltScore = {
  /** Per cent of the whole scalp. */
  readonly score: number;
  /** S0 to S5. */
  readonly band: string;
  /** The other table, in words. */
  readonly severity: string;
  readonly evidence: readonly string[];
};

/**
 * SALT score from the loss of the four parts, 0 to 100 %.
 *
 * The bands are printed for whole numbers; between them a score belongs to the lower one (24.5 is S1), and
 * any loss at all is more than S0.
 */
export function saltScore(lost: SaltLoss): SaltScore {
  let score = 0;
  for (const part of ["topPercent", "rightPercent", "leftPercent", "backPercent"] as const)
    score += SALT_WEIGHTS[part] * lost[part];
  // The weights add up to 1 but for the last binary digit: all lost is S5.
  score = Math.round(score * 1e6) / 1e6;
  const found = bandsS.find(([, from]) => score >= from);
  const inWords = bandsInWords.find(([, from]) => (from === 20 ? score > from : score >= from));
  return {
    score,
    band: found?.[0] ?? (score > 0 ? "S1" : "S0"),
    severity: inWords?.[0] ?? (score > 0 ? "mild" : "none"),
    evidence: ["scale-salt", "scale-salt-bands-s", "scale-salt-bands-words"],
  };
}

/** Every scale that a case gives of its hair loss, in words where the scale has them. */
export type LossScales = {
  readonly norwood: string;
  readonly diffuse: string | null;
  readonly salt: SaltScore | null;
  readonly evidence: readonly string[];
};

const diffuseEvidence: { readonly [scale: string]: string } = {
  ludwig: "scale-ludwig",
  sinclair: "scale-sinclair",
  savin: "scale-savin",
  olsen: "scale-olsen",
};

/** The scales of a case with what they rest on. */
export function lossScales({ norwood, diffuse, salt }: ClientCase["hair"]): LossScales {
  return {
    norwood,
    diffuse: diffuse ?? null,
    salt: salt === undefined ? null : saltScore(salt),
    evidence: [
      "scale-norwood",
      "scale-norwood-two-centimetres",
      "scale-reach-assumption",
      "scale-raters-disagree",
      ...(diffuse === undefined ? [] : [diffuseEvidence[diffuse.split("-")[0]], "scale-thinning-share-assumption"]),
    ],
  };
}
