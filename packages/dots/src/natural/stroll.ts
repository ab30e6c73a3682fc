import { type DotState, settle } from "../dot-state.js";
import type { LocalDensity } from "../local-density.js";
import type { PreparedSurface } from "../prepared-surface.js";
import { walk } from "../surface-walk.js";

/** A walk that turns back where it would end at a wall: along a rim offsets would gather in a line. */
export function stroll(
  prepared: PreparedSurface,
  density: LocalDensity,
  state: DotState,
  dot: number,
  x: number,
  y: number,
  z: number,
): void {
  if (!walkFree(prepared, density, state, dot, x, y, z)) walkFree(prepared, density, state, dot, -x, -y, -z);
}

/** A walk that is not begun where it would end at a wall. @returns whether it was */
export function walkFree(
  prepared: PreparedSurface,
  density: LocalDensity,
  state: DotState,
  dot: number,
  x: number,
  y: number,
  z: number,
): boolean {
  const { slot, barycentric } = state;
  const from = slot[dot];
  const b = barycentric[2 * dot];
  const c = barycentric[2 * dot + 1];
  walk(prepared, density, state, dot, x, y, z);
  const free = !atWall(density, state, dot);
  if (!free) {
    slot[dot] = from;
    barycentric[2 * dot] = b;
    barycentric[2 * dot + 1] = c;
  }
  settle(prepared, density, state, dot);
  return free;
}

function atWall({ wall }: LocalDensity, { slot, barycentric }: DotState, dot: number): boolean {
  const b = barycentric[2 * dot];
  const c = barycentric[2 * dot + 1];
  const edge = 3 * slot[dot];
  return (
    (b <= 1e-12 && wall[edge + 1] === 1) ||
    (c <= 1e-12 && wall[edge + 2] === 1) ||
    (1 - b - c <= 1e-12 && wall[edge] === 1)
  );
}
