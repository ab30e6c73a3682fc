import { type Evidence, evidenceById, type Plan } from "@shadowline/treatment";

/** Numbers for pieces of evidence, so that a sheet can say on whose word. */
export type Citations = {
  /** "[3, 17]"; empty for no id. @throws RangeError for an id that has no number */
  readonly cite: (ids: readonly string[]) => string;
  /** Every piece that has a number, in order. */
  readonly list: readonly Evidence[];
};

/** What the papers say of themselves and the plan does not: needle changes, spacing, hue, blood. */
const papersOwn = [
  "needle-change",
  "needle-zone-use",
  "anaesthesia-topical",
  "spacing-one-millimetre",
  "spacing-lattice-density",
  "depth-for-hue",
  "depth-one-shallow-plane",
  "colour-blue-depth",
  "bleeding-none-visible",
  "bleeding-pinpoint-fine",
];

/** Numbers the plan's evidence in the plan's order, then the papers' own, then whatever contradicts any of it. */
export function citationsOf(plan: Plan): Citations {
  const pieces = new Map(plan.evidence.map((piece) => [piece.id, piece]));
  const add = (id: string): void => {
    if (!pieces.has(id)) pieces.set(id, evidenceById(id));
  };
  if (plan.prescription.length > 0) for (const id of papersOwn) add(id);
  for (const { contradicts } of [...pieces.values()]) for (const id of contradicts) add(id);
  const numbers = new Map([...pieces.keys()].map((id, at) => [id, at + 1]));
  const numberOf = (id: string): number => {
    const number = numbers.get(id);
    if (number === undefined) throw new RangeError(`evidence "${id}" is cited and not listed`);
    return number;
  };
  return {
    cite: (ids) => {
      const cited = [...new Set(ids)].map(numberOf).sort((a, b) => a - b);
      return cited.length === 0 ? "" : `[${cited.join(", ")}]`;
    },
    list: [...pieces.values()],
  };
}
