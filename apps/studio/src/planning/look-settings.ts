import { type IlluminantId, illuminantIds } from "@shadowline/light";
import { views } from "@shadowline/look";

/** What the sliders of the look stand on. */
export type LookSettings = {
  readonly ageDays: number;
  readonly distanceM: number;
  readonly illuminant: IlluminantId;
  readonly hairLengthMm: number;
  /** Number of the hand that sets the dots, from 1; null as they are planned. */
  readonly hand: number | null;
};

/** Hands that a look can be drawn with. */
export const MOST_HANDS = 999;

/**
 * Ages that the slider stops at. It opens on healed: fresh dots look darker than what stays, and a
 * preview that flatters misleads.
 */
export const ageStops = [
  { id: "fresh", days: 0 },
  { id: "healed", days: 30 },
  { id: "1y", days: 365 },
  { id: "5y", days: 1826 },
  { id: "10y", days: 3652 },
] as const;
export type AgeId = (typeof ageStops)[number]["id"];

/** The head from five sides, or a small square of treated scalp seen straight on. */
export const lookViews = [...views, "close-up"] as const;
export type LookView = (typeof lookViews)[number];

/** Side of that square. */
export const CLOSE_UP_MM = 20;

export type LookSearch = {
  readonly age: AgeId;
  readonly distance: number;
  readonly light: IlluminantId;
  /** Length of the existing hair, mm; null as it is worn. */
  readonly hair: number | null;
  readonly view: LookView;
  /** As in `LookSettings`. */
  readonly hand: number | null;
};

/** A search in which everything is chosen. */
export type ChosenLook = LookSearch & { readonly hair: number };

export const lookDefaults: LookSearch = {
  age: "healed",
  distance: 0.5,
  light: "D65",
  hair: null,
  view: "front",
  hand: null,
};

/** From an address that anybody may have typed: whatever is not allowed falls back to the default. */
export function readLookSearch(search: Record<string, unknown>): LookSearch {
  const age = ageStops.find(({ id }) => id === search.age)?.id ?? lookDefaults.age;
  const light = illuminantIds.find((id) => id === search.light) ?? lookDefaults.light;
  const view = lookViews.find((id) => id === search.view) ?? lookDefaults.view;
  return {
    age,
    light,
    view,
    distance: within(search.distance, 0.3, 3, lookDefaults.distance),
    hair: within(search.hair, 0, 30, lookDefaults.hair),
    hand: Number.isInteger(search.hand) ? within(search.hand, 1, MOST_HANDS, lookDefaults.hand) : lookDefaults.hand,
  };
}

function within<Otherwise>(value: unknown, least: number, most: number, otherwise: Otherwise): number | Otherwise {
  return typeof value === "number" && value >= least && value <= most ? value : otherwise;
}

/** The search with the hair as long as the case wears it where nobody chose a length. */
export const asWorn = (search: LookSearch, wornMm: number): ChosenLook => ({ ...search, hair: search.hair ?? wornMm });

export const lookSettings = ({ age, distance, light, hair, hand }: ChosenLook): LookSettings => ({
  ageDays: ageStops.find(({ id }) => id === age)?.days ?? 30,
  distanceM: distance,
  illuminant: light,
  hairLengthMm: hair,
  hand,
});
