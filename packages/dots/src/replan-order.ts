import type { DotPlacement } from "./dot-placement.js";
import { CLOSE_CROWDING, WIDE_CROWDING } from "./elimination-order.js";
import { type RingedDots, ringOrder } from "./ring-order.js";
import { type Shares, sessionsOf, sharesOf } from "./session-cuts.js";

/** How far a group's local sessions may leave their shares so that the whole group keeps its own, dots and share. */
const SLACK_DOTS = 3;
const SLACK_SHARE = 0.1;

/** Where the sessions of a placement end among its order keys: entry s is the end of session s, 0 the beginning. */
export function sessionEnds({ count, session, orderKey }: DotPlacement, earlier: number, shares: Shares): Float64Array {
  const sessions = sessionsOf(shares);
  const ends = new Float64Array(sessions + 1).fill(1);
  ends[0] = 0;
  for (let s = 1; s < sessions; s++) {
    // Sessions never fall along the order: the first dot after this one, by halving.
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (session[middle] <= earlier + s) low = middle + 1;
      else high = middle;
    }
    const last = low > 0 ? orderKey[low - 1] : 0;
    const next = low < count ? orderKey[low] : 1;
    const end = count === 0 ? (sharesOf(shares, 0)[s - 1] ?? 1) : (last + next) / 2;
    ends[s] = end > ends[s - 1] ? end : ends[s - 1];
  }
  return ends;
}

/** Time of a standing dot: whole sessions before its own, and how far through that one its key is. */
export function timeOf(session: number, key: number, ends: Float64Array): number {
  const length = ends[session] - ends[session - 1];
  const pace = length > 0 ? (key - ends[session - 1]) / length : 0.5;
  return session - 1 + (pace < 1e-9 ? 1e-9 : pace < 1 - 1e-9 ? pace : 1 - 1e-9);
}

/** Share of a group that is there at a time, counted in sessions. */
function thereAt(shares: Shares, group: number, time: number): number {
  const list = sharesOf(shares, group);
  const whole = Math.floor(time);
  const before = whole === 0 ? 0 : (list[whole - 1] ?? 1);
  return before + (time - whole) * ((list[whole] ?? 1) - before);
}

type ReplanOrder = {
  /** Session of each moving dot, from 1, and its key. */
  readonly session: Uint8Array;
  readonly orderKey: Float64Array;
};

/**
 * Sessions for dots among standing ones: a group's dots up to the end of each session are its share of the whole
 * group, as far as the standing ones leave that open and no place gets far from its own share.
 *
 * @param dots times of the standing ones counted in sessions
 * @param kept of every group, the standing dots of the whole plan up to the end of each session: [group][session - 1]
 * @returns the moving dots in an order, and the session of each dot
 */
export function ringSessions(
  dots: RingedDots,
  group: Uint8Array,
  shares: Shares,
  kept: readonly (readonly number[])[],
): { readonly order: Uint32Array | null; readonly session: Uint8Array } {
  const { count, moving } = dots;
  if (sessionsOf(shares) === 1) return { order: null, session: new Uint8Array(moving).fill(1) };
  // Every dot by the share of its group that is there before it: groups with other sessions keep pace.
  const time = new Float64Array(count);
  const times = new Float64Array(moving);
  const groups = new Set<number>();
  for (let dot = 0; dot < count; dot++) {
    if (dot < moving) times[dot] = (dot + 0.5) / moving;
    else time[dot] = thereAt(shares, group[dot], dots.time[dot]);
    groups.add(group[dot]);
  }
  const cuts = [...groups].flatMap((g) => sharesOf(shares, g));
  const order = ringOrder({ ...dots, time }, { times, cuts, there: (t) => t }, WIDE_CROWDING);
  return { order, session: localCut(order, group, moving, shares, kept) };
}

/** Sessions along an order: of a group's moving dots the first ones belong to the first session, and so on. */
function localCut(
  order: Uint32Array,
  group: Uint8Array,
  moving: number,
  shares: Shares,
  kept: readonly (readonly number[])[],
): Uint8Array {
  const own = new Uint32Array(256);
  for (let dot = 0; dot < moving; dot++) own[group[dot]]++;
  const ends: (readonly number[])[] = [];
  for (let g = 0; g < 256; g++) ends.push(own[g] === 0 ? [] : localEnds(own[g], sharesOf(shares, g), kept[g] ?? []));
  const seen = new Uint32Array(256);
  const session = new Uint8Array(moving);
  for (const dot of order) {
    const rank = seen[group[dot]]++;
    let s = 0;
    while (rank >= ends[group[dot]][s]) s++;
    session[dot] = s + 1;
  }
  return session;
}

/** How many of a group's n moving dots belong to the sessions up to each. */
function localEnds(n: number, list: readonly number[], kept: readonly number[]): number[] {
  const all = n + (kept[kept.length - 1] ?? 0);
  const slack = SLACK_DOTS + SLACK_SHARE * n;
  let before = 0;
  return list.map((share, i) => {
    const wanted = Math.round(share * all) - (kept[i] ?? kept[kept.length - 1] ?? 0);
    const low = Math.max(before, Math.ceil(share * n - slack));
    const high = Math.min(n, Math.floor(share * n + slack));
    before = i === list.length - 1 ? n : Math.max(before, Math.min(high, Math.max(low, wanted)));
    return before;
  });
}

/**
 * Order of dots whose sessions are chosen, among standing ones: every prefix even, within a session every group at
 * its own pace. Dots may have crossed the border of a group since; groups keep their shares.
 *
 * @param chosen session of each moving dot
 * @param all shares with dots counted that were on the skin before the plan, where there are any
 * @param ends as `sessionEnds` tells
 * @param known an order that will do, if there is one
 */
export function ringKeys(
  dots: RingedDots,
  chosen: Uint8Array,
  group: Uint8Array,
  shares: Shares,
  all: Shares,
  kept: readonly (readonly number[])[],
  ends: Float64Array,
  known: Uint32Array | null,
): ReplanOrder {
  const { moving } = dots;
  const order = known ?? orderInSessions(dots, chosen, group, all, ends.length - 1);
  const session = localCut(order, group, moving, shares, kept);
  const slots = new Uint32Array(256 * ends.length);
  for (let dot = 0; dot < moving; dot++) slots[256 * session[dot] + group[dot]]++;
  const seen = new Uint32Array(slots.length);
  const orderKey = new Float64Array(moving);
  for (const dot of order) {
    const slot = 256 * session[dot] + group[dot];
    const pace = (seen[slot]++ + 0.5) / slots[slot];
    const from = ends[session[dot] - 1];
    orderKey[dot] = from + pace * (ends[session[dot]] - from);
  }
  return { session, orderKey };
}

function orderInSessions(
  dots: RingedDots,
  chosen: Uint8Array,
  group: Uint8Array,
  all: Shares,
  sessions: number,
): Uint32Array {
  const inSession = new Uint32Array(sessions + 1);
  for (const s of chosen) inSession[s]++;
  const times = new Float64Array(dots.moving);
  let at = 0;
  for (let s = 1; s <= sessions; s++) {
    for (let i = 0; i < inSession[s]; i++) times[at++] = s - 1 + (i + 0.5) / inSession[s];
  }
  return ringOrder(
    dots,
    {
      times,
      cuts: Array.from(inSession, (_, s) => s),
      there: (time, dot) => thereAt(all, group[dot], time),
      may: (dot, time) => chosen[dot] === Math.floor(time) + 1,
    },
    CLOSE_CROWDING,
  );
}
