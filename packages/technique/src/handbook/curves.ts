import { depositOf } from "../deposit-of.js";
import { depositDraws, drawsBand } from "../deposit-scatter.js";
import type { Technique } from "../technique.js";
import { type TechniqueInput, techniqueInputs } from "../technique-inputs.js";
import { caseA, caseB, workedSkin } from "./worked-cases.js";

/** Figures that the curves show. */
export const curveFigures = ["depthMm", "massNg", "radiusMm", "spillProbability"] as const;
export type CurveFigure = (typeof curveFigures)[number];

/** One figure over one input: the plan's value and the 90 % band about it, position = point. */
export type Curve = {
  readonly likely: readonly number[];
  readonly lower: readonly number[];
  readonly upper: readonly number[];
};
export type CaseCurves = {
  readonly name: "A" | "B";
  readonly usual: number;
  readonly figures: { readonly [figure in CurveFigure]: Curve };
};
export type InputCurves = {
  readonly input: TechniqueInput;
  readonly at: readonly number[];
  readonly cases: readonly CaseCurves[];
};

const POINTS = 21;
const DRAWS = 120;
/** The same hands, skins and models at every point, so that a band shows the input and not the draw. */
const SEED = 2;

/** Depth, mass, radius and spill over the legal range of every input, for the two worked cases. */
export const allCurves = (): InputCurves[] => techniqueInputs.map(curvesOf);

function curvesOf(input: TechniqueInput): InputCurves {
  const steps = input.whole ? input.most - input.least + 1 : POINTS;
  const at = Array.from(
    { length: steps },
    (_, step) => input.least + (step * (input.most - input.least)) / (steps - 1),
  );
  const cases: readonly (readonly ["A" | "B", Technique])[] = [
    ["A", caseA],
    ["B", caseB],
  ];
  // The cases differ in their needles only, so over the number of needles they are one.
  const drawn = input.id === "count" ? cases.slice(0, 1) : cases;
  return { input, at, cases: drawn.map(([name, technique]) => caseCurves(name, technique, input, at)) };
}

function caseCurves(name: "A" | "B", technique: Technique, input: TechniqueInput, at: readonly number[]): CaseCurves {
  const points = at.map((value) => {
    const situation = input.write(value, technique, workedSkin);
    return { deposit: depositOf(...situation), draws: depositDraws(...situation, SEED, DRAWS) };
  });
  const curve = (figure: CurveFigure): Curve => {
    const bands = points.map(({ deposit, draws }) => drawsBand(draws[figure], deposit[figure]));
    return {
      likely: bands.map(({ likely }) => likely),
      lower: bands.map(({ lower }) => lower),
      upper: bands.map(({ upper }) => upper),
    };
  };
  return {
    name,
    usual: input.read(technique, workedSkin),
    figures: {
      depthMm: curve("depthMm"),
      massNg: curve("massNg"),
      radiusMm: curve("radiusMm"),
      spillProbability: curve("spillProbability"),
    },
  };
}
