/**
 * How dark and how wide one mm2 of absorber shows in a picture, by its depth.
 *
 * For each depth a table holds the contrast in each Gaussian level of the kernel and each primary.
 */
import type { SkinOptics } from "@shadowline/light";
import { kernelLevels, kernelWeights, type LateralTransport } from "./dot-kernel.js";
import { ROOT_MM } from "./hair-absorber.js";
import { sensitivityAt } from "./sensitivity-by-depth.js";
import { CHANNELS } from "./splat-pyramid.js";

/** Values of one depth of the table: levels first, primaries within a level. */
export const DEPTH_VALUES = kernelLevels * CHANNELS;
const DEPTHS = 40;
const DEEPEST_MM = 3;

/** Position of a depth in the table, as a row and a part of the way to the next: closer rows near the top. */
function depthCell(depthMm: number): number {
  return Math.min(DEPTHS - 1.001, (DEPTHS - 1) * Math.sqrt(Math.max(0, depthMm) / DEEPEST_MM));
}

/** Nodes and weights of three-point Gauss quadrature over a layer of unit half height. */
const NODES = [-0.7745966692414834, 0, 0.7745966692414834];
const WEIGHTS = [5 / 18, 8 / 18, 5 / 18];
/**
 * @param shares of each wavelength in a primary's light, by primary; each adds up to 1
 * @returns rows by depth of DEPTH_VALUES
 */
export function contrastByDepth(
  optics: SkinOptics,
  transport: readonly LateralTransport[],
  shares: readonly Float64Array[],
): Float64Array {
  const table = new Float64Array(DEPTHS * DEPTH_VALUES);
  const levels = new Float64Array(kernelLevels);
  for (let row = 0; row < DEPTHS; row++) {
    const part = row / (DEPTHS - 1);
    const depthMm = DEEPEST_MM * part * part;
    const sensitivity = sensitivityAt(optics, depthMm);
    for (let band = 0; band < transport.length; band++) {
      kernelWeights(transport[band], depthMm, levels, 0);
      for (let level = 0; level < kernelLevels; level++) {
        const contrast = sensitivity[band] * levels[level];
        const at = row * DEPTH_VALUES + level * CHANNELS;
        for (let channel = 0; channel < CHANNELS; channel++) table[at + channel] += shares[channel][band] * contrast;
      }
    }
  }
  return table;
}

/**
 * Adds the contrast (times mm2) of a deposit that stands evenly around a depth, levels first.
 *
 * @param area absorbing area by primary, mm2
 */
export function addContrast(
  sums: Float64Array,
  byDepth: Float64Array,
  area: Float64Array,
  depthMm: number,
  halfMm: number,
): void {
  for (let node = 0; node < 3; node++) {
    const cell = depthCell(depthMm + NODES[node] * halfMm);
    const row = Math.floor(cell);
    const lower = (cell - row) * WEIGHTS[node];
    const upper = WEIGHTS[node] - lower;
    const at = row * DEPTH_VALUES;
    for (let i = 0; i < DEPTH_VALUES; i++) {
      sums[i] += (upper * byDepth[at + i] + lower * byDepth[at + DEPTH_VALUES + i]) * area[i % CHANNELS];
    }
  }
}

/** A root adds up over its length. */
export function rootContrast(byDepth: Float64Array, areaPerMm: Float64Array): Float64Array {
  const sums = new Float64Array(DEPTH_VALUES);
  const slices = 60;
  for (let slice = 0; slice < slices; slice++) {
    const row = Math.round(depthCell(((slice + 0.5) * ROOT_MM) / slices)) * DEPTH_VALUES;
    for (let i = 0; i < DEPTH_VALUES; i++) sums[i] += (byDepth[row + i] * areaPerMm[i % CHANNELS] * ROOT_MM) / slices;
  }
  return sums;
}
