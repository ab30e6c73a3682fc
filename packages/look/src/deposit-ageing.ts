/**
 * What time does to a dot.
 *
 * A deposit is stored healed (day 30). Before that the pigment that stood in the epidermis is still
 * there on top of it; after it the pigment spreads like heat and slowly leaves. The healing loss itself
 * is already in the stored mass and must not be applied again.
 */
import { exp } from "@shadowline/numeric";

/** The four figures that decide ageing; none has been measured on scalp micropigmentation. */
export type Ageing = {
  /** D of sigma^2 = sigma0^2 + 2 D t. */
  readonly spreadMm2PerYear: number;
  /** k of exp(-k t). */
  readonly fadePerYear: number;
  /** Dermal blood on the day of treatment is 1 + this, over its usual amount. */
  readonly rednessAmplitude: number;
  readonly rednessDays: number;
};

/**
 * Medians of the priors.
 *
 * Assumption throughout. Spread: tattoo detail is lost in 10-15 years and lines widen by a few
 * millimetres over many (Eames 2011, The Mathematics Behind Tattoo Ageing); no diffusion constant was
 * ever measured. Fade: 0.03-0.2 a year are told. Redness: reported for 1 to 5 days after treatment;
 * fractional laser wounds of the skin close in 10 h to 28 days.
 */
export const likelyAgeing: Ageing = {
  spreadMm2PerYear: 0.002,
  fadePerYear: 0.07,
  rednessAmplitude: 2,
  rednessDays: 2,
};

const HEALED_DAYS = 30;
const DAYS_PER_YEAR = 365.25;
/** The epidermis above a dot renews itself and takes its pigment along between these days. */
const SHEDDING_FROM_DAY = 3;
const SHEDDING_TO_DAY = 14;

const yearsSinceHealed = (ageDays: number): number => Math.max(0, ageDays - HEALED_DAYS) / DAYS_PER_YEAR;

/** Share of the healed mass still in the dermis; 1 up to day 30. */
export const keptShare = (ageDays: number, ageing: Ageing): number =>
  exp(-ageing.fadePerYear * yearsSinceHealed(ageDays));

/** Variance that spreading has added along each axis since day 30, mm2. */
export const spreadMm2 = (ageDays: number, ageing: Ageing): number =>
  2 * ageing.spreadMm2PerYear * yearsSinceHealed(ageDays);

/** Share of the epidermal pigment that still stands: 1 until day 3, 0 from day 14, smooth between. */
export function epidermalShare(ageDays: number): number {
  const gone = (ageDays - SHEDDING_FROM_DAY) / (SHEDDING_TO_DAY - SHEDDING_FROM_DAY);
  if (gone <= 0) return 1;
  return gone >= 1 ? 0 : 1 - gone * gone * (3 - 2 * gone);
}

/** Dermal blood over its usual amount, 1 or more. */
export const bloodScale = (ageDays: number, ageing: Ageing): number =>
  1 + ageing.rednessAmplitude * exp(-Math.max(0, ageDays) / ageing.rednessDays);
