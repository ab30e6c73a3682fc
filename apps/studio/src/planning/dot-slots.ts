import type { LiveDots } from "@shadowline/dots";
import type { DotChange } from "./scene.js";

/** What a dot of a group and session leaves; in a preview no dot has a prescription of its own. */
export type DotSizes = (group: number, session: number) => { readonly radiusMm: number; readonly massNg: number };

/** The screen's buffers, whose slots are the rows of live dots. */
export type DotSlots = {
  /** After rows changed, and some behind the last dot are gone; null where the slots do not suffice. */
  readonly show: (changed: Uint32Array) => DotChange | null;
};

/**
 * @param live as they went to the screen
 * @param room slots that the buffers have
 */
export function dotSlots(live: LiveDots, room: number, sizes: DotSizes): DotSlots {
  let shown = live.count();
  let used = shown;
  /** Rows changed that the screen had no room for. */
  let behind = false;
  return {
    show(changed) {
      const count = live.count();
      behind ||= count > room;
      if (count > room) return null;
      const written = behind ? Uint32Array.from({ length: count }, (_, row) => row) : changed;
      behind = false;
      const gone = Math.max(0, shown - count);
      const slots = new Uint32Array(written.length + gone);
      slots.set(written);
      // Their radius of 0 hides them.
      for (let i = 0; i < gone; i++) slots[written.length + i] = count + i;
      shown = count;
      used = Math.max(used, count);
      return { slots, dots: rows(live, written, slots.length, sizes), count, used };
    },
  };
}

function rows(live: LiveDots, written: Uint32Array, length: number, sizes: DotSizes): DotChange["dots"] {
  const { positionsMm, normals, session, group } = live.columns();
  const dots = {
    positionsMm: new Float32Array(3 * length),
    normals: new Float32Array(3 * length),
    session: new Uint8Array(length).fill(1),
    radiusMm: new Float32Array(length),
    massNg: new Float32Array(length),
  };
  for (let row = 0; row < written.length; row++) {
    const dot = written[row];
    for (let axis = 0; axis < 3; axis++) {
      dots.positionsMm[3 * row + axis] = positionsMm[3 * dot + axis];
      dots.normals[3 * row + axis] = normals[3 * dot + axis];
    }
    dots.session[row] = session[dot];
    const size = sizes(group[dot], session[dot]);
    dots.radiusMm[row] = size.radiusMm;
    dots.massNg[row] = size.massNg;
  }
  return dots;
}
