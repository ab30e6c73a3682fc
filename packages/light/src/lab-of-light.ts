import { pow } from "@shadowline/numeric";
import { colourWeights } from "./colour-weights.js";
import type { IlluminantId } from "./illuminant-id.js";
import type { Lab } from "./lab.js";
import { bandCount } from "./wavelengths.js";

/** CIE XYZ, 1931 2 degree observer; a white surface has Y = 100. */
export type Xyz = readonly [x: number, y: number, z: number];

/** @param reflectance 31 shares from 0 to 1, 400 to 700 nm */
export function xyzFromReflectance(reflectance: Float64Array, illuminant: IlluminantId): Xyz {
  if (reflectance.length !== bandCount)
    throw new RangeError(`reflectance needs ${bandCount} bands, got ${reflectance.length}`);
  const sums = colourWeights[illuminant].map((weights) => {
    let sum = 0;
    for (let band = 0; band < bandCount; band++) sum += weights[band] * reflectance[band];
    return sum;
  });
  return [sums[0], sums[1], sums[2]];
}

/** XYZ of a surface that reflects everything. */
export const whitePoint = (illuminant: IlluminantId): Xyz =>
  xyzFromReflectance(new Float64Array(bandCount).fill(1), illuminant);

const whites = new Map<IlluminantId, Xyz>();

function whiteOf(illuminant: IlluminantId): Xyz {
  const known = whites.get(illuminant) ?? whitePoint(illuminant);
  whites.set(illuminant, known);
  return known;
}

/** CIELAB against the illuminant's own white. CIE 15:2018 section 8.2.1, with its exact constants. */
export function labFromXyz(xyz: Xyz, illuminant: IlluminantId): Lab {
  const white = whiteOf(illuminant);
  const fx = compressed(xyz[0] / white[0]);
  const fy = compressed(xyz[1] / white[1]);
  const fz = compressed(xyz[2] / white[2]);
  return { l: 116 * fy - 16, a: 500 * (fx - fy), b: 200 * (fy - fz) };
}

/** @param reflectance 31 shares from 0 to 1, 400 to 700 nm */
export const labFromReflectance = (reflectance: Float64Array, illuminant: IlluminantId): Lab =>
  labFromXyz(xyzFromReflectance(reflectance, illuminant), illuminant);

/** The inverse of `labFromXyz`. */
export function xyzFromLab({ l, a, b }: Lab, illuminant: IlluminantId): Xyz {
  const white = whiteOf(illuminant);
  const fy = (l + 16) / 116;
  return [white[0] * expanded(fy + a / 500), white[1] * expanded(fy), white[2] * expanded(fy - b / 200)];
}

const DELTA = 6 / 29;
const compressed = (t: number): number =>
  t > DELTA * DELTA * DELTA ? pow(t, 1 / 3) : t / (3 * DELTA * DELTA) + 4 / 29;
const expanded = (f: number): number => (f > DELTA ? f * f * f : 3 * DELTA * DELTA * (f - 4 / 29));
