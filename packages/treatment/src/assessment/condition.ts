import { type Intake, intake } from "../intake.js";
import type { Appearance, Derived, Facts, ScarFacts } from "./facts.js";
import { type MedicineClass, medicineClasses } from "./medicines.js";

type Section = {
  [Key in keyof Intake & string]: NonNullable<Intake[Key]> extends readonly unknown[]
    ? never
    : NonNullable<Intake[Key]> extends object
      ? Key
      : never;
}[keyof Intake & string];

/** An answer by its path in the intake ("health.lupus"), or something known beside or through it. */
export type Field =
  | Exclude<keyof Intake & string, Section>
  | { [S in Section]: `${S}.${keyof Intake[S] & string}` }[Section]
  | `derived.${keyof Derived}`
  | `taken.${MedicineClass}`
  | `appearance.${keyof Appearance}`
  | `scar.${keyof ScarFacts}`;

const inIntake = Object.entries(intake.shape).flatMap(([key, member]) => {
  const inner = "innerType" in member.def ? (member.def.innerType as { shape?: object }) : undefined;
  return inner?.shape ? Object.keys(inner.shape).map((name) => `${key}.${name}`) : [key];
});

/** Every field that a condition may name. */
export const conditionFields: readonly Field[] = [
  ...inIntake,
  ...(
    [
      "ageYears",
      "ageByBirth",
      "monthsQuiet",
      "monthsSincePatchDate",
      "monthsOfLoss",
      "ageAtTransplant",
      "monthsSinceAnswered",
      "futureDates",
      "unknownMedicines",
    ] satisfies (keyof Derived)[]
  ).map((name) => `derived.${name}`),
  ...medicineClasses.map((name) => `taken.${name}`),
  ...(
    [
      "skinLightness",
      "hairShade",
      "contrast",
      "worn",
      "norwood",
      "wantedPerCm2",
      "ownPerCm2",
      "leftPerCm2",
    ] satisfies (keyof Appearance)[]
  ).map((name) => `appearance.${name}`),
  ...(["id", "kind", "ageMonths", "raised"] satisfies (keyof ScarFacts)[]).map((name) => `scar.${name}`),
] as Field[];

/** A test on answers, written as data so that a clinic can read, compare and edit it. */
export type Condition =
  | { readonly field: Field; readonly is: readonly string[] }
  | { readonly field: Field; readonly below: number }
  | { readonly field: Field; readonly atLeast: number }
  /** A number greater than another answer, by more than `by` (0 where left out). */
  | { readonly field: Field; readonly exceeds: Field; readonly by?: number | undefined }
  /** A word that is not the other answer; a list that does not hold it. Both must be given. */
  | { readonly field: Field; readonly differsFrom: Field }
  /** A text, or one of a list, holds one of these phrases as whole words, and does not deny it. */
  | { readonly field: Field; readonly mentions: readonly string[] }
  /** More months ago than the client has lived. */
  | { readonly field: Field; readonly beforeBirth: true }
  /** Left out, or an empty list. */
  | { readonly field: Field; readonly missing: true }
  | { readonly field: Field; readonly given: true }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly none: readonly Condition[] };

type Found = string | number | readonly string[] | undefined;

/** The answer itself: a word, a number, a list of words, or nothing. */
export function answerAt(field: Field, facts: Facts): Found {
  const [section, name] = field.split(".");
  if (section === "derived" || section === "taken" || section === "appearance" || section === "scar")
    return (facts[section] as Readonly<Record<string, Found>> | undefined)?.[name];
  const at = (facts.intake as Readonly<Record<string, unknown>>)[section];
  return (name === undefined ? at : (at as Readonly<Record<string, unknown>>)[name]) as Found;
}

const isMissing = (found: Found): boolean => found === undefined || (Array.isArray(found) && found.length === 0);
const words = (found: Found): readonly unknown[] => (Array.isArray(found) ? found : [found]);
/** Words with one space between, the end of a clause as "|": "No. Lupus" is not "no lupus". */
const asWords = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[.,;:!?()]+(?=\s|$)/g, " | ")
    .replace(/[^\p{L}\p{N}|]+/gu, " ")} `;
const denied = [" no", " not", " never", " without", " never had", " never have"];

/** A phrase is said where it stands as whole words and at least once without a denial right before it. */
function says(text: string, phrase: string): boolean {
  const wanted = asWords(phrase);
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const before = text.slice(0, at);
    if (!denied.some((word) => before.endsWith(word))) return true;
  }
  return false;
}

/**
 * Whether a condition holds. A comparison of a number that was not given is false: that it is missing is
 * a question of its own.
 */
export function holds(condition: Condition, facts: Facts): boolean {
  if ("all" in condition) return condition.all.every((part) => holds(part, facts));
  if ("any" in condition) return condition.any.some((part) => holds(part, facts));
  if ("none" in condition) return !condition.none.some((part) => holds(part, facts));
  const found = answerAt(condition.field, facts);
  if ("missing" in condition) return isMissing(found);
  if ("given" in condition) return !isMissing(found);
  if ("is" in condition) return words(found).some((word) => condition.is.includes(word as string));
  if ("mentions" in condition) {
    const texts = words(found).map((text) => asWords(String(text ?? "")));
    return condition.mentions.some((phrase) => texts.some((text) => says(text, phrase)));
  }
  if ("differsFrom" in condition) {
    const other = answerAt(condition.differsFrom, facts);
    return !isMissing(found) && !isMissing(other) && !words(found).some((word) => words(other).includes(word));
  }
  if (typeof found !== "number") return false;
  if ("below" in condition) return found < condition.below;
  if ("atLeast" in condition) return found >= condition.atLeast;
  if ("exceeds" in condition) {
    const other = answerAt(condition.exceeds, facts);
    return typeof other === "number" && found > other + (condition.by ?? 0);
  }
  const { ageYears } = facts.derived;
  // The year of grace: an age is told in whole years.
  return ageYears !== undefined && found > 12 * ageYears + 12;
}
