import { randomStream } from "@shadowline/numeric";
import type { Technique } from "../technique.js";
import { techniqueInputs } from "../technique-inputs.js";
import type { Situation } from "./directions.js";
import { caseB, workedSkin } from "./worked-cases.js";

/** Situations drawn evenly over the whole legal range of every input, each input for itself. */
export function legalSituations(count: number, seed: number): Situation[] {
  const random = randomStream(seed, 0x51e9);
  return Array.from({ length: count }, () => {
    let situation: Situation = [caseB, workedSkin];
    for (const input of techniqueInputs) {
      const value = input.least + random() * (input.most - input.least + (input.whole ? 1 : 0));
      situation = input.write(input.whole ? Math.floor(value) : value, ...situation);
    }
    return situation;
  });
}

/** A situation moved by shares of its own inputs, kept legal: 0.2 is a fifth up. Whole numbers stay. */
export function moved(situation: Situation, shares: readonly number[]): Situation {
  let result = situation;
  techniqueInputs.forEach((input, at) => {
    if (input.whole) return;
    const value = input.read(...situation) * (1 + shares[at]);
    result = input.write(Math.min(input.most, Math.max(input.least, value)), ...result);
  });
  return result;
}

/** Situations with every input within a fifth of a worked case, each input for itself. */
export function nearSituations(technique: Technique, count: number, seed: number): Situation[] {
  const random = randomStream(seed, 0x0ea2);
  return Array.from({ length: count }, () =>
    moved(
      [technique, workedSkin],
      techniqueInputs.map(() => 0.4 * random() - 0.2),
    ),
  );
}
