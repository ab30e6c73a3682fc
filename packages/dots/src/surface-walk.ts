import { type DotState, settle } from "./dot-state.js";
import type { LocalDensity } from "./local-density.js";
import { GEOMETRY_STRIDE, type PreparedSurface } from "./prepared-surface.js";

/** Edges a dot may cross in one step; it stays where it is afterwards. Guards against fans of slivers. */
const MOST_CROSSINGS = 200;

/**
 * Moves a dot over the surface by a step in space. The part out of the triangle's plane is dropped; at an
 * edge the rest of the step is turned into the next triangle's plane; along a wall the dot slides.
 *
 * Leaves position and weight to `settle`.
 */
export function walk(
  prepared: PreparedSurface,
  density: LocalDensity,
  state: DotState,
  dot: number,
  stepX: number,
  stepY: number,
  stepZ: number,
): void {
  const { geometry, links } = prepared;
  const { wall } = density;
  let slot = state.slot[dot];
  let b = state.barycentric[2 * dot];
  let c = state.barycentric[2 * dot + 1];
  let dx = stepX;
  let dy = stepY;
  let dz = stepZ;
  for (let crossing = 0; crossing < MOST_CROSSINGS; crossing++) {
    const g = GEOMETRY_STRIDE * slot;
    const db = dx * geometry[g + 9] + dy * geometry[g + 10] + dz * geometry[g + 11];
    const dc = dx * geometry[g + 12] + dy * geometry[g + 13] + dz * geometry[g + 14];
    const a = 1 - b - c;
    const da = -db - dc;
    // The first edge in the way: the smallest share of the step after which a weight is used up.
    let share = 1;
    let edge = -1;
    if (a + da < 0 && da < 0) {
      share = a > 0 ? -a / da : 0;
      edge = 0;
    }
    if (b + db < 0 && db < 0) {
      const until = b > 0 ? -b / db : 0;
      if (edge < 0 || until < share) {
        share = until;
        edge = 1;
      }
    }
    if (c + dc < 0 && dc < 0) {
      const until = c > 0 ? -c / dc : 0;
      if (edge < 0 || until < share) {
        share = until;
        edge = 2;
      }
    }
    b += share * db;
    c += share * dc;
    if (edge < 0) break;
    // How far along the edge, from the corner after `edge` to the one after that.
    const end = edge === 0 ? c : edge === 1 ? 1 - b - c : b;
    const along = end < 0 ? 0 : end > 1 ? 1 : end;
    const ux = geometry[g + 3];
    const uy = geometry[g + 4];
    const uz = geometry[g + 5];
    const vx = geometry[g + 6];
    const vy = geometry[g + 7];
    const vz = geometry[g + 8];
    let ex = edge === 0 ? vx - ux : edge === 1 ? -vx : ux;
    let ey = edge === 0 ? vy - uy : edge === 1 ? -vy : uy;
    let ez = edge === 0 ? vz - uz : edge === 1 ? -vz : uz;
    const perLength = 1 / Math.sqrt(ex * ex + ey * ey + ez * ez);
    ex *= perLength;
    ey *= perLength;
    ez *= perLength;
    const left = 1 - share;
    const parallel = left * (dx * ex + dy * ey + dz * ez);
    const side = 3 * slot + edge;
    if (wall[side] === 1) {
      b = edge === 0 ? 1 - along : edge === 1 ? 0 : along;
      c = edge === 0 ? along : edge === 1 ? 1 - along : 0;
      dx = parallel * ex;
      dy = parallel * ey;
      dz = parallel * ez;
      // A weight of exactly 0 may come out a rounding below it again; a slide too short to see ends here.
      if (parallel * parallel * perLength * perLength < 1e-12) break;
      continue;
    }
    const nx = geometry[g + 15];
    const ny = geometry[g + 16];
    const nz = geometry[g + 17];
    const outward = left * (dx * (ey * nz - ez * ny) + dy * (ez * nx - ex * nz) + dz * (ex * ny - ey * nx));
    const link = links[side];
    const turned = link & 1;
    const nextEdge = (link >> 1) & 3;
    slot = link >> 3;
    const h = GEOMETRY_STRIDE * slot;
    const out = turned === 1 ? -outward : outward;
    const mx = geometry[h + 15];
    const my = geometry[h + 16];
    const mz = geometry[h + 17];
    dx = parallel * ex + out * (ey * mz - ez * my);
    dy = parallel * ey + out * (ez * mx - ex * mz);
    dz = parallel * ez + out * (ex * my - ey * mx);
    const end2 = turned === 1 ? along : 1 - along;
    b = nextEdge === 0 ? 1 - end2 : nextEdge === 1 ? 0 : end2;
    c = nextEdge === 0 ? end2 : nextEdge === 1 ? 1 - end2 : 0;
  }
  b = b < 0 ? 0 : b > 1 ? 1 : b;
  c = c < 0 ? 0 : c > 1 - b ? 1 - b : c;
  state.slot[dot] = slot;
  state.barycentric[2 * dot] = b;
  state.barycentric[2 * dot + 1] = c;
}

