import type { Band } from "@shadowline/quantity";
import { type Condition, holds } from "./assessment/condition.js";
import { factsOf } from "./assessment/facts.js";
import type { Intake } from "./intake.js";
import type { ZonePlan } from "./plan.js";

/** Skin that dots cover, with what stands there. */
export type CoveredArea = {
  readonly id: string;
  /** Skin with dots. */
  readonly areaCm2: number;
  /** Hairs that stand there. */
  readonly hairsPerCm2: number;
  readonly dotsPerCm2: number;
};

export type GraftsSpared = {
  /** Follicular units, whole. */
  readonly grafts: Band;
  readonly areas: readonly { readonly id: string; readonly areaCm2: number; readonly grafts: Band }[];
  /** Grafts that the wish takes beyond what the donor area gives; null where a surgeon counted neither. */
  readonly shortOfGrafts: number | null;
  /** The figure in a sentence, with its arithmetic. */
  readonly statement: string;
  readonly evidence: readonly string[];
};

/** Units per cm2 that a transplant sets: evidence grafts-per-cm2; likely is fullness at 45, density-fullness-half. */
const SET_PER_CM2: Band = { lower: 30, likely: 45, upper: 50 };
/** Mean hairs of a follicular unit, 0.284 + 2 x 0.526 + 3 x 0.175 + 4 x 0.013 + 5 x 0.002: density-unit-sizes. */
const HAIRS_PER_UNIT = 1.923;

/** What grafts would have to add to reach a density, never more than the dots that stand in for it. */
const spared = ({ areaCm2, hairsPerCm2, dotsPerCm2 }: CoveredArea, setPerCm2: number): number =>
  areaCm2 * Math.min(dotsPerCm2, Math.max(0, setPerCm2 - hairsPerCm2 / HAIRS_PER_UNIT));

const band = (of: (setPerCm2: number) => number): Band => ({
  lower: Math.round(of(SET_PER_CM2.lower)),
  likely: Math.round(of(SET_PER_CM2.likely)),
  upper: Math.round(of(SET_PER_CM2.upper)),
});

/**
 * How many grafts dots may spare: on each covered area the follicular units that a transplant would set to
 * bring what stands there to 30 to 50 units per cm2, at most one for each dot. Dots add the look of coverage,
 * not hair: the figure is what can go elsewhere, not what need not be wanted.
 *
 * @param supply a surgeon's count of grafts that are left and of grafts that the wish takes
 * @throws RangeError for an area or density below zero
 */
export function graftsSpared(
  areas: readonly CoveredArea[],
  supply: { readonly graftsAvailable?: number | undefined; readonly graftsWanted?: number | undefined } = {},
): GraftsSpared {
  for (const { id, areaCm2, hairsPerCm2, dotsPerCm2 } of areas)
    if (!(areaCm2 >= 0 && hairsPerCm2 >= 0 && dotsPerCm2 >= 0)) throw new RangeError(`area "${id}" is below zero`);
  const grafts = band((perCm2) => areas.reduce((sum, area) => sum + spared(area, perCm2), 0));
  const cm2 = areas.reduce((sum, { areaCm2 }) => sum + areaCm2, 0);
  const { graftsAvailable, graftsWanted } = supply;
  const shortOfGrafts =
    graftsAvailable === undefined || graftsWanted === undefined ? null : Math.max(0, graftsWanted - graftsAvailable);
  return {
    grafts,
    areas: areas.map((area) => ({
      id: area.id,
      areaCm2: area.areaCm2,
      grafts: band((perCm2) => spared(area, perCm2)),
    })),
    shortOfGrafts,
    statement: [
      `Dots over ${cm2.toFixed(0)} cm2 may spare ${grafts.lower} to ${grafts.upper} grafts, likely ${grafts.likely}:`,
      `what a transplant would add there to reach ${SET_PER_CM2.lower} to ${SET_PER_CM2.upper} units per cm2, at most one a dot.`,
      "They add the look of coverage, not hair; the surgeon decides where grafts go.",
      ...(shortOfGrafts === null ? [] : [shortage(shortOfGrafts, grafts)]),
    ].join(" "),
    evidence: ["candidate-supply-demand", "grafts-per-cm2", "density-fullness-half", "density-unit-sizes"],
  };
}

function shortage(short: number, { lower, upper }: Band): string {
  if (short === 0) return "The donor area can give what is wanted.";
  if (lower >= short) return `The donor area falls ${short} grafts short; dots may make up for that.`;
  if (upper >= short) return `The donor area falls ${short} grafts short; dots may just make up for that.`;
  return `The donor area falls ${short} grafts short; dots make up for part of that.`;
}

/** Clients for whom grafts are a way at all: not where an immune disease would take them too. */
const graftsAreAWay: Condition = {
  all: [
    {
      any: [
        { field: "hairLoss.cause", is: ["pattern-loss", "surgery-or-injury", "traction"] },
        { field: "earlierTransplant.had", is: ["yes"] },
        { field: "earlierTransplant.planned", is: ["yes"] },
        { field: "situations", is: ["beside-transplant", "stretch-donor-supply"] },
      ],
    },
    {
      none: [
        {
          field: "hairLoss.cause",
          is: ["alopecia-areata", "alopecia-totalis", "alopecia-universalis", "discoid-lupus"],
        },
      ],
    },
  ],
};

/** The figure for a planned case; null where grafts are no way for the client. */
export function graftsSparedBy(zones: readonly ZonePlan[], intake: Intake): GraftsSpared | null {
  if (!holds(graftsAreAWay, factsOf(intake))) return null;
  const covered = zones.filter(({ dots, treatedCm2 }) => dots > 0 && treatedCm2 > 0);
  return graftsSpared(
    covered.map(({ id, treatedCm2, treatedHairsPerCm2, dots }) => ({
      id,
      areaCm2: treatedCm2,
      hairsPerCm2: treatedHairsPerCm2,
      dotsPerCm2: dots / treatedCm2,
    })),
    intake.earlierTransplant,
  );
}
