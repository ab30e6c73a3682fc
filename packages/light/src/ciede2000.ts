import { atan2, cos, exp, sin } from "@shadowline/numeric";
import { fromDegrees, toDegrees } from "@shadowline/quantity";
import type { Lab } from "./lab.js";

/** 25^7, the chroma at which the grey axis stops being stretched. */
const CHROMA_LIMIT = 6103515625;

/**
 * Visible difference between two colours, CIEDE2000 with all parametric factors 1.
 *
 * Source: Sharma, Wu & Dalal 2005, Color Res. Appl. 30:21 (formula and test pairs), CIE 142:2001.
 */
export function ciede2000(first: Lab, second: Lab): number {
  const meanRawChroma = (length(first.a, first.b) + length(second.a, second.b)) / 2;
  const stretch = 1 + 0.5 * (1 - seventh(meanRawChroma));
  const chroma1 = length(stretch * first.a, first.b);
  const chroma2 = length(stretch * second.a, second.b);
  const hue1 = hueDegrees(stretch * first.a, first.b);
  const hue2 = hueDegrees(stretch * second.a, second.b);
  const grey = chroma1 * chroma2 === 0;

  let turn = grey ? 0 : hue2 - hue1;
  if (turn > 180) turn -= 360;
  else if (turn < -180) turn += 360;
  let hue = hue1 + hue2;
  if (!grey) {
    // Opposite hues differ by 180 only up to rounding; the mean is then taken without going round.
    if (Math.abs(hue1 - hue2) > 180 + 1e-12) hue += hue < 360 ? 360 : -360;
    hue /= 2;
  }
  const lightness = (first.l + second.l) / 2;
  const chroma = (chroma1 + chroma2) / 2;
  const turned = 2 * Math.sqrt(chroma1 * chroma2) * sin(fromDegrees(turn / 2));

  const byHue =
    1 -
    0.17 * cos(fromDegrees(hue - 30)) +
    0.24 * cos(fromDegrees(2 * hue)) +
    0.32 * cos(fromDegrees(3 * hue + 6)) -
    0.2 * cos(fromDegrees(4 * hue - 63));
  const middle = (lightness - 50) * (lightness - 50);
  const scaleL = 1 + (0.015 * middle) / Math.sqrt(20 + middle);
  const scaleC = 1 + 0.045 * chroma;
  const scaleH = 1 + 0.015 * chroma * byHue;
  const blue = (hue - 275) / 25;
  const rotation = -2 * seventh(chroma) * sin(fromDegrees(60 * exp(-blue * blue)));
  const l = (second.l - first.l) / scaleL;
  const c = (chroma2 - chroma1) / scaleC;
  const h = turned / scaleH;
  return Math.sqrt(Math.max(0, l * l + c * c + h * h + rotation * c * h));
}

const length = (a: number, b: number): number => Math.sqrt(a * a + b * b);

/** sqrt(C^7 / (C^7 + 25^7)) */
function seventh(chroma: number): number {
  const third = chroma * chroma * chroma;
  const power = third * third * chroma;
  return Math.sqrt(power / (power + CHROMA_LIMIT));
}

function hueDegrees(a: number, b: number): number {
  const degrees = toDegrees(atan2(b, a));
  return degrees < 0 ? degrees + 360 : degrees;
}

/**
 * Individual typology angle in degrees: how light a skin is, against how yellow.
 *
 * Source: Chardon, Cretois & Hourseau 1991, Int. J. Cosmet. Sci. 13:191. For b above 0; it is 90 at b = 0.
 */
export const individualTypologyAngleDeg = ({ l, b }: Lab): number => toDegrees(atan2(l - 50, b));
