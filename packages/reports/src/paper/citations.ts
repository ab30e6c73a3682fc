import { type Evidence, evidenceById, type Plan, type Strength } from "@shadowline/treatment";
import { common } from "./paper-words.js";

/** Numbers for pieces of evidence in the order in which a paper cites them, so that it can say on whose word. */
export type Citations = {
  /**
   * "[3, 17‡]", marked where nobody has measured it; empty for no id.
   * @throws RangeError for an id that the plan does not resolve and the papers do not own
   */
  readonly cite: (ids: readonly string[]) => string;
  /** Strengths behind a statement, each once, in the order of the ids. */
  readonly strengths: (ids: readonly string[]) => Strength[];
  /** The piece itself. @throws RangeError as `cite` */
  readonly piece: (id: string) => Evidence;
  /** Gives a number to whatever the plan resolves and nobody cited yet, and to what contradicts any of it. */
  readonly citeRest: () => void;
  /** Every piece that has a number, in order. */
  readonly list: () => readonly Evidence[];
};

/** What the papers say of themselves and the plan does not: needle changes, spacing, hue, blood, tattoos. */
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
  "technique-dotting-not-scraping",
  "model-body-tattoo-mass",
  "body-tattoo-technique",
];

export function citationsOf(plan: Plan): Citations {
  const pieces = new Map(plan.evidence.map((piece) => [piece.id, piece]));
  const add = (id: string): void => {
    if (!pieces.has(id)) pieces.set(id, evidenceById(id));
  };
  if (plan.prescription.length > 0) for (const id of papersOwn) add(id);
  for (const { contradicts } of [...pieces.values()]) for (const id of contradicts) add(id);
  const numbers = new Map<string, number>();
  const piece = (id: string): Evidence => {
    const found = pieces.get(id);
    if (!found) throw new RangeError(`evidence "${id}" is cited and not held`);
    return found;
  };
  const numberOf = (id: string): number => {
    const number = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, number);
    return number;
  };
  const mark = (id: string): string => (piece(id).strength === "assumption" ? common.assumed : "");
  return {
    cite: (ids) => {
      const cited = [...new Set(ids)].map((id) => ({ mark: mark(id), number: numberOf(id) }));
      cited.sort((a, b) => a.number - b.number);
      return cited.length === 0 ? "" : `[${cited.map(({ number, mark }) => `${number}${mark}`).join(", ")}]`;
    },
    strengths: (ids) => [...new Set(ids.map((id) => piece(id).strength))],
    piece,
    citeRest: () => {
      for (const id of pieces.keys()) numberOf(id);
    },
    list: () => [...numbers.keys()].map(piece),
  };
}
