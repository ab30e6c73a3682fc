/**
 * Many dots as seen from far: a layer of skin with more absorption.
 *
 * Dots are replaced by a layer around their mean depth that absorbs density times absorbing area over its
 * thickness. Against three-dimensional Monte Carlo on lattices of 80 to 115 dots per cm2 the colour
 * agrees within 0.2 CIEDE2000 (`bench/look` repeats the two anchors).
 */
import { type Inclusion, sphereShielding } from "@shadowline/light";
import { type Ageing, epidermalShare, keptShare, spreadMm2 } from "./deposit-ageing.js";
import type { DepositClass } from "./deposit-classes.js";
import { sphereMgPerMl, sphereRadiusMm } from "./dot-absorber.js";

/** What is uncertain about the dots themselves; `asStored` leaves them as they are. */
export type DotDeviation = {
  /** Times the disc radius at equal concentration: a wider dot holds more. */
  readonly radiusFactor: number;
  /** Times the absorption per volume. */
  readonly strengthFactor: number;
  readonly depthShiftMm: number;
};
export const asStored: DotDeviation = { radiusFactor: 1, strengthFactor: 1, depthShiftMm: 0 };

/** Pigment of the mean dot at one depth. */
export type DotPart = {
  /** Area of light that it takes away where it stands, by wavelength. */
  readonly areaMm2: Float64Array;
  /** It stands evenly this far above and below the depth. */
  readonly halfMm: number;
  readonly depthMm: number;
  readonly sigmaRadialMm: number;
};

export type DotField = {
  readonly layers: readonly Inclusion[];
  readonly perMm2: number;
  /** The mean dot's pigment in the dermis; its depth is weighted by absorbing area. */
  readonly dermal: DotPart;
  /** The mean dot's pigment in the epidermis; without area once that is shed. */
  readonly epidermal: DotPart;
  /** Of the dermal depth, between dots. */
  readonly depthVarianceMm2: number;
  /** Variance of the absorbing area between dots over its squared mean, about 550 nm. */
  readonly areaVariance: number;
};

/** Pigment is never set closer to the border of the epidermis than this when depth is varied, mm. */
const CLEAR_OF_EPIDERMIS_MM = 0.03;
/** Keeps a deposit that is given without any depth spread from having no volume. */
const THINNEST_MM = 0.01;
const GREEN_BAND = 15; // 550 nm
/** Discs of one class that vary by less than this are one size, but for rounding. */
const ALIKE = 1e-9;
/** A disc so much wider, as darkly filled, tells how what a dot takes away goes with its disc. */
const WIDER = 1.1;

/**
 * @param absorptionPerMgMl absorption of 1 mg/mL of the pigment, per mm by wavelength
 * @param areaMm2 skin that bears the dots, more than 0
 */
