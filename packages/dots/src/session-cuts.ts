import type { InputIssue } from "@shadowline/quantity";

export type Shares = readonly number[] | readonly (readonly number[])[];

const isOneList = (shares: Shares): shares is readonly number[] => shares.every((share) => typeof share === "number");

/** The list of one group. */
export function sharesOf(shares: Shares, group: number): readonly number[] {
  return isOneList(shares) ? shares : shares[group];
}

/** Sessions of the group that has most. */
export function sessionsOf(shares: Shares): number {
  return isOneList(shares) ? shares.length : Math.max(...shares.map((list) => list.length));
}

/** What is wrong with cumulative shares: from 0, never falling, last exactly 1, at most 255 sessions. */
export function shareIssues(shares: Shares, groups: number): InputIssue[] {
  const lists: readonly (readonly number[])[] = isOneList(shares) ? [shares] : shares;
  const issues: InputIssue[] = [];
  if (!isOneList(shares) && shares.length < groups) {
    issues.push({ field: "cumulativeShares", allowed: `one list for each of ${groups} groups`, found: shares.length });
  }
  lists.forEach((list, group) => {
    const field = isOneList(shares) ? "cumulativeShares" : `cumulativeShares[${group}]`;
    const ascending = list.every((share, i) => share >= (i === 0 ? 0 : list[i - 1]) && share <= 1);
    if (!Array.isArray(list) || !ascending || list.length === 0 || list.length > 255 || list[list.length - 1] !== 1) {
      issues.push({ field, allowed: "shares from 0 that never fall, the last exactly 1, at most 255", found: list });
    }
  });
  return issues;
}

/** Every share that ends a session somewhere, as a count of `dots`. */
export function cutCounts(shares: Shares, dots: number): number[] {
  const lists: readonly (readonly number[])[] = isOneList(shares) ? [shares] : shares;
  return [...new Set(lists.flat().map((share) => Math.round(share * dots)))].filter((count) => count > 0);
}

/** How many dots there are up to the end of each session. */
export function sessionCounts(session: Uint8Array): number[] {
  const counts = new Uint32Array(256);
  for (const s of session) counts[s]++;
  for (let s = 1; s < 256; s++) counts[s] += counts[s - 1];
  return [...new Set(counts)].filter((count) => count > 0);
}

/**
 * Sessions from an even order: in a group of n dots the first round(share * n) belong to the sessions up to
 * that share. Sessions then stand together, and within a session every group keeps pace with the others, so
 * that a prefix is even across groups too.
 *
 * @param order dots, every prefix even
 * @param group of each dot
 * @returns the dots in their final order, and the session of each position, from 1
 */
export function cutSessions(
  order: Uint32Array,
  group: Uint8Array,
  shares: Shares,
): { readonly order: Uint32Array; readonly session: Uint8Array } {
  const count = order.length;
  const perGroup = new Uint32Array(256);
  for (let dot = 0; dot < count; dot++) perGroup[group[dot]]++;
  const ends = Array.from(perGroup, (dots, which) =>
    dots === 0 ? [] : sharesOf(shares, which).map((share) => Math.round(share * dots)),
  );
  const session = new Uint8Array(count);
  const only = perGroup.indexOf(count);
  if (only >= 0) {
    // One group is in order already.
    for (let rank = 0, current = 0; rank < count; rank++) {
      while (rank >= ends[only][current]) current++;
      session[rank] = current + 1;
    }
    return { order, session };
  }
  const seen = new Uint32Array(256);
  const current = new Uint8Array(256);
  // Session, then how far through it its group is.
  const key = new Float64Array(count);
  for (let rank = 0; rank < count; rank++) {
    const which = group[order[rank]];
    while (seen[which] >= ends[which][current[which]]) current[which]++;
    const begin = current[which] === 0 ? 0 : ends[which][current[which] - 1];
    const end = ends[which][current[which]];
    session[rank] = current[which] + 1;
    key[rank] = session[rank] + (seen[which] + 0.5 - begin) / (end - begin + 1);
    seen[which]++;
  }
  const ranks = new Uint32Array(count);
  for (let rank = 0; rank < count; rank++) ranks[rank] = rank;
  ranks.sort((a, b) => key[a] - key[b] || a - b);
  const cutOrder = new Uint32Array(count);
  const cutSession = new Uint8Array(count);
  for (let at = 0; at < count; at++) {
    cutOrder[at] = order[ranks[at]];
    cutSession[at] = session[ranks[at]];
  }
  return { order: cutOrder, session: cutSession };
}

/**
 * Shares of all dots, standing ones included, that are there at the end of each session: standing dots were there
 * before the first.
 *
 * @param shares of the dots that do not stand
 * @param group of each dot; those from `moving` on stand
 */
export function sharesWithStanding(shares: Shares, group: Uint8Array, moving: number): Shares {
  if (moving === group.length) return shares;
  const fresh = new Uint32Array(256);
  const standing = new Uint32Array(256);
  for (let dot = 0; dot < group.length; dot++) (dot < moving ? fresh : standing)[group[dot]]++;
  return sharesBeside(shares, fresh, standing);
}

/** The same from how many dots of each group do not stand, and how many do. */
export const sharesBeside = (shares: Shares, fresh: Uint32Array, standing: Uint32Array): Shares =>
  Array.from(fresh, (dots, which) => {
    const stand = standing[which] > 0 ? standing[which] / (standing[which] + dots) : 0;
    return (sharesOf(shares, which) ?? []).map((share) => stand + (1 - stand) * share);
  });
