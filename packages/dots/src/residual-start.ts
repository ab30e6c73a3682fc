import { philox2x32 } from "@shadowline/numeric";
import type { DotState } from "./dot-state.js";
import type { GroundCells } from "./ground-cells.js";
import type { LocalDensity } from "./local-density.js";
import { nearestPoint, pointCells } from "./point-cells.js";
import { emptyScratch, scratchInts } from "./scratch.js";
import { spacingOf } from "./touched-ground.js";

/**
 * A dot speaks for the ground nearest to it, up to this distance over the spacing of a lattice: the widest gap
 * of an even layout, or a little more.
 */
const OWN_REACH = 0.8;
/** Dots too many or too few along the spatial order before one goes or comes. Half would be rounding; more is calm. */
const PATIENCE = 0.8;
/** Distance of a gap's middle from the nearest dot, over the spacing, from which on a dot fits into it. */
const FITS = 0.45;
/** Surplus of dots that stand and cannot go that is carried on; what is beyond would starve other places. */
const MOST_CARRIED = 2;
/** Keeps these draws apart from any other use of the seed. */
const STREAM = 0x4e57;

/** Dots around ground that is to be filled, in this order: those that may go, those that stand and count, the rest. */
type FillDots = DotState & {
  /** How many may go. */
  readonly free: number;
  /** Where the rest begins: dots whose ground is theirs and no concern of the filling. */
  readonly beyond: number;
};

export type Filling = {
  /** 0 for the free dots that go. */
  readonly keep: Uint8Array;
  /** Slot, and second and third weight, of the dots that come. */
  readonly slot: Uint32Array;
  readonly barycentric: Float64Array;
};

/**
 * Which dots go and where dots come so that ground holds what it asks for, every compact patch of it to about one
 * dot. What stands is counted by the ground it speaks for, not by where it stands, so an even layout is left as
 * it is: dot by dot, the mass of its ground less one is carried along the spatial order, and where that comes
 * near one a dot comes or goes.
 *
 * @param wanted dots that shall be free in the end, old and new
 * @param concerns whether bare ground at a place (an index of a list of x, y, z) shall be filled
 * @param firstId of the dots that come; their places are drawn from seed and id
 */
export function residualStart(
  density: LocalDensity,
  cells: GroundCells,
  dots: FillDots,
  wanted: number,
  concerns: (slot: number, placesMm: Float64Array, at: number) => boolean,
  seed: number,
  firstId: number,
): Filling {
  const keep = new Uint8Array(dots.free).fill(1);
  // Nothing is wanted where they stand.
  for (let dot = 0; dot < dots.free; dot++) if (cells.mass[cells.cellOf[dot]] === 0) keep[dot] = 0;
  const { owner, apart } = owners(density, cells, dots, keep);
  const { need, groundless } = needs(cells, dots, keep, owner, wanted, concerns);
  let kept = 0;
  for (const k of keep) kept += k;
  let share = 1;
  let carried = carry(need, share, keep, owner, apart, groundless, dots.free);
  // Standing dots that are too many where they are make the rest fewer everywhere, not just beside them.
  for (let pass = 0; pass < 3 && carried.lost > 0; pass++) {
    const come = wanted - kept + carried.gone.length;
    share *= (Math.max(0, come) + 0.5) / (carried.come.length + 0.5);
    carried = carry(need, share, keep, owner, apart, groundless, dots.free);
  }
  for (const dot of carried.gone) keep[dot] = 0;
  kept -= carried.gone.length;
  const missing = Math.max(0, wanted - kept);
  const come =
    carried.come.length > missing ? thinned(carried.come, missing) : joinedBy(cells, apart, carried.come, missing);
  return placed(cells, come, keep, seed, firstId);
}

/** Cells in the middle of gaps, the widest first, and how far from any dot each of all cells is, over the spacing. */
type WidestGaps = { readonly gaps: readonly number[]; readonly apart: Float64Array };

/**
 * The widest gaps between dots, at least so wide, one at most for every dot's worth of ground.
 *
 * @param concerns as `residualStart` takes it
 */
export function widestGaps(
  density: LocalDensity,
  cells: GroundCells,
  dots: DotState,
  atLeast: number,
  most: number,
  concerns: (slot: number, placesMm: Float64Array, at: number) => boolean,
): WidestGaps {
  const all = { ...dots, free: 0, beyond: dots.count };
  const { apart } = owners(density, cells, all, new Uint8Array(0));
  const gaps = gapsOf(cells, apart, new Uint8Array(cells.count))
    .filter((cell) => apart[cell] >= atLeast && concerns(cells.slot[cell], cells.middleMm, 3 * cell))
    .slice(0, most);
  return { gaps, apart };
}

