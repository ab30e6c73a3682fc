import type { HairLossCause } from "../intake-words.js";
import type { Condition } from "./condition.js";

/** One of these is named as the cause, in the first place or beside another. */
export const cause = (...is: readonly HairLossCause[]): Condition => ({
  any: [
    { field: "hairLoss.cause", is },
    { field: "hairLoss.otherCauses", is },
  ],
});

/** Named as the cause, or as why the client comes: whoever calls it so is treated so until it is ruled out. */
export const areata: Condition = {
  any: [
    cause("alopecia-areata", "alopecia-totalis", "alopecia-universalis"),
    { field: "situations", is: ["alopecia-areata", "alopecia-totalis", "alopecia-universalis"] },
  ],
};
export const scarring: Condition = {
  any: [
    cause("lichen-planopilaris", "frontal-fibrosing", "central-centrifugal", "other-scarring"),
    { field: "situations", is: ["scarring-alopecia"] },
  ],
};
/** All hair of the scalp is gone. */
export const wholeScalp: Condition = {
  any: [
    cause("alopecia-totalis", "alopecia-universalis"),
    { field: "situations", is: ["alopecia-totalis", "alopecia-universalis"] },
  ],
};
/** Diseases that come back, so that quiet has to be shown. */
export const disease: Condition = { any: [areata, scarring] };

/** Quiet for the two years that are asked for: evidence candidate-areata-two-years, candidate-scarring-unknown-wait. */
export const quiet: Condition = { field: "derived.monthsQuiet", atLeast: 24 };
export const notQuiet: Condition = { field: "derived.monthsQuiet", below: 24 };
export const goingOn: Condition = {
  any: [
    { field: "hairLoss.activeNow", is: ["yes"] },
    { field: "hairLoss.progressing", is: ["yes"] },
  ],
};
