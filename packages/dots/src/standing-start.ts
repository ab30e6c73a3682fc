import { InputError, type InputIssue } from "@shadowline/quantity";
import { type DotState, dotStateOf, settle } from "./dot-state.js";
import { type GroundCells, groundCells } from "./ground-cells.js";
import { type LocalDensity, REACH } from "./local-density.js";
import { nearestSlot } from "./nearest-slot.js";
import { neighbourLists, rowsFor } from "./neighbour-lists.js";
import type { Obstacles } from "./obstacles.js";
import type { PreparedSurface } from "./prepared-surface.js";
import { relax } from "./relaxation.js";
import { residualStart, widestGaps } from "./residual-start.js";
import { FARTHEST_MM, type StandingDots } from "./standing-dots.js";

/** Standing dots on the surface itself. */
export type StandingPlaces = {
  readonly slot: Uint32Array;
  /** Weights of the second and third corner, two a dot. */
  readonly barycentric: Float64Array;
  /** x, y, z, radius of those that keep dots off by a radius of their own; four numbers each. */
  readonly spheres: Float64Array;
};

/** What is wrong with standing dots taken by themselves. */
export function standingIssues({ positionsMm, radiusMm, sessions }: StandingDots): InputIssue[] {
  const issues: InputIssue[] = [];
  if (positionsMm.length % 3 !== 0) {
    issues.push({ field: "standing.positionsMm", allowed: "x, y, z of each dot", found: positionsMm.length });
  }
  const count = Math.floor(positionsMm.length / 3);
  const bad = positionsMm.findIndex((value) => !Number.isFinite(value));
  if (bad >= 0) {
    issues.push({ field: `standing.positionsMm[${bad}]`, allowed: "a finite number", found: String(positionsMm[bad]) });
  }
  if (radiusMm && radiusMm.length !== count) {
    issues.push({ field: "standing.radiusMm", allowed: `one a dot (${count})`, found: radiusMm.length });
  }
  const wrong = radiusMm ? radiusMm.findIndex((value) => !(value >= 0 && value <= MOST_RADIUS_MM)) : -1;
  if (radiusMm && wrong >= 0) {
    const allowed = `a number from 0 to ${MOST_RADIUS_MM}`;
    issues.push({ field: `standing.radiusMm[${wrong}]`, allowed, found: String(radiusMm[wrong]) });
  }
  if (!(Number.isInteger(sessions) && sessions >= 0 && sessions <= 254)) {
    issues.push({ field: "standing.sessions", allowed: "a whole number from 0 to 254", found: String(sessions) });
  }
  return issues;
}

/** Distance over the spacing below which a dot is squeezed, and how far a gap's middle must be from any dot. */
const TIGHT = 0.66;
const GAP = 0.62;
/** Times that squeezed dots are moved and all are relaxed again. */
const REHOMINGS = 2;

/** A hair or dot that keeps others off farther than this is no hair or dot. */
const MOST_RADIUS_MM = 10;

/** Places by the standing dots they were found for: a brush asks for the same ones at every frame. */
const known = new WeakMap<StandingDots, { readonly prepared: PreparedSurface; readonly places: StandingPlaces }>();

/**
 * Puts standing dots on the surface, each at its nearest place.
 *
 * @throws InputError naming those that are too far off
 */
export function standingPlaces(prepared: PreparedSurface, standing: StandingDots): StandingPlaces {
  const found = known.get(standing);
  if (found?.prepared === prepared) return found.places;
  const places = placesOf(prepared, standing);
  known.set(standing, { prepared, places });
  return places;
}

function placesOf(prepared: PreparedSurface, { positionsMm, radiusMm }: StandingDots): StandingPlaces {
  const count = positionsMm.length / 3;
  const slot = new Uint32Array(count);
  const barycentric = new Float64Array(2 * count);
  const spheres: number[] = [];
  const issues: InputIssue[] = [];
  const nearest = prepared.slots > 0 && count > 0 ? nearestSlot(prepared) : null;
  for (let dot = 0; dot < count && issues.length < 20; dot++) {
    const place = nearest?.([positionsMm[3 * dot], positionsMm[3 * dot + 1], positionsMm[3 * dot + 2]]);
    if (!place || !(place.distanceMm <= FARTHEST_MM)) {
      const found = place ? `${Math.round(10 * place.distanceMm) / 10} mm away` : undefined;
      issues.push({ field: `standing[${dot}]`, allowed: `within ${FARTHEST_MM} mm of the surface`, found });
      continue;
    }
    slot[dot] = place.slot;
    barycentric[2 * dot] = place.weights[1];
    barycentric[2 * dot + 1] = place.weights[2];
    if (radiusMm && radiusMm[dot] > 0) spheres.push(...place.atMm, radiusMm[dot]);
  }
  if (issues.length > 0) throw new InputError(issues);
  return { slot, barycentric, spheres: Float64Array.from(spheres) };
}

