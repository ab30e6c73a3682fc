import { depositOf } from "../deposit-of.js";
import { depthHitShare } from "../depth-hit.js";
import type { Technique } from "../technique.js";
import { techniqueFor } from "../technique-for.js";
import { techniqueInput } from "../technique-inputs.js";
import { limitBreaches, techniqueLimits } from "../technique-limits.js";
import type { Tissue } from "../tissue.js";
import { directions, type Outcome } from "./directions.js";
import { raised } from "./sign-check.js";
import { caseA, caseB, workedSkin } from "./worked-cases.js";

/** A grid of findings, rows from the bottom. */
export type FindingGrid<Finding extends string> = {
  readonly title: string;
  readonly x: { readonly words: string; readonly least: number; readonly most: number };
  readonly y: { readonly words: string; readonly least: number; readonly most: number };
  readonly cols: number;
  readonly rows: number;
  readonly cells: readonly Finding[];
};

const COLS = 28;
const ROWS = 16;

function grid<Finding extends string>(
  title: string,
  x: FindingGrid<Finding>["x"],
  y: FindingGrid<Finding>["y"],
  find: (x: number, y: number) => Finding,
): FindingGrid<Finding> {
  const cells: Finding[] = [];
  for (let row = 0; row < ROWS; row++) {
    for (let col = 0; col < COLS; col++) {
      cells.push(
        find(x.least + ((col + 0.5) / COLS) * (x.most - x.least), y.least + ((row + 0.5) / ROWS) * (y.most - y.least)),
      );
    }
  }
  return { title, x, y, cols: COLS, rows: ROWS, cells };
}

export type Turn = "up" | "down" | "same" | "none";

/** What a raised input does to one figure, over extension and the input itself, all else as in a worked case. */
function turnGrid(
  directionId: string,
  inputId: string,
  outcome: Outcome,
  title: string,
  technique: Technique,
  tissue: Tissue = workedSkin,
): FindingGrid<Turn> {
  const direction = directions.find(({ id }) => id === directionId)!;
  const extension = techniqueInput("extensionMm");
  const input = techniqueInput(inputId);
  return grid<Turn>(
    title,
    { words: "extension, mm", least: extension.least, most: extension.most },
    { words: `${input.words}${input.unit ? `, ${input.unit}` : ""}`, least: input.least, most: input.most },
    (extensionMm, value) => {
      const situation = input.write(input.whole ? Math.round(value) : value, { ...technique, extensionMm }, tissue);
      const pair = raised(direction, situation);
      if (!pair || pair[0].massNg === 0 || pair[1].massNg === 0) return "none";
      const of = {
        depth: "depthMm",
        mass: "massNg",
        radius: "radiusMm",
        spill: "spillProbability",
        bleeding: "bleedingIndex",
      } as const;
      const change = pair[1][of[outcome]] - pair[0][of[outcome]];
      return Math.abs(change) < 1e-9 * pair[0][of[outcome]] ? "same" : change > 0 ? "up" : "down";
    },
  );
}

/** The signs that turn most, each where it turns. */
export const turnGrids = (): FindingGrid<Turn>[] => [
  turnGrid("angle", "angleDeg", "radius", "Angle towards upright: radius (B)", caseB),
  turnGrid("angle", "angleDeg", "spill", "Angle towards upright: spill (B, skin 2.5 mm)", caseB, {
    ...workedSkin,
    skinMm: 2.5,
  }),
  turnGrid("stretch", "stretchRatio", "spill", "Stretch: spill (B, skin 2.5 mm)", caseB, {
    ...workedSkin,
    skinMm: 2.5,
  }),
  turnGrid("diameter", "diameterMm", "mass", "Needle diameter: pigment (A)", caseA),
  turnGrid("count", "count", "mass", "One more needle: pigment (A)", caseA),
  turnGrid("frequency", "dragMmPerS", "radius", "Faster, punctures kept: radius (B)", caseB),
];

