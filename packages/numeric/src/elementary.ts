/**
 * Elementary functions that return the same bits in every engine.
 *
 * ECMAScript leaves Math.exp, log, pow, sin, cos and atan2 to the engine, and engines differ in the
 * last bits. Wherever a result decides a dot it comes from here: + - * /, sqrt and exponent bits only,
 * all of which IEEE 754 fixes. Accuracy is within 2 units in the last place over the ranges tested
 * (exp, log, pow, atan) and 1e-15 absolute (sin, cos for |x| < 1e5, erf).
 *
 * Source: argument reductions and minimax coefficients as published with fdlibm (Sun Microsystems
 * 1993); series for erf from Abramowitz & Stegun 7.1.6 and 7.1.14.
 */

const bits = new DataView(new ArrayBuffer(8));

/** 2^k for -1074 <= k <= 1023, exact. */
function powerOfTwo(k: number): number {
  if (k < -1022) return powerOfTwo(k + 60) * 8.673617379884035e-19; // 2^-60, reaches the subnormals
  bits.setUint32(0, (k + 1023) << 20);
  bits.setUint32(4, 0);
  return bits.getFloat64(0);
}

const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;

export function exp(x: number): number {
  if (x !== x) return x;
  if (x > 709.782712893384) return Infinity;
  if (x < -745.1332191019412) return 0;
  const k = Math.round(x * Math.LOG2E);
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const r = high - low;
  const t = r * r;
  const c =
    r -
    t *
      (0.16666666666666602 +
        t *
          (-0.0027777777777015593 +
            t * (0.00006613756321437934 + t * (-0.0000016533902205465252 + t * 4.1381367970572385e-8))));
  const y = 1 - (low - (r * c) / (2 - c) - high);
  return k > 1023 ? y * powerOfTwo(k - 1) * 2 : y * powerOfTwo(k);
}

/** Natural logarithm; -Infinity at 0, NaN below. */
export function log(x: number): number {
  if (!(x >= 0)) return NaN;
  if (x === 0) return -Infinity;
  if (x === Infinity) return x;
  let exponent = 0;
  let mantissa = x;
  if (x < 2.2250738585072014e-308) {
    mantissa = x * 18014398509481984; // 2^54 lifts a subnormal into the normal range
    exponent = -54;
  }
  bits.setFloat64(0, mantissa);
  const top = bits.getUint32(0);
  exponent += (top >>> 20) - 1023;
  bits.setUint32(0, (top & 0xfffff) | 0x3ff00000);
  mantissa = bits.getFloat64(0);
  if (mantissa > Math.SQRT2) {
    mantissa *= 0.5;
    exponent += 1;
  }
  const f = mantissa - 1;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373));
  const odd = z * (0.6666666666666735 + w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)));
  const half = 0.5 * f * f;
  return exponent * LN2_HIGH - (half - (s * (half + odd + even) + exponent * LN2_LOW) - f);
}

/** base^exponent for base >= 0; NaN for a negative base. */
export function pow(base: number, exponent: number): number {
  if (exponent === 0) return 1;
  if (base === 0) return exponent > 0 ? 0 : Infinity;
  return exp(exponent * log(base));
}

const HALF_PI_HIGH = 1.5707963267341256;
const HALF_PI_MIDDLE = 6.077100506506192e-11;
const HALF_PI_LOW = 2.0222662487959506e-21;

function sinKernel(x: number): number {
  const z = x * x;
  const r =
    0.00833333333332249 +
    z *
      (-0.0001984126982985795 +
        z * (0.0000027557313707070068 + z * (-2.5050760253406863e-8 + z * 1.58969099521155e-10)));
  return x + z * x * (-0.16666666666666632 + z * r);
}

function cosKernel(x: number): number {
  const z = x * x;
  const r =
    z *
    (0.0416666666666666 +
      z *
        (-0.001388888888887411 +
          z *
            (0.00002480158728947673 +
              z * (-2.7557314351390663e-7 + z * (2.087572321298175e-9 + z * -1.1359647557788195e-11)))));
  return 1 - (0.5 * z - z * r);
}

