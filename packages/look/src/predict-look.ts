/**
 * The look of a treated scalp: what colour it comes to, how that differs from the bare skin, how well it is
 * known, and how grainy it is from a distance.
 *
 * Predicted is the change from the client's measured skin. The model's own skin only has to be near: its
 * error cancels in the change.
 */
import {
  ciede2000,
  hairAbsorptionPerMm,
  type IlluminantId,
  type Lab,
  labFromReflectance,
  pigmentAbsorptionPerMm,
  type SkinOptics,
  whitePoint,
} from "@shadowline/light";
import { mean, quantile } from "@shadowline/numeric";
import type { Band } from "@shadowline/quantity";
import { measuredDay, type SkinDay, skinModel, skinOptics } from "./client-skin.js";
import { type Ageing, bloodScale, likelyAgeing } from "./deposit-ageing.js";
import { type DepositClass, depositClasses } from "./deposit-classes.js";
import { chanceUnnoticed, noticedDeltaE } from "./detection.js";
import { asStored, type DotDeviation, dotField } from "./dot-field.js";
import { dotGrain } from "./grain.js";
import { coverWithShafts, rootLayer, shaftsOver, tressReflectance } from "./hair-absorber.js";
import type { LabBand, Look } from "./look.js";
import type { LookInput } from "./look-input.js";
import { DRAWS, priorDraws } from "./prior-draws.js";
import { sensitivityAt } from "./sensitivity-by-depth.js";
import { dermalTransport } from "./skin-transport.js";
import { xyzWeights } from "./spectral-weights.js";

/** The prediction without its band: what a slider shows while it moves. */
export type LikelyLook = {
  readonly skin: Lab;
  readonly treated: Lab;
  /** Treated minus skin. */
  readonly difference: Lab;
  readonly deltaE: number;
  readonly grain: number;
};

/** Where and when somebody looks. */
type Moment = {
  readonly ageDays: number;
  readonly distanceM: number;
  readonly illuminant: IlluminantId;
  readonly hairLengthMm: number;
};

/** Quadrature points of the shown value; within 0.1 CIEDE2000 of 64 points, less on the change. */
const FINE = 8;
/**
 * Of the draws, which only give deviations from a value of as few points: a field's darkening comes out 5 to 8 %
 * too strong with 4, and so does a band's width.
 */
const COARSE = 4;
/** Standard deviation of what the model leaves out (folds, gloss, follicle sheaths), CIEDE2000; assumption. */
const MODEL_FORM = 0.5;
const LOWER = 0.05;
const UPPER = 0.95;
const Z_UPPER = 1.6448536269514722;

/**
 * @param ageDays since the last session, 0 or more
 * @param distanceM from the eye to the scalp, more than 0
 * @param hairLengthMm of the existing hair above the skin, 0 or more
 * @throws RangeError if a figure is outside its range
 */
export function predictLookLikely(
  input: LookInput,
  ageDays: number,
  distanceM: number,
  illuminant: IlluminantId,
  hairLengthMm: number,
): LikelyLook {
  const moment = checkedMoment(ageDays, distanceM, illuminant, hairLengthMm);
  const skin = skinUnder(input.skin, illuminant);
  if (untreated(input)) return { skin, treated: skin, difference: { l: 0, a: 0, b: 0 }, deltaE: 0, grain: 0 };
  const change = changeOf(input, depositClasses(input.dots), moment, FINE);
  const treated = plus(skin, change.difference);
  return { skin, treated, difference: change.difference, deltaE: ciede2000(skin, treated), grain: change.grain };
}

/**
 * As `predictLookLikely`, with 5-95 % bands from the priors and from what the model leaves out.
 *
 * Without dots the difference is 0 exactly and only the skin's own days remain uncertain.
 */
