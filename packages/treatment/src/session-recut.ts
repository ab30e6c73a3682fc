import type { DotPlacement } from "@shadowline/dots";

type SharesByGroup = readonly (readonly number[])[];

/**
 * Dots cut into sessions by other shares than they were placed with, each in its place: in a group whose shares
 * changed the first round(share * dots) of its order belong to the sessions up to that share. Groups whose shares
 * stay keep their sessions. Within a session the groups keep pace with each other.
 *
 * @param from shares that the dots were placed with, by group
 * @param to shares that hold now; the same number of groups
 * @param done sessions given before; the first of the lists is the next
 */
export function withSessionsOf(
  placement: DotPlacement,
  from: SharesByGroup,
  to: SharesByGroup,
  done: number,
): DotPlacement {
  const changed = to.map((shares, group) => shares.join() !== from[group].join());
  if (!changed.some(Boolean)) return placement;
  const { count, group } = placement;
  const session = placement.session.slice();
  const ends = cutEnds(placement, to);
  const seen = new Uint32Array(to.length);
  for (let rank = 0; rank < count; rank++) {
    const which = group[rank];
    if (changed[which]) session[rank] = done + 1 + ends[which].findIndex((end) => seen[which] < end);
    seen[which]++;
  }
  return ordered(placement, session, done + Math.max(...to.map(({ length }) => length)));
}

/** Dots of each group up to the end of each session. */
function cutEnds({ count, group }: DotPlacement, shares: SharesByGroup): number[][] {
  const dots = new Uint32Array(shares.length);
  for (let rank = 0; rank < count; rank++) dots[group[rank]]++;
  return shares.map((list, which) => list.map((share) => Math.round(share * dots[which])));
}

/** The dots by session, and inside a session by how far through it their group is. */
function ordered(placement: DotPlacement, session: Uint8Array, sessions: number): DotPlacement {
  const { count, group } = placement;
  const groups = Math.max(placement.totals.length / placement.sessions, 1);
  const totals = new Uint32Array(groups * sessions);
  for (let rank = 0; rank < count; rank++) totals[group[rank] * sessions + session[rank] - 1]++;
  const seen = new Uint32Array(totals.length);
  const key = new Float64Array(count);
  for (let rank = 0; rank < count; rank++) {
    const slot = group[rank] * sessions + session[rank] - 1;
    key[rank] = session[rank] + (seen[slot] + 0.5) / (totals[slot] + 1);
    seen[slot]++;
  }
  const order = Uint32Array.from({ length: count }, (_, rank) => rank).sort((a, b) => key[a] - key[b] || a - b);
  const column = <Column extends Uint8Array | Uint32Array | Float64Array>(values: Column, width: number): Column => {
    const moved = values.slice() as Column;
    for (let rank = 0; rank < count; rank++)
      for (let at = 0; at < width; at++) moved[width * rank + at] = values[width * order[rank] + at];
    return moved;
  };
  return {
    ...placement,
    triangle: column(placement.triangle, 1),
    barycentric: column(placement.barycentric, 2),
    positionsMm: column(placement.positionsMm, 3),
    normals: column(placement.normals, 3),
    group: column(group, 1),
    session: column(session, 1),
    id: column(placement.id, 1),
    orderKey: column(placement.orderKey, 1),
    ...(placement.unitHairs ? { unitHairs: column(placement.unitHairs, 1) } : {}),
    sessions,
    totals,
  };
}
