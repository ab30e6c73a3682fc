import { type DotState, settle } from "../dot-state.js";
import type { LocalDensity } from "../local-density.js";
import type { PreparedSurface } from "../prepared-surface.js";
import { walk } from "../surface-walk.js";
import { CLUSTERS_ASSUMED } from "./natural-law.js";
import type { NaturalLayout } from "./natural-layout.js";
import { pairsWithin } from "./near-dots.js";
import { CLUSTERS, naturalStream } from "./offset-draws.js";

/** Who may join a cluster stands within this many spacings of a hexagonal lattice of the dot that begins it. */
const NEXT = 1.35;

/** Draws neighbours together into clusters, each dot into one, so that gaps open between them. */
export function drawIntoClusters(
  prepared: PreparedSurface,
  density: LocalDensity,
  state: DotState,
  { clusters = CLUSTERS_ASSUMED }: NaturalLayout,
  seed: number,
): void {
  const { positionsMm, moving } = state;
  const random = naturalStream(seed, CLUSTERS);
  const { start, other } = neighboursOf(state);
  const taken = new Uint8Array(moving);
  // Dots begin clusters in the order of their numbers, which runs over the surface patch by patch.
  for (let dot = 0; dot < moving; dot++) {
    if (taken[dot] === 1) continue;
    const size = clusters.dots - 1 + Math.floor(3 * random());
    const members = [dot];
    taken[dot] = 1;
    while (members.length < size) {
      const next = nearestFree(positionsMm, dot, other.subarray(start[dot], start[dot + 1]), taken);
      if (next < 0) break;
      members.push(next);
      taken[next] = 1;
    }
    drawIn(prepared, density, state, clusters.tightness, members);
  }
}

function nearestFree(positionsMm: Float64Array, dot: number, near: Int32Array, taken: Uint8Array): number {
  let nearest = -1;
  let least = Infinity;
  for (const i of near) {
    if (taken[i] === 1) continue;
    const dx = positionsMm[3 * i] - positionsMm[3 * dot];
    const dy = positionsMm[3 * i + 1] - positionsMm[3 * dot + 1];
    const dz = positionsMm[3 * i + 2] - positionsMm[3 * dot + 2];
    const squared = dx * dx + dy * dy + dz * dz;
    if (squared >= least) continue;
    least = squared;
    nearest = i;
  }
  return nearest;
}

function drawIn(
  prepared: PreparedSurface,
  density: LocalDensity,
  state: DotState,
  tightness: number,
  members: number[],
): void {
  const middle = [0, 0, 0];
  for (const dot of members) {
    for (let axis = 0; axis < 3; axis++) middle[axis] += state.positionsMm[3 * dot + axis] / members.length;
  }
  for (const dot of members) {
    const [x, y, z] = [0, 1, 2].map((axis) => tightness * (middle[axis] - state.positionsMm[3 * dot + axis]));
    walk(prepared, density, state, dot, x, y, z);
    settle(prepared, density, state, dot);
  }
}

/** The moving neighbours of every moving dot. */
function neighboursOf(state: DotState): { start: Int32Array; other: Int32Array } {
  const { moving } = state;
  const half = pairsWithin(state, NEXT);
  const start = new Int32Array(moving + 1);
  const eachPair = (visit: (i: number, j: number) => void): void => {
    for (let i = 0; i < moving; i++) {
      for (let k = half.start[i]; k < half.start[i + 1]; k++) {
        if (half.neighbour[k] < moving) visit(i, half.neighbour[k]);
      }
    }
  };
  eachPair((i, j) => {
    start[i + 1]++;
    start[j + 1]++;
  });
  for (let i = 0; i < moving; i++) start[i + 1] += start[i];
  const next = start.slice(0, moving);
  const other = new Int32Array(start[moving]);
  eachPair((i, j) => {
    other[next[i]++] = j;
    other[next[j]++] = i;
  });
  return { start, other };
}
