import type { Band } from "@shadowline/quantity";
import type { ClientCase } from "./case.js";
import type { PigmentKind, Statement, TouchUpClaim, TouchUpFactor, TouchUpForecast } from "./plan-advice.js";
import { CRISP_BELOW, openTouchUpAnswers, touchUpFactors } from "./touch-up-factors.js";

/** What plans use unless a protocol or a bottle says otherwise. */
export const usualPigment: PigmentKind = { pigmentClass: "permanent-cosmetic", base: "carbon" };

/** Claims on when a touch-up is due; none is a trial's. */
export const lastingClaims: readonly TouchUpClaim[] = [
  { claim: "Every five to ten years", lowerYears: 5, upperYears: 10, evidence: "longevity-five-to-ten" },
  { claim: "Lasts up to six years", lowerYears: 0, upperYears: 6, evidence: "longevity-up-to-six" },
  { claim: "After three to five years", lowerYears: 3, upperYears: 5, evidence: "longevity-three-to-five" },
  { claim: "After three to seven years", lowerYears: 3, upperYears: 7, evidence: "longevity-three-to-seven" },
  { claim: "After four to six years", lowerYears: 4, upperYears: 6, evidence: "longevity-four-to-six" },
  { claim: "After about five years", lowerYears: 5, upperYears: 5, evidence: "longevity-about-five" },
  { claim: "After five to seven years", lowerYears: 5, upperYears: 7, evidence: "longevity-five-to-seven" },
  { claim: "After five to eight years", lowerYears: 5, upperYears: 8, evidence: "longevity-five-to-eight" },
  { claim: "After five to fifteen years", lowerYears: 5, upperYears: 15, evidence: "longevity-five-to-fifteen" },
];

/** The claim on a crisp edge has the factor of that name in it already. */
const CRISP = "crisp-edge";
const WEAR: readonly string[] = ["swimming", "sauna", "sweat", "exfoliation"];
const crispClaim: TouchUpClaim = {
  claim: "Two to four years for a crisp edge",
  lowerYears: 2,
  upperYears: 4,
  evidence: "longevity-crisp-only",
};
const softClaim: TouchUpClaim = {
  claim: "Five to six years for a soft edge",
  lowerYears: 5,
  upperYears: 6,
  evidence: "longevity-soft-only",
};

/** Pigment that is made to go speaks of other years. */
export const temporaryClaims: readonly TouchUpClaim[] = [
  { claim: "Every year", lowerYears: 1, upperYears: 1, evidence: "longevity-temporary-yearly" },
  {
    claim: "Fades from half a year on, gone by two years",
    lowerYears: 0.5,
    upperYears: 2,
    evidence: "longevity-temporary-fades",
  },
  { claim: "After half a year to two", lowerYears: 0.5, upperYears: 2, evidence: "longevity-temporary-half-to-two" },
  { claim: "After two to three years", lowerYears: 2, upperYears: 3, evidence: "longevity-temporary-two-to-three" },
];

/**
 * When this client's look wants refreshing: every claim as published, what moves it for this client, and the
 * span that results.
 *
 * Claims that contradict are never averaged. The span runs from the shortest claim times the shares of the
 * factors at their worst to the longest claim at their best; its middle is the year that most claims share,
 * times the likely shares. What wears on the upper skin (water, sweat, scrubbing) counts once, and the claim
 * on a crisp edge is not shortened for being crisp. An unanswered question moves nothing and is named.
 *
 * @param pigments what the plan puts in; the one that lasts least decides
 */
export function touchUpForecast(
  clientCase: ClientCase,
  pigments: readonly PigmentKind[] = [usualPigment],
): TouchUpForecast {
  const temporary = pigments.some(({ pigmentClass }) => pigmentClass === "temporary");
  const crisp = clientCase.wantedLook.softness < CRISP_BELOW;
  const claims = temporary ? temporaryClaims : [...lastingClaims, crisp ? crispClaim : softClaim];
  const factors = touchUpFactors(clientCase, pigments);
  const shared = mostShared(claims);
  return {
    claims,
    factors,
    mostShared: shared,
    likelyYears: spanOf(claims, shared, factors),
    statements: [...always, ...openStatements(clientCase)],
  };
}

const always: readonly Statement[] = [
  {
    text: "Sources do not agree on the years, and none of them followed clients for that long. All are shown.",
    evidence: ["touch-up-most-shared", "longevity-five-to-ten", "longevity-up-to-six"],
  },
  {
    text: "How your body deals with the pigment cannot be known beforehand. The healed review and dated photographs will tell more than any of these figures.",
    evidence: ["longevity-body-processes", "ageing-drivers"],
  },
  {
    text: "A first refinement is often offered two to eight months after the last session; that one belongs to healing, not to ageing.",
    evidence: ["refinement-two-to-eight-months"],
  },
];

function openStatements(clientCase: ClientCase): Statement[] {
  const open = openTouchUpAnswers(clientCase);
  if (open.length === 0) return [];
  return [
    {
      text: `Not answered, so left without effect here: ${open.join(", ")}.`,
      evidence: ["ageing-drivers"],
    },
  ];
}

/** The years that lie in most claims; of equals the earliest. */
function mostShared(claims: readonly TouchUpClaim[]): TouchUpForecast["mostShared"] {
  const ends = [...new Set(claims.flatMap(({ lowerYears, upperYears }) => [lowerYears, upperYears]))].sort(
    (a, b) => a - b,
  );
  // A claim covers every year between its ends, so the count changes only there: ends and the spans between them.
  const places = ends.flatMap((end, at) => (at === 0 ? [end] : [(ends[at - 1] + end) / 2, end]));
  const counts = places.map(
    (year) => claims.filter(({ lowerYears, upperYears }) => year >= lowerYears && year <= upperYears).length,
  );
  const most = Math.max(...counts);
  const first = counts.indexOf(most);
  let last = first;
  while (counts[last + 1] === most) last++;
  const inside = places.slice(first, last + 1);
  return {
    lowerYears: first % 2 === 0 ? inside[0] : places[first - 1],
    upperYears: last % 2 === 0 ? inside[inside.length - 1] : places[last + 1],
    claims: most,
    of: claims.length,
  };
}

const tenth = (years: number): number => Math.round(10 * years) / 10;

function spanOf(
  claims: readonly TouchUpClaim[],
  shared: TouchUpForecast["mostShared"],
  factors: readonly TouchUpFactor[],
): Band {
  const yearsOf =
    (end: "lower" | "upper") =>
    (claim: TouchUpClaim): number =>
      claim[`${end}Years`] *
      shareOf(end, claim === crispClaim ? factors.filter(({ name }) => name !== CRISP) : factors);
  // "Up to six" names no earliest year, so its 0 is no claim that the look is gone at once.
  const named = claims.filter(({ lowerYears }) => lowerYears > 0);
  return {
    lower: tenth(Math.min(...named.map(yearsOf("lower")))),
    likely: tenth(((shared.lowerYears + shared.upperYears) / 2) * shareOf("likely", factors)),
    upper: tenth(Math.max(...claims.map(yearsOf("upper")))),
  };
}

/** Shares multiply; those that wear on the same upper skin count once, with the strongest. */
function shareOf(end: keyof Band, factors: readonly TouchUpFactor[]): number {
  const wear = factors.filter(({ name }) => WEAR.includes(name)).map(({ share }) => share[end]);
  return factors
    .filter(({ name }) => !WEAR.includes(name))
    .reduce((product, { share }) => product * share[end], Math.min(1, ...wear));
}
