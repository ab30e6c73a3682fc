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
 * What the stages are follows Norwood 1975 (South. Med. J. 68:1359-1365): II recession of less than
 * 2 cm, III the first deep one, "vertex" with a spot on the crown, IV front and crown with a bridge, V the
 * bridge thin, VI merged, VII the fringe alone; the "a" variants recede evenly and have no spot. Nobody
 * has published the areas: the millimetres are assumptions.
 */
export type NorwoodLoss = {
  /** Around the frontotemporal points, and the share that is lost there. */
  readonly templeMm: number;
  readonly temple: number;
  /** Front edge moved back, and the share lost before it. */
  readonly frontMm: number;
  readonly front: number;
  /** Around the middle of the crown, and the share lost there. */
  readonly crownMm: number;
  readonly crown: number;
  /** Share lost all over the top. */
  readonly bridge: number;
  /** Distance of the bald top's edge from the permanent fringe. */
  readonly aboveFringeMm: number;
};

/** Loss from the front and of the bridge keeps so far from the fringe until VII. */
export const RIM_MM = 16;

/** A stage has lost all hair where its loss reaches. */
function reach(templeMm: number, frontMm: number, crownMm: number, bridge = 0, aboveFringeMm = RIM_MM): NorwoodLoss {
  const share = (mm: number): number => (mm > 0 ? 1 : 0);
  return {
    templeMm,
    temple: share(templeMm),
    frontMm,
    front: share(frontMm),
    crownMm,
    crown: share(crownMm),
    bridge,
    aboveFringeMm,
  };
}

/** In every column the stages of one way rise; VI and VII reach as far from the front as Va, which goes on to them. */
const LOSSES: { readonly [stage in NorwoodStage]: NorwoodLoss } = {
  I: reach(0, 0, 0),
  II: reach(24, 0, 0),
  IIa: reach(24, 12, 0),
  III: reach(35, 5, 0),
  IIIa: reach(35, 30, 0),
  "III vertex": reach(35, 5, 26),
  IV: reach(40, 18, 34),
  IVa: reach(40, 60, 0),
  V: reach(44, 36, 45, 0.35),
  Va: reach(44, 105, 0, 0.1),
  VI: reach(45, 105, 50, 1),
  VII: reach(46, 105, 50, 1, 0),
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
    templeMm: rising("templeMm"),
    temple: rising("temple"),
    frontMm: rising("frontMm"),
    front: rising("front"),
    crownMm: rising("crownMm"),
    crown: rising("crown"),
    bridge: rising("bridge"),
    aboveFringeMm: falling("aboveFringeMm"),
  };
}

/** Exact at both ends. */
export const between = (a: number, b: number, share: number): number => (share === 1 ? b : a + share * (b - a));
