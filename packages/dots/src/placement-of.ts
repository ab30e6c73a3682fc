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
  const triangle = new Uint32Array(count);
  const barycentric = new Float64Array(2 * count);
  const positionsMm = new Float64Array(3 * count);
  const normals = new Float64Array(3 * count);
  const group = new Uint8Array(count);
  const id = new Uint32Array(count);
  const orderKey = new Float64Array(count);
  let groups = 1;
  for (let dot = 0; dot < dots.count; dot++) if (groupOf[dot] >= groups) groups = groupOf[dot] + 1;
  const totals = new Uint32Array(groups * sessions);
  // One property after the other: dots are taken from all over the surface, and memory is what they wait for.
  const slots = triangle; // until the slots have told their normals
  for (let rank = 0; rank < count; rank++) slots[rank] = dots.slot[order[rank]];
  for (let rank = 0; rank < count; rank++) {
    const at = GEOMETRY_STRIDE * slots[rank] + 15;
    normals[3 * rank] = geometry[at];
    normals[3 * rank + 1] = geometry[at + 1];
    normals[3 * rank + 2] = geometry[at + 2];
  }
  for (let rank = 0; rank < count; rank++) triangle[rank] = triangleAt[slots[rank]];
  for (let rank = 0; rank < count; rank++) {
    const dot = order[rank];
    barycentric[2 * rank] = dots.barycentric[2 * dot];
    barycentric[2 * rank + 1] = dots.barycentric[2 * dot + 1];
  }
  for (let rank = 0; rank < count; rank++) {
    const dot = order[rank];
    positionsMm[3 * rank] = dots.positionsMm[3 * dot];
    positionsMm[3 * rank + 1] = dots.positionsMm[3 * dot + 1];
    positionsMm[3 * rank + 2] = dots.positionsMm[3 * dot + 2];
  }
  for (let rank = 0; rank < count; rank++) {
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
