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
  /** By identity: the slot that holds the dot, and its rank in what is shown; -1 for others. */
  let slotOf = new Int32Array(0);
  let rankOf = ranksById(shown);
  const known = (identities: number): void => {
    if (slotOf.length >= identities) return;
    const longer = new Int32Array(2 * identities).fill(-1);
    longer.set(slotOf);
    slotOf = longer;
  };
  known(rankOf.length);
  for (let rank = 0; rank < shown.count; rank++) slotOf[shown.id[rank]] = rank;

  return {
    to(next) {
      const nextRankOf = ranksById(next);
      known(nextRankOf.length);
      const gone: number[] = [];
      for (let rank = 0; rank < now.count; rank++) {
        if (!(nextRankOf[now.id[rank]] >= 0)) gone.push(now.id[rank]);
      }
      const placed: number[] = [];
      for (let rank = 0; rank < next.count; rank++) {
        const before = rankOf[next.id[rank]];
        if (!(before >= 0) || differs(now, before, next, rank)) placed.push(rank);
      }
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
      rankOf = nextRankOf;
      return { ...change, count: next.count, used };
    },
  };
}

/** Ranks by identity, as long as the highest asks for. */
function ranksById({ id, count }: DotPlacement): Int32Array {
  let highest = -1;
  for (let rank = 0; rank < count; rank++) if (id[rank] > highest) highest = id[rank];
  const ranks = new Int32Array(highest + 1).fill(-1);
  for (let rank = 0; rank < count; rank++) ranks[id[rank]] = rank;
  return ranks;
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
