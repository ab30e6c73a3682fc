import type { Protocol } from "../protocol.js";
import { threeStages } from "./three-stages.js";

const handIsNotGiven =
  "The source gives no technique; the hand's rules, the deposit and the limits are those of the three stages, with the same evidence.";
const equalShares = "Only the number of sessions is published: each takes an equal share of the dots.";

/** Rassman 2015: the whole process takes two to four sessions. */
const twoToFour: Protocol = {
  ...threeStages,
  id: "two-to-four",
  name: "Two to four equal sessions",
  basedOn: "Rassman, Pak, Kim and Estrin 2015, J Clin Aesthet Dermatol 8(3):35-42",
  evidence: ["session-two-to-four", "session-small-three-to-four", "session-equal-shares-assumption"],
  interpreted: [equalShares, handIsNotGiven],
  sessions: {
    form: "equal",
    fewest: 2,
    most: 4,
    evidence: ["session-two-to-four", "session-equal-shares-assumption"],
    kind: "rule",
    rule: "Two to four equal sessions, as few as the longest session allows.",
  },
};

/** M. Cohen in a vendor's article: even a widow's peak takes three to four treatments. */
const smallArea: Protocol = {
  ...threeStages,
  id: "small-area-three-to-four",
  name: "A small area in three to four sessions",
  basedOn: "A hair-treatment vendor's article quoting M. Cohen: even a widow's peak takes three to four treatments",
  evidence: ["session-small-three-to-four", "session-equal-shares-assumption"],
  interpreted: [
    equalShares,
    "Three sessions unless the longest session asks for a fourth; why a small area needs as many is not said.",
    handIsNotGiven,
  ],
  sessions: {
    form: "equal",
    fewest: 3,
    most: 4,
    evidence: ["session-small-three-to-four", "session-equal-shares-assumption"],
    kind: "rule",
    rule: "Three to four equal sessions, however few the dots.",
  },
};

/** Presets from the literature, the default first. */
export const publishedProtocols: readonly Protocol[] = [threeStages, twoToFour, smallArea];
