import type { Band } from "@shadowline/quantity";
import type { ClientCase } from "./case.js";
import type { PigmentKind, TouchUpFactor } from "./plan-advice.js";

/** Below this softness the wish is for a crisp edge: the crisper third of the dial. */
export const CRISP_BELOW = 0.35;
/** A direction without a figure moves the years by nothing. */
const NO_FIGURE: Band = { lower: 1, likely: 1, upper: 1 };
const WATER: Band = { lower: 0.75, likely: 0.9, upper: 1 };

type FactorRule = TouchUpFactor & {
  readonly applies: (clientCase: ClientCase, pigments: readonly PigmentKind[]) => boolean;
};

const sooner = (
  name: string,
  share: Band,
  because: string,
  evidence: readonly string[],
  applies: FactorRule["applies"],
): FactorRule => ({ name, direction: "sooner", share, because, evidence, applies });

const wantsScars = ({ wantedLook, scars }: ClientCase): boolean =>
  scars.some(({ id }) => (wantedLook.zones as readonly string[]).includes(id));
const onlyScars = (clientCase: ClientCase): boolean =>
  wantsScars(clientCase) && clientCase.wantedLook.zones.every((zone) => zone.startsWith("scar-"));

/** What moves the years, one row a cause; shares are assumptions unless the evidence says derived. */
const rules: readonly FactorRule[] = [
  sooner(
    "sun",
    { lower: 0.6, likely: 0.8, upper: 1 },
    "Much sun fades pigment, and skin that has had much of it holds less.",
    ["touch-up-sun-assumption", "ageing-drivers", "aftercare-sun"],
    ({ intake, skin }) => intake.lifestyle.sun === "much" || skin.sunDamaged === "yes",
  ),
  {
    name: "sun-care",
    direction: "later",
    share: { lower: 1, likely: 1.1, upper: 1.25 },
    because: "Sunscreen or a hat keeps light from the pigment.",
    evidence: ["touch-up-sun-care-assumption", "aftercare-sun"],
    applies: ({ intake }) => intake.lifestyle.usesSunscreenOrHat === "yes",
  },
  sooner(
    "swimming",
    WATER,
    "Much swimming wears on the upper skin; lifestyle is named as a cause of fading.",
    ["touch-up-water-assumption", "longevity-body-processes"],
    ({ intake }) => intake.lifestyle.swimming === "much",
  ),
  sooner(
    "sauna",
    WATER,
    "Much sauna wears on the upper skin; lifestyle is named as a cause of fading.",
    ["touch-up-water-assumption", "longevity-body-processes"],
    ({ intake }) => intake.lifestyle.sauna === "much",
  ),
  sooner(
    "sweat",
    WATER,
    "Much sweating keeps skin damp and is counted like swimming.",
    ["touch-up-water-assumption", "longevity-body-processes"],
    ({ intake }) => intake.lifestyle.sweatyExercise === "much",
  ),
  sooner(
    "exfoliation",
    WATER,
    "Exfoliating the scalp speeds the turnover of skin.",
    ["touch-up-water-assumption", "ageing-drivers"],
    ({ intake }) => intake.lifestyle.exfoliatesScalp === "yes",
  ),
  sooner(
    "oily-skin",
    { lower: 0.7, likely: 0.85, upper: 1 },
    "Oily skin keeps less pigment.",
    ["touch-up-oil-assumption", "tissue-oily-factor", "ageing-drivers"],
    ({ skin }) => skin.oily === "yes",
  ),
  sooner(
    "scars",
    { lower: 0.56, likely: 0.75, upper: 1 },
    "All dots lie in scars, and scars lost 1.8 times as much in half a year.",
    ["touch-up-scar-share", "fade-six-months", "scar-takes-less"],
    onlyScars,
  ),
  sooner(
    "scars-among-others",
    { lower: 0.56, likely: 1, upper: 1 },
    "The scars will want refreshing before the rest: they lost 1.8 times as much in half a year.",
    ["touch-up-scar-share", "fade-six-months", "scar-takes-less"],
    (clientCase) => wantsScars(clientCase) && !onlyScars(clientCase),
  ),
  sooner(
    "crisp-edge",
    { lower: 0.4, likely: 0.55, upper: 0.67 },
    "A crisp edge shows its fading sooner than a soft one.",
    ["touch-up-crisp-share", "longevity-crisp-edge"],
    ({ wantedLook }, pigments) => wantedLook.softness < CRISP_BELOW && !anyClass(pigments, "temporary"),
  ),
  sooner(
    "tattoo-ink",
    NO_FIGURE,
    "Tattoo ink is said to resist fading and colour change less than permanent cosmetic pigment; others use nothing else. No figure.",
    ["pigment-not-tattoo-ink", "pigment-plain-tattoo-ink"],
    (_, pigments) => anyClass(pigments, "tattoo-ink"),
  ),
  sooner(
    "liquid-minoxidil",
    NO_FIGURE,
    "The alcohol of liquid minoxidil speeds the fading of temporary pigment. No figure.",
    ["minoxidil-fades-temporary"],
    ({ intake }, pigments) => intake.medication.minoxidil === "yes" && anyClass(pigments, "temporary"),
  ),
  sooner(
    "loss-goes-on",
    NO_FIGURE,
    "Hair lost around the dots leaves an edge that wants more of them, whatever the pigment does. No figure.",
    ["candidate-loss-goes-on", "growth-changes-match"],
    ({ intake: { hairLoss } }) =>
      hairLoss.progressing === "yes" && ["pattern-loss", "diffuse-unpatterned"].includes(hairLoss.cause),
  ),
  {
    name: "iron-oxide",
    direction: "unknown",
    share: NO_FIGURE,
    because: "Iron oxide changes its colour before it is gone; whether that brings the visit forward is not known.",
    evidence: ["colour-iron-oxide-shift", "pigment-iron-oxide"],
    applies: (_, pigments) => pigments.some(({ base }) => base === "iron-oxide"),
  },
  {
    name: "smoking",
    direction: "unknown",
    share: NO_FIGURE,
    because: "What smoking does to this pigment was not found in print.",
    evidence: ["touch-up-smoking-unknown"],
    applies: ({ intake }) => intake.lifestyle.smokes === "yes",
  },
];

const anyClass = (pigments: readonly PigmentKind[], wanted: PigmentKind["pigmentClass"]): boolean =>
  pigments.some(({ pigmentClass }) => pigmentClass === wanted);

/** What moves the years for this client. */
export function touchUpFactors(clientCase: ClientCase, pigments: readonly PigmentKind[]): TouchUpFactor[] {
  return rules
    .filter(({ applies }) => applies(clientCase, pigments))
    .map(({ name, direction, share, because, evidence }) => ({ name, direction, share, because, evidence }));
}

/** Questions that would move the years and are open, in words. */
export function openTouchUpAnswers({ intake: { lifestyle }, skin }: ClientCase): string[] {
  const asked: readonly (readonly [string, string])[] = [
    ["sun", skin.sunDamaged === "yes" ? "much" : lifestyle.sun],
    ["sunscreen or hat", lifestyle.usesSunscreenOrHat],
    ["swimming", lifestyle.swimming],
    ["sauna", lifestyle.sauna],
    ["sweaty exercise", lifestyle.sweatyExercise],
    ["exfoliation", lifestyle.exfoliatesScalp],
    ["oily skin", skin.oily],
  ];
  return asked.filter(([, said]) => said === "unknown").map(([words]) => words);
}
