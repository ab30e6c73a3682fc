import type { Band, Money } from "@shadowline/quantity";
import type { Language, UnitSystem } from "../app/settings.js";

const MM_PER_INCH = 25.4;
const CM2_PER_SQUARE_INCH = 6.4516;

const headUnits = {
  metric: { name: "mm", mm: 1, digits: 1 },
  centimetre: { name: "cm", mm: 10, digits: 2 },
  imperial: { name: "in", mm: MM_PER_INCH, digits: 2 },
} as const satisfies Record<UnitSystem, Format["headUnit"]>;

/** Facts as people of a language and a system of units write them. Plans stay metric; only the view converts. */
export type Format = {
  readonly number: (value: number, digits?: number) => string;
  /** Skin-scale lengths: millimetres, or inches with two more digits. */
  readonly lengthMm: (mm: number, digits?: number) => string;
  /** Lengths of a head, as a tape reads them: tenths of a millimetre, hundredths of a centimetre or of an inch. */
  readonly headLengthMm: (mm: number) => string;
  /** What heads are measured in: its name, how many millimetres it has, and how many digits are worth reading. */
  readonly headUnit: { readonly name: "mm" | "cm" | "in"; readonly mm: number; readonly digits: number };
  readonly areaCm2: (cm2: number) => string;
  /** Densities follow the area's unit. */
  readonly perCm2: (perCm2: number) => string;
  /** What densities are chosen in: its name, and how much of it one per cm2 is. */
  readonly densityUnit: { readonly name: string; readonly ofPerCm2: number };
  readonly percent: (share: number, digits?: number) => string;
  readonly minutes: (minutes: number) => string;
  readonly money: (money: Money) => string;
  /** Of an ISO date without time, wherever the reader is. */
  readonly date: (iso: string) => string;
  readonly moment: (iso: string) => string;
  /** Name of a country by its two letters. */
  readonly country: (code: string) => string;
  readonly distanceM: (m: number) => string;
  /** Lower to upper end; one value where both read the same. */
  readonly band: (band: Pick<Band, "lower" | "upper">, one: (value: number) => string) => string;
};

export function formatIn(language: Language, units: UnitSystem): Format {
  const cache = new Map<number, Intl.NumberFormat>();
  const number = (value: number, digits = 0): string => {
    let format = cache.get(digits);
    if (!format) {
      format = new Intl.NumberFormat(language, { minimumFractionDigits: digits, maximumFractionDigits: digits });
      cache.set(digits, format);
    }
    // -0 reads as a wrong sign
    return format.format(Math.abs(value) < 0.5 * 10 ** -digits ? 0 : value);
  };
  const imperial = units === "imperial";
  const headUnit = headUnits[units];
  return {
    number,
    lengthMm: (mm, digits = 1) =>
      imperial ? `${number(mm / MM_PER_INCH, Math.min(4, digits + 2))} in` : `${number(mm, digits)} mm`,
    headLengthMm: (mm) => `${number(mm / headUnit.mm, headUnit.digits)} ${headUnit.name}`,
    headUnit,
    areaCm2: (cm2) => (imperial ? `${number(cm2 / CM2_PER_SQUARE_INCH, 1)} sq in` : `${number(cm2, 1)} cm²`),
    densityUnit: imperial ? { name: "/ sq in", ofPerCm2: CM2_PER_SQUARE_INCH } : { name: "/ cm²", ofPerCm2: 1 },
    perCm2: (perCm2) => (imperial ? `${number(perCm2 * CM2_PER_SQUARE_INCH)} / sq in` : `${number(perCm2)} / cm²`),
    percent: (share, digits = 0) =>
      new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: digits }).format(share),
    minutes: (minutes) => {
      const whole = Math.round(minutes);
      const hours = Math.floor(whole / 60);
      return hours === 0 ? `${number(whole)} min` : `${number(hours)} h ${number(whole % 60)} min`;
    },
    money: ({ minor, currency }) => {
      const format = new Intl.NumberFormat(language, { style: "currency", currency });
      return format.format(minor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
    },
    date: (iso) => new Intl.DateTimeFormat(language, { dateStyle: "medium", timeZone: "UTC" }).format(new Date(iso)),
    moment: (iso) =>
      new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" }).format(new Date(iso)),
    country: (code) => new Intl.DisplayNames(language, { type: "region" }).of(code) ?? code,
    distanceM: (m) => (imperial ? `${number(m / 0.3048, 1)} ft` : `${number(m, 1)} m`),
    band: ({ lower, upper }, one) => {
      const [from, to] = [one(lower), one(upper)];
      return from === to ? from : `${from} – ${to}`;
    },
  };
}