/** Quarter turns in x, and what is left. */
function reduce(x: number): { quarter: number; rest: number } {
  const turns = Math.round(x * 0.6366197723675814);
  return { quarter: turns & 3, rest: x - turns * HALF_PI_HIGH - turns * HALF_PI_MIDDLE - turns * HALF_PI_LOW };
}

export function sin(x: number): number {
  const { quarter, rest } = reduce(x);
  const value = quarter & 1 ? cosKernel(rest) : sinKernel(rest);
  return quarter & 2 ? -value : value;
}

export function cos(x: number): number {
  const { quarter, rest } = reduce(x);
  const value = quarter & 1 ? sinKernel(rest) : cosKernel(rest);
  return quarter === 1 || quarter === 2 ? -value : value;
}

export const tan = (x: number): number => sin(x) / cos(x);

/** Arc tangent of a number in [0, tan(pi/8)]. */
function atanKernel(x: number): number {
  const z = x * x;
  const w = z * z;
  const even =
    z *
    (0.3333333333333293 +
      w *
        (0.14285714272503466 +
          w *
            (0.09090887133436507 + w * (0.06661073137387531 + w * (0.049768779946159324 + w * 0.016285820115365782)))));
  const odd =
    w *
    (-0.19999999999876483 +
      w * (-0.11111110405462356 + w * (-0.0769187620504483 + w * (-0.058335701337905735 + w * -0.036531572744216916))));
  return x - x * (even + odd);
}

/** Angle of (x, y) from the +x axis, -pi to pi; atan2(0, 0) is 0. */
export function atan2(y: number, x: number): number {
  if (x === 0 && y === 0) return 0;
  const ax = Math.abs(x);
  const ay = Math.abs(y);
  const steep = ay > ax;
  const ratio = steep ? ax / ay : ay / ax;
  // tan(pi/8): beyond it, turn by pi/4 so that the kernel stays where it is accurate.
  const turned = ratio > 0.41421356237309503;
  const base = turned ? atanKernelSigned((ratio - 1) / (ratio + 1)) + 0.7853981633974483 : atanKernel(ratio);
  let angle = steep ? 1.5707963267948966 - base : base;
  if (x < 0) angle = Math.PI - angle;
  return y < 0 ? -angle : angle;
}

const atanKernelSigned = (x: number): number => (x < 0 ? -atanKernel(-x) : atanKernel(x));

/** Arc cosine; the argument is clamped to [-1, 1], since callers pass normalised dot products. */
export function acos(x: number): number {
  const c = Math.max(-1, Math.min(1, x));
  return atan2(Math.sqrt((1 - c) * (1 + c)), c);
}

/** Arc sine; the argument is clamped to [-1, 1]. */
export function asin(x: number): number {
  const s = Math.max(-1, Math.min(1, x));
  return atan2(s, Math.sqrt((1 - s) * (1 + s)));
}

const TWO_OVER_ROOT_PI = 1.1283791670955126;

export function erf(x: number): number {
  if (x !== x) return x;
  if (x < 0) return -erf(-x);
  if (x > 6) return 1;
  if (x < 2.5) {
    const square = x * x;
    let term = x;
    let sum = x;
    for (let n = 1; n < 80 && Math.abs(term) > 1e-18; n++) {
      term *= (2 * square) / (2 * n + 1);
      sum += term;
    }
    return TWO_OVER_ROOT_PI * exp(-square) * sum;
  }
  // Continued fraction for erfc, from the tail inwards: 60 levels are enough from x = 2.5 on.
  let tail = 0;
  for (let n = 60; n > 0; n--) tail = n / 2 / (x + tail);
  return 1 - (0.5 * TWO_OVER_ROOT_PI * exp(-x * x)) / (x + tail);
}
