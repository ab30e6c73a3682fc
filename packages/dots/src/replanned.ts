import type { DotColumns } from "./dot-columns.js";
import type { DotPlacement, DotRequest } from "./dot-placement.js";
import { type DotState, keepDots } from "./dot-state.js";
import { type LocalDensity, localMass, localSteps } from "./local-density.js";
import { makeNatural } from "./natural/make-natural.js";
import type { NaturalLayout } from "./natural/natural-layout.js";
import { unitHairs } from "./natural/unit-hairs.js";
import { nearestSlot } from "./nearest-slot.js";
import type { NeighbourLists } from "./neighbour-lists.js";
import { type Obstacles, watchObstacles } from "./obstacles.js";
import { clear, placesWithout, spheresOf } from "./place-dots.js";
import { groupsOf } from "./placement-of.js";
import { GEOMETRY_STRIDE, type PreparedSurface } from "./prepared-surface.js";
import { rehome } from "./rehoming.js";
import { relax, relaxRoughly } from "./relaxation.js";
import { ringKeys, ringSessions, sessionEnds, timeOf } from "./replan-order.js";
import { filledPatch, type ReplanPatch, replanPatch } from "./replan-patch.js";
import type { RingedDots } from "./ring-order.js";
import { type Shares, sessionsOf, sharesBeside } from "./session-cuts.js";
import { relaxSessions } from "./session-relaxation.js";
import type { StandingDots } from "./standing-dots.js";
import { standingPlaces } from "./standing-start.js";
import type { Surroundings } from "./surroundings.js";
import { spacingOf, type Touched, type TouchedGround, touchedGround } from "./touched-ground.js";

/** Dots before an edit; in any order, and the columns may be longer than `count`. */
export type DotsBefore = DotColumns &
  Pick<DotPlacement, "count" | "sessions" | "totals" | "unplacedMm"> & {
    readonly highestId: number;
    /** The placement that these dots, or those that they came from, had: it says where sessions end. */
    readonly ordered: DotPlacement;
  };

export function highestOf({ id, count }: Pick<DotPlacement, "id" | "count">): number {
  let highest = -1;
  for (let row = 0; row < count; row++) if (id[row] > highest) highest = id[row];
  return highest;
}

/** Distance over the spacing below which dots are pressed together: there were too many where much was erased. */
const PRESSED = 0.55;
/** The same where dots are relaxed on. */
const PRESSED_STILL = 0.35;
/** Times that such dots are moved and all are relaxed again. */
const REHOMINGS = 2;

/** What an edit changes. */
export type Replanned = {
  /** Dots that were planned anew, ascending: where they stood in the columns before. */
  readonly free: Uint32Array;
  /** Those that are there instead, in no order. Those that stayed have their identity; new ones are numbered on. */
  readonly rows: DotColumns;
  /** As `DotPlacement` has it, of all dots. */
  readonly unplacedMm: Float64Array;
  /** Sessions that the request asks for, those before the plan among them. */
  readonly sessions: number;
};

/** Of the last re-plan of a surface; the next one fills it anew, since a brush would throw one away at every frame. */
const masses = new WeakMap<PreparedSurface, ReturnType<typeof localMass>>();

/**
 * The part of `replanDots` that looks at the touched places and around them.
 *
 * @param preview quicker, for a picture while the brush moves: sessions are right in number but less even
 */