/**
 * Moves every dot that does not stand by a share of its push. Most steps stay in their triangle; they are taken
 * here, the others by `walk`.
 *
 * @param goesOn share of the push that is left for the next time
 * @param some the dots to be moved, if not all
 * @param from the first of them, and the one after the last
 */
export function walkAll(
  prepared: PreparedSurface,
  density: LocalDensity,
  state: DotState,
  push: Float64Array,
  share: number,
  goesOn: number,
  some?: { readonly dots: Uint32Array; readonly count: number },
  from = 0,
  to = some ? some.count : state.moving,
): void {
  const { geometry } = prepared;
  const { cornerWeight } = density;
  const { slot, barycentric, positionsMm, weight, moving } = state;
  const dots = some?.dots;
  for (let k = from; k < to; k++) {
    const dot = dots ? dots[k] : k;
    if (dot >= moving) continue;
    const x = share * push[3 * dot];
    const y = share * push[3 * dot + 1];
    const z = share * push[3 * dot + 2];
    push[3 * dot] *= goesOn;
    push[3 * dot + 1] *= goesOn;
    push[3 * dot + 2] *= goesOn;
    if (x === 0 && y === 0 && z === 0) continue;
    const at = slot[dot];
    const g = GEOMETRY_STRIDE * at;
    const b = barycentric[2 * dot] + (x * geometry[g + 9] + y * geometry[g + 10] + z * geometry[g + 11]);
    const c = barycentric[2 * dot + 1] + (x * geometry[g + 12] + y * geometry[g + 13] + z * geometry[g + 14]);
    if (b < 0 || c < 0 || b + c > 1) {
      stride(prepared, density, state, dot, x, y, z);
      continue;
    }
    barycentric[2 * dot] = b;
    barycentric[2 * dot + 1] = c;
    positionsMm[3 * dot] = geometry[g] + b * geometry[g + 3] + c * geometry[g + 6];
    positionsMm[3 * dot + 1] = geometry[g + 1] + b * geometry[g + 4] + c * geometry[g + 7];
    positionsMm[3 * dot + 2] = geometry[g + 2] + b * geometry[g + 5] + c * geometry[g + 8];
    const base = cornerWeight[3 * at];
    weight[dot] = base + b * (cornerWeight[3 * at + 1] - base) + c * (cornerWeight[3 * at + 2] - base);
  }
}

/** Ground so many times as dense as where a dot was is not reached in one step. */
const STEEP = 2;

/** A step into far denser ground is as long as one from there: the spacing of thin ground is no measure in it. */
function stride(
  prepared: PreparedSurface,
  density: LocalDensity,
  state: DotState,
  dot: number,
  x: number,
  y: number,
  z: number,
): void {
  const slot = state.slot[dot];
  const b = state.barycentric[2 * dot];
  const c = state.barycentric[2 * dot + 1];
  const before = state.weight[dot];
  walk(prepared, density, state, dot, x, y, z);
  settle(prepared, density, state, dot);
  if (state.weight[dot] <= STEEP * before) return;
  const share = Math.sqrt(before / state.weight[dot]);
  state.slot[dot] = slot;
  state.barycentric[2 * dot] = b;
  state.barycentric[2 * dot + 1] = c;
  walk(prepared, density, state, dot, share * x, share * y, share * z);
  settle(prepared, density, state, dot);
}