export type Verdict = "allowed" | "caution" | "spill" | "shed" | "bleeding" | "scatter" | "none";

/** The gravest finding on a technique; refusals before cautions. */
function verdict(technique: Technique, tissue: Tissue, wantedDepthMm?: number): Verdict {
  const deposit = depositOf(technique, tissue);
  const hit =
    wantedDepthMm === undefined
      ? undefined
      : depthHitShare(technique, tissue, wantedDepthMm, techniqueLimits.depthToleranceMm);
  const { refusals, cautions } = limitBreaches(technique, deposit, techniqueLimits, hit);
  if (deposit.massNg === 0) return "none";
  if (deposit.spillProbability > techniqueLimits.spillRefuse) return "spill";
  if (deposit.shedShare > techniqueLimits.shedRefuse) return "shed";
  if (deposit.bleedingIndex > techniqueLimits.bleedingRefuse) return "bleeding";
  if (refusals.length > 0) return "scatter";
  return cautions.length > 0 ? "caution" : "allowed";
}

/** Where a technique, or a target, is allowed, questioned and refused. */
export function verdictGrids(): FindingGrid<Verdict>[] {
  const extension = { words: "extension, mm", least: 0.3, most: 2 };
  const skin = { words: "skin thickness, mm", least: 0.5, most: 2.4 };
  const depth = { words: "wanted depth, mm", least: 0.1, most: 0.7 };
  return [
    grid("Extension and dwell (A)", extension, { words: "dwell, s", least: 0.01, most: 0.3 }, (extensionMm, dwellS) =>
      verdict({ ...caseA, extensionMm, dwellS }, workedSkin),
    ),
    grid("Extension and dwell (B)", extension, { words: "dwell, s", least: 0.01, most: 0.3 }, (extensionMm, dwellS) =>
      verdict({ ...caseB, extensionMm, dwellS }, workedSkin),
    ),
    grid(
      "Extension and toughness (B)",
      extension,
      { words: "toughness", least: 0.5, most: 4 },
      (extensionMm, toughness) => verdict({ ...caseB, extensionMm }, { ...workedSkin, toughness }),
    ),
    grid("Wanted depth and skin (A, solved)", depth, skin, (depthMm, skinMm) =>
      solved(caseA, depthMm, skinMm, 0.2, 50),
    ),
    grid("Wanted depth and skin (B, solved)", depth, skin, (depthMm, skinMm) =>
      solved(caseB, depthMm, skinMm, 0.12, 20),
    ),
    grid(
      "Wanted depth and scatter (B, solved)",
      depth,
      { words: "sd of extension, mm", least: 0, most: 0.8 },
      (depthMm, extensionSdMm) => {
        const target = { depthMm, radiusMm: 0.12, massNg: 20 };
        const scatter = {
          within: { extensionSdMm, angleSdDeg: 6, dwellVariation: 0.35 },
          between: { extensionSdMm: 0, angleSdDeg: 0, dwellVariation: 0 },
        };
        const { technique, depthHitShare: hit } = techniqueFor(target, caseB, workedSkin, lenient, undefined, scatter);
        const found = verdict(technique, workedSkin);
        return found !== "allowed" && found !== "caution"
          ? found
          : hit < techniqueLimits.depthHitLeast
            ? "scatter"
            : found;
      },
    ),
  ];
}

/** Nothing is refused, so that no search for the next best deposit is made: the verdict is given afterwards. */
const lenient = {
  ...techniqueLimits,
  spillRefuse: 1,
  shedRefuse: 1,
  bleedingRefuse: 99,
  depthHitLeast: 0,
  extensionMostMm: 9,
};

function solved(start: Technique, depthMm: number, skinMm: number, radiusMm: number, massNg: number): Verdict {
  const tissue = { ...workedSkin, skinMm };
  const { technique } = techniqueFor({ depthMm, radiusMm, massNg }, start, tissue, lenient);
  return verdict(technique, tissue, depthMm);
}
