import { pow } from "@shadowline/numeric";
import type { IlluminantId } from "./illuminant-id.js";
import type { Lab } from "./lab.js";
import { whitePoint, type Xyz, xyzFromLab, xyzFromReflectance } from "./lab-of-light.js";

/** Linear sRGB, 1 = full; colours that a display cannot show lie below 0 or above 1. */
export type LinearSrgb = [red: number, green: number, blue: number];

type Matrix = readonly (readonly [number, number, number])[];

/** XYZ (D65 white has Y = 1) to linear sRGB. Source: IEC 61966-2-1:1999. */
const xyzToSrgb: Matrix = [
  [3.2406255, -1.537208, -0.4986286],
  [-0.9689307, 1.8757561, 0.0415175],
  [0.0557101, -0.2040211, 1.0569959],
];

/** Cone-like responses in which white points are exchanged. Source: Lam 1985 (the Bradford transform). */
const bradford: Matrix = [
  [0.8951, 0.2664, -0.1614],
  [-0.7502, 1.7135, 0.0367],
  [0.0389, -0.0685, 1.0296],
];
const bradfordInverse: Matrix = [
  [0.9869929, -0.1470543, 0.1599627],
  [0.4323053, 0.5183603, 0.0492912],
  [-0.0085287, 0.0400428, 0.9684867],
];

const times = (m: Matrix, [x, y, z]: Xyz): LinearSrgb => [
  m[0][0] * x + m[0][1] * y + m[0][2] * z,
  m[1][0] * x + m[1][1] * y + m[1][2] * z,
  m[2][0] * x + m[2][1] * y + m[2][2] * z,
];

/**
 * A surface under a light, as an eye used to that light sees it on a D65 display: XYZ adapted by the
 * Bradford transform (complete adaptation), then linear sRGB.
 *
 * @param reflectance 31 shares from 0 to 1, 400 to 700 nm
 */
export function srgbFromReflectance(reflectance: Float64Array, illuminant: IlluminantId): LinearSrgb {
  const xyz = xyzFromReflectance(reflectance, illuminant);
  return linearSrgb(illuminant === "D65" ? xyz : adapted(xyz, whitePoint(illuminant), whitePoint("D65")));
}

/** Lab as seen against its own white, shown against the display's: the white becomes 1, 1, 1. */
export const linearSrgbFromLab = (lab: Lab): LinearSrgb => linearSrgb(xyzFromLab(lab, "D65"));

function adapted(xyz: Xyz, from: Xyz, to: Xyz): Xyz {
  const seen = times(bradford, xyz);
  const before = times(bradford, from);
  const after = times(bradford, to);
  return times(bradfordInverse, [
    (seen[0] * after[0]) / before[0],
    (seen[1] * after[1]) / before[1],
    (seen[2] * after[2]) / before[2],
  ]);
}

const linearSrgb = (xyz: Xyz): LinearSrgb => times(xyzToSrgb, [xyz[0] / 100, xyz[1] / 100, xyz[2] / 100]);

/** Display value 0 to 255 of a linear share; clipped. IEC 61966-2-1:1999. */
export function srgbByte(linear: number): number {
  if (!(linear > 0)) return 0;
  if (linear >= 1) return 255;
  return Math.round(255 * (linear <= 0.0031308 ? 12.92 * linear : 1.055 * pow(linear, 1 / 2.4) - 0.055));
}
