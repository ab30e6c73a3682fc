import { type Evidence, evidenceById, type Plan } from "@shadowline/treatment";

/** Numbers for pieces of evidence, so that a sheet can say on whose word. */
export type Citations = {
  /** "[3, 17]", empty for no id. */
  readonly cite: (ids: readonly string[]) => string;
  /** Every piece that has a number, in order. */
  readonly list: () => readonly Evidence[];
  readonly strengthOf: (ids: readonly string[]) => string;
};

/**
 * Numbers the plan's evidence in the plan's order. What only the papers speak of (needle changes, numbing)
 * is added behind it as it is cited.
 */
export function citationsOf(plan: Plan): Citations {
  const pieces: Evidence[] = [...plan.evidence];
  const numbers = new Map(pieces.map(({ id }, at) => [id, at + 1]));
  const numberOf = (id: string): number => {
    let number = numbers.get(id);
    if (number === undefined) {
      pieces.push(evidenceById(id));
      number = pieces.length;
      numbers.set(id, number);
    }
    return number;
  };
  return {
    cite: (ids) =>
      ids.length === 0
        ? ""
        : `[${ids
            .map(numberOf)
            .sort((a, b) => a - b)
            .join(", ")}]`,
    list: () => pieces,
    strengthOf: (ids) => [...new Set(ids.map((id) => pieces[numberOf(id) - 1].strength))].join(", "),
  };
}
