import type { DotPlacement } from "@shadowline/dots";
import type { DotChange } from "./scene.js";

/** What a dot of a group and session leaves; in a preview no dot has a prescription of its own. */
export type DotSizes = (group: number, session: number) => { readonly radiusMm: number; readonly massNg: number };

/** Which slot of the screen's buffers holds which dot. */
export type DotSlots = {
  /** From the placement that is shown to another; null where the slots do not suffice. */
  readonly to: (next: DotPlacement) => DotChange | null;
};

/**
 * @param shown as its scene went to the screen: slot = rank
 * @param room slots that the buffers have
 */
export function dotSlots(shown: DotPlacement, room: number, sizes: DotSizes): DotSlots {
  let now = shown;
  let used = shown.count;
  const free: number[] = [];
  /** By identity; -1 for a dot that is not shown. */
  let slotOf = new Int32Array(0);
  const know = ({ id, count }: DotPlacement): void => {
    let highest = -1;
    for (let rank = 0; rank < count; rank++) if (id[rank] > highest) highest = id[rank];
    if (slotOf.length > highest) return;
    const longer = new Int32Array(2 * highest + 2).fill(-1);
    longer.set(slotOf);
    slotOf = longer;
  };
  know(shown);
  for (let rank = 0; rank < shown.count; rank++) slotOf[shown.id[rank]] = rank;

  return {
    to(next) {
      know(next);
      const { gone, placed } = difference(now, next);
      let fresh = 0;
      for (const rank of placed) if (slotOf[next.id[rank]] < 0) fresh++;
      if (fresh > free.length + gone.length + room - used) return null;
      const emptied = gone.map((id) => {
        const slot = slotOf[id];
        slotOf[id] = -1;
        return slot;
      });
      for (const slot of emptied) free.push(slot);
      const slots = placed.map((rank) => {
        const id = next.id[rank];
        if (slotOf[id] < 0) slotOf[id] = free.pop() ?? used++;
        return slotOf[id];
      });
      // Only those that nobody took over; their radius of 0 hides them.
      const taken = new Set(slots);
      const hidden = emptied.filter((slot) => !taken.has(slot));
      const change = rows(next, placed, slots, hidden, sizes);
      now = next;
      return { ...change, count: next.count, used };
    },
  };
}

/** So many dots in a row never go at once: neighbours in order stand far apart on the skin. */
const LOOK_AHEAD = 64;

/**
 * Identities that only the first placement has, and ranks of the second whose dots are new or elsewhere.
 *
 * Nearly all dots stand in the same order in both, so both are walked side by side, which meets memory in its order:
 * three times as quick as looking each dot up. Where more dots go in a row than are looked over, the rest is sent
 * whole.
 */
function difference(now: DotPlacement, next: DotPlacement) {
  const { id: nowId, positionsMm: nowMm, session: nowSession, count: nowCount } = now;
  const { id: nextId, positionsMm: nextMm, session: nextSession, count: nextCount } = next;
  const differs = (before: number, rank: number): boolean =>
    nowMm[3 * before] !== nextMm[3 * rank] ||
    nowMm[3 * before + 1] !== nextMm[3 * rank + 1] ||
    nowMm[3 * before + 2] !== nextMm[3 * rank + 2] ||
    nowSession[before] !== nextSession[rank];
  /** Of the first: passed by, with their ranks. */
  const passed = new Map<number, number>();
  /** Of the second: not found where they should stand. */
  const strange: number[] = [];
  const placed: number[] = [];
  let at = 0;
  for (let rank = 0; rank < nextCount; rank++) {
    const id = nextId[rank];
    let ahead = at;
    while (ahead < nowCount && ahead < at + LOOK_AHEAD && nowId[ahead] !== id) ahead++;
    if (nowId[ahead] !== id) {
      strange.push(rank);
      continue;
    }
    for (; at < ahead; at++) passed.set(nowId[at], at);
    if (differs(at, rank)) placed.push(rank);
    at++;
  }
  for (; at < nowCount; at++) passed.set(nowId[at], at);
  for (const rank of strange) {
    const before = passed.get(nextId[rank]);
    passed.delete(nextId[rank]);
    if (before === undefined || differs(before, rank)) placed.push(rank);
  }
  return { gone: [...passed.keys()], placed };
}

function rows(
  { positionsMm, normals, session, group }: DotPlacement,
  placed: readonly number[],
  slots: readonly number[],
  hidden: readonly number[],
  sizes: DotSizes,
): Pick<DotChange, "slots" | "dots"> {
  const length = slots.length + hidden.length;
  const dots = {
    positionsMm: new Float32Array(3 * length),
    normals: new Float32Array(3 * length),
    session: new Uint8Array(length).fill(1),
    radiusMm: new Float32Array(length),
    massNg: new Float32Array(length),
  };
  for (let row = 0; row < placed.length; row++) {
    const rank = placed[row];
    for (let axis = 0; axis < 3; axis++) {
      dots.positionsMm[3 * row + axis] = positionsMm[3 * rank + axis];
      dots.normals[3 * row + axis] = normals[3 * rank + axis];
    }
    dots.session[row] = session[rank];
    const size = sizes(group[rank], session[rank]);
    dots.radiusMm[row] = size.radiusMm;
    dots.massNg[row] = size.massNg;
  }
  return { slots: Uint32Array.from([...slots, ...hidden]), dots };
}
