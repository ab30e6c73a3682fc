import { type Lab, skinSurfaceReflectance, wavelengthsNm } from "@shadowline/light";
import { skinOptics } from "@shadowline/look";
import type { Hue } from "./plan.js";

/** Adding-doubling points; the ratio moves by less than 2 % beyond. */
const POINTS = 4;
const SURFACE_MM = 0.01;
const STEP_MM = 0.1;

const band = (nm: number): number => wavelengthsNm.indexOf(nm);
const BLUE = band(450);
const GREEN = band(550);
const RED = band(650);

/**
 * What depth does to a dot's colour on this skin.
 *
 * The relative loss of returning light by a thin absorbing sheet, -(1/R) dR/dt, at 650 over 450 nm, the surface's
 * own gloss left out: red light reaches a deep dot and blue light turns back before it. The pigment's own slope
 * and the spread of the dot come on top. On light skin 3.0 at 0.2 mm, 4.8 at 0.4 and 9.8 at 0.7.
 *
 * @param depthMm healed mean depth of the deposit, more than 0
 */
export function hueAt(skin: Lab, depthMm: number): Hue {
  const optics = skinOptics(skin, POINTS, 1);
  const lossAt = (mm: number, at: number): number =>
    optics.sensitivityPerMm(mm)[at] / (optics.bare[at] - skinSurfaceReflectance);
  const redBlueAt = (mm: number): number => lossAt(mm, RED) / lossAt(mm, BLUE);
  const surface = lossAt(SURFACE_MM, GREEN);
  const strength = lossAt(depthMm, GREEN) / surface;
  const deeper = lossAt(depthMm + STEP_MM, GREEN) / surface;
  const redBlueRatio = redBlueAt(depthMm);
  const deeperRatio = redBlueAt(depthMm + STEP_MM);
  return {
    redBlueRatio,
    strengthBesideSurface: strength,
    tenthDeeper: { redBlueRatio: deeperRatio, strengthBesideSurface: deeper },
    words:
      `At ${depthMm.toFixed(2)} mm the dot takes ${redBlueRatio.toFixed(1)} times as much of red light as of blue, ` +
      `and ${percent(strength)} of what it would take at the surface. 0.1 mm deeper it would be ` +
      `${deeperRatio.toFixed(1)} times and ${percent(deeper)}: cooler and fainter.`,
    evidence: ["colour-blue-depth", "colour-blue-always", "colour-hue-by-depth", "depth-for-hue"],
  };
}

const percent = (share: number): string => `${Math.round(100 * share)} %`;
