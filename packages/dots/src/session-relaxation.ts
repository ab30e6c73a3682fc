import type { DotState } from "./dot-state.js";
import { type LocalDensity, REACH } from "./local-density.js";
import { type Obstacles, stepOut } from "./obstacles.js";
import type { PreparedSurface } from "./prepared-surface.js";
import { noParting, type PushedDots, partClosest, pushApart, pushFromRim, tightPairs } from "./pushes.js";
import { KEPT, KNOWN } from "./relaxation.js";
import { type RimSamples, rimSamples } from "./rim-samples.js";
import { type Shares, sharesOf } from "./session-cuts.js";
import { walkAll } from "./surface-walk.js";
import { lookUp, NO_OBSTACLES, NO_RIM, type Surroundings } from "./surroundings.js";
import { metUnseen } from "./unseen-pairs.js";

/** How much of its push the dots up to the end of a session get, where all dots together get 1. */
const FIRST_SESSIONS = 0.18;
/** Share of the summed push by which a dot moves, first and last sweep. */
const FIRST_STEP = 1;
const LAST_STEP = 0.4;
const MOMENTUM = 0.3;
const SWEEPS = 7;
/** Sweep before which neighbours among all dots are looked up again. */
const LOOK_UP = 3;
const POLISH_SWEEPS = 12;
const POLISH_STEP = 0.8;
const WATCHED_SWEEPS = 5;
const WATCHED = 1.3;

/**
 * Nearest distance asked for among a share of the dots, over the spacing of a lattice of that share. A third
 * of a lattice can be a lattice again, a half cannot: the figures are what layouts reached without hurting
 * each other.
 */
const closest = (share: number): number => 0.66 + 0.12 * share;
const square = (x: number): number => x * x;
/** The same among all dots, squared, over the reach. */
const WANTED = square(closest(1) / REACH);
/** Where dots met unseen in the polish, neighbours are looked up again, at most so many times. */
const LOOKED_AGAIN = 2;

/** The dots up to the end of a session, with what they feel of each other alone. */
type FirstSessions = {
  readonly dots: Uint32Array;
  /** Of all dots that shall be there by then, at each of them. */
  readonly share: Float64Array;
  readonly rim: RimSamples;
  /** Where all dots are, with the weight of those that are there. */
  readonly state: PushedDots;
  /** Squared nearest distance wanted, as `partClosest` takes it. */
  readonly wanted: number;
};

/**
 * Relaxes a layout and the layouts its sessions leave behind together, each dot feeling every layout it
 * belongs to.
 *
 * Source: Wei 2010, "Multi-class blue noise sampling", ACM Trans. Graph. 29:79, for the idea that a class and
 * the union of classes are spaced at once; here classes are nested and dots are moved, not thrown.
 *
 * @param session of each dot, standing ones included, from 1
 * @param group of each dot
 * @param rough what is near each dot, as `relaxRoughly` tells; left out, it is looked up
 */
export function relaxSessions(
  prepared: PreparedSurface,
  density: LocalDensity,
  obstacles: Obstacles,
  state: DotState,
  session: Uint8Array,
  group: Uint8Array,
  shares: Shares,
  rough?: Surroundings,
): Surroundings | null {
  const layouts = firstSessions(prepared, density, state, session, group, shares);
  if (layouts.length === 0) return null;
  const rim = rimSamples(prepared, density);
  const push = new Float64Array(3 * state.count);
  let near = rough ?? lookUp(state, rim, obstacles, KEPT);
  // Dots move little against the wide spacing of a session's: looked up once is enough.
  const own = layouts.map((layout) => lookUpOwn(layout, state));
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    if (sweep === LOOK_UP) near = lookUp(state, rim, obstacles, KEPT, near);
    pushApart(near.lists, state, push);
    pushFromRim(near.rim, rim, state, push);
    for (let i = 0; i < layouts.length; i++) {
      follow(layouts[i], state);
      pushApart(own[i].lists, layouts[i].state, push, FIRST_SESSIONS);
      pushFromRim(own[i].rim, layouts[i].rim, layouts[i].state, push, FIRST_SESSIONS);
    }
    const step = FIRST_STEP + ((LAST_STEP - FIRST_STEP) * sweep) / (SWEEPS - 1);
    walkAll(prepared, density, state, push, step, MOMENTUM);
    stepOut(prepared, density, obstacles, near.obstacles, state);
  }
  near = lookUp(state, NO_RIM, obstacles, KNOWN, near);
  polishTogether(prepared, density, obstacles, state, near, layouts, own, push);
  for (let again = 0; again < LOOKED_AGAIN && metUnseen(near, state, WANTED); again++) {
    near = lookUp(state, NO_RIM, obstacles, KNOWN, near);
    polishTogether(prepared, density, obstacles, state, near, layouts, own, push);
  }
  return near;
}

