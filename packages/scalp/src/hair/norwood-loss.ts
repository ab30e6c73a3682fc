/** Ready-made patterns of loss. */
export const norwoodStages = [
  "I",
  "II",
  "IIa",
  "III",
  "IIIa",
  "III vertex",
  "IV",
  "IVa",
  "V",
  "Va",
  "VI",
  "VII",
] as const;
export type NorwoodStage = (typeof norwoodStages)[number];

/**
 * How far pattern loss reaches, mm on an average head.
 *
 * What the stages are follows Norwood 1975 (South. Med. J. 68:1359-1365): II triangles of slight recession,
 * III the first deep ones, "vertex" with a spot on the crown, IV front and crown with a bridge, V the
 * bridge thin, VI merged, VII the fringe alone, narrow and low; the "a" variants recede evenly and have no spot.
 * Nobody has published areas or how far each edge moves: the millimetres are assumptions.
 */
export type NorwoodLoss = {
  /** The front edge moved back in its middle, its corner at the temple, and the temporal peak. */
  readonly frontMm: number;
  readonly cornerMm: number;
  readonly peakMm: number;
  /** Share lost before them. */
  readonly front: number;
  /** Around the middle of the crown, and the share lost there. */
  readonly crownMm: number;
  readonly crown: number;
  /** Share lost all over the top. */
  readonly bridge: number;
  /** Distance of the bald top's edge from the permanent fringe at the sides; behind it is half of it. */
  readonly aboveFringeMm: number;
};

/** Loss fades over this stretch about its edge. Assumption. */
export const SOFT_MM = 14;
/** An edge that has not moved: its fade ends where hair begins. */
const STAYS = -SOFT_MM / 2;

/** Loss keeps so far from the fringe at the sides until VII. */
export const RIM_MM = 30;

/** A stage has lost all hair where its loss reaches. */
function reach(
  [frontMm, cornerMm, peakMm]: readonly [number, number, number],
  crownMm: number,
  bridge = 0,
  aboveFringeMm = RIM_MM,
): NorwoodLoss {
  const share = (mm: number): number => (mm > 0 ? 1 : 0);
  return {
    frontMm,
    cornerMm,
    peakMm,
    front: share(cornerMm),
    crownMm,
    crown: share(crownMm),
    bridge,
    aboveFringeMm,
  };
}

/** In every column the stages of one way rise; VI and VII reach as far from the front as Va, which goes on to them. */
const LOSSES: { readonly [stage in NorwoodStage]: NorwoodLoss } = {
  I: reach([STAYS, STAYS, STAYS], 0),
  II: reach([-3, 32, 1], 0),
  IIa: reach([12, 32, 1], 0),
  III: reach([9, 47, 5], 0),
  IIIa: reach([30, 47, 5], 0),
  "III vertex": reach([9, 47, 5], 26),
  IV: reach([20, 55, 8], 34),
  IVa: reach([60, 56, 8], 0),
  V: reach([36, 60, 12], 45, 0.35),
  Va: reach([105, 60, 12], 0, 0.1),
  VI: reach([105, 62, 14], 50, 1),
  VII: reach([105, 85, 24], 50, 1, 0),
};

/**
 * Loss on the way from one stage to another, each reach and share in proportion.
 *
 * To a later stage of the list no reach ever shrinks, to an earlier one none grows: what is lost stays lost and
 * what stands stays. So IVa to V ends with the even front of IVa and the crown of V; where one stage holds the
 * other the way ends in the stage asked for, and the way back is the same way.
 *
 * @param share 0 at `from`, 1 at the end
 */
export function norwoodBetween(from: NorwoodStage, to: NorwoodStage, share: number): NorwoodLoss {
  const further = norwoodStages.indexOf(to) >= norwoodStages.indexOf(from);
  const [a, b] = [LOSSES[from], LOSSES[to]];
  const rising = (key: keyof NorwoodLoss): number =>
    between(a[key], further ? Math.max(a[key], b[key]) : Math.min(a[key], b[key]), share);
  const falling = (key: keyof NorwoodLoss): number =>
    between(a[key], further ? Math.min(a[key], b[key]) : Math.max(a[key], b[key]), share);
  return {
    frontMm: rising("frontMm"),
    cornerMm: rising("cornerMm"),
    peakMm: rising("peakMm"),
    front: rising("front"),
    crownMm: rising("crownMm"),
    crown: rising("crown"),
    bridge: rising("bridge"),
    aboveFringeMm: falling("aboveFringeMm"),
  };
}

/** Exact at both ends. */
export const between = (a: number, b: number, share: number): number => (share === 1 ? b : a + share * (b - a));
