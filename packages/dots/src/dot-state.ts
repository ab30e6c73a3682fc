import type { LocalDensity } from "./local-density.js";
import { GEOMETRY_STRIDE, type PreparedSurface } from "./prepared-surface.js";

/** Dots while they are being moved; position in the arrays = dot. */
export type DotState = {
  readonly count: number;
  /** The first so many dots move; the rest stand: they push, but are neither moved, given up nor ranked. */
  readonly moving: number;
  readonly slot: Uint32Array;
  /** Weights of the second and third corner, two a dot. */
  readonly barycentric: Float64Array;
  /** x, y, z a dot; always the place that slot and weights say. */
  readonly positionsMm: Float64Array;
  /** Weight (see `LocalDensity`) at the dot. */
  readonly weight: Float64Array;
};

/** Room for so many dots, of which the first `moving` move. */
export const dotStateOf = (count: number, moving: number): DotState => ({
  count,
  moving,
  slot: new Uint32Array(count),
  barycentric: new Float64Array(2 * count),
  positionsMm: new Float64Array(3 * count),
  weight: new Float64Array(count),
});

/** Position and weight of one dot from its slot and corner weights. */
export function settle(prepared: PreparedSurface, density: LocalDensity, state: DotState, dot: number): void {
  const { geometry } = prepared;
  const slot = state.slot[dot];
  const g = GEOMETRY_STRIDE * slot;
  const b = state.barycentric[2 * dot];
  const c = state.barycentric[2 * dot + 1];
  state.positionsMm[3 * dot] = geometry[g] + b * geometry[g + 3] + c * geometry[g + 6];
  state.positionsMm[3 * dot + 1] = geometry[g + 1] + b * geometry[g + 4] + c * geometry[g + 7];
  state.positionsMm[3 * dot + 2] = geometry[g + 2] + b * geometry[g + 5] + c * geometry[g + 8];
  const { cornerWeight } = density;
  const base = cornerWeight[3 * slot];
  state.weight[dot] = base + b * (cornerWeight[3 * slot + 1] - base) + c * (cornerWeight[3 * slot + 2] - base);
}

/** The dots for which `keep` holds 1, in their order. */
export function keepDots(state: DotState, keep: Uint8Array): DotState {
  let count = 0;
  let moving = 0;
  for (let dot = 0; dot < state.count; dot++) {
    count += keep[dot];
    if (dot < state.moving) moving += keep[dot];
  }
  const kept: DotState = {
    count,
    moving,
    slot: new Uint32Array(count),
    barycentric: new Float64Array(2 * count),
    positionsMm: new Float64Array(3 * count),
    weight: new Float64Array(count),
  };
  let to = 0;
  for (let dot = 0; dot < state.count; dot++) {
    if (keep[dot] === 0) continue;
    kept.slot[to] = state.slot[dot];
    kept.weight[to] = state.weight[dot];
    for (let k = 0; k < 2; k++) kept.barycentric[2 * to + k] = state.barycentric[2 * dot + k];
    for (let k = 0; k < 3; k++) kept.positionsMm[3 * to + k] = state.positionsMm[3 * dot + k];
    to++;
  }
  return kept;
}