export function replanned(
  previous: DotsBefore,
  request: DotRequest,
  touched: Touched,
  prepared: PreparedSurface,
  preview: boolean,
): Replanned {
  const { cornerPerCm2 } = request.density;
  const mass = localMass(prepared, cornerPerCm2, masses.get(prepared));
  masses.set(prepared, mass);
  const ground = touchedGround(prepared, mass, touched);
  const density = { ...mass, ...localSteps(prepared, cornerPerCm2, ground) };
  const before = request.standing ? standingPlaces(prepared, request.standing) : null;
  const patch = replanPatch(prepared, density, ground, previous, before);
  const bare = unplacedOutside(prepared, density, ground, previous.unplacedMm);
  const elsewhere = previous.count - patch.free.length + bare.length / 3 + (before?.slot.length ?? 0);
  const wanted = Math.round(density.wanted) - elsewhere;
  const firstId = previous.highestId + 1;
  const most = wanted > 0 ? wanted : 0;
  const filled = filledPatch(prepared, density, cornerPerCm2, ground, patch, most, request.seed, firstId);
  let { state } = filled;
  let id = idsOf(previous, filled.stayed, state.moving);
  let unplacedMm = bare;
  const obstacles = obstaclesNear(spheresOf(request.obstacles, before), state);
  const { natural, seed } = request;
  const grown = natural !== undefined && natural.share > 0;
  const isHome = (slot: number, placesMm: Float64Array, at: number, margins: number): boolean =>
    ground.near(slot, placesMm, at, margins * ground.marginMm(density.cornerWeight[3 * slot]));
  const rehomed = (dots: DotState, pairs: NeighbourLists, pressed = PRESSED): boolean =>
    rehome(prepared, density, filled.cells, dots, pressed, isHome, pairs) > 0;
  let near: Surroundings | undefined;
  if (state.moving > 0) {
    // Sessions are relaxed along with the whole: what comes before may be rough, as in a fresh plan.
    const declared = sessionsOf(request.cumulativeShares) > 1 && !grown && obstacles.watchMm.length === 0;
    const rough = preview || declared;
    if (rough) {
      const found = relaxRoughly(prepared, density, obstacles, state);
      if (preview || !rehomed(state, found.lists, PRESSED_STILL)) near = found;
    } else {
      let found = relax(prepared, density, obstacles, state);
      for (let round = 0; round < REHOMINGS && rehomed(state, found.lists); round++) {
        found = relax(prepared, density, obstacles, state);
      }
    }
    if (obstacles.watchMm.length > 0) {
      const keep = clear(state, obstacles, meanSpacing(state));
      unplacedMm = Float64Array.from([...bare, ...placesWithout(state, keep)]);
      id = id.filter((_, dot) => keep[dot] === 1);
      state = keepDots(state, keep);
      near = undefined;
    }
  }
  // Each patch draws numbers of its own, or every one would repeat the first dots' draws.
  const patchSeed = seed + firstId;
  if (grown) makeNatural(prepared, density, obstacles, state, natural, patchSeed);
  const rows = movedRows(prepared, density, obstacles, previous, request, patch, state, id, {
    settled: preview,
    relaxed: !grown && !preview,
    near,
    rehomed,
    hairs: natural ? hairsOf(prepared, natural, previous, filled.stayed, state, id, firstId, patchSeed) : undefined,
  });
  const sessions = (request.standing?.sessions ?? 0) + sessionsOf(request.cumulativeShares);
  return { free: patch.free, rows, unplacedMm, sessions };
}

/** Of the moving dots: who stayed keeps its own. */
function idsOf({ id, highestId }: DotsBefore, stayed: Uint32Array, moving: number): Uint32Array {
  const ids = new Uint32Array(moving);
  for (let dot = 0; dot < moving; dot++) {
    ids[dot] = dot < stayed.length ? id[stayed[dot]] : highestId + 1 + dot - stayed.length;
  }
  return ids;
}

/** Hairs of each moving dot's unit: who stays keeps its own. */
function hairsOf(
  prepared: PreparedSurface,
  natural: NaturalLayout,
  previous: DotsBefore,
  stayed: Uint32Array,
  state: DotState,
  id: Uint32Array,
  firstId: number,
  seed: number,
): Uint8Array {
  const before = new Map<number, number>();
  for (const rank of stayed) before.set(previous.id[rank], previous.unitHairs?.[rank] ?? 1);
  const fresh = Uint32Array.from(id.keys()).filter((dot) => id[dot] >= firstId);
  const drawn = unitHairs(prepared, natural, state, fresh, seed);
  const hairs = Uint8Array.from(id, (which) => before.get(which) ?? 1);
  fresh.forEach((dot, i) => {
    hairs[dot] = drawn[i];
  });
  return hairs;
}

/** Places of dots without room that the edit does not concern. */
function unplacedOutside(
  prepared: PreparedSurface,
  { cornerWeight }: LocalDensity,
  { near, marginMm }: TouchedGround,
  unplacedMm: Float64Array,
): Float64Array {
  if (unplacedMm.length === 0) return unplacedMm;
  const nearest = nearestSlot(prepared);
  const left: number[] = [];
  for (let i = 0; i < unplacedMm.length; i += 3) {
    const [x, y, z] = unplacedMm.subarray(i, i + 3);
    const { slot } = nearest([x, y, z]);
    if (near(slot, unplacedMm, i, marginMm(cornerWeight[3 * slot]))) continue;
    left.push(x, y, z);
  }
  return Float64Array.from(left);
}

function meanSpacing({ count, weight }: DotState): number {
  let sum = 0;
  for (let dot = 0; dot < count; dot++) sum += weight[dot];
  return spacingOf(sum / count);
}

/** The obstacles around dots; the rest would only be looked up in vain. */
function obstaclesNear(spheres: Float64Array | undefined, state: DotState): Obstacles {
  if (!spheres || spheres.length === 0 || state.count === 0) return watchObstacles(new Float64Array(0), 1);
  const low = [Infinity, Infinity, Infinity];
  const high = [-Infinity, -Infinity, -Infinity];
  for (let i = 0; i < 3 * state.count; i++) {
    const value = state.positionsMm[i];
    if (value < low[i % 3]) low[i % 3] = value;
    if (value > high[i % 3]) high[i % 3] = value;
  }
  const spacing = meanSpacing(state);
  const near: number[] = [];
  for (let s = 0; s < spheres.length; s += 4) {
    const reach = spheres[s + 3] + 2 * spacing;
    let inside = true;
    for (let axis = 0; axis < 3; axis++) {
      if (spheres[s + axis] < low[axis] - reach || spheres[s + axis] > high[axis] + reach) inside = false;
    }
    if (inside) near.push(spheres[s], spheres[s + 1], spheres[s + 2], spheres[s + 3]);
  }
  return watchObstacles(Float64Array.from(near), spacing);
}

