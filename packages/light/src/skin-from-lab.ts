import { exp, log } from "@shadowline/numeric";
import { ciede2000, individualTypologyAngleDeg } from "./ciede2000.js";
import { solve } from "./dense-matrix.js";
import type { Lab } from "./lab.js";
import { labFromReflectance } from "./lab-of-light.js";
import { referenceSkins, type SkinModel } from "./skin-model.js";
import { skinReflectance } from "./skin-optics.js";

/** A model skin for a measured colour, and how far it stays from that colour. */
export type SkinFit = {
  readonly skin: SkinModel;
  /** CIEDE2000 between the model and the measurement under D65. */
  readonly residual: number;
};

/**
 * What may vary, how: melanin, blood and epidermal scattering by factors, saturation and baseline as they
 * are. Spreads are those of fits to 100 measured forearms (Cooksey, Allen & Tsai 2017), rounded; they
 * decide which of many skins of one colour is taken, the one nearest to the reference.
 */
const spreads = [0.5, 0.5, 0.1, 0.05, 0.15];
const lowest = [log(0.0005), log(0.0001), 0.2, 0, log(0.4)];
const highest = [log(0.6), log(0.05), 0.98, 0.5, log(5)];
const steps = [0.01, 0.01, 0.01, 0.005, 0.01];
/** Directions in the search for a direction; the colour itself is computed with the caller's. */
const SLOPE_POINTS = 4;

/**
 * The skin model that looks like a measured skin: reference skins interpolated by typology angle, then moved by the
 * smallest change, counted in spreads between people, that gives the measured Lab under D65. A colour that no skin
 * of the model has gets the nearest one found; `residual` says so.
 *
 * @param lab measured bare skin, D65, 1931 observer
 * @param points directions followed; use the number that the skin is later computed with
 */
export function fitSkin(lab: Lab, points = 8): SkinFit {
  let values = startingPoint(lab);
  let shown = labOf(values, points);
  let residual = ciede2000(shown, lab);
  for (let round = 0; round < 12 && residual > 0.002; round++) {
    const change = leastChange(values, [lab.l - shown.l, lab.a - shown.a, lab.b - shown.b]);
    let better = false;
    for (let share = 1; share > 0.05 && !better; share /= 2) {
      const next = values.map((value, i) => clamp(value + share * change[i], lowest[i], highest[i]));
      const nextShown = labOf(next, points);
      const nextResidual = ciede2000(nextShown, lab);
      if (nextResidual < residual) {
        better = true;
        values = next;
        shown = nextShown;
        residual = nextResidual;
      }
    }
    if (!better) break;
  }
  return { skin: skinOf(values), residual };
}

/** See `fitSkin`. */
export const skinFromLab = (lab: Lab, points = 8): SkinModel => fitSkin(lab, points).skin;

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));

const valuesOf = (skin: SkinModel): number[] => [
  log(skin.melanin),
  log(skin.blood),
  skin.saturation,
  skin.baseline,
  log(skin.epidermalScattering),
];

const skinOf = (values: readonly number[]): SkinModel => ({
  melanin: exp(values[0]),
  blood: exp(values[1]),
  saturation: values[2],
  baseline: values[3],
  epidermalScattering: exp(values[4]),
  epidermisMm: referenceSkins.light.epidermisMm,
});

const labOf = (values: readonly number[], points: number): Lab =>
  labFromReflectance(skinReflectance(skinOf(values), { points }), "D65");

let anchors: readonly { angle: number; values: number[] }[] | undefined;

function startingPoint(lab: Lab): number[] {
  anchors ??= Object.values(referenceSkins)
    .map((skin) => {
      const values = valuesOf(skin);
      return { angle: individualTypologyAngleDeg(labOf(values, 8)), values };
    })
    .sort((a, b) => a.angle - b.angle);
  const angle = individualTypologyAngleDeg(lab);
  const above = anchors.findIndex((anchor) => anchor.angle >= angle);
  if (above === 0) return anchors[0].values;
  if (above === -1) return anchors[anchors.length - 1].values;
  const from = anchors[above - 1];
  const to = anchors[above];
  const share = (angle - from.angle) / (to.angle - from.angle);
  return from.values.map((value, i) => value + share * (to.values[i] - value));
}

/** Change of the five values that closes a Lab gap to first order with the least sum of (change / spread)^2. */
function leastChange(values: readonly number[], gap: readonly number[]): number[] {
  const here = labOf(values, SLOPE_POINTS);
  const slopes = values.map((value, i) => {
    // Step away from a limit, so that the slope is that of a possible skin.
    const step = value + steps[i] > highest[i] ? -steps[i] : steps[i];
    const there = labOf(
      values.map((other, j) => (j === i ? value + step : other)),
      SLOPE_POINTS,
    );
    return [(there.l - here.l) / step, (there.a - here.a) / step, (there.b - here.b) / step];
  });
  let free = values.map(() => true);
  for (;;) {
    const normal = new Float64Array(9);
    for (let r = 0; r < 3; r++) {
      for (let c = 0; c < 3; c++) {
        let sum = r === c ? 1e-4 : 0; // keeps the system solvable when limits leave fewer than three values
        slopes.forEach((slope, i) => {
          if (free[i]) sum += slope[r] * spreads[i] * spreads[i] * slope[c];
        });
        normal[r * 3 + c] = sum;
      }
    }
    const multipliers = Float64Array.from(gap);
    solve(3, normal, multipliers, 1);
    const change = slopes.map((slope, i) =>
      free[i]
        ? spreads[i] * spreads[i] * (slope[0] * multipliers[0] + slope[1] * multipliers[1] + slope[2] * multipliers[2])
        : 0,
    );
    // A value that stands on its limit and is pushed outwards is taken out; the others share its work.
    const stuck = change.map(
      (move, i) => free[i] && ((move < 0 && values[i] <= lowest[i]) || (move > 0 && values[i] >= highest[i])),
    );
    if (!stuck.includes(true)) return change;
    free = free.map((was, i) => was && !stuck[i]);
  }
}
