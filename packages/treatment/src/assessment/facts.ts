import type { Intake } from "../intake.js";
import { type Medicines, recogniseMedicines } from "./recognise-medicines.js";

/** What is asked about a scar before it is touched. */
export type ScarFacts = {
  readonly id: string;
  readonly kind: string;
  readonly ageMonths?: number | undefined;
  readonly raised: string;
};

/** What a case tells beside its intake: skin, hair and the wish. An intake alone is weighed without it. */
export type Appearance = {
  /** L* of the bare scalp. */
  readonly skinLightness: number;
  readonly hairShade: string;
  /** Skin's L* over hair's L*: how strongly they stand apart. */
  readonly contrast: number;
  /** How the hair is to be worn. */
  readonly worn: string;
  readonly norwood: string;
  /** Hairs and dots together, per cm2. */
  readonly wantedPerCm2: number;
  /** Hair where nothing was lost, per cm2. */
  readonly ownPerCm2: number;
  /** What a SALT score leaves of it; all of it where none was given. */
  readonly leftPerCm2: number;
};

/** What follows from several answers together. */
export type Derived = {
  /** The lower of the age as told and by the date of birth: the graver one where they differ. */
  readonly ageYears?: number | undefined;
  readonly ageByBirth?: number | undefined;
  /** The least of what was told about the last change and the last new patch. */
  readonly monthsQuiet?: number | undefined;
  readonly monthsSincePatchDate?: number | undefined;
  /** Since the loss began. */
  readonly monthsOfLoss?: number | undefined;
  readonly ageAtTransplant?: number | undefined;
  readonly monthsSinceAnswered?: number | undefined;
  /** Dates after the day that they are judged by. */
  readonly futureDates: readonly string[];
  /** Medicines that the table does not know, as written. */
  readonly unknownMedicines: readonly string[];
};

/** One intake with all that follows from it, and one of the scars where a rule is about scars. */
export type Facts = {
  readonly intake: Intake;
  readonly derived: Derived;
  /** Names as written, by what they are. */
  readonly taken: Medicines["taken"];
  readonly appearance?: Appearance | undefined;
  readonly scar?: ScarFacts | undefined;
};

/** Whole months from one ISO date to a later one; negative where it is earlier. */
export function monthsBetween(from: string, to: string): number {
  const [fromYear, fromMonth, fromDay] = from.split("-").map(Number);
  const [toYear, toMonth, toDay] = to.split("-").map(Number);
  return 12 * (toYear - fromYear) + toMonth - fromMonth - (toDay < fromDay ? 1 : 0);
}

const least = (...values: readonly (number | undefined)[]): number | undefined => {
  const given = values.filter((value) => value !== undefined);
  return given.length === 0 ? undefined : Math.min(...given);
};

/**
 * What follows from an intake.
 *
 * @param on ISO date by which dates are judged where the intake does not say when it was answered; without
 *   either, dates are not turned into months: nothing here asks a clock
 */
export function factsOf(intake: Intake, appearance?: Appearance, on?: string): Facts {
  const { bornOn, answeredOn, ageYears, hairLoss, earlierTransplant, medication } = intake;
  const day = answeredOn ?? on;
  const since = (date: string | undefined): number | undefined =>
    date === undefined || day === undefined ? undefined : monthsBetween(date, day);
  const monthsOfLife = since(bornOn);
  const ageByBirth = monthsOfLife === undefined || monthsOfLife < 0 ? undefined : Math.floor(monthsOfLife / 12);
  const told = least(ageYears, ageByBirth);
  const sincePatch = since(hairLoss.lastPatchOn);
  const dates = { bornOn, "hairLoss.lastPatchOn": hairLoss.lastPatchOn };
  const { taken, unknown } = recogniseMedicines(medication.other);
  return {
    intake,
    appearance,
    taken,
    derived: {
      ageYears: told,
      ageByBirth,
      monthsQuiet: least(
        hairLoss.monthsSinceChange,
        hairLoss.monthsSinceNewPatch,
        sincePatch === undefined ? undefined : Math.max(0, sincePatch),
      ),
      monthsSincePatchDate: sincePatch,
      monthsOfLoss:
        told === undefined || hairLoss.sinceAgeYears === undefined ? undefined : 12 * (told - hairLoss.sinceAgeYears),
      ageAtTransplant:
        told === undefined || earlierTransplant.monthsAgo === undefined
          ? undefined
          : told - earlierTransplant.monthsAgo / 12,
      monthsSinceAnswered: answeredOn === undefined || on === undefined ? undefined : monthsBetween(answeredOn, on),
      futureDates:
        day === undefined
          ? []
          : Object.entries(dates)
              .filter(([, date]) => date !== undefined && date > day)
              .map(([field, date]) => `${field} ${date}`),
      unknownMedicines: unknown,
    },
  };
}
