import type { TapeMeasures } from "./head.js";

/** Means and relations of a large survey, mm. Source: ANSUR II 2012 (4082 men, 1986 women). */
type Population = {
  readonly circumferenceMm: number;
  readonly lengthMm: number;
  readonly breadthMm: number;
  readonly tragionToTopMm: number;
  /** circumference = base + perLength * length + perBreadth * breadth, derived from the survey's tables. */
  readonly base: number;
  readonly perLength: number;
  readonly perBreadth: number;
};

export const populations = {
  male: {
    circumferenceMm: 574.4,
    lengthMm: 199.5,
    breadthMm: 154.3,
    tragionToTopMm: 131.1,
    base: 44.0,
    perLength: 1.711,
    perBreadth: 1.225,
  },
  female: {
    circumferenceMm: 561.1,
    lengthMm: 189.8,
    breadthMm: 147.8,
    tragionToTopMm: 126.5,
    base: 35.3,
    perLength: 1.771,
    perBreadth: 1.283,
  },
} as const satisfies Record<string, Population>;

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
 * Fills in circumference, length and breadth from those given.
 *
 * Two given leave the third to the survey's relation. The circumference alone is shared between length
 * and breadth at the means' proportion.
 */
export function tapeBasis(tape: TapeMeasures): TapeBasis {
  const notes: string[] = [];
  const maleness = tape.sex === "male" ? 1 : tape.sex === "female" ? 0 : 0.5;
  const mean = (key: keyof Population): number =>
    maleness * populations.male[key] + (1 - maleness) * populations.female[key];
  const [base, perLength, perBreadth] = [mean("base"), mean("perLength"), mean("perBreadth")];
  let { circumferenceMm, lengthMm, breadthMm } = tape;
  const estimated = (what: string, mm: number): number => {
    notes.push(
      `${what} was not measured; ${mm.toFixed(1)} mm estimated from the other figures (survey of soldiers, 2012).`,
    );
    return mm;
  };
  if (circumferenceMm !== undefined && lengthMm === undefined && breadthMm === undefined) {
    // At the means' own proportion both survey and relation agree.
    const scale = (circumferenceMm - base) / (perLength * mean("lengthMm") + perBreadth * mean("breadthMm"));
    lengthMm = estimated("Length", scale * mean("lengthMm"));
    breadthMm = estimated("Breadth", scale * mean("breadthMm"));
  }
  if (circumferenceMm !== undefined) {
    lengthMm ??= estimated("Length", (circumferenceMm - base - perBreadth * (breadthMm ?? 0)) / perLength);
    breadthMm ??= estimated("Breadth", (circumferenceMm - base - perLength * lengthMm) / perBreadth);
  }
  if (lengthMm === undefined || breadthMm === undefined)
    throw new RangeError("needs a circumference, or length and breadth");
  circumferenceMm ??= estimated("Circumference", base + perLength * lengthMm + perBreadth * breadthMm);
  if (maleness === 0.5) notes.push("Sex unknown: proportions are midway between the means of women and men.");
  const size = (lengthMm + breadthMm) / (mean("lengthMm") + mean("breadthMm"));
  return { circumferenceMm, lengthMm, breadthMm, tragionToTopMm: size * mean("tragionToTopMm"), maleness, notes };
}
