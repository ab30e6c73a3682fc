import { type Canvas, canvas } from "./canvas.js";

/** Frequencies up to this many times the mean one. */
const REACH = 2;
const SIZE_PX = 145;
/** A frequency is drawn as a square of this many px. */
const DRAWN_PX = 2;
export const PANEL_PX = SIZE_PX * DRAWN_PX;

/** Power by frequency, white noise = 1; the middle is frequency 0, `size` by `size` from -REACH to REACH. */
export type Spectrum = { readonly size: number; readonly power: Float64Array };

/**
 * Mean power over windows of one layout, each with a cos2 taper.
 *
 * @param places x, y a point
 * @param perMm2 mean density
 * @param windowMm diameter; the square is tiled with them
 */
export function spectrum(
  places: readonly (readonly [number, number])[],
  perMm2: number,
  sideMm: number,
  windowMm: number,
): Spectrum {
  const f0 = Math.sqrt(perMm2);
  const half = (SIZE_PX - 1) / 2;
  const power = new Float64Array(SIZE_PX * SIZE_PX);
  const radius = windowMm / 2;
  let windows = 0;
  for (let cx = radius; cx <= sideMm - radius; cx += windowMm) {
    for (let cy = radius; cy <= sideMm - radius; cy += windowMm) {
      windows++;
      const near = places.filter(([x, y]) => (x - cx) ** 2 + (y - cy) ** 2 < radius * radius);
      const weight = near.map(([x, y]) => Math.cos((Math.PI / 2) * (Math.hypot(x - cx, y - cy) / radius)) ** 2);
      const norm = weight.reduce((sum, w) => sum + w * w, 0);
      const across = waves(near, 0, cx, (REACH * f0) / half, half);
      const up = waves(near, 1, cy, (REACH * f0) / half, half);
      for (let row = 0; row <= half; row++) {
        for (let col = 0; col < SIZE_PX; col++) {
          let re = 0;
          let im = 0;
          for (let i = 0; i < near.length; i++) {
            const a = 2 * (col * near.length + i);
            const b = 2 * (row * near.length + i);
            re += weight[i] * (across[a] * up[b] - across[a + 1] * up[b + 1]);
            im += weight[i] * (across[a] * up[b + 1] + across[a + 1] * up[b]);
          }
          const value = (re * re + im * im) / norm;
          power[row * SIZE_PX + col] += value;
          // Real places: the other half is the mirror of this one.
          if (row < half) power[(SIZE_PX - 1 - row) * SIZE_PX + (SIZE_PX - 1 - col)] += value;
        }
      }
    }
  }
  for (let i = 0; i < power.length; i++) power[i] /= windows;
  return { size: SIZE_PX, power };
}

/** Cosine and sine of each place at each frequency along one axis, places of a frequency together. */
function waves(
  near: readonly (readonly [number, number])[],
  axis: 0 | 1,
  centre: number,
  perStep: number,
  half: number,
): Float64Array {
  const wave = new Float64Array(2 * (2 * half + 1) * near.length);
  for (let k = -half; k <= half; k++) {
    near.forEach((place, i) => {
      const turn = 2 * Math.PI * k * perStep * (place[axis] - centre);
      const at = 2 * ((k + half) * near.length + i);
      wave[at] = Math.cos(turn);
      wave[at + 1] = Math.sin(turn);
    });
  }
  return wave;
}

/** Black is no power, middle grey is white noise, white is twice that or more. */
export function spectrumPanel({ size, power }: Spectrum): Canvas {
  const panel = canvas(PANEL_PX, PANEL_PX, [0, 0, 0]);
  for (let y = 0; y < PANEL_PX; y++) {
    for (let x = 0; x < PANEL_PX; x++) {
      const found = power[Math.floor(y / DRAWN_PX) * size + Math.floor(x / DRAWN_PX)];
      const at = 3 * (y * PANEL_PX + x);
      panel.rgb.fill(127 * Math.min(2, found), at, at + 3);
    }
  }
  return panel;
}

/** Mean power by distance from the middle: [frequency over the mean one, power]. */
export function radial({ size, power }: Spectrum, fromTimes: number): [number, number][] {
  const half = (size - 1) / 2;
  const bins = 50;
  const sums = new Float64Array(bins);
  const counts = new Float64Array(bins);
  for (let row = 0; row < size; row++) {
    for (let col = 0; col < size; col++) {
      const f = (REACH * Math.hypot(row - half, col - half)) / half;
      const bin = Math.floor((f / REACH) * bins);
      if (bin >= bins || f < fromTimes) continue;
      sums[bin] += power[row * size + col];
      counts[bin]++;
    }
  }
  return Array.from(sums, (sum, bin): [number, number] => [((bin + 0.5) * REACH) / bins, sum / counts[bin]]).filter(
    ([, value]) => Number.isFinite(value),
  );
}
