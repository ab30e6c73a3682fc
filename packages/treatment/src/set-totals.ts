import { touchingDots } from "@shadowline/dots";
import type { PlannedDots } from "./place.js";

/** What was set in one zone in one session, beside what was planned. */
export type SetTotals = {
  readonly zone: string;
  readonly session: number;
  readonly dots: number;
  /** Dots that left no pigment. */
  readonly missed: number;
  /** Dots whose healed disc touches another's, of any session. */
  readonly plannedTouching: number;
  readonly touching: number;
  /** Healed pigment of all, ng. */
  readonly plannedNg: number;
  readonly setNg: number;
};

const nothing = { dots: 0, missed: 0, plannedTouching: 0, touching: 0, plannedNg: 0, setNg: 0 };

/** By the zone that each dot is meant for and the session that sets it; those without dots are left out. */
export function setTotals(planned: PlannedDots, set: PlannedDots): SetTotals[] {
  const { count, group, session, sessions } = planned.placement;
  const sums = planned.zoneIds.flatMap((zone) =>
    Array.from({ length: sessions }, (_, at) => ({ zone, session: at + 1, ...nothing })),
  );
  const plannedTouch = touchingDots(planned.placement.positionsMm, planned.radiusMm);
  const touch = touchingDots(set.placement.positionsMm, set.radiusMm);
  for (let dot = 0; dot < count; dot++) {
    const sum = sums[group[dot] * sessions + session[dot] - 1];
    sum.dots++;
    if (set.massNg[dot] === 0) sum.missed++;
    sum.plannedTouching += plannedTouch[dot];
    sum.touching += touch[dot];
    sum.plannedNg += planned.massNg[dot];
    sum.setNg += set.massNg[dot];
  }
  return sums.filter(({ dots }) => dots > 0);
}
