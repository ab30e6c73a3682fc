import { ramp } from "../layout/map-curve.js";
import type { ScalpSurface } from "../layout/scalp-surface.js";
import type { HairField } from "./hair-field.js";
import { hairMap } from "./hair-map.js";
import { thinnedUm } from "./hair-shaft.js";
import { between } from "./norwood-loss.js";

/** Grades of diffuse loss by the scales in use; "-" stands between the scale and its grade. */
export const diffuseGrades = [
  "ludwig-I",
  "ludwig-II",
  "ludwig-III",
  "sinclair-1",
  "sinclair-2",
  "sinclair-3",
  "sinclair-4",
  "sinclair-5",
  "savin-I-1",
  "savin-I-2",
  "savin-I-3",
  "savin-I-4",
  "savin-II-1",
  "savin-II-2",
  "savin-III",
  "savin-advanced",
  "savin-frontal",
  "olsen-1",
  "olsen-2",
  "olsen-3",
] as const;
export type DiffuseGrade = (typeof diffuseGrades)[number];

/**
 * What a grade takes. The scales are pictures in an order (Ludwig 1977, Br J Dermatol 97:247-254; Savin;
 * Sinclair; Olsen); nobody has published shares of hair or widths: all figures are assumptions.
 */
export type Thinning = {
  /** Share lost all over the top, behind the front edge. */
  readonly top: number;
  /** Share lost along the part, and how far to each side of it, mm. */
  readonly part: readonly [share: number, halfWidthMm: number];
  /** Share lost in a wedge that is widest behind the front edge. */
  readonly wedge: number;
};

const noPart = [0, 0] as const;
const nothing: Thinning = { top: 0, part: noPart, wedge: 0 };
const GRADES: { readonly [grade in DiffuseGrade]: Thinning } = {
  "ludwig-I": { top: 0.3, part: noPart, wedge: 0 },
  "ludwig-II": { top: 0.55, part: noPart, wedge: 0 },
  "ludwig-III": { top: 0.9, part: noPart, wedge: 0 },
  "sinclair-1": { top: 0, part: noPart, wedge: 0 },
  "sinclair-2": { top: 0.1, part: [0.35, 8], wedge: 0 },
  "sinclair-3": { top: 0.25, part: [0.55, 14], wedge: 0 },
  "sinclair-4": { top: 0.45, part: [0.75, 22], wedge: 0 },
  "sinclair-5": { top: 0.7, part: [0.9, 30], wedge: 0 },
  "savin-I-1": { top: 0.1, part: noPart, wedge: 0 },
  "savin-I-2": { top: 0.2, part: noPart, wedge: 0 },
  "savin-I-3": { top: 0.3, part: noPart, wedge: 0 },
  "savin-I-4": { top: 0.4, part: noPart, wedge: 0 },
  "savin-II-1": { top: 0.5, part: noPart, wedge: 0 },
  "savin-II-2": { top: 0.6, part: noPart, wedge: 0 },
  "savin-III": { top: 0.75, part: noPart, wedge: 0 },
  "savin-advanced": { top: 0.9, part: noPart, wedge: 0 },
  "savin-frontal": { top: 0.15, part: noPart, wedge: 0.5 },
  "olsen-1": { top: 0.1, part: noPart, wedge: 0.3 },
  "olsen-2": { top: 0.25, part: noPart, wedge: 0.5 },
  "olsen-3": { top: 0.4, part: noPart, wedge: 0.7 },
};

/** The front edge that stays, the fade of a loss's edge, and the wedge's size, mm. Assumptions. */
const RIM_MM = 16;
const SOFT_MM = 14;
const WEDGE_HALF_MM = 55;
const WEDGE_LONG_MM = 120;

/**
 * Thinning on the way from one grade to another, each figure in proportion; undefined is no loss.
 *
 * To a grade that takes more on the whole no figure ever falls, to one that takes less none rises, so that hair
 * goes one way at every place; grades of different scales end with what both have.
 *
 * @param share 0 at `from`, 1 at the end
 */
export function thinningBetween(from: DiffuseGrade | undefined, to: DiffuseGrade | undefined, share: number): Thinning {
  const a = from === undefined ? nothing : GRADES[from];
  const b = to === undefined ? nothing : GRADES[to];
  const taken = ({ top, part, wedge }: Thinning): number => top + part[0] + wedge;
  const pick = taken(b) >= taken(a) ? Math.max : Math.min;
  const toward = (x: number, y: number): number => between(x, pick(x, y), share);
  return {
    top: toward(a.top, b.top),
    part: [toward(a.part[0], b.part[0]), toward(a.part[1], b.part[1])],
    wedge: toward(a.wedge, b.wedge),
  };
}

/**
 * Hair with a grade of diffuse loss taken from it; the front edge and the fringe stay.
 *
 * Within a scale a higher grade leaves less hair on the whole, and nowhere does a grade add any.
 */
export const withDiffuseLoss = (surface: ScalpSurface, hair: HairField, grade: DiffuseGrade): HairField =>
  thinned(surface, hair, GRADES[grade]);

/** As `withDiffuseLoss`, for thinning that lies between grades. What stays grows thinner shafts. */
export function thinned(surface: ScalpSurface, hair: HairField, { top, part, wedge }: Thinning): HairField {
  if (top === 0 && part[0] === 0 && wedge === 0) return hair;
  const { midFrontal } = surface.anchors;
  const { u, v, topDeg, naturalDeg, mm } = hairMap(surface);
  const within = (insideMm: number): number => ramp(-SOFT_MM / 2, SOFT_MM / 2, insideMm);
  const left = u.map((aside, i) => {
    const where = within(Math.min(topDeg[i], naturalDeg[i]) * mm - RIM_MM);
    const asideMm = Math.abs(aside) * mm;
    const behindMm = (midFrontal[1] - v[i]) * mm;
    const inPart = within(part[1] - asideMm);
    const inWedge = within(WEDGE_HALF_MM * (1 - behindMm / WEDGE_LONG_MM) - asideMm);
    return 1 - where * Math.max(top, part[0] * inPart, wedge * inWedge);
  });
  return {
    ...hair,
    hairsPerCm2: hair.hairsPerCm2.map((hairs, i) => hairs * left[i]),
    shaftUm: hair.shaftUm.map((um, i) => thinnedUm(um, left[i])),
  };
}
