import { type DotState, keepDots, settle } from "../dot-state.js";
import type { LocalDensity } from "../local-density.js";
import type { NeighbourLists } from "../neighbour-lists.js";
import { GEOMETRY_STRIDE, type PreparedSurface } from "../prepared-surface.js";
import { walk } from "../surface-walk.js";
import { coreMm, HALF_AMONG, HALVES_SPAN, spacingMm } from "./natural-law.js";
import { bell, DISTANCES, HALVES, naturalStream } from "./offset-draws.js";
import { walkFree } from "./stroll.js";

/**
 * Which dots are the second half of a unit that reads as two: the number of the dot that is its first half, -1
 * for all others. The first half is the nearest dot that is no second half.
 *
 * One of every so many dots, which lie together, and the most crowded of them: so the halves are spread evenly,
 * and the holes they leave close soonest.
 *
 * @param near neighbours of every dot
 * @param whole 1 for dots that are no halves (in front, where units are single hairs)
 */
export function secondHalves(state: DotState, near: NeighbourLists, whole: Uint8Array, seed: number): Int32Array {
  const { count, moving } = state;
  const random = naturalStream(seed, HALVES);
  const crowding = crowdingOf(state, near);
  const keep = new Uint8Array(count).fill(1);
  for (let from = -Math.floor(HALF_AMONG * random()); from < moving; from += HALF_AMONG) {
    // A run that is cut short, or holds dots that are no halves, has one as often as it is long.
    const drawn = from + Math.floor(HALF_AMONG * random());
    if (drawn < 0 || drawn >= moving || whole[drawn] === 1) continue;
    let most = drawn;
    const end = Math.min(moving, from + HALF_AMONG);
    for (let dot = Math.max(0, from); dot < end; dot++) {
      if (whole[dot] === 0 && crowding[dot] > crowding[most]) most = dot;
    }
    keep[most] = 0;
  }
  return nearestKept(state, near, keep);
}

/** Sum over each dot's neighbours of what falls from 1 at no distance to 0, as the push between them does. */
function crowdingOf({ positionsMm, weight, count }: DotState, { start, neighbour }: NeighbourLists): Float64Array {
  const crowding = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    for (let k = start[i]; k < start[i + 1]; k++) {
      const j = neighbour[k];
      const left = 1 - squaredMm(positionsMm, i, j) * (weight[i] + weight[j]);
      const share = left > 0 ? left * left * (left * left) : 0;
      crowding[i] += share;
      crowding[j] += share;
    }
  }
  return crowding;
}

function squaredMm(positionsMm: Float64Array, i: number, j: number): number {
  const dx = positionsMm[3 * i] - positionsMm[3 * j];
  const dy = positionsMm[3 * i + 1] - positionsMm[3 * j + 1];
  const dz = positionsMm[3 * i + 2] - positionsMm[3 * j + 2];
  return dx * dx + dy * dy + dz * dz;
}

/** The units without their second halves. */
export function unitsOf(state: DotState, firstHalf: Int32Array): DotState {
  const isUnit = new Uint8Array(state.count);
  for (let dot = 0; dot < state.count; dot++) isUnit[dot] = firstHalf[dot] < 0 ? 1 : 0;
  return keepDots(state, isUnit);
}

/** Sets the dots that are no second halves to where the units stand. */
export function setUnits(
  prepared: PreparedSurface,
  density: LocalDensity,
  state: DotState,
  firstHalf: Int32Array,
  units: DotState,
): void {
  let unit = 0;
  for (let dot = 0; dot < state.moving; dot++) {
    if (firstHalf[dot] >= 0) continue;
    state.slot[dot] = units.slot[unit];
    state.barycentric[2 * dot] = units.barycentric[2 * unit];
    state.barycentric[2 * dot + 1] = units.barycentric[2 * unit + 1];
    settle(prepared, density, state, dot);
    unit++;
  }
}

/**
 * Sets each second half beside its first, both off the unit's place; a first half that stands stays there.
 *
 * @param even where each dot comes from: the second half stands on that side, so that on the way the two do not
 *   pass each other
 */