/** What is to be done with a patch when it is ranked. */
type Ranking = {
  /** The order that sessions were chosen by will do for everything. */
  readonly settled: boolean;
  /** Sessions are relaxed. */
  readonly relaxed: boolean;
  /** What is near each dot, if it was looked up. */
  readonly near: Surroundings | undefined;
  /** Moves dots that are pressed together to where there is room; whether there were any. */
  readonly rehomed: (dots: DotState, pairs: NeighbourLists) => boolean;
  readonly hairs: Uint8Array | undefined;
};

/** The moving dots of a patch with their sessions and keys. Relaxes sessions on the way. */
function movedRows(
  prepared: PreparedSurface,
  density: LocalDensity,
  obstacles: Obstacles,
  previous: DotsBefore,
  { triangleGroup, cumulativeShares: shares, standing }: DotRequest,
  patch: ReplanPatch,
  state: DotState,
  id: Uint32Array,
  { settled, relaxed, near, rehomed, hairs }: Ranking,
): DotColumns {
  const { moving, count } = state;
  let group = groupsOf(prepared, triangleGroup, state);
  const earlier = standing?.sessions ?? 0;
  const ends = sessionEnds(previous.ordered, earlier, shares);
  const sessions = sessionsOf(shares);
  const kept = keptBySession(previous, patch.free, earlier, sessions);
  const all = standing ? sharesOfAll(prepared, shares, kept, group, moving, triangleGroup, standing) : shares;
  const chosen = new Uint8Array(count).fill(1);
  const time = new Float64Array(count);
  for (let i = 0; i < patch.standing.length; i++) {
    const rank = patch.standing[i];
    if (rank < 0) continue;
    const own = Math.min(sessions, Math.max(1, previous.session[rank] - earlier));
    chosen[moving + i] = own;
    time[moving + i] = timeOf(own, previous.orderKey[rank], ends);
  }
  const ringed: RingedDots = { ...state, time, ground: { prepared, density } };
  const first = ringSessions(ringed, group, shares, kept);
  chosen.set(first.session);
  if (relaxed && sessions > 1 && moving > 0) {
    let after = relaxSessions(prepared, density, obstacles, state, chosen, group, all, near);
    for (let round = 0; round < REHOMINGS && after && rehomed(state, after.lists); round++) {
      after = relaxSessions(prepared, density, obstacles, state, chosen, group, all);
    }
    group = groupsOf(prepared, triangleGroup, state);
  }
  const known = settled ? first.order : null;
  const { session, orderKey } = ringKeys(ringed, chosen.subarray(0, moving), group, shares, all, kept, ends, known);
  const normals = new Float64Array(3 * moving);
  const triangle = new Uint32Array(moving);
  for (let dot = 0; dot < moving; dot++) {
    const slot = state.slot[dot];
    triangle[dot] = prepared.triangleAt[slot];
    const at = GEOMETRY_STRIDE * slot + 15;
    for (let axis = 0; axis < 3; axis++) normals[3 * dot + axis] = prepared.geometry[at + axis];
    session[dot] += earlier;
  }
  const rows = {
    triangle,
    barycentric: state.barycentric.subarray(0, 2 * moving),
    positionsMm: state.positionsMm.subarray(0, 3 * moving),
    normals,
    group: group.subarray(0, moving),
    session,
    id,
    orderKey,
  };
  return hairs ? { ...rows, unitHairs: hairs } : rows;
}

/** Shares of all dots where some were on the skin before the plan. */
function sharesOfAll(
  prepared: PreparedSurface,
  shares: Shares,
  kept: readonly (readonly number[])[],
  group: Uint8Array,
  moving: number,
  triangleGroup: Uint8Array | undefined,
  standing: StandingDots,
): Shares {
  const fresh = Uint32Array.from({ length: 256 }, (_, g) => kept[g]?.[kept[g].length - 1] ?? 0);
  for (let dot = 0; dot < moving; dot++) fresh[group[dot]]++;
  const before = new Uint32Array(256);
  for (const slot of standingPlaces(prepared, standing).slot) before[triangleGroup?.[prepared.triangleAt[slot]] ?? 0]++;
  return sharesBeside(shares, fresh, before);
}

/** Dots of each group up to the end of each of this plan's sessions, without the free ones. */
function keptBySession(previous: DotsBefore, free: Uint32Array, earlier: number, sessions: number): number[][] {
  const { totals, group, session } = previous;
  const groups = totals.length / previous.sessions;
  const kept = Array.from({ length: groups }, () => new Array<number>(sessions).fill(0));
  const at = (s: number): number => Math.min(sessions, Math.max(1, s - earlier)) - 1;
  for (let g = 0; g < groups; g++) {
    for (let s = 1; s <= previous.sessions; s++) kept[g][at(s)] += totals[g * previous.sessions + s - 1];
  }
  for (const rank of free) kept[group[rank]][at(session[rank])]--;
  for (const list of kept) for (let s = 1; s < sessions; s++) list[s] += list[s - 1];
  return kept;
}
