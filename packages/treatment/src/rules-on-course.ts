import type { PlanRule } from "./plan-rule.js";

/** Hours, pace, sessions and what lies between them. Bounds are those of the evidence cited. */
export const rulesOnCourse: readonly PlanRule[] = [
  {
    id: "plan-hours-over-thirty",
    of: "plan",
    when: [{ figure: "hours", above: 30 }],
    decision: "caution",
    because: "{hours} in all: whole heads are given up to 20, or 20 to 30 hours.",
    evidence: ["pace-whole-head-hours", "study-whole-head-twenty", "pace-short-total"],
    wouldChange: "Fewer dots or a quicker pace.",
  },
  {
    id: "plan-pace-fast",
    of: "plan",
    when: [{ figure: "dotsPerMinute", above: 91 }],
    decision: "caution",
    because: "{dotsPerMinute} dots a minute; published totals imply 22 to 91.",
    evidence: ["pace-range", "pace-assumption"],
    wouldChange: "A pace that was counted at work.",
  },
  {
    id: "plan-pace-slow",
    of: "plan",
    when: [{ figure: "dotsPerMinute", below: 22 }],
    decision: "caution",
    because: "{dotsPerMinute} dots a minute; published totals imply 22 to 91.",
    evidence: ["pace-range", "pace-assumption"],
    wouldChange: "A pace that was counted at work.",
  },
  {
    id: "plan-sessions-over-four",
    of: "plan",
    when: [{ figure: "sessions", above: 4 }],
    decision: "proceed",
    because: "{sessions} sessions: two to four are the rule, a fourth pass is optional, few need five to seven.",
    evidence: ["session-two-to-four", "session-rarely-more", "pattern-three-passes", "pattern-fourth-pass"],
    wouldChange: "Longer sessions or fewer dots.",
  },
  {
    id: "plan-session-over-six-hours",
    of: "plan",
    when: [{ figure: "longestHours", above: 6 }],
    decision: "caution",
    because: "The longest session takes {longestHours}; practitioners give one to six.",
    evidence: ["session-length-others", "session-two-to-three-hours"],
    wouldChange: "More, shorter sessions.",
  },
  {
    id: "plan-interval-long",
    of: "plan",
    when: [{ figure: "intervalDays", above: 30 }],
    decision: "proceed",
    because: "{intervalDays} lie between the last sessions; 7 to 30 are in use.",
    evidence: ["interval-others", "interval-two-weeks"],
    wouldChange: "Nothing has to: skin is healed by then.",
  },
];
