/** Numbers as papers show them: English, fixed, whatever machine prints them. */
import type { Band, Money } from "@shadowline/quantity";

/** At most so many decimals; whole numbers carry none. */
export const figure = (value: number, decimals = 0): string =>
  new Intl.NumberFormat("en", { maximumFractionDigits: decimals }).format(value);

/** Exactly so many decimals, for columns. */
export const fixed = (value: number, decimals: number): string =>
  new Intl.NumberFormat("en", { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(value);

export const percent = (share: number, decimals = 0): string =>
  new Intl.NumberFormat("en", { style: "percent", maximumFractionDigits: decimals }).format(share);

export const range = (lower: number, upper: number, decimals = 0): string =>
  figure(lower, decimals) === figure(upper, decimals)
    ? figure(lower, decimals)
    : `${figure(lower, decimals)} to ${figure(upper, decimals)}`;

/** "likely (lower to upper)" */
export const banded = ({ lower, likely, upper }: Band, decimals: number): string =>
  `${fixed(likely, decimals)} (${fixed(lower, decimals)} to ${fixed(upper, decimals)})`;

export function money({ minor, currency }: Money): string {
  const format = new Intl.NumberFormat("en", { style: "currency", currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(minor / 10 ** digits);
}

/** "Monday, 1 March 2027" from an ISO date. */
export const longDate = (isoDate: string): string => dateFormat("long").format(new Date(`${isoDate}T00:00:00Z`));

/** "1 Mar 2027" from an ISO date. */
export const shortDate = (isoDate: string): string => dateFormat("short").format(new Date(`${isoDate}T00:00:00Z`));

/** "1 Feb, 1 Mar 2027, 3 Jan 2028": the year stands where it ends. */
export const shortDates = (isoDates: readonly string[]): string =>
  isoDates
    .map((date, at) =>
      isoDates[at + 1]?.slice(0, 4) === date.slice(0, 4) ? shortDate(date).slice(0, -5) : shortDate(date),
    )
    .join(", ");

const dateFormat = (length: "long" | "short"): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat("en-GB", {
    ...(length === "long" ? { weekday: "long" } : {}),
    day: "numeric",
    month: length,
    year: "numeric",
    timeZone: "UTC",
  });

/** Rounded up to whole minutes: nobody plans half of one. */
export function hours(minutes: number): string {
  // A sum of parts may miss a whole minute by the last bit.
  const whole = Math.ceil(minutes - 1e-6);
  return whole < 60 ? `${whole} min` : `${Math.floor(whole / 60)} h ${whole % 60} min`;
}

/** A country that goes by its code alone under the name people know it by. */
export const countryName = ({ country, name }: { readonly country: string; readonly name: string }): string =>
  name === country ? (new Intl.DisplayNames("en", { type: "region" }).of(country) ?? country) : name;

const MM_PER_INCH = 25.4;

/** Metric, with inches in brackets for clients in the United States. */
export const areaCm2 = (cm2: number, country: string): string =>
  country === "US" ? `${figure(cm2)} cm² (${figure(cm2 / 6.4516, 1)} in²)` : `${figure(cm2)} cm²`;

export const lengthMm = (mm: number, country: string): string =>
  country === "US" ? `${figure(mm)} mm (${figure(mm / MM_PER_INCH, 1)} in)` : `${figure(mm)} mm`;

/**
 * Mean distance of neighbours at a density, mm, taken as if they stood in hexagons: sqrt(2 / sqrt(3)) is
 * what hexagons give over squares (evidence spacing-lattice-density).
 *
 * @param perCm2 more than 0
 */
export const meanGapMm = (perCm2: number): number => Math.sqrt(2 / Math.sqrt(3)) * (10 / Math.sqrt(perCm2));
