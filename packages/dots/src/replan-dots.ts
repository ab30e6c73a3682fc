import { type DotColumns, splice } from "./dot-columns.js";
import type { DotPlacement, DotRequest } from "./dot-placement.js";
import { type DotState, keepDots } from "./dot-state.js";
import { type LocalDensity, localMass, localSteps } from "./local-density.js";
import { makeNatural } from "./natural/make-natural.js";
import type { NaturalLayout } from "./natural/natural-layout.js";
import { unitHairs } from "./natural/unit-hairs.js";
import { nearestSlot } from "./nearest-slot.js";
import { type Obstacles, watchObstacles } from "./obstacles.js";
import { clear, placesWithout, refuse, spheresOf } from "./place-dots.js";
import { groupsOf } from "./placement-of.js";
import { GEOMETRY_STRIDE, type PreparedSurface, prepareSurface } from "./prepared-surface.js";
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

/**
 * The placement after an edit: dots in the touched places and a margin of two spacings are planned anew, every
 * other dot keeps identity, place, session and order. As many dots as `placeDots` would place. Spacing is that of
 * the density wanted where a dot stands, on thinner ground at most twice that of the densest touched place.
 *
 * Dots that stay in the touched places keep their identity but not their place; new ones are numbered on from
 * the highest identity. The same placement, request and touched places give the same bytes.
 *
 * @param previous the placement before the edit
 * @param request with the density after it
 * @param touched everywhere that density or obstacles changed
 * @param prepared `prepareSurface(request.surface)`, where it is at hand
 * @param how `preview`: quicker, for a picture while the brush moves. Sessions are right in number but less even.
 * @throws InputError as `placeDots`; RangeError for touched places that the mesh cannot have
 */
