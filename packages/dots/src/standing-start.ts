import { InputError, type InputIssue } from "@shadowline/quantity";
import { type DotState, dotStateOf, settle } from "./dot-state.js";
import { groundCells } from "./ground-cells.js";
import type { LocalDensity } from "./local-density.js";
import { nearestSlot } from "./nearest-slot.js";
import type { Obstacles } from "./obstacles.js";
import type { PreparedSurface } from "./prepared-surface.js";
import { rehome } from "./rehoming.js";
import { relax } from "./relaxation.js";
import { residualStart } from "./residual-start.js";
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

/** Distance over the spacing below which a dot is squeezed. */
const TIGHT = 0.66;
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
  for (let round = 0; round < REHOMINGS && rehome(prepared, density, cells, state, TIGHT, () => true) > 0; round++) {
    relax(prepared, density, obstacles, state);
  }
  return state;
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
