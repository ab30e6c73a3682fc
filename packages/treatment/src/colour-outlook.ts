import type { ColourOutlook, PigmentKind, Statement } from "./plan-advice.js";

const byClass: Readonly<Record<PigmentKind["pigmentClass"], readonly Statement[]>> = {
  "permanent-cosmetic": [
    {
      text: "Permanent cosmetic pigment is said to fade and change colour less than tattoo ink. It still fades.",
      evidence: ["pigment-not-tattoo-ink", "permanent-is-not"],
    },
  ],
  "tattoo-ink": [
    {
      text: "Tattoo ink is what some use and nothing else; others say that it fades and changes colour more, and that blends are what turns blue.",
      evidence: ["pigment-plain-tattoo-ink", "pigment-not-tattoo-ink", "colour-blue-never-carbon"],
    },
    {
      text: "Where tattoo ink was used, removal may take up to ten laser sessions by one account.",
      evidence: ["removal-tattoo-ink-up-to-ten"],
    },
  ],
  temporary: [
    {
      text: "Temporary pigment is made to go: by its sellers it fades from half a year on and is gone after two years, by others after three.",
      evidence: ["longevity-temporary-fades", "longevity-temporary-half-to-two", "longevity-temporary-two-to-three"],
    },
  ],
};

const byBase: Readonly<Record<PigmentKind["base"], readonly Statement[]>> = {
  carbon: [
    {
      text: "Carbon black keeps its colour; what the eye sees of it is cooler the deeper it lies.",
      evidence: ["pigment-carbon-black", "colour-blue-depth"],
    },
    {
      text: "One side says that pure carbon cannot turn blue, the other that every pigment under skin takes a slight blue tinge within a month. Both stand; nobody can promise that there is none.",
      evidence: ["colour-blue-never-carbon", "colour-blue-always"],
    },
  ],
  "iron-oxide": [
    {
      text: "Iron oxide changes with the years, often towards red or orange, and may darken under a laser before it goes.",
      evidence: ["colour-iron-oxide-shift", "removal-iron-oxide-darkens", "pigment-iron-oxide"],
    },
    {
      text: "Every pigment under skin is said to take a slight blue tinge within a month; others lay blue to depth alone.",
      evidence: ["colour-blue-always", "colour-blue-depth"],
    },
    {
      text: "Iron oxide is a metal compound: say so before an MRI or a laser.",
      evidence: ["colour-mri", "removal-iron-oxide-darkens"],
    },
  ],
  organic: [
    {
      text: "Organic pigment without metals is used by physicians; how its colour changes over years was not found in print.",
      evidence: ["pigment-organic-no-metal", "colour-organic-unknown"],
    },
    {
      text: "Every pigment under skin is said to take a slight blue tinge within a month; others lay blue to depth alone.",
      evidence: ["colour-blue-always", "colour-blue-depth"],
    },
  ],
};

const forAll: readonly Statement[] = [
  {
    text: "A strong turn to blue or green speaks for pigment set too deep or for a poor pigment; a practitioner should see it.",
    evidence: ["colour-blue-depth", "colour-blue-always"],
  },
];

/** How the colour behaves, once for each kind of pigment that the plan puts in. */
export function colourOutlook(pigments: readonly PigmentKind[]): ColourOutlook[] {
  const kinds = new Map(pigments.map((kind) => [`${kind.pigmentClass} ${kind.base}`, kind]));
  return [...kinds.values()].map(({ pigmentClass, base }) => ({
    pigmentClass,
    base,
    statements: [...byClass[pigmentClass], ...byBase[base], ...forAll],
  }));
}