export function partHalves(
  prepared: PreparedSurface,
  density: LocalDensity,
  state: DotState,
  even: DotState,
  firstHalf: Int32Array,
  seed: number,
): void {
  const random = naturalStream(seed, DISTANCES);
  for (let dot = 0; dot < state.moving; dot++) {
    const first = firstHalf[dot];
    if (first < 0) continue;
    state.slot[dot] = state.slot[first];
    state.barycentric[2 * dot] = state.barycentric[2 * first];
    state.barycentric[2 * dot + 1] = state.barycentric[2 * first + 1];
    const spacing = spacingMm(state.weight[first]);
    const widest = HALVES_SPAN * spacing;
    const least = coreMm(spacing);
    const apart = Math.sqrt(least * least + random() * (widest * widest - least * least));
    const [x, y, z] = towards(prepared, state, first, even, dot, random);
    const step = first < state.moving ? apart / 2 : apart;
    const on = walkFree(prepared, density, state, dot, step * x, step * y, step * z);
    if (!on && !walkFree(prepared, density, state, dot, -step * x, -step * y, -step * z)) {
      // Up to the wall, or both would stand in one place.
      walk(prepared, density, state, dot, step * x, step * y, step * z);
      settle(prepared, density, state, dot);
    }
    if (first >= state.moving) continue;
    const back = on ? -step : step;
    walkFree(prepared, density, state, first, back * x, back * y, back * z);
  }
}

/** The nearest dot that keeps its place, for each that does not; -1 where there is none. */
function nearestKept({ positionsMm, count }: DotState, near: NeighbourLists, keep: Uint8Array): Int32Array {
  const { start, neighbour } = near;
  const nearest = new Int32Array(count).fill(-1);
  const squared = new Float64Array(count).fill(Infinity);
  const offer = (dot: number, other: number, distance: number): void => {
    if (keep[dot] === 1 || keep[other] === 0 || distance >= squared[dot]) return;
    squared[dot] = distance;
    nearest[dot] = other;
  };
  for (let i = 0; i < count; i++) {
    for (let k = start[i]; k < start[i + 1]; k++) {
      const j = neighbour[k];
      if (keep[i] === keep[j]) continue;
      const distance = squaredMm(positionsMm, i, j);
      offer(i, j, distance);
      offer(j, i, distance);
    }
  }
  return nearest;
}

/** A unit vector along the triangle that a unit stands on, within about 45 degrees of the way to a place. */
function towards(
  { geometry }: PreparedSurface,
  { slot, positionsMm }: DotState,
  unit: number,
  even: DotState,
  dot: number,
  random: () => number,
): [number, number, number] {
  const g = GEOMETRY_STRIDE * slot[unit];
  const way = alongPlane(geometry, g, [
    even.positionsMm[3 * dot] - positionsMm[3 * unit],
    even.positionsMm[3 * dot + 1] - positionsMm[3 * unit + 1],
    even.positionsMm[3 * dot + 2] - positionsMm[3 * unit + 2],
  ]);
  const drawn = alongPlane(geometry, g, [bell(random), bell(random), bell(random)]);
  // Turned to the way's own side, so that halfway between the two is never nowhere.
  const side = way[0] * drawn[0] + way[1] * drawn[1] + way[2] * drawn[2] < 0 ? -1 : 1;
  return alongPlane(geometry, g, [way[0] + side * drawn[0], way[1] + side * drawn[1], way[2] + side * drawn[2]]);
}

/** A vector's part along a triangle, of length 1; the triangle's first edge where nothing lies along it. */
function alongPlane(geometry: Float64Array, g: number, [x, y, z]: readonly number[]): [number, number, number] {
  const above = x * geometry[g + 15] + y * geometry[g + 16] + z * geometry[g + 17];
  let ax = x - above * geometry[g + 15];
  let ay = y - above * geometry[g + 16];
  let az = z - above * geometry[g + 17];
  if (ax * ax + ay * ay + az * az < 1e-12) {
    ax = geometry[g + 3];
    ay = geometry[g + 4];
    az = geometry[g + 5];
  }
  const scale = 1 / Math.sqrt(ax * ax + ay * ay + az * az);
  return [ax * scale, ay * scale, az * scale];
}
