import type { WrittenOpinion } from "../intake-words.js";
import type { Condition } from "./condition.js";
import { type Rule, treatingPhysician } from "./rule.js";

/** The condition, as long as no named physician has written that dots may be set all the same. */
export const unlessWritten = (about: WrittenOpinion, condition: Condition): Condition => ({
  all: [condition, { none: [written(about)] }],
});

/** A named physician has written about it; a letter of nobody counts for nothing. */
export const written = (about: WrittenOpinion): Condition => ({
  all: [
    { field: "writtenOpinions.about", is: [about] },
    { field: "writtenOpinions.givenBy", given: true },
  ],
});

/** What a physician's letter does: it never turns into a plain "proceed". */
export const writtenOpinionRules: readonly Rule[] = [
  {
    id: "written-opinion",
    when: {
      all: [
        { field: "writtenOpinions.about", given: true },
        { field: "writtenOpinions.givenBy", given: true },
      ],
    },
    decision: "caution",
    because:
      "In writing, {writtenOpinions.givenBy} sees no reason against dots in: {writtenOpinions.about}. The risk is judged, not gone.",
    evidence: ["candidate-written-opinion-assumption"],
    seeWhom: null,
    wouldChange: "The letter is kept with the record, and asked for again when health or medicines change.",
    overridable: false,
  },
  {
    id: "written-opinion-of-nobody",
    when: {
      all: [
        { field: "writtenOpinions.about", given: true },
        { field: "writtenOpinions.givenBy", missing: true },
      ],
    },
    decision: "defer",
    because: "A written opinion is told of ({writtenOpinions.about}), but nobody is named. It does not count.",
    evidence: ["candidate-written-opinion-assumption"],
    seeWhom: treatingPhysician,
    wouldChange: "The physician who wrote it is named.",
    overridable: false,
  },
];
