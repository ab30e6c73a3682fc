import { allEvidence } from "@shadowline/treatment";

/** For lists of evidence outside a plan: the whole registry takes the place of what a plan carries. */
export const registry = { evidence: allEvidence };
