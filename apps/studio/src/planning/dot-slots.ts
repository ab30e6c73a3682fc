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
  let free: number[] = [];
  let slotOf = new Int32Array(0);
  const known = (highest: number): void => {
    if (slotOf.length > highest) return;
    const longer = new Int32Array(2 * highest + 1024).fill(-1);
    longer.set(slotOf);
    slotOf = longer;
  };
  known(highestId(shown));
  for (let rank = 0; rank < shown.count; rank++) slotOf[shown.id[rank]] = rank;

  return {
    to(next) {
      known(highestId(next));
      const { gone, placed } = difference(now, next, (id) => slotOf[id] >= 0);
      const fresh = placed.filter((rank) => slotOf[next.id[rank]] < 0).length;
      if (fresh > free.length + gone.length + room - used) return null;
      const emptied = gone.map((id) => {
        const slot = slotOf[id];
        slotOf[id] = -1;
        return slot;
      });
      free = [...free, ...emptied];
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

function highestId({ id, count }: DotPlacement): number {
  let highest = 0;
  for (let rank = 0; rank < count; rank++) if (id[rank] > highest) highest = id[rank];
  return highest;
}

/**
 * Ids that only the first placement has, and ranks of the second whose dots are new or elsewhere.
 *
 * Both are walked side by side: nearly all dots stand in the same order in both.
 *
 * @param isOld whether the first placement has a dot
 */
function difference(now: DotPlacement, next: DotPlacement, isOld: (id: number) => boolean) {
  /** Passed by in the first placement and not met in the second yet, with their ranks. */
  const passed = new Map<number, number>();
  const placed: number[] = [];
  let at = 0;
  for (let rank = 0; rank < next.count; rank++) {
    const id = next.id[rank];
    if (!isOld(id)) {
      placed.push(rank);
      continue;
    }
    let before = passed.get(id) ?? -1;
    passed.delete(id);
    for (; before < 0 && at < now.count; at++) {
      if (now.id[at] === id) before = at;
      else passed.set(now.id[at], at);
    }
    if (differs(now, before, next, rank)) placed.push(rank);
  }
  for (; at < now.count; at++) passed.set(now.id[at], at);
  return { gone: [...passed.keys()], placed };
}

const differs = (a: DotPlacement, at: number, b: DotPlacement, to: number): boolean =>
  a.positionsMm[3 * at] !== b.positionsMm[3 * to] ||
  a.positionsMm[3 * at + 1] !== b.positionsMm[3 * to + 1] ||
  a.positionsMm[3 * at + 2] !== b.positionsMm[3 * to + 2] ||
  a.session[at] !== b.session[to];

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
  placed.forEach((rank, row) => {
    dots.positionsMm.set(positionsMm.subarray(3 * rank, 3 * rank + 3), 3 * row);
    dots.normals.set(normals.subarray(3 * rank, 3 * rank + 3), 3 * row);
    dots.session[row] = session[rank];
    const size = sizes(group[rank], session[rank]);
    dots.radiusMm[row] = size.radiusMm;
    dots.massNg[row] = size.massNg;
  });
  return { slots: Uint32Array.from([...slots, ...hidden]), dots };
}