/** The nearest dot of each cell (-1 where none is in reach), and how far away it is over the spacing. */
function owners({ cornerWeight }: LocalDensity, cells: GroundCells, dots: FillDots, keep: Uint8Array) {
  const owner = new Int32Array(cells.count).fill(-1);
  const apart = new Float64Array(cells.count).fill(OWN_REACH);
  let sum = 0;
  let staying = 0;
  const places = new Float64Array(3 * dots.count);
  const who = new Int32Array(dots.count);
  for (let dot = 0; dot < dots.count; dot++) {
    if (dot < dots.free && keep[dot] === 0) continue;
    for (let axis = 0; axis < 3; axis++) places[3 * staying + axis] = dots.positionsMm[3 * dot + axis];
    who[staying++] = dot;
    sum += dots.weight[dot];
  }
  if (staying === 0) return { owner, apart };
  const near = pointCells(places, staying, OWN_REACH * spacingOf(sum / staying));
  let last = -1;
  for (let c = 0; c < cells.count; c++) {
    if (cells.mass[c] === 0) continue;
    const w = 3 * cells.slot[c];
    const b = (cells.corners[6 * c] + cells.corners[6 * c + 2] + cells.corners[6 * c + 4]) / 3;
    const d = (cells.corners[6 * c + 1] + cells.corners[6 * c + 3] + cells.corners[6 * c + 5]) / 3;
    const weight = cornerWeight[w] * (1 - b - d) + cornerWeight[w + 1] * b + cornerWeight[w + 2] * d;
    const spacing = spacingOf(weight);
    const reach = OWN_REACH * spacing;
    const x = cells.middleMm[3 * c];
    const y = cells.middleMm[3 * c + 1];
    const z = cells.middleMm[3 * c + 2];
    // The last cell's dot is near this one too, mostly: only a nearer one has to be looked for.
    let d2 = reach * reach;
    if (last >= 0) {
      const dx = places[3 * last] - x;
      const dy = places[3 * last + 1] - y;
      const dz = places[3 * last + 2] - z;
      const toLast = dx * dx + dy * dy + dz * dz;
      if (toLast < d2) d2 = toLast;
      else last = -1;
    }
    near.squared[0] = d2;
    const found = nearestPoint(near, cells.middleMm, 3 * c);
    if (found >= 0) last = found;
    d2 = near.squared[0];
    if (last < 0) continue;
    owner[c] = who[last];
    apart[c] = Math.sqrt(d2) / spacing;
  }
  return { owner, apart };
}

type Needs = {
  /** What each cell is short of (or has too much), dots; together as many as must come, less those that must go. */
  readonly need: Float64Array;
  /** The free dot in each cell that speaks for no ground at all, since others stand nearer to all of it; else -1. */
  readonly groundless: Int32Array;
};

function needs(
  cells: GroundCells,
  dots: FillDots,
  keep: Uint8Array,
  owner: Int32Array,
  wanted: number,
  concerns: (slot: number, placesMm: Float64Array, at: number) => boolean,
): Needs {
  const spokenFor = new Float64Array(dots.count);
  for (let c = 0; c < cells.count; c++) if (owner[c] >= 0) spokenFor[owner[c]] += cells.mass[c];
  const need = new Float64Array(cells.count);
  const groundless = new Int32Array(cells.count).fill(-1);
  const counts = new Uint8Array(cells.count);
  let mass = 0;
  let sum = 0;
  for (let c = 0; c < cells.count; c++) {
    const who = owner[c];
    if (who >= dots.beyond || cells.mass[c] === 0) continue;
    if (who < 0 && !concerns(cells.slot[c], cells.middleMm, 3 * c)) continue;
    need[c] = cells.mass[c] * (who < 0 ? 1 : 1 - 1 / spokenFor[who]);
    counts[c] = 1;
    mass += cells.mass[c];
    sum += need[c];
  }
  let free = 0;
  for (let dot = 0; dot < dots.beyond; dot++) {
    if (dot < dots.free && keep[dot] === 0) continue;
    if (dot < dots.free) free++;
    if (spokenFor[dot] > 0 || cells.cellOf[dot] < 0) continue;
    need[cells.cellOf[dot]] -= 1;
    sum -= 1;
    if (dot < dots.free) groundless[cells.cellOf[dot]] = dot;
  }
  // The whole is rounded, and dots outside speak for a little more or less than one each.
  const missing = wanted - free - sum;
  if (mass > 0) for (let c = 0; c < cells.count; c++) if (counts[c] === 1) need[c] += (missing * cells.mass[c]) / mass;
  return { need, groundless };
}

