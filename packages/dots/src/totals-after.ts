import type { DotPlacement } from "./dot-placement.js";
import type { DotsBefore, Replanned } from "./replanned.js";

/** Dots by group and session after some went and others came. */
export function totalsAfter(
  previous: Pick<DotsBefore, "totals" | "sessions" | "group" | "session">,
  { free, rows, sessions: least }: Replanned,
): Pick<DotPlacement, "sessions" | "totals"> {
  const before = previous.totals.length / previous.sessions;
  const sessions = Math.max(least, previous.sessions);
  const totals = new Uint32Array(256 * sessions);
  for (let group = 0; group < before; group++) {
    for (let s = 0; s < previous.sessions; s++) {
      totals[group * sessions + s] = previous.totals[group * previous.sessions + s];
    }
  }
  for (const rank of free) totals[previous.group[rank] * sessions + previous.session[rank] - 1]--;
  for (let row = 0; row < rows.id.length; row++) totals[rows.group[row] * sessions + rows.session[row] - 1]++;
  let groups = 256;
  const isEmpty = (group: number): boolean => {
    for (let s = 0; s < sessions; s++) if (totals[group * sessions + s] > 0) return false;
    return true;
  };
  while (groups > 1 && isEmpty(groups - 1)) groups--;
  return { sessions, totals: totals.slice(0, groups * sessions) };
}
