/**
 * How single dots stand out of their own mean, as an eye resolves them from a distance.
 *
 * Everything is done by spatial frequency: the dots' pattern has a power, their light has come up from a
 * depth (`dot-kernel.ts`), the eye passes what it resolves (`eye-filter.ts`), and CIELAB around the mean
 * turns what is left into a difference. The same fluctuation moves the mean, because lightness is a
 * curved function of light.
 */
import { ciede2000, type Lab, whitePoint } from "@shadowline/light";
import { exp } from "@shadowline/numeric";
import { cubeRoot } from "./cube-root.js";
import type { DotField, DotPart } from "./dot-field.js";
import { kernelTransfer, type LateralTransport } from "./dot-kernel.js";
import { eyeTransfer, mmPerDegree, opponentFromXyz, xyzFromOpponent } from "./eye-filter.js";
import type { SpectralWeights } from "./spectral-weights.js";

export type Grain = {
  /** Root mean square CIEDE2000 about the mean. */
  readonly deltaE: number;
  /** What the eye's mean of Lab differs by from Lab of the mean light. */
  readonly meanShift: Lab;
};

/** Pigment of the mean dot and the light that each mm2 of it takes away, by wavelength. */
export type GrainPart = DotPart & { readonly lossPerMm2: Float64Array };

/** Cycles per mm, evenly spaced on a log scale; beyond them no dot has contrast, below no pattern power. */
const FREQUENCIES = 22;
const frequencies = Float64Array.from({ length: FREQUENCIES }, (_, i) => 0.03 * exp((i * 5.3) / (FREQUENCIES - 1)));
const LOG_STEP = 5.3 / (FREQUENCIES - 1);

/**
 * Power of an even (blue-noise) pattern over that of a random one, about.
 *
 * Assumption: nothing at frequencies far below one dot a spacing, all of it above; 0.8 fits patterns whose
 * nearest neighbours keep about 0.75 of the closest packing's distance.
 *
 * Source of what errors of place do: an independent normal error multiplies the amplitude of every wave by
 * exp(-2 (pi f sd)^2), its power by the square of that (Debye-Waller factor).
 */
function patternPower(cyclesPerMm: number, perMm2: number, placeSdMm: number): number {
  const x = (cyclesPerMm * cyclesPerMm) / (0.64 * perMm2);
  // Errors that places make each by itself leave so much of what the pattern holds back.
  const turns = 2 * Math.PI * cyclesPerMm * placeSdMm;
  return 1 - exp(-x * x - turns * turns);
}

/**
 * @param field the dots
 * @param parts their pigment at its depths, with the light that one mm2 of it takes away there, by wavelength
 * @param light reflectance of the dotted skin as it reaches the eye, by wavelength
 * @param depthContrastPerMm relative change of contrast with depth, per mm
 * @param weights to XYZ
 * @param white XYZ of the light
 * @param placeSdMm by which places stray from the even pattern along each direction, mm
 */
export function dotGrain(
  field: DotField,
  parts: readonly GrainPart[],
  light: Float64Array,
  transport: readonly LateralTransport[],
  depthContrastPerMm: number,
  weights: SpectralWeights,
  white: readonly number[],
  mean: Lab,
  distanceM: number,
  placeSdMm = 0,
): Grain {
  if (field.perMm2 === 0) return { deltaE: 0, meanShift: { l: 0, a: 0, b: 0 } };
  const degreeMm = mmPerDegree(distanceM);
  const uneven = field.areaVariance + depthContrastPerMm * depthContrastPerMm * field.depthVarianceMm2;
  const meanXyz = [0, 1, 2].map((row) => weighted(weights[row], light));
  let power = 0;
  const variance = [0, 0, 0];
  for (const frequency of frequencies) {
    const radians = 2 * Math.PI * frequency;
    const xyz = [0, 0, 0];
    for (const { areaMm2, depthMm, sigmaRadialMm, lossPerMm2 } of parts) {
      const size = exp(-0.5 * radians * radians * sigmaRadialMm * sigmaRadialMm);
      for (let band = 0; band < light.length; band++) {
        const loss = lossPerMm2[band] * areaMm2[band] * size * kernelTransfer(transport[band], depthMm, radians);
        for (let row = 0; row < 3; row++) xyz[row] -= weights[row][band] * loss;
      }
    }
    const seen = resolved(xyz, white, frequency * degreeMm);
    // Power per ring of the frequency plane: 2 pi f df, and df = f times the log step.
    const ring =
      field.perMm2 *
      (patternPower(frequency, field.perMm2, placeSdMm) + uneven) *
      2 *
      Math.PI *
      frequency *
      frequency *
      LOG_STEP;
    for (let row = 0; row < 3; row++) {
      const relative = seen[row] / meanXyz[row];
      variance[row] += ring * relative * relative;
    }
    power += ring * squaredDifference(meanXyz, seen, white, mean);
  }
  return { deltaE: Math.sqrt(power), meanShift: curvatureShift(meanXyz, white, variance) };
}

function weighted(weights: Float64Array, light: Float64Array): number {
  let sum = 0;
  for (let band = 0; band < light.length; band++) sum += weights[band] * light[band];
  return sum;
}

/** XYZ of D65, for which the opponent channels were fitted. */
const DAYLIGHT = whitePoint("D65");

/**
 * What the eye leaves of a ripple. The eye is adapted to the light, as CIELAB has it: without that a grey
 * ripple under a bulb would count as a coloured one, which the filters treat quite differently.
 */
function resolved(xyz: readonly number[], white: readonly number[], cyclesPerDegree: number): number[] {
  const adapted = xyz.map((value, i) => (value * DAYLIGHT[i]) / white[i]);
  const seen = [0, 0, 0];
  for (const channel of [0, 1, 2] as const) {
    const row = opponentFromXyz[channel];
    const value =
      (row[0] * adapted[0] + row[1] * adapted[1] + row[2] * adapted[2]) * eyeTransfer(channel, cyclesPerDegree);
    for (let i = 0; i < 3; i++) seen[i] += xyzFromOpponent[i][channel] * value;
  }
  return seen.map((value, i) => (value * white[i]) / DAYLIGHT[i]);
}

/** CIEDE2000 squared of a small ripple, per squared unit of it: taken at a size where Lab is straight. */
function squaredDifference(
  meanXyz: readonly number[],
  ripple: readonly number[],
  white: readonly number[],
  mean: Lab,
): number {
  const size = Math.max(...ripple.map((value, row) => Math.abs(value / meanXyz[row])));
  if (size === 0) return 0;
  const scale = 0.003 / size;
  // Slopes of L = 116 y^(1/3) - 16 and its likes; skin is far above the straight part near black.
  const change = meanXyz.map((value, row) => (cubeRoot(value / white[row]) / 3) * ((scale * ripple[row]) / value));
  const moved = {
    l: mean.l + 116 * change[1],
    a: mean.a + 500 * (change[0] - change[1]),
    b: mean.b + 200 * (change[1] - change[2]),
  };
  const difference = ciede2000(mean, moved) / scale;
  return difference * difference;
}

/** Mean of a cube root under a small relative variance v is its value times (1 - v / 9). */
function curvatureShift(meanXyz: readonly number[], white: readonly number[], variance: readonly number[]): Lab {
  const shift = meanXyz.map((value, row) => (-cubeRoot(value / white[row]) * variance[row]) / 9);
  return { l: 116 * shift[1], a: 500 * (shift[0] - shift[1]), b: 200 * (shift[1] - shift[2]) };
}
