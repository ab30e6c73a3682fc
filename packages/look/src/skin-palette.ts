/**
 * The client's skin in four spectral groups: what a picture needs to colour every pixel.
 *
 * Within a group the contrast of a dot hardly changes; between groups it does, because blue light turns
 * back before it reaches a dot and red does not. Each group's share of linear red, green and blue is
 * exact for the bare skin.
 */
import {
  hairAbsorptionPerMm,
  type IlluminantId,
  type Inclusion,
  labFromReflectance,
  linearSrgbFromLab,
  pigmentAbsorptionPerMm,
  type SkinOptics,
} from "@shadowline/light";
import { skinModel, skinOptics } from "./client-skin.js";
import { bloodScale, likelyAgeing } from "./deposit-ageing.js";
import { depositClasses } from "./deposit-classes.js";
import { dotField } from "./dot-field.js";
import { kernelLevels, kernelWeights, type LateralTransport } from "./dot-kernel.js";
import { ROOT_MM, rootAreaPerMm, rootLayer, tressReflectance } from "./hair-absorber.js";
import type { LookInput } from "./look-input.js";
import { sensitivityAt } from "./sensitivity-by-depth.js";
import { dermalTransport } from "./skin-transport.js";
import { srgbWeights } from "./spectral-weights.js";
import { CHANNELS } from "./splat-pyramid.js";

/** First wavelength index of each group and one past the last: 400, 500, 580, 620 to 700 nm. */
const GROUP_STARTS = [0, 10, 18, 22, 31] as const;

export type SkinPalette = {
  /** Linear sRGB that each group adds to the bare skin: three rows of CHANNELS. */
  readonly skinRgb: Float64Array;
  /** Linear sRGB of a dense tress. */
  readonly tressRgb: Float64Array;
  /** Reflectance of the reddened skin over the usual one, by group; 1 without redness. */
  readonly redRatio: Float64Array;
  /** How contrasts add up, by group: a sum D of single contrasts darkens by D / (1 + crowding D). */
  readonly crowding: Float64Array;
  /** Absorption of the pigment at 1 mg/mL, by group. */
  readonly absorptionPerMgMl: Float64Array;
  readonly epidermisMm: number;
  /** Contrast per mm2 of absorbing area by depth, group and Gaussian level: see `depthCell`. */
  readonly byDepth: Float64Array;
  /** Contrast times mm2 of one root, by Gaussian level and group. */
  readonly rootSums: Float64Array;
};

/** Values of one depth in `byDepth`: levels first, groups within a level. */
export const DEPTH_VALUES = kernelLevels * CHANNELS;
const DEPTHS = 64;
const DEEPEST_MM = 3;

/** Position of a depth in the table, as a row and a part of the way to the next: closer rows near the top. */
export function depthCell(depthMm: number): number {
  return Math.min(DEPTHS - 1.001, (DEPTHS - 1) * Math.sqrt(Math.max(0, depthMm) / DEEPEST_MM));
}

/** Points of quadrature: a picture needs the change from the bare skin to a percent. */
const POINTS = 4;

export function skinPalette(input: LookInput, ageDays: number, illuminant: IlluminantId): SkinPalette {
  const model = skinModel(input.skin);
  const treated = input.dots.count > 0;
  const redness = treated ? Math.round(1e3 * bloodScale(ageDays, likelyAgeing)) / 1e3 : 1;
  const bare = skinOptics(input.skin, POINTS, 1);
  const red = skinOptics(input.skin, POINTS, redness);
  const weights = srgbWeights(illuminant);
  // What the model's skin misses of the measured colour is put right in the picture's own primaries.
  const measured = linearSrgbFromLab(input.skin);
  const modelled = linearSrgbFromLab(labFromReflectance(bare.bare, "D65"));
  const skinRgb = new Float64Array(3 * CHANNELS);
  for (let channel = 0; channel < 3; channel++) {
    for (let band = 0; band < bare.bare.length; band++) {
      skinRgb[CHANNELS * channel + groupOf(band)] +=
        (weights[channel][band] * bare.bare[band] * measured[channel]) / modelled[channel];
    }
  }
  const tress = tressReflectance(hairAbsorptionPerMm(input.hairShade));
  const tressRgb = Float64Array.from(weights, (row) =>
    row.reduce((sum, weight, band) => sum + weight * tress[band], 0),
  );
  const grouped = (spectrum: Float64Array): Float64Array => groupMeans(spectrum, bare.bare, weights);
  const perMgMl = pigmentAbsorptionPerMm(input.pigment, 1);
  const byDepth = depthTable(red, dermalTransport(model, redness), grouped);
  const rootArea = grouped(rootAreaPerMm(input.hairShaftMm, hairAbsorptionPerMm(input.hairShade)));
  const rootSums = rootTable(byDepth, rootArea);

  const layers: Inclusion[] = rootLayer(
    input.treatedHairsPerCm2,
    input.hairShaftMm,
    hairAbsorptionPerMm(input.hairShade),
  );
  const sums = new Float64Array(CHANNELS);
  addRoots(sums, rootSums, input.treatedHairsPerCm2 / 100);
  if (treated) {
    const field = dotField(
      depositClasses(input.dots),
      100 * input.treatedAreaCm2,
      perMgMl,
      model.epidermisMm,
      ageDays,
      likelyAgeing,
    );
    layers.unshift(...field.layers);
    for (const { areaMm2, depthMm } of [field.dermal, field.epidermal]) {
      const contrast = grouped(sensitivityAt(red, depthMm).map((value, band) => value * areaMm2[band]));
      for (let group = 0; group < CHANNELS; group++) sums[group] += field.perMm2 * contrast[group];
    }
  }
  const together = grouped(ratio(red.reflectance(layers), red.bare));
  return {
    skinRgb,
    tressRgb,
    redRatio: redness === 1 ? new Float64Array(CHANNELS).fill(1) : grouped(ratio(red.bare, bare.bare)),
    crowding: sums.map((sum, group) => crowdingOf(sum, 1 - together[group])),
    absorptionPerMgMl: grouped(perMgMl),
    epidermisMm: model.epidermisMm,
    byDepth,
    rootSums,
  };
}

