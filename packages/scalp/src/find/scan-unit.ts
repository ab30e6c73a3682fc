import { InputError } from "@shadowline/quantity";

/** Units a scan or a landmark file can be written in, in mm. */
export const mmPerFileUnit = { mm: 1, cm: 10, dm: 100, m: 1000, in: 25.4 } as const;
export type FileUnit = keyof typeof mmPerFileUnit;

/** What the size of a head says about the unit it is written in. */
export type UnitGuess = { readonly unit: FileUnit; readonly confidence: number; readonly circumferenceMm: number };

/**
 * Circumferences of adults: 568 mm, the middle between men (574, SD 16) and women (561, SD 19; ANSUR II 2012).
 * Wider than either and with the tails of Student's t with 3 degrees: scans hold hair, and averaged heads of
 * brain atlases measure 620 mm.
 */
const USUAL_MM = 568;
const SPREAD_MM = 24;
/** Beyond this nobody's head is believed from its size alone. */
const PLAUSIBLE_MM = { from: 480, to: 680 };
/** How often a scan of unknown origin is in each unit, and in none at all (assumption). */
const USE: { readonly [unit in FileUnit]: number } = { mm: 0.3, cm: 0.2, dm: 0.08, m: 0.2, in: 0.12 };
const UNITLESS = 0.1;
/** A unitless scan is as likely to be of any size from 0.1 to 10000 to its head: per share of the size. */
const UNITLESS_DENSITY = 1 / 11.5;
/** What a file's own word for its unit weighs against silence; exporters often leave the standard one standing. */
const HINT = 3;
const LEAST_CONFIDENCE = 0.8;

/**
 * The unit in which a head has an adult's circumference, by Bayes' rule over five units and none.
 *
 * @param circumferenceUnits as measured on the scan, in its unit
 * @param hintMmPerUnit what the file says, where it says anything
 * @throws InputError field "unit" where no unit is likely enough
 */
export function unitOfHead(circumferenceUnits: number, hintMmPerUnit?: number): UnitGuess {
  const units = Object.keys(mmPerFileUnit) as FileUnit[];
  const weigh = (unit: FileUnit): number => {
    const mm = circumferenceUnits * mmPerFileUnit[unit];
    if (!(mm >= PLAUSIBLE_MM.from && mm <= PLAUSIBLE_MM.to)) return 0;
    const hinted = hintMmPerUnit !== undefined && Math.abs(hintMmPerUnit / mmPerFileUnit[unit] - 1) < 0.01;
    return USE[unit] * (hinted ? HINT : 1) * sizeDensity(mm);
  };
  const weights = units.map(weigh);
  const total = weights.reduce((sum, weight) => sum + weight, UNITLESS * UNITLESS_DENSITY);
  const best = weights.indexOf(Math.max(...weights));
  const confidence = weights[best] / total;
  if (!(confidence >= LEAST_CONFIDENCE)) {
    throw new InputError([
      {
        field: "unit",
        allowed: "given (mm, cm, dm, m or in), or circumferenceMm: a scan does not tell its scale",
        found: `a head ${circumferenceUnits.toPrecision(3)} units around, which in none of them is sure to be an adult's`,
      },
    ]);
  }
  return { unit: units[best], confidence, circumferenceMm: circumferenceUnits * mmPerFileUnit[units[best]] };
}

/** Density of the logarithm of an adult's circumference: Student's t with 3 degrees of freedom. */
function sizeDensity(mm: number): number {
  const t = (mm - USUAL_MM) / SPREAD_MM;
  const soft = 1 + (t * t) / 3;
  return (0.3675525969478614 * USUAL_MM) / SPREAD_MM / (soft * soft);
}
