import { Refused } from "./exit.js";

/** @throws Refused naming the flag and what it allows */
export function numberFlag(flag: string, text: string, least: number, most: number): number {
  const value = text.trim() === "" ? Number.NaN : Number(text);
  if (!(value >= least && value <= most))
    throw new Refused(`--${flag} must be a number from ${least} to ${most}, not ${JSON.stringify(text)}`);
  return value;
}

export function seedFlag(text: string, flag = "seed"): number {
  const value = numberFlag(flag, text, 0, Number.MAX_SAFE_INTEGER);
  if (!Number.isInteger(value)) throw new Refused(`--${flag} must be a whole number, not ${JSON.stringify(text)}`);
  return value;
}

export function choiceFlag<Choice extends string>(flag: string, text: string, choices: readonly Choice[]): Choice {
  const found = choices.find((choice) => choice === text);
  if (found === undefined)
    throw new Refused(`--${flag} must be one of ${choices.join(", ")}, not ${JSON.stringify(text)}`);
  return found;
}

/** A number with one of several units, such as 30d or 0.5m. */
export function quantityFlag(
  flag: string,
  text: string,
  units: { readonly [unit: string]: number },
  least: number,
  most: number,
): number {
  const match = /^(\d+(?:\.\d+)?|\.\d+)([a-z]+)$/.exec(text);
  const factor = match ? units[match[2]] : undefined;
  const value = match && factor !== undefined ? Number(match[1]) * factor : Number.NaN;
  if (!(value >= least && value <= most)) {
    throw new Refused(
      `--${flag} must be a number with ${Object.keys(units).join(", ")} behind it, in the allowed range, not ${JSON.stringify(text)}`,
    );
  }
  return value;
}

export function required(flag: string, text: string | undefined): string {
  if (text === undefined || text === "") throw new Refused(`--${flag} must be given`);
  return text;
}

export function requiredFile(files: readonly string[], name: string): string {
  if (files.length === 0) throw new Refused(`${name} must be given`);
  return files[0];
}