export function predictLook(
  input: LookInput,
  ageDays: number,
  distanceM: number,
  illuminant: IlluminantId,
  hairLengthMm: number,
): Look {
  const moment = checkedMoment(ageDays, distanceM, illuminant, hairLengthMm);
  const likely = predictLookLikely(input, ageDays, distanceM, illuminant, hairLengthMm);
  const draws = priorDraws(input.seed);
  const bare = labFromReflectance(skinOptics(input.skin, COARSE, 1).bare, illuminant);
  const skins = draws.map(({ day }) =>
    plus(likely.skin, minus(labFromReflectance(skinOptics(input.skin, COARSE, 1, day).bare, illuminant), bare)),
  );
  const head = { ageDays, distanceM, illuminant, hairLengthMm, observer: "CIE 1931 2 degree" as const };
  const skin = labBand(likely.skin, skins, noSpread);
  if (untreated(input)) {
    const nothing = { lower: 0, likely: 0, upper: 0 };
    return {
      ...head,
      skin,
      treated: skin,
      difference: { l: nothing, a: nothing, b: nothing },
      deltaE: nothing,
      grain: nothing,
      chanceUnseen: 1,
    };
  }
  const classes = depositClasses(input.dots);
  const centre = changeOf(input, classes, moment, COARSE);
  const differences: Lab[] = [];
  const treated: Lab[] = [];
  const deltaEs = new Float64Array(DRAWS);
  const grains = new Float64Array(DRAWS);
  draws.forEach((draw, i) => {
    const change = changeOf(input, classes, moment, COARSE, draw.ageing, draw.deviation, draw.slopeShift, draw.day);
    const difference = plus(likely.difference, minus(change.difference, centre.difference));
    differences.push(difference);
    treated.push(plus(skins[i], difference));
    deltaEs[i] = ciede2000(likely.skin, plus(likely.skin, difference));
    grains[i] = change.grain;
  });
  const form = modelForm(likely.skin);
  const threshold = noticedDeltaE(likely.skin);
  const chances = deltaEs.map((deltaE) => chanceUnnoticed(deltaE, MODEL_FORM, threshold));
  return {
    ...head,
    skin,
    treated: labBand(likely.treated, treated, form),
    difference: labBand(likely.difference, differences, form),
    deltaE: band(likely.deltaE, deltaEs, MODEL_FORM, 0),
    grain: band(likely.grain, grains, 0, 0),
    chanceUnseen: mean(chances),
  };
}

/** Colour of treated skin minus that of bare skin, both as the model sees them on one day. */
function changeOf(
  input: LookInput,
  classes: readonly DepositClass[],
  moment: Moment,
  points: number,
  ageing: Ageing = likelyAgeing,
  deviation: DotDeviation = asStored,
  slopeShift = 0,
  day: SkinDay = measuredDay,
): { readonly difference: Lab; readonly grain: number } {
  const { illuminant, hairLengthMm } = moment;
  const model = skinModel(input.skin);
  // Rounded so that the last trace of redness does not ask for a skin of its own.
  const redness = Math.round(1e3 * bloodScale(moment.ageDays, ageing)) / 1e3;
  const bare = skinOptics(input.skin, points, 1, day);
  const red = skinOptics(input.skin, points, redness, day);
  const angstromExponent = input.pigment.angstromExponent + slopeShift;
  const perMgMl = pigmentAbsorptionPerMm({ ...input.pigment, angstromExponent }, 1);
  const areaMm2 = 100 * input.treatedAreaCm2;
  const field = dotField(classes, areaMm2, perMgMl, model.epidermisMm, moment.ageDays, ageing, deviation);
  const hair = hairAbsorptionPerMm(input.hairShade);
  const shaftMm = input.treatedShaftMm ?? input.hairShaftMm;
  const roots = rootLayer(input.treatedHairsPerCm2, shaftMm, hair);
  const light = Float64Array.from(red.reflectance([...field.layers, ...roots]));
  const through = new Float64Array(light.length);
  const shafts = shaftsOver(input.treatedHairsPerCm2, shaftMm, hairLengthMm);
  const ofSkin = Float64Array.from(light);
  coverWithShafts(light, shafts, tressReflectance(hair), through);
  for (let i = 0; i < ofSkin.length; i++) ofSkin[i] *= through[i];

  const treated = labFromReflectance(light, illuminant);
  const parts = [field.dermal, field.epidermal]
    .filter((part) => part.areaMm2.some((area) => area > 0))
    .map((part) => ({ ...part, lossPerMm2: sensitivityAt(red, part.depthMm).map((loss, i) => loss * ofSkin[i]) }));
  const grain = dotGrain(
    field,
    parts,
    light,
    dermalTransport(model, redness * day.bloodFactor),
    depthContrast(red, field.dermal.depthMm),
    xyzWeights(illuminant),
    whitePoint(illuminant),
    treated,
    moment.distanceM,
    input.dots.placeSdMm,
  );
  const seen = plus(treated, grain.meanShift);
  return { difference: minus(seen, labFromReflectance(bare.bare, illuminant)), grain: grain.deltaE };
}

