import type { CoverageSubject } from "../coverage-row.js";
import { claimRows } from "../plan-probes.js";

export const publishedClaims: CoverageSubject = { subject: "Published figures beside the plan's own", rows: claimRows };
