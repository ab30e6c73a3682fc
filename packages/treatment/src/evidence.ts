/** A peer-reviewed, B standard, textbook or official, C practitioner, D weak. */
export const strengths = ["A", "B", "C", "D", "derived", "assumption"] as const;
export type Strength = (typeof strengths)[number];

/** A cited statement or range. */
export type Evidence = {
  /** Kebab-case, stable. */
  readonly id: string;
  readonly statement: string;
  /** Bounds of the figure where there is one. */
  readonly range?: { readonly lower: number; readonly upper: number; readonly unit: string };
  /** The publication itself; for "derived" the arithmetic, for "assumption" the reason. */
  readonly source: string;
  readonly strength: Strength;
  /** Ids that say otherwise; both stand. */
  readonly contradicts: readonly string[];
  /** What it is used for. */
  readonly usedFor: string;
};
