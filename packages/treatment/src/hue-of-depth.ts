import { type Lab, wavelengthsNm } from "@shadowline/light";
import { skinOptics } from "@shadowline/look";
import type { Hue } from "./plan.js";

/** Adding-doubling points; the ratio moves by a few percent beyond. */
const POINTS = 4;
const STEP_MM = 0.1;
/** A dot looks 1.1 to 1.5 times as wide as it lies deep: evidence `colour-width-by-depth`. */
const WIDTH_PER_DEPTH = 1.3;

const band = (nm: number): number => wavelengthsNm.indexOf(nm);
const BLUE = band(450);
const GREEN = band(550);
const RED = band(650);

/**
 * What depth does to a dot's colour on this skin.
 *
 * The relative loss of returning light by a thin absorbing sheet, -(1/R) dR/dt, at 650 over 450 nm: red light
 * reaches a deep dot and blue light turns back before it. The pigment's own slope comes on top. The centre's
 * contrast goes with that loss in green over the area that the light spreads the dot to.
 *
 * @param depthMm healed mean depth of the deposit, more than 0
 * @param radiusMm healed radius, more than 0
 */
export function hueAt(skin: Lab, depthMm: number, radiusMm: number): Hue {
  const optics = skinOptics(skin, POINTS, 1);
  const here = optics.sensitivityPerMm(depthMm);
  const below = optics.sensitivityPerMm(depthMm + STEP_MM);
  const area = (mm: number): number => WIDTH_PER_DEPTH * mm * (WIDTH_PER_DEPTH * mm) + 4 * radiusMm * radiusMm;
  const redBlueRatio = here[RED] / here[BLUE];
  const tenthDeeper = {
    redBlueRatio: below[RED] / below[BLUE],
    fainterBy: ((here[GREEN] / below[GREEN]) * area(depthMm + STEP_MM)) / area(depthMm),
  };
  return {
    redBlueRatio,
    apparentWidthMm: WIDTH_PER_DEPTH * depthMm,
    tenthDeeper,
    words:
      `At ${depthMm.toFixed(2)} mm the dot takes ${redBlueRatio.toFixed(1)} times as much of red light as of blue. ` +
      `0.1 mm deeper it would take ${tenthDeeper.redBlueRatio.toFixed(1)} times as much and be ` +
      `${tenthDeeper.fainterBy.toFixed(1)} times fainter in the middle: cooler and fainter.`,
    evidence: [
      "colour-blue-depth",
      "colour-blue-always",
      "colour-hue-by-depth",
      "colour-width-by-depth",
      "depth-for-hue",
    ],
  };
}