export function replanDots(
  previous: DotPlacement,
  request: DotRequest,
  touched: Touched,
  prepared: PreparedSurface = prepareSurface(request.surface),
  how: { readonly preview?: boolean } = {},
): DotPlacement {
  refuse(request);
  if (touched.length === 0) return previous;
  const { cornerPerCm2 } = request.density;
  const mass = localMass(prepared, cornerPerCm2);
  const ground = touchedGround(prepared, mass, touched);
  const density = { ...mass, ...localSteps(prepared, cornerPerCm2, ground) };
  const before = request.standing ? standingPlaces(prepared, request.standing) : null;
  const patch = replanPatch(prepared, density, ground, previous, before);
  const bare = unplacedOutside(prepared, density, ground, previous.unplacedMm);
  const elsewhere = previous.count - patch.free.length + bare.length / 3 + (before?.slot.length ?? 0);
  const wanted = Math.round(density.wanted) - elsewhere;
  const firstId = highestId(previous) + 1;
  const most = wanted > 0 ? wanted : 0;
  const filled = filledPatch(prepared, density, cornerPerCm2, ground, patch, most, request.seed, firstId);
  let { state } = filled;
  let id = Uint32Array.from({ length: state.moving }, (_, dot) =>
    dot < filled.stayed.length ? previous.id[filled.stayed[dot]] : firstId + dot - filled.stayed.length,
  );
  let unplacedMm = bare;
  const obstacles = obstaclesNear(spheresOf(request.obstacles, before), state);
  const { natural, seed } = request;
  const grown = natural !== undefined && natural.share > 0;
  let near: Surroundings | undefined;
  if (state.moving > 0) {
    // Sessions are relaxed along with the whole: what comes before may be rough, as in a fresh plan.
    const declared = sessionsOf(request.cumulativeShares) > 1 && !grown && obstacles.watchMm.length === 0;
    if (how.preview === true || declared) near = relaxRoughly(prepared, density, obstacles, state);
    else relax(prepared, density, obstacles, state);
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
  const rows = rankedRows(prepared, density, obstacles, previous, request, patch, state, id, {
    settled: how.preview === true,
    relaxed: !grown && how.preview !== true,
    near,
    hairs: natural ? hairsOf(prepared, natural, previous, filled.stayed, state, id, firstId, patchSeed) : undefined,
  });
  return merged(
    previous,
    patch.free,
    rows,
    unplacedMm,
    (request.standing?.sessions ?? 0) + sessionsOf(request.cumulativeShares),
  );
}

/** Hairs of each moving dot's unit: who stays keeps its own. */
function hairsOf(
  prepared: PreparedSurface,
  natural: NaturalLayout,
  previous: DotPlacement,
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

/** Found once a placement: under a brush one follows from another. */
const highestIds = new WeakMap<DotPlacement, number>();

function highestId(dots: DotPlacement): number {
  const known = highestIds.get(dots);
  if (known !== undefined) return known;
  const { id } = dots;
  let highest = -1;
  for (let rank = 0; rank < id.length; rank++) if (id[rank] > highest) highest = id[rank];
  highestIds.set(dots, highest);
  return highest;
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
  readonly hairs: Uint8Array | undefined;
};

/** The moving dots of a patch with their sessions and keys, in their order. Relaxes sessions on the way. */
function rankedRows(
  prepared: PreparedSurface,
  density: LocalDensity,
  obstacles: Obstacles,
  previous: DotPlacement,
  { triangleGroup, cumulativeShares: shares, standing }: DotRequest,
  patch: ReplanPatch,
  state: DotState,
  id: Uint32Array,
  { settled, relaxed, near, hairs }: Ranking,
): DotColumns {
  const { moving, count } = state;
  let group = groupsOf(prepared, triangleGroup, state);
  const earlier = standing?.sessions ?? 0;
  const ends = sessionEnds(previous, earlier, shares);
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
    relaxSessions(prepared, density, obstacles, state, chosen, group, all, near);
    group = groupsOf(prepared, triangleGroup, state);
  }
  const known = settled ? first.order : null;
  const { session, orderKey } = ringKeys(ringed, chosen.subarray(0, moving), group, shares, all, kept, ends, known);
  const order = new Uint32Array(moving);
  for (let dot = 0; dot < moving; dot++) order[dot] = dot;
  // Keys are compared, not taken from each other: a difference would be put into the heap.
  order.sort((a, b) =>
    session[a] !== session[b] || orderKey[a] === orderKey[b]
      ? session[a] - session[b] || id[a] - id[b]
      : orderKey[a] < orderKey[b]
        ? -1
        : 1,
  );
  const normals = new Float64Array(3 * moving);
  for (let row = 0; row < moving; row++) {
    const at = GEOMETRY_STRIDE * state.slot[order[row]] + 15;
    for (let axis = 0; axis < 3; axis++) normals[3 * row + axis] = prepared.geometry[at + axis];
  }
  const rows = {
    triangle: new Uint32Array(moving),
    barycentric: pick(state.barycentric, order, 2),
    positionsMm: pick(state.positionsMm, order, 3),
    normals,
    group: new Uint8Array(moving),
    session: new Uint8Array(moving),
    id: new Uint32Array(moving),
    orderKey: pick(orderKey, order, 1),
  };
  const unitHairs = hairs ? new Uint8Array(moving) : null;
  for (let row = 0; row < moving; row++) {
    const dot = order[row];
    rows.triangle[row] = prepared.triangleAt[state.slot[dot]];
    rows.group[row] = group[dot];
    rows.session[row] = earlier + session[dot];
    rows.id[row] = id[dot];
    if (hairs && unitHairs) unitHairs[row] = hairs[dot];
  }
  return unitHairs ? { ...rows, unitHairs } : rows;
}

function pick(values: Float64Array, order: Uint32Array, width: number): Float64Array {
  const rows = new Float64Array(width * order.length);
  for (let row = 0; row < order.length; row++) {
    for (let k = 0; k < width; k++) rows[width * row + k] = values[width * order[row] + k];
  }
  return rows;
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
function keptBySession(previous: DotPlacement, free: Uint32Array, earlier: number, sessions: number): number[][] {
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

/** The previous plan without the free dots, with rows merged in where session and key put them. */
function merged(
  previous: DotPlacement,
  free: Uint32Array,
  rows: DotColumns,
  unplacedMm: Float64Array,
  sessions: number,
): DotPlacement {
  const { count } = previous;
  const behind = rows.id.length;
  const stretches = new Int32Array(3 * (free.length + 2 * behind + 1));
  let end = 0;
  const take = (list: 0 | 1, start: number, until: number): void => {
    stretches[end] = list;
    stretches[end + 1] = start;
    stretches[end + 2] = until;
    end += 3;
  };
  let gone = 0;
  let from = 0;
  const keepUntil = (rank: number): void => {
    while (gone < free.length && free[gone] < rank) {
      if (free[gone] > from) take(0, from, free[gone]);
      from = free[gone++] + 1;
    }
    if (rank > from) take(0, from, rank);
    if (rank > from) from = rank;
  };
  for (let row = 0; row < behind; ) {
    const rank = rankAfter(previous, from, rows, row);
    keepUntil(rank);
    const first = row;
    do row++;
    while (row < behind && (rank === count || isBefore(rows, row, previous, rank)));
    take(1, first, row);
  }
  keepUntil(count);
  const dots = splice(previous, rows, stretches.subarray(0, end));
  return {
    ...dots,
    count: dots.id.length,
    unplaced: unplacedMm.length / 3,
    unplacedMm,
    ...totalsAfter(previous, free, rows, sessions),
  };
}

/** Dots by group and session after some went and others came. */
function totalsAfter(
  previous: DotPlacement,
  free: Uint32Array,
  rows: DotColumns,
  least: number,
): Pick<DotPlacement, "sessions" | "totals"> {
  const before = previous.totals.length / previous.sessions;
  const sessions = Math.max(least, previous.sessions);
  const totals = new Uint32Array(256 * sessions);
  for (let group = 0; group < before; group++) {
    for (let s = 0; s < previous.sessions; s++) {
      totals[group * sessions + s] = previous.totals[group * previous.sessions + s];
    }
  }
  for (const rank of free) totals[previous.group[rank] * sessions + previous.session[rank] - 1]--;
  for (let row = 0; row < rows.id.length; row++) totals[rows.group[row] * sessions + rows.session[row] - 1]++;
  let groups = 256;
  const isEmpty = (group: number): boolean => {
    for (let s = 0; s < sessions; s++) if (totals[group * sessions + s] > 0) return false;
    return true;
  };
  while (groups > 1 && isEmpty(groups - 1)) groups--;
  return { sessions, totals: totals.slice(0, groups * sessions) };
}

/** The first dot of a plan, from one on, that belongs behind a row; its end where none does. */
function rankAfter(dots: DotPlacement, from: number, rows: DotColumns, row: number): number {
  let low = from;
  let high = dots.count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(rows, row, dots, middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** By session, key and identity. */
function isBefore(rows: DotColumns, row: number, dots: DotColumns, rank: number): boolean {
  if (rows.session[row] !== dots.session[rank]) return rows.session[row] < dots.session[rank];
  if (rows.orderKey[row] !== dots.orderKey[rank]) return rows.orderKey[row] < dots.orderKey[rank];
  return rows.id[row] < dots.id[rank];
}