/**
 * New dots among standing ones, even: they start where standing ones leave the wanted density short and are
 * relaxed; then dots that found themselves squeezed between standing ones go to where gaps stayed.
 *
 * @param count of new dots
 * @returns the new dots, which move, then the standing ones
 */
export function relaxedAmongStanding(
  prepared: PreparedSurface,
  density: LocalDensity,
  cornerPerCm2: Float64Array,
  obstacles: Obstacles,
  standing: StandingPlaces,
  count: number,
  seed: number,
): DotState {
  const before = withStanding(prepared, density, new Uint32Array(0), new Float64Array(0), standing);
  const everywhere = Uint32Array.from({ length: prepared.slots }, (_, slot) => slot);
  const cells = groundCells(prepared, cornerPerCm2, everywhere, before, () => true);
  const alone = { ...before, free: 0, beyond: before.count };
  const filling = residualStart(density, cells, alone, count, () => true, seed, 0);
  const state = withStanding(prepared, density, filling.slot, filling.barycentric, standing);
  relax(prepared, density, obstacles, state);
  for (let round = 0; round < REHOMINGS && rehome(prepared, density, cells, state) > 0; round++) {
    relax(prepared, density, obstacles, state);
  }
  return state;
}

/** Moves dots that stand too close to another into gaps; returns how many. */
function rehome(prepared: PreparedSurface, density: LocalDensity, cells: GroundCells, state: DotState): number {
  const tight = tightDots(state);
  const gaps = widestGaps(density, cells, state, GAP, tight.length);
  for (let i = 0; i < gaps.length; i++) {
    const dot = tight[i];
    state.slot[dot] = cells.slot[gaps[i]];
    for (let k = 0; k < 2; k++) {
      const corner = 6 * gaps[i] + k;
      state.barycentric[2 * dot + k] =
        (cells.corners[corner] + cells.corners[corner + 2] + cells.corners[corner + 4]) / 3;
    }
    settle(prepared, density, state, dot);
  }
  return gaps.length;
}

/** One moving dot of each pair that is too close, the closest pairs first. */
function tightDots({ positionsMm, weight, count, moving }: DotState): number[] {
  const limit = (TIGHT * TIGHT) / (REACH * REACH);
  const { start, neighbour } = neighbourLists(rowsFor(positionsMm, weight, count, limit), limit, moving);
  const closest = new Float64Array(moving).fill(Infinity);
  for (let i = 0; i < count; i++) {
    for (let k = start[i]; k < start[i + 1]; k++) {
      const j = neighbour[k];
      const dx = positionsMm[3 * i] - positionsMm[3 * j];
      const dy = positionsMm[3 * i + 1] - positionsMm[3 * j + 1];
      const dz = positionsMm[3 * i + 2] - positionsMm[3 * j + 2];
      const t = (dx * dx + dy * dy + dz * dz) * (weight[i] + weight[j]);
      const later = i > j ? (i < moving ? i : j) : j < moving ? j : i;
      if (t < closest[later]) closest[later] = t;
    }
  }
  const tight: number[] = [];
  for (let dot = 0; dot < moving; dot++) if (closest[dot] < Infinity) tight.push(dot);
  return tight.sort((a, b) => closest[a] - closest[b] || a - b);
}

function withStanding(
  prepared: PreparedSurface,
  density: LocalDensity,
  slot: Uint32Array,
  barycentric: Float64Array,
  standing: StandingPlaces,
): DotState {
  const state = dotStateOf(slot.length + standing.slot.length, slot.length);
  state.slot.set(slot);
  state.slot.set(standing.slot, slot.length);
  state.barycentric.set(barycentric);
  state.barycentric.set(standing.barycentric, barycentric.length);
  for (let dot = 0; dot < state.count; dot++) settle(prepared, density, state, dot);
  return state;
}