type Carried = {
  /** Free dots that go. */
  readonly gone: readonly number[];
  /** Cells in which a dot comes. */
  readonly come: readonly number[];
  /** Surplus that nobody could be sent away for. */
  readonly lost: number;
};

const metDots = emptyScratch();

/** @param share of what is missing that is made up for */
function carry(
  need: Float64Array,
  share: number,
  keep: Uint8Array,
  owner: Int32Array,
  apart: Float64Array,
  groundless: Int32Array,
  free: number,
): Carried {
  const gone: number[] = [];
  const come: number[] = [];
  const left = Uint8Array.from(keep);
  /** Free dots met and not sent away, the last one last. */
  const met = scratchInts(metDots, 2 * need.length);
  let lastMet = -1;
  let lost = 0;
  let carried = 0;
  let best = -1;
  for (let c = 0; c < need.length; c++) {
    const who = owner[c];
    if (who >= 0 && who < free && (lastMet < 0 || met[lastMet] !== who) && left[who] === 1) met[++lastMet] = who;
    if (groundless[c] >= 0 && left[groundless[c]] === 1) met[++lastMet] = groundless[c];
    if (need[c] === 0) continue;
    carried += need[c] > 0 ? share * need[c] : need[c];
    // Of the cells since the last dot that came, the one farthest from any dot; of equal ones the latest.
    if (need[c] > 0 && (best < 0 || apart[c] >= apart[best])) best = c;
    // A dot waits for a gap that it fits into, but not for long.
    while (carried >= PATIENCE && best >= 0 && (apart[best] >= FITS || carried >= MOST_CARRIED)) {
      come.push(best);
      best = -1;
      carried -= 1;
    }
    while (carried <= -PATIENCE) {
      while (lastMet >= 0 && left[met[lastMet]] === 0) lastMet--;
      if (lastMet < 0) break;
      const dot = met[lastMet--];
      left[dot] = 0;
      gone.push(dot);
      carried += 1;
    }
    if (carried < -MOST_CARRIED) {
      lost += -MOST_CARRIED - carried;
      carried = -MOST_CARRIED;
    }
  }
  return { gone, come, lost };
}

/** A list filled up to so many with other cells, the widest gaps first: one for every dot's worth of ground. */
function joinedBy(cells: GroundCells, apart: Float64Array, list: readonly number[], wanted: number): readonly number[] {
  if (list.length >= wanted) return list;
  const taken = new Uint8Array(cells.count);
  for (const cell of list) taken[cell] = 1;
  const joined = [...list];
  while (joined.length < wanted) {
    const gaps = gapsOf(cells, apart, taken);
    if (gaps.length === 0) break;
    for (const cell of gaps.slice(0, wanted - joined.length)) {
      taken[cell] = 1;
      joined.push(cell);
    }
  }
  return joined.sort((a, b) => a - b);
}

/** For every dot's worth of ground the cell farthest from any dot, the widest gap first. */
function gapsOf({ count, mass }: GroundCells, apart: Float64Array, taken: Uint8Array): number[] {
  const gaps: number[] = [];
  let ground = 0;
  let widest = -1;
  for (let c = 0; c < count; c++) {
    ground += mass[c];
    if (mass[c] > 0 && taken[c] === 0 && (widest < 0 || apart[c] > apart[widest])) widest = c;
    if ((ground < 1 && c < count - 1) || widest < 0) continue;
    gaps.push(widest);
    ground = 0;
    widest = -1;
  }
  return gaps.sort((a, b) => apart[b] - apart[a] || a - b);
}

/** So many of a list, evenly out of it. */
function thinned(list: readonly number[], count: number): readonly number[] {
  if (list.length <= count) return list;
  return Array.from({ length: count }, (_, i) => list[Math.floor(((i + 0.5) / count) * list.length)]);
}

function placed(cells: GroundCells, come: readonly number[], keep: Uint8Array, seed: number, firstId: number): Filling {
  const slot = new Uint32Array(come.length);
  const barycentric = new Float64Array(2 * come.length);
  const draw = new Uint32Array(2);
  come.forEach((cell, i) => {
    philox2x32(firstId + i, STREAM, seed, draw);
    let s = draw[0] / 4294967296;
    let t = draw[1] / 4294967296;
    if (s + t > 1) {
      s = 1 - s;
      t = 1 - t;
    }
    slot[i] = cells.slot[cell];
    for (let k = 0; k < 2; k++) {
      const p = cells.corners[6 * cell + k];
      const q = cells.corners[6 * cell + 2 + k];
      const r = cells.corners[6 * cell + 4 + k];
      barycentric[2 * i + k] = r + s * (p - r) + t * (q - r);
    }
  });
  return { keep, slot, barycentric };
}
