import { philox2x32 } from "@shadowline/numeric";

/**
 * Wave lengths of the wander, mm, with their shares: the contour at large, clusters, single hairs
 * (Shapiro 2004 asks for macro- and micro-irregularity; the figures are assumptions).
 */
const WAVES: readonly (readonly [lengthMm: number, share: number])[] = [
  [26, 1],
  [11, 0.7],
  [5, 0.4],
];

/**
 * How far the hair's own edge stays behind the drawn line, mm per sample.
 *
 * It depends on the place along the line alone, counted from the middle: no seed, the same line for the
 * same drawing, and moving one end leaves the other as it was. The drawn line is its outer envelope:
 * hair never comes in front of what was agreed with the client.
 *
 * @param alongMm arc length per sample
 * @param rmsMm root mean square about its own mean
 */
export function wanderMm(alongMm: Float64Array, rmsMm: number): Float64Array {
  const wander = new Float64Array(alongMm.length);
  if (rmsMm === 0) return wander;
  for (let wave = 0; wave < WAVES.length; wave++) {
    const [lengthMm, share] = WAVES[wave];
    for (let i = 0; i < alongMm.length; i++) {
      const at = alongMm[i] / lengthMm;
      const cell = Math.floor(at);
      const t = at - cell;
      const smooth = t * t * (3 - 2 * t);
      wander[i] += share * (lattice(wave, cell) * (1 - smooth) + lattice(wave, cell + 1) * smooth);
    }
  }
  let sum = 0;
  for (const w of wander) sum += w;
  const mean = sum / wander.length;
  let square = 0;
  let low = Infinity;
  for (const w of wander) {
    square += (w - mean) * (w - mean);
    low = Math.min(low, w);
  }
  const rms = Math.sqrt(square / wander.length);
  // A line shorter than any wave has nothing to wander with.
  const scale = rms > 1e-9 ? rmsMm / rms : 0;
  return wander.map((w) => (w - low) * scale);
}

const word = new Uint32Array(2);

/** A fixed random number from -1 to 1 for each place of each wave. */
function lattice(wave: number, cell: number): number {
  philox2x32(cell >>> 0, wave, 0x5ca1_ab1e, word);
  return word[0] / 0x8000_0000 - 1;
}
