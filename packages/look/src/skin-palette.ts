/**
 * The client's skin in the picture's three primaries: what is needed to colour every pixel.
 *
 * Contrasts differ by wavelength, because blue light turns back before it reaches a dot and red does not. A
 * primary is a weighted sum over 31 wavelengths, so its small contrasts are the same sum of theirs, exactly;
 * how they crowd is then set so that the mean field comes out as adding-doubling has it.
 */
import {
  hairAbsorptionPerMm,
  type IlluminantId,
  type Inclusion,
  labFromReflectance,
  linearSrgbFromLab,
  pigmentAbsorptionPerMm,
} from "@shadowline/light";
import { skinModel, skinOptics } from "./client-skin.js";
import { addContrast, contrastByDepth, DEPTH_VALUES, rootContrast } from "./contrast-by-depth.js";
import { bloodScale, likelyAgeing } from "./deposit-ageing.js";
import { depositClasses } from "./deposit-classes.js";
import { dotField } from "./dot-field.js";
import { rootAreaPerMm, rootLayer, tressReflectance } from "./hair-absorber.js";
import type { LookInput } from "./look-input.js";
import { dermalTransport } from "./skin-transport.js";
import { srgbWeights } from "./spectral-weights.js";
import { CHANNELS } from "./splat-pyramid.js";

export type SkinPalette = {
  /** Linear sRGB of the bare skin. */
  readonly skinRgb: Float64Array;
  /** Linear sRGB of a dense tress. */
  readonly tressRgb: Float64Array;
  /** Reflectance of the reddened skin over the usual one, by primary; 1 without redness. */
  readonly redRatio: Float64Array;
  /**
   * How contrasts add up, by primary: a sum D of single contrasts darkens by D / (1 + crowding D). Hair has
   * its own, so that stubble looks the same whether or not dots are planned beside it.
   */
  readonly hairCrowding: Float64Array;
  readonly dotCrowding: Float64Array;
  /** Absorption of the pigment at 1 mg/mL, by primary. */
  readonly absorptionPerMgMl: Float64Array;
  readonly epidermisMm: number;
  /** Contrast per mm2 of absorbing area by depth, Gaussian level and primary: see `contrastByDepth`. */
  readonly byDepth: Float64Array;
  /** Contrast times mm2 of one root, by Gaussian level and primary. */
  readonly rootSums: Float64Array;
};

/** Points of quadrature; with 4 a field's darkening would come out 5 to 8 % too strong. */
const POINTS = 8;

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
  const total = (row: Float64Array): number => row.reduce((sum, weight, band) => sum + weight * bare.bare[band], 0);
  const skinRgb = Float64Array.from(weights, (row, channel) => (total(row) * measured[channel]) / modelled[channel]);
  // Share of each wavelength in a primary's light from the bare skin; some are negative, as sRGB's weights are.
  const shares = weights.map((row) => {
    const whole = total(row);
    return row.map((weight, band) => (weight * bare.bare[band]) / whole);
  });
  const inPrimaries = (spectrum: Float64Array): Float64Array =>
    Float64Array.from(shares, (share) => share.reduce((sum, part, band) => sum + part * spectrum[band], 0));
  const tress = tressReflectance(hairAbsorptionPerMm(input.hairShade));
  const tressRgb = Float64Array.from(weights, (row) =>
    row.reduce((sum, weight, band) => sum + weight * tress[band], 0),
  );
  const perMgMl = pigmentAbsorptionPerMm(input.pigment, 1);
  const byDepth = contrastByDepth(red, dermalTransport(model, redness), shares);
  const rootArea = inPrimaries(rootAreaPerMm(input.hairShaftMm, hairAbsorptionPerMm(input.hairShade)));
  const rootSums = rootContrast(byDepth, rootArea);

  const hairAbsorption = hairAbsorptionPerMm(input.hairShade);
  const roots = (perCm2: number, shaftMm = input.hairShaftMm): Inclusion[] =>
    rootLayer(perCm2, shaftMm, hairAbsorption);
  /** What a reflectance keeps of the bare skin's light, by primary. */
  const kept = (layers: readonly Inclusion[]): Float64Array => inPrimaries(ratio(red.reflectance(layers), red.bare));
  const hairSums = (perCm2: number): Float64Array => {
    const sums = new Float64Array(CHANNELS);
    addLevels(sums, rootSums, perCm2 / 100);
    return sums;
  };
  const usualPerCm2 = meanWhereAny(input.hairsPerCm2);
  const usualKept = kept(roots(usualPerCm2));
  const hairCrowding = hairSums(usualPerCm2).map((sum, channel) => crowdingOf(sum, 1 - usualKept[channel]));
  const dotSums = new Float64Array(CHANNELS);
  let dotCrowding = dotSums.map(() => CROWDING_OF_ONE);
  if (treated) {
    const field = dotField(
      depositClasses(input.dots),
      100 * input.treatedAreaCm2,
      perMgMl,
      model.epidermisMm,
      ageDays,
      likelyAgeing,
    );
    const ofMeanDot = new Float64Array(DEPTH_VALUES);
    for (const { areaMm2, depthMm, halfMm } of [field.dermal, field.epidermal]) {
      addContrast(ofMeanDot, byDepth, inPrimaries(areaMm2), depthMm, halfMm);
    }
    addLevels(dotSums, ofMeanDot, field.perMm2);
    // Hair and dots together must come out as adding-doubling has them; the hair's part is fixed already.
    const together = kept([...field.layers, ...roots(input.treatedHairsPerCm2, input.treatedShaftMm)]);
    // In the picture all hairs are as thick as they are where nothing is lost.
    const hair = hairSums(input.treatedHairsPerCm2);
    dotCrowding = dotSums.map((sum, channel) => {
      const besideHair = 1 - hair[channel] / (1 + hairCrowding[channel] * hair[channel]);
      return crowdingOf(sum, 1 - together[channel] / besideHair);
    });
  }
  return {
    skinRgb,
    tressRgb,
    redRatio: redness === 1 ? new Float64Array(CHANNELS).fill(1) : inPrimaries(ratio(red.bare, bare.bare)),
    hairCrowding,
    dotCrowding,
    absorptionPerMgMl: inPrimaries(perMgMl),
    epidermisMm: model.epidermisMm,
    byDepth,
    rootSums,
  };
}

/** Mean of the densities above 0, or 0. */
function meanWhereAny(perCm2: Float64Array): number {
  let sum = 0;
  let count = 0;
  for (const density of perCm2) {
    if (density <= 0) continue;
    sum += density;
    count++;
  }
  return count === 0 ? 0 : sum / count;
}

/** Single dots in closed form come out too strong by about this (three-dimensional Monte Carlo). */
const CROWDING_OF_ONE = 0.6;

/** The crowding with which a sum of contrasts gives the darkening that adding-doubling finds. */
function crowdingOf(sum: number, darkening: number): number {
  if (sum < 0.02 || !(darkening > 0)) return CROWDING_OF_ONE;
  return Math.min(4, Math.max(0, 1 / darkening - 1 / sum));
}

const ratio = (over: Float64Array, under: Float64Array): Float64Array => over.map((value, band) => value / under[band]);

/** Contrast of many spots together, all levels in one. */
function addLevels(sums: Float64Array, ofOne: Float64Array, perMm2: number): void {
  for (let i = 0; i < DEPTH_VALUES; i++) sums[i % CHANNELS] += perMm2 * ofOne[i];
}