/** Relative change of a dot's contrast with depth about 550 nm, per mm. */
function depthContrast(optics: SkinOptics, depthMm: number): number {
  const step = 0.05;
  const [above, below] = [sensitivityAt(optics, depthMm - step)[15], sensitivityAt(optics, depthMm + step)[15]];
  return (below - above) / (step * (below + above));
}

/** Measured under D65; another light moves it as it moves the model's skin. */
function skinUnder(measured: Lab, illuminant: IlluminantId): Lab {
  if (illuminant === "D65") return measured;
  const { bare } = skinOptics(measured, FINE, 1);
  return plus(measured, minus(labFromReflectance(bare, illuminant), labFromReflectance(bare, "D65")));
}

function untreated({ dots, treatedAreaCm2 }: LookInput): boolean {
  if (dots.count > 0 && !(treatedAreaCm2 > 0)) {
    throw new RangeError(`treatedAreaCm2 must be above 0 where there are dots, got ${treatedAreaCm2}`);
  }
  return dots.count === 0;
}

function checkedMoment(ageDays: number, distanceM: number, illuminant: IlluminantId, hairLengthMm: number): Moment {
  if (!(ageDays >= 0 && ageDays < Infinity)) throw new RangeError(`ageDays must be 0 or more, got ${ageDays}`);
  if (!(distanceM > 0 && distanceM < Infinity)) throw new RangeError(`distanceM must be above 0, got ${distanceM}`);
  if (!(hairLengthMm >= 0 && hairLengthMm < Infinity)) {
    throw new RangeError(`hairLengthMm must be 0 or more, got ${hairLengthMm}`);
  }
  return { ageDays, distanceM, illuminant, hairLengthMm };
}

const plus = (p: Lab, q: Lab): Lab => ({ l: p.l + q.l, a: p.a + q.a, b: p.b + q.b });
const minus = (p: Lab, q: Lab): Lab => ({ l: p.l - q.l, a: p.a - q.a, b: p.b - q.b });

const noSpread: Lab = { l: 0, a: 0, b: 0 };

/** The model's own uncertainty as standard deviations of L*, a* and b*: equal parts along each. */
function modelForm(skin: Lab): Lab {
  const part = MODEL_FORM / Math.sqrt(3);
  // CIEDE2000 counts chroma and lightness by these weights (Sharma, Wu & Dalal 2005).
  const chroma = 1 + 0.045 * Math.sqrt(skin.a * skin.a + skin.b * skin.b);
  const offset = (skin.l - 50) * (skin.l - 50);
  const lightness = 1 + (0.015 * offset) / Math.sqrt(20 + offset);
  return { l: part * lightness, a: part * chroma, b: part * chroma };
}

function labBand(likely: Lab, draws: readonly Lab[], sigma: Lab): LabBand {
  const of = (key: keyof Lab): Band =>
    band(
      likely[key],
      Float64Array.from(draws, (lab) => lab[key]),
      sigma[key],
      -Infinity,
    );
  return { l: of("l"), a: of("a"), b: of("b") };
}

/** 5-95 % of the draws, widened by an independent spread; never past `floor` nor inside the likely value. */
function band(likely: number, draws: Float64Array, sigma: number, floor: number): Band {
  const sorted = Float64Array.from(draws).sort();
  const widen = (edge: number): number => {
    const reach = edge - likely;
    return Math.sqrt(reach * reach + Z_UPPER * Z_UPPER * sigma * sigma);
  };
  const low = quantile(sorted, LOWER);
  const high = quantile(sorted, UPPER);
  return {
    lower: Math.max(floor, low < likely ? likely - widen(low) : likely - Z_UPPER * sigma),
    likely,
    upper: high > likely ? likely + widen(high) : likely + Z_UPPER * sigma,
  };
}