/** Parts the pairs that are closer than wanted, in the whole and in every session's layout. */
function polishTogether(
  prepared: PreparedSurface,
  density: LocalDensity,
  obstacles: Obstacles,
  state: DotState,
  near: Surroundings,
  layouts: readonly FirstSessions[],
  own: readonly Surroundings[],
  push: Float64Array,
): void {
  const parting = noParting(push);
  const stirred = near.obstacles.dot.length > 0;
  let tight: Int32Array<ArrayBuffer>[] = [];
  for (let sweep = 0; sweep < POLISH_SWEEPS; sweep++) {
    for (const layout of layouts) follow(layout, state);
    if (sweep % WATCHED_SWEEPS === 0) {
      const past = tight;
      tight = layouts.map((layout, i) => tightPairs(own[i].lists, layout.state, WATCHED * layout.wanted, past[i]));
      tight.push(tightPairs(near.lists, state, WATCHED * WANTED, past[layouts.length]));
    }
    const anew = stirred || sweep % WATCHED_SWEEPS === 0;
    parting.sweep++;
    parting.count = 0;
    let parted = partClosest(tight[layouts.length], state, WANTED, parting, anew);
    layouts.forEach((layout, i) => {
      parted += partClosest(tight[i], layout.state, layout.wanted, parting, anew);
    });
    if (parted === 0) break;
    walkAll(prepared, density, state, push, POLISH_STEP, 0, parting);
    stepOut(prepared, density, obstacles, near.obstacles, state);
  }
}

function firstSessions(
  prepared: PreparedSurface,
  density: LocalDensity,
  { count, moving, positionsMm }: DotState,
  session: Uint8Array,
  group: Uint8Array,
  shares: Shares,
): FirstSessions[] {
  const counts = new Uint32Array(257);
  let last = 0;
  for (let dot = 0; dot < count; dot++) {
    counts[session[dot]]++;
    if (session[dot] > last) last = session[dot];
  }
  const layouts: FirstSessions[] = [];
  let before = 0;
  for (let s = 1; s < last; s++) {
    before += counts[s];
    if (counts[s] === 0 || before === count) continue;
    const dots = new Uint32Array(before);
    const share = new Float64Array(before);
    for (let dot = 0, k = 0; dot < count; dot++) {
      if (session[dot] > s) continue;
      dots[k] = dot;
      share[k++] = sharesOf(shares, group[dot])[s - 1] ?? 1;
    }
    const mean = before / count;
    layouts.push({
      dots,
      share,
      // Where groups differ in their shares the mean will do: it is a matter of the outermost dots.
      rim: rimSamples(prepared, density, mean),
      state: { count, moving, positionsMm, weight: new Float64Array(count) },
      wanted: square(closest(mean) / REACH),
    });
  }
  return layouts;
}

/** Takes over how dense it is where its dots are now. */
function follow({ dots, share, state }: FirstSessions, { weight }: DotState): void {
  for (let k = 0; k < dots.length; k++) state.weight[dots[k]] = weight[dots[k]] * share[k];
}

/** What its dots are near to, as numbered among all dots. A layout keeps off obstacles because all dots do. */
function lookUpOwn(layout: FirstSessions, all: DotState): Surroundings {
  const { dots, state } = layout;
  follow(layout, all);
  const count = dots.length;
  const positionsMm = new Float64Array(3 * count);
  const weight = new Float64Array(count);
  let moving = 0;
  for (let k = 0; k < count; k++) {
    const dot = dots[k];
    if (dot < state.moving) moving++;
    weight[k] = state.weight[dot];
    positionsMm[3 * k] = state.positionsMm[3 * dot];
    positionsMm[3 * k + 1] = state.positionsMm[3 * dot + 1];
    positionsMm[3 * k + 2] = state.positionsMm[3 * dot + 2];
  }
  const { rows, lists, rim, obstacles } = lookUp(
    { count, moving, positionsMm, weight },
    layout.rim,
    NO_OBSTACLES,
    KEPT,
  );
  const start = new Int32Array(state.count + 1);
  for (let k = 0; k < count; k++) start[dots[k] + 1] = lists.start[k + 1] - lists.start[k];
  for (let dot = 0; dot < state.count; dot++) start[dot + 1] += start[dot];
  return {
    rows,
    lists: { start, neighbour: lists.neighbour.map((k) => dots[k]) },
    rim: { dot: rim.dot.map((k) => dots[k]), other: rim.other },
    obstacles,
  };
}