export function dotField(
  classes: readonly DepositClass[],
  areaMm2: number,
  absorptionPerMgMl: Float64Array,
  epidermisMm: number,
  ageDays: number,
  ageing: Ageing,
  deviation: DotDeviation = asStored,
): DotField {
  const bands = absorptionPerMgMl.length;
  const area = new Float64Array(bands);
  const epidermalArea = new Float64Array(bands);
  const one = new Float64Array(bands);
  const topmostMm = epidermisMm + CLEAR_OF_EPIDERMIS_MM;
  let count = 0;
  let weight = 0;
  let weightedArea2 = 0;
  let depth = 0;
  let depth2 = 0;
  let between = 0;
  let radial2 = 0;
  let within2 = 0;
  let fresh2 = 0;
  for (const kind of classes) {
    const age = ageDays + kind.olderDays;
    const grown2 = spreadMm2(age, ageing);
    const radial = (deviation.radiusFactor * kind.radiusMm) / 2;
    const sigmaRadial = Math.sqrt(radial * radial + grown2);
    const sigmaDepth = Math.max(THINNEST_MM, Math.sqrt(kind.depthSpreadMm * kind.depthSpreadMm + grown2));
    const strength = deviation.strengthFactor * deviation.radiusFactor * deviation.radiusFactor;
    const massNg = kind.massNg * strength * keptShare(age, ageing);
    absorbingArea(massNg, sigmaRadial, sigmaDepth, absorptionPerMgMl, one);
    for (let band = 0; band < bands; band++) area[band] += kind.count * one[band];
    const green = one[GREEN_BAND];
    const share = kind.count * green;
    const depthMm = Math.max(topmostMm, kind.depthMm + deviation.depthShiftMm);
    count += kind.count;
    weight += share;
    let unlike = 0;
    if (kind.areaVariance > ALIKE) {
      absorbingArea(massNg * WIDER, Math.sqrt(WIDER * radial * radial + grown2), sigmaDepth, absorptionPerMgMl, one);
      const slope = (one[GREEN_BAND] / green - 1) / (WIDER - 1);
      unlike = slope * slope * kind.areaVariance;
    }
    weightedArea2 += share * green * (1 + unlike);
    depth += share * depthMm;
    depth2 += share * depthMm * depthMm;
    between += share * kind.depthVarianceMm2;
    radial2 += share * sigmaRadial * sigmaRadial;
    within2 += share * sigmaDepth * sigmaDepth;
    fresh2 += kind.count * radial * radial;

    const standing = epidermalShare(age);
    if (standing > 0 && kind.shedRatio > 0) {
      // Evenly through the epidermis: a uniform column of that height has sigma = height / sqrt(12).
      const shedNg = kind.massNg * strength * kind.shedRatio * standing;
      absorbingArea(shedNg, radial, epidermisMm / Math.sqrt(12), absorptionPerMgMl, one);
      for (let band = 0; band < bands; band++) epidermalArea[band] += kind.count * one[band];
    }
  }
  if (!(weight > 0)) {
    const none = { areaMm2: area, depthMm: topmostMm, halfMm: 0, sigmaRadialMm: 0 };
    return { layers: [], perMm2: 0, dermal: none, epidermal: none, depthVarianceMm2: 0, areaVariance: 0 };
  }
  const meanDepth = depth / weight;
  const scatter = between / weight + Math.max(0, depth2 / weight - meanDepth * meanDepth);
  // A uniform layer of the same variance. The border of the epidermis turns pigment back, so what would
  // pass it is left out and the layer's middle moves deeper, as spreading dots do.
  const half = Math.sqrt(3 * (within2 / weight + scatter));
  const top = Math.max(epidermisMm, meanDepth - half);
  const bottom = meanDepth + half;
  const layers: Inclusion[] = [layer(top, bottom, area, areaMm2)];
  if (epidermalArea[GREEN_BAND] > 0) layers.unshift(layer(0, epidermisMm, epidermalArea, areaMm2));
  const meanGreen = weight / count;
  return {
    layers,
    perMm2: count / areaMm2,
    dermal: {
      areaMm2: area.map((sum) => sum / count),
      depthMm: (top + bottom) / 2,
      halfMm: (bottom - top) / 2,
      sigmaRadialMm: Math.sqrt(radial2 / weight),
    },
    epidermal: {
      areaMm2: epidermalArea.map((sum) => sum / count),
      depthMm: epidermisMm / 2,
      halfMm: epidermisMm / 2,
      sigmaRadialMm: Math.sqrt(fresh2 / count),
    },
    depthVarianceMm2: scatter,
    areaVariance: Math.max(0, weightedArea2 / count / (meanGreen * meanGreen) - 1),
  };
}

/** Area of light that one dot takes away where it stands, mm2 by wavelength. */
export function absorbingArea(
  massNg: number,
  sigmaRadialMm: number,
  sigmaDepthMm: number,
  absorptionPerMgMl: Float64Array,
  into: Float64Array,
): void {
  const radius = sphereRadiusMm(sigmaRadialMm, sigmaDepthMm);
  if (!(radius > 0)) {
    into.fill(0);
    return;
  }
  const chord = 2 * radius * sphereMgPerMl(massNg, radius);
  const disc = Math.PI * radius * radius;
  for (let band = 0; band < into.length; band++) into[band] = disc * sphereShielding(chord * absorptionPerMgMl[band]);
}

function layer(topMm: number, bottomMm: number, dotAreas: Float64Array, skinAreaMm2: number): Inclusion {
  const perVolume = 1 / (skinAreaMm2 * (bottomMm - topMm));
  return { topMm, bottomMm, absorptionPerMm: dotAreas.map((area) => area * perVolume) };
}