/** Single dots in closed form come out too strong by about this (three-dimensional Monte Carlo). */
const CROWDING_OF_ONE = 0.6;

/** The crowding with which a sum of contrasts gives the darkening that adding-doubling finds. */
function crowdingOf(sum: number, darkening: number): number {
  if (sum < 0.02 || !(darkening > 0)) return CROWDING_OF_ONE;
  return Math.min(1.5, Math.max(0, 1 / darkening - 1 / sum));
}

const ratio = (over: Float64Array, under: Float64Array): Float64Array => over.map((value, band) => value / under[band]);

function groupOf(band: number): number {
  let group = 0;
  while (band >= GROUP_STARTS[group + 1]) group++;
  return group;
}

/** Means over each group, every wavelength counted by the light it sends into the picture. */
function groupMeans(spectrum: Float64Array, bare: Float64Array, weights: readonly Float64Array[]): Float64Array {
  const means = new Float64Array(CHANNELS);
  const totals = new Float64Array(CHANNELS);
  for (let band = 0; band < spectrum.length; band++) {
    const weight = bare[band] * (Math.abs(weights[0][band]) + Math.abs(weights[1][band]) + Math.abs(weights[2][band]));
    means[groupOf(band)] += weight * spectrum[band];
    totals[groupOf(band)] += weight;
  }
  return means.map((sum, group) => sum / totals[group]);
}

function depthTable(
  optics: SkinOptics,
  transport: readonly LateralTransport[],
  grouped: (spectrum: Float64Array) => Float64Array,
): Float64Array {
  const effective = grouped(Float64Array.from(transport, (one) => one.effectivePerMm));
  const shift = grouped(Float64Array.from(transport, (one) => one.imageShiftMm));
  const table = new Float64Array(DEPTHS * DEPTH_VALUES);
  const levels = new Float64Array(kernelLevels);
  for (let row = 0; row < DEPTHS; row++) {
    const depthMm = DEEPEST_MM * (row / (DEPTHS - 1)) ** 2;
    const sensitivity = grouped(sensitivityAt(optics, depthMm));
    for (let group = 0; group < CHANNELS; group++) {
      kernelWeights({ effectivePerMm: effective[group], imageShiftMm: shift[group] }, depthMm, levels, 0);
      for (let level = 0; level < kernelLevels; level++) {
        table[row * DEPTH_VALUES + level * CHANNELS + group] = sensitivity[group] * levels[level];
      }
    }
  }
  return table;
}

/** A root adds up over its length. */
function rootTable(byDepth: Float64Array, areaPerMm: Float64Array): Float64Array {
  const sums = new Float64Array(DEPTH_VALUES);
  const slices = 60;
  for (let slice = 0; slice < slices; slice++) {
    const row = Math.round(depthCell(((slice + 0.5) * ROOT_MM) / slices)) * DEPTH_VALUES;
    for (let i = 0; i < DEPTH_VALUES; i++) sums[i] += (byDepth[row + i] * areaPerMm[i % CHANNELS] * ROOT_MM) / slices;
  }
  return sums;
}

function addRoots(sums: Float64Array, rootSums: Float64Array, perMm2: number): void {
  for (let i = 0; i < DEPTH_VALUES; i++) sums[i % CHANNELS] += perMm2 * rootSums[i];
}
