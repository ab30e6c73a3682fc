import { type RandomStream, randomStream } from "@shadowline/numeric";

/** The draws of each use of a layout's seed, so that no two uses share a stream. */
export const JITTER = 1;
export const HALVES = 2;
export const CLUSTERS = 3;
export const HAIRS = 4;
export const DISTANCES = 5;

export const naturalStream = (seed: number, use: number): RandomStream => randomStream(seed, 0x6a17, use);

/** Near normal, mean 0, variance 1, never beyond 3.5: four uniform numbers summed. */
export const bell = (random: RandomStream): number =>
  1.7320508075688772 * (random() + random() + random() + random() - 2);
