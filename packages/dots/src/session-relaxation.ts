import type { DotState } from "./dot-state.js";
import { type LocalDensity, REACH } from "./local-density.js";
import { type Obstacles, stepOut } from "./obstacles.js";
import type { PreparedSurface } from "./prepared-surface.js";
import { type PushedDots, partClosest, pushApart, pushFromRim, tightPairs } from "./pushes.js";
import { type RimSamples, rimSamples } from "./rim-samples.js";
import { type Shares, sharesOf } from "./session-cuts.js";
import { walkAll } from "./surface-walk.js";
import { lookUp, type Surroundings } from "./surroundings.js";

/** How much of its push each layout gets: all dots together, and the dots up to the end of a session. */
const ALL = 0.8;
const FIRST_SESSIONS = 0.15;
/** The share of a step that is left in the last sweep. */
const SETTLED = 0.5;
const SWEEPS = 8;
const KEPT = 1.5;
const POLISH_SWEEPS = 16;
const POLISH_STEP = 0.8;

/**
 * Nearest distance asked for among a share of the dots, over the spacing of a lattice of that share. A third
 * of a lattice can be a lattice again, a half cannot: the figures are what layouts reached without hurting
 * each other.
 */
const closest = (share: number): number => 0.64 + 0.13 * share;

/** The dots up to the end of a session, with what they feel of each other alone. */
type FirstSessions = {
  readonly dots: Uint32Array;
  readonly share: Float64Array;
  readonly rim: RimSamples;
  readonly state: PushedDots;
  readonly push: Float64Array;
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
 */
export function relaxSessions(
  prepared: PreparedSurface,
  density: LocalDensity,
  obstacles: Obstacles,
  state: DotState,
  session: Uint8Array,
  group: Uint8Array,
  shares: Shares,
): void {
  const layouts = firstSessions(prepared, density, state, session, group, shares);
  if (layouts.length === 0) return;
  const rim = rimSamples(prepared, density, density.cornerWeight);
  const push = new Float64Array(3 * state.count);
  let near = lookUp(state, rim, obstacles, KEPT);
  let own: Surroundings[] = [];
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const layout of layouts) follow(layout, state);
    if (sweep === 0 || sweep === SWEEPS / 2) {
      if (sweep > 0) near = lookUp(state, rim, obstacles, KEPT);
      own = layouts.map((layout) => lookUp(layout.state, layout.rim, NO_OBSTACLES, KEPT));
    }
    push.fill(0);
    pushApart(near.lists, state, push);
    pushFromRim(near.rim, rim, state, push);
    for (let i = 0; i < push.length; i++) push[i] *= ALL;
    layouts.forEach((layout, i) => {
      layout.push.fill(0);
      pushApart(own[i].lists, layout.state, layout.push);
      pushFromRim(own[i].rim, layout.rim, layout.state, layout.push);
      add(layout, FIRST_SESSIONS, push);
    });
    walkAll(prepared, density, state, push, 1 - ((1 - SETTLED) * sweep) / SWEEPS);
    stepOut(prepared, density, obstacles, near.obstacles, state);
  }
  const wanted = square(closest(1) / REACH);
  near = lookUp(state, rim, obstacles, wanted * 1.5);
  for (const layout of layouts) follow(layout, state);
  let tight = new Int32Array(0);
  const ownTight: Int32Array[] = [];
  own = layouts.map((layout) => lookUp(layout.state, layout.rim, NO_OBSTACLES, layout.wanted * 1.5));
  for (let sweep = 0; sweep < POLISH_SWEEPS; sweep++) {
    if (sweep % 6 === 0) tight = tightPairs(near.lists, state, wanted * 1.3);
    push.fill(0);
    partClosest(tight, state, wanted, push);
    layouts.forEach((layout, i) => {
      follow(layout, state);
      layout.push.fill(0);
      if (sweep % 6 === 0) ownTight[i] = tightPairs(own[i].lists, layout.state, layout.wanted * 1.3);
      partClosest(ownTight[i], layout.state, layout.wanted, layout.push);
      add(layout, 1, push);
    });
    walkAll(prepared, density, state, push, POLISH_STEP);
    stepOut(prepared, density, obstacles, near.obstacles, state);
  }
}

/** A layout of some dots keeps off obstacles because all dots do. */
const NO_OBSTACLES: Obstacles = { spheres: new Float64Array(0), watchMm: new Float64Array(0) };

function firstSessions(
  prepared: PreparedSurface,
  density: LocalDensity,
  { count, moving, weight }: DotState,
  session: Uint8Array,
  group: Uint8Array,
  shares: Shares,
): FirstSessions[] {
  let last = 0;
  for (let dot = 0; dot < count; dot++) if (session[dot] > last) last = session[dot];
  const layouts: FirstSessions[] = [];
  for (let s = 1; s < last; s++) {
    const dots = Uint32Array.from({ length: count }, (_, dot) => dot).filter((dot) => session[dot] <= s);
    if (dots.length === 0 || dots.length === count) continue;
    const mean = dots.length / count;
    const share = Float64Array.from(dots, (dot) => sharesOf(shares, group[dot])[s - 1] ?? 1);
    layouts.push({
      dots,
      share,
      // Where groups differ in their shares the mean will do: it is a matter of the outermost dots.
      rim: rimSamples(
        prepared,
        density,
        density.cornerWeight.map((corner) => corner * mean),
      ),
      state: {
        count: dots.length,
        moving: dots.filter((dot) => dot < moving).length,
        positionsMm: new Float64Array(3 * dots.length),
        weight: Float64Array.from(dots, (dot, k) => weight[dot] * share[k]),
      },
      push: new Float64Array(3 * dots.length),
      wanted: square(closest(mean) / REACH),
    });
  }
  return layouts;
}

/** Takes over where its dots are now. */
function follow({ dots, share, state }: FirstSessions, { positionsMm, weight }: DotState): void {
  for (let k = 0; k < dots.length; k++) {
    const dot = dots[k];
    state.positionsMm[3 * k] = positionsMm[3 * dot];
    state.positionsMm[3 * k + 1] = positionsMm[3 * dot + 1];
    state.positionsMm[3 * k + 2] = positionsMm[3 * dot + 2];
    state.weight[k] = weight[dot] * share[k];
  }
}

function add({ dots, push }: FirstSessions, times: number, to: Float64Array): void {
  for (let k = 0; k < dots.length; k++) {
    const dot = dots[k];
    to[3 * dot] += times * push[3 * k];
    to[3 * dot + 1] += times * push[3 * k + 1];
    to[3 * dot + 2] += times * push[3 * k + 2];
  }
}

const square = (x: number): number => x * x;
