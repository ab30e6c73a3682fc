import type { HeadMeasures, TapeMeasures } from "../head.js";

type Basic = "circumferenceMm" | "lengthMm" | "breadthMm";

/** Change of a figure, mm, with each millimetre that another differs from its mean. */
type Slopes = { readonly [figure in Basic]?: number };

/** Means of a large survey and how its figures follow from each other, mm. */
type Population = { readonly [figure in Basic | "tragionToTopMm"]: number } & {
  /** By what is to be estimated; the list's entries differ in what is known. */
  readonly from: { readonly [figure in Basic]: readonly Slopes[] };
  readonly tragionToTop: Slopes;
  /** Standard deviation of the circumference about what length and breadth lead to expect. */
  readonly circumferenceResidualMm: number;
};

/**
 * Source: ANSUR II 2012. Means and the circumference's slopes: all 4082 men and 1986 women (evidence
 * head-dimensions, head-circumference-relation). The other slopes: least squares on three quarters of its public
 * rows, 3062 men and 1490 women. Soldiers, mostly young; hair was not removed, and in women it shows.
 */
export const populations = {
  male: {
    circumferenceMm: 574.4,
    lengthMm: 199.5,
    breadthMm: 154.3,
    tragionToTopMm: 131.1,
    from: {
      circumferenceMm: [{ lengthMm: 1.711, breadthMm: 1.225 }],
      lengthMm: [{ circumferenceMm: 0.4605, breadthMm: -0.5156 }, { circumferenceMm: 0.3629 }],
      breadthMm: [{ circumferenceMm: 0.4371, lengthMm: -0.6827 }, { circumferenceMm: 0.1893 }],
    },
    tragionToTop: { circumferenceMm: 0.1138, lengthMm: 0.0306, breadthMm: 0.1535 },
    circumferenceResidualMm: 6.2,
  },
  female: {
    circumferenceMm: 561.1,
    lengthMm: 189.8,
    breadthMm: 147.8,
    tragionToTopMm: 126.5,
    from: {
      circumferenceMm: [{ lengthMm: 1.771, breadthMm: 1.283 }],
      lengthMm: [{ circumferenceMm: 0.3337, breadthMm: -0.3027 }, { circumferenceMm: 0.2931 }],
      breadthMm: [{ circumferenceMm: 0.2131, lengthMm: -0.27 }, { circumferenceMm: 0.134 }],
    },
    tragionToTop: { circumferenceMm: 0.0683, lengthMm: 0.0831, breadthMm: 0.2594 },
    circumferenceResidualMm: 10.8,
  },
} as const satisfies Record<string, Population>;

/** Beyond this many standard deviations a note says so: one head in twenty-two. */
const UNUSUAL = 2;

/** Circumference, length and breadth of a tape head, and what had to be estimated. */
export type TapeBasis = {
  readonly circumferenceMm: number;
  readonly lengthMm: number;
  readonly breadthMm: number;
  readonly tragionToTopMm: number;
  /** 0 female, 1 male, between them where the sex is not known. */
  readonly maleness: number;
  readonly notes: readonly string[];
};

/**
 * Fills in circumference, length and breadth from those given: what the survey's people with those figures had
 * on average. The height over the tragions follows from all three.
 *
 * @param tape with the circumference, or length and breadth
 */
export function tapeBasis(tape: TapeMeasures): TapeBasis {
  const notes: string[] = [];
  const maleness = tape.sex === "male" ? 1 : tape.sex === "female" ? 0 : 0.5;
  const men: Population = populations.male;
  const women: Population = populations.female;
  const mean = (figure: Basic | "tragionToTopMm"): number => maleness * men[figure] + (1 - maleness) * women[figure];
  const known: { [figure in Basic]?: number } = {};
  for (const figure of basics) if (tape[figure] !== undefined) known[figure] = tape[figure];
  const expected = (of: (population: Population) => Slopes): number =>
    basics.reduce((sum, figure) => {
      const slope = maleness * (of(men)[figure] ?? 0) + (1 - maleness) * (of(women)[figure] ?? 0);
      return sum + slope * ((known[figure] ?? mean(figure)) - mean(figure));
    }, 0);

  const given = { ...known };
  const filled = basics.map((figure) => {
    if (given[figure] !== undefined) return given[figure];
    // Those who gave two figures are asked for the slopes of two.
    const row = Object.keys(given).length === 2 ? 0 : men.from[figure].length - 1;
    const mm = mean(figure) + expected((population) => population.from[figure][row]);
    notes.push(
      `${words[figure]} was not measured; ${mm.toFixed(1)} mm estimated from the other figures (survey of soldiers, 2012).`,
    );
    return mm;
  });
  const [circumferenceMm, lengthMm, breadthMm] = filled;
  Object.assign(known, { circumferenceMm, lengthMm, breadthMm });

  const overMm =
    circumferenceMm - mean("circumferenceMm") - expected((population) => population.from.circumferenceMm[0]);
  const usualMm = UNUSUAL * (maleness * men.circumferenceResidualMm + (1 - maleness) * women.circumferenceResidualMm);
  if (Object.keys(given).length === 3 && Math.abs(overMm) > usualMm) {
    const mm = Math.abs(overMm).toFixed(0);
    notes.push(
      overMm > 0
        ? `The circumference is ${mm} mm longer than length and breadth lead one to expect: measured over hair?`
        : `The circumference is ${mm} mm shorter than length and breadth lead one to expect: were all three taken at one level?`,
    );
  }
  if (maleness === 0.5) notes.push("Sex unknown: proportions are midway between the means of women and men.");
  return {
    circumferenceMm,
    lengthMm,
    breadthMm,
    tragionToTopMm: mean("tragionToTopMm") + expected((population) => population.tragionToTop),
    maleness,
    notes,
  };
}

const words = {
  circumferenceMm: "Circumference",
  lengthMm: "Length",
  breadthMm: "Breadth",
} as const satisfies { readonly [figure in Basic & keyof HeadMeasures]: string };
const basics = Object.keys(words) as Basic[];
