import type { Pain } from "./plan-advice.js";

/** What is asked and recorded about pain, and who says what of it. */
export const pain: Pain = {
  scale: { lower: 0, upper: 10, words: ["no pain", "the worst pain imaginable"] },
  record: [
    { at: "before", why: "What the client brings along is not the needle's." },
    { at: "after numbing, with the first dots", why: "Says whether the numbing works here." },
    { at: "every 30 minutes, and at each change of zone", why: "Zones differ and numbing wears off." },
    { at: "at the end", why: "Says what to plan for the next session." },
    { at: "the evening after, by message", why: "Growing pain is a warning sign." },
  ],
  pauseAt: 5,
  statements: [
    {
      text: "One practitioner says that pain is at most 3 of 10. Everybody is different, and another's word is no guide.",
      evidence: ["pain-at-most-three", "pain-everyone-differs"],
    },
    {
      text: "You are asked from 0 to 10 as the work goes on. At 5 or more it pauses; it stops whenever you say so.",
      evidence: ["pain-record-assumption"],
    },
  ],
};
