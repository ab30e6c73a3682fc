import { type RandomStream, randomStream } from "@shadowline/numeric";

/** The draws of each use of a layout's seed, so that no two uses share a stream. */
export const JITTER = 1;
export const HALVES = 2;
export const CLUSTERS = 3;
export const HAIRS = 4;
export const DISTANCES = 5;

export const naturalStream = (seed: number, use: number): RandomStream => randomStream(seed, 0x6a17, use);

/** Near normal, mean 0, variance 1, never beyond 3.5: four uniform numbers of 13 bits, out of one draw, summed. */
export function bell(random: RandomStream): number {
  let left = random();
  let sum = -2;
  for (let part = 0; part < 4; part++) {
    const scaled = left * 8192;
    const whole = Math.floor(scaled);
    sum += (whole + 0.5) / 8192;
    left = scaled - whole;
  }
  return 1.7320508075688772 * sum;
}
