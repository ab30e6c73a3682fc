import type { PlannedDots } from "./place.js";

/** What was set in one zone in one session, beside what was planned. */
export type SetTotals = {
  readonly zone: string;
  readonly session: number;
  readonly dots: number;
  /** Dots that left no pigment. */
  readonly missed: number;
  /** Healed pigment of all, ng. */
  readonly plannedNg: number;
  readonly setNg: number;
};

/** By the zone that each dot is meant for and the session that sets it; those without dots are left out. */
export function setTotals(planned: PlannedDots, set: PlannedDots): SetTotals[] {
  const { count, group, session, sessions } = planned.placement;
  const sums = planned.zoneIds.flatMap((zone) =>
    Array.from({ length: sessions }, (_, at) => ({
      zone,
      session: at + 1,
      dots: 0,
      missed: 0,
      plannedNg: 0,
      setNg: 0,
    })),
  );
  for (let dot = 0; dot < count; dot++) {
    const sum = sums[group[dot] * sessions + session[dot] - 1];
    sum.dots++;
    if (set.massNg[dot] === 0) sum.missed++;
    sum.plannedNg += planned.massNg[dot];
    sum.setNg += set.massNg[dot];
  }
  return sums.filter(({ dots }) => dots > 0);
}
