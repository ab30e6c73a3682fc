/** A question to the program: what is put in, and whether the row's carrier answers. */
export type Probe = {
  /** The input in words, as docs/coverage.md prints it. */
  readonly words: string;
  readonly shows: () => boolean | Promise<boolean>;
};

/** What carries a statement; "sentence" only where it can be neither a rule, an answer nor a number. */
export type CarrierKind = "rule" | "field" | "figure" | "sentence";

/** One statement of the sources and what the program does with it. */
export type CoverageRow = {
  /** Kebab-case, stable. */
  readonly id: string;
  /** What the source says, in own words. */
  readonly statement: string;
  /** Which article or paper, or which heading of the subject. */
  readonly source: string;
  /** Ids of the registry. */
  readonly evidence: readonly string[];
  readonly kind: CarrierKind;
  /**
   * A rule's id; a path "case.skin.oily" or "plan.zones[].tissue"; a figure "room.function" or
   * "room.function.member"; for a sentence where it is printed, "plan.outlook.statements" or "paper.client".
   */
  readonly carrier: string;
  /** An input for which the carrier answers. */
  readonly trigger: Probe;
  /** An input that differs in one answer or number, for which it does not. */
  readonly nearMiss: Probe;
};

export type CoverageSubject = { readonly subject: string; readonly rows: readonly CoverageRow[] };
