import type { DotPlacement, DotRequest } from "./dot-placement.js";
import type { DotState } from "./dot-state.js";
import { unitHairs } from "./natural/unit-hairs.js";
import { GEOMETRY_STRIDE, type PreparedSurface } from "./prepared-surface.js";
import { cutSessions, sessionsOf } from "./session-cuts.js";

/** The group of each dot. */
export function groupsOf(
  { triangleAt }: PreparedSurface,
  triangleGroup: Uint8Array | undefined,
  dots: DotState,
): Uint8Array {
  const group = new Uint8Array(dots.count);
  if (triangleGroup) for (let dot = 0; dot < dots.count; dot++) group[dot] = triangleGroup[triangleAt[dots.slot[dot]]];
  return group;
}

/**
 * @param evenOrder the dots that do not stand, every prefix even
 * @param unplacedMm x, y, z of the dots that found no room
 */
export function placementOf(
  prepared: PreparedSurface,
  { triangleGroup, cumulativeShares, natural, seed, standing }: DotRequest,
  dots: DotState,
  evenOrder: Uint32Array,
  unplacedMm: Float64Array,
): DotPlacement {
  const count = evenOrder.length;
  const groupOf = groupsOf(prepared, triangleGroup, dots);
  const { order, session } = cutSessions(evenOrder, groupOf, cumulativeShares);
  const earlier = standing?.sessions ?? 0;
  if (earlier > 0) for (let rank = 0; rank < count; rank++) session[rank] += earlier;
  const sessions = earlier + sessionsOf(cumulativeShares);
  const { geometry, triangleAt } = prepared;
  // One property after the other: dots are taken from all over the surface, and memory is what they wait for.
  const triangle = new Uint32Array(count);
  for (let rank = 0; rank < count; rank++) triangle[rank] = dots.slot[order[rank]];
  const normals = gathered(geometry, GEOMETRY_STRIDE, 15, 3, triangle);
  const positionsMm = gathered(dots.positionsMm, 3, 0, 3, order);
  const barycentric = gathered(dots.barycentric, 2, 0, 2, order);
  const group = new Uint8Array(count);
  const id = new Uint32Array(count);
  const orderKey = new Float64Array(count);
  let groups = 1;
  for (let dot = 0; dot < dots.count; dot++) if (groupOf[dot] >= groups) groups = groupOf[dot] + 1;
  const totals = new Uint32Array(groups * sessions);
  for (let rank = 0; rank < count; rank++) {
    triangle[rank] = triangleAt[triangle[rank]];
    group[rank] = groupOf[order[rank]];
    totals[group[rank] * sessions + session[rank] - 1]++;
    id[rank] = rank;
    orderKey[rank] = (rank + 0.5) / count;
  }
  const placement = {
    count,
    unplaced: unplacedMm.length / 3,
    triangle,
    barycentric,
    positionsMm,
    normals,
    group,
    session,
    sessions,
    totals,
    id,
    orderKey,
    unplacedMm,
  };
  return natural ? { ...placement, unitHairs: unitHairs(prepared, natural, dots, order, seed) } : placement;
}

/** From rows of `stride` numbers the `width` ones from `first` on, in the order of `rows`. */
function gathered(from: Float64Array, stride: number, first: number, width: number, rows: Uint32Array): Float64Array {
  const to = new Float64Array(width * rows.length);
  for (let i = 0, k = 0; i < rows.length; i++) {
    const at = stride * rows[i] + first;
    for (let n = 0; n < width; n++) to[k++] = from[at + n];
  }
  return to;
}
