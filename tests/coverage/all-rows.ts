import type { CoverageRow, CoverageSubject } from "./coverage-row.js";
import { candidates } from "./rows/candidates.js";
import { consumerArticle } from "./rows/consumer-article.js";
import { hospitalPages } from "./rows/hospital-pages.js";
import { painPoints } from "./rows/pain-points.js";
import { vendorArticle } from "./rows/vendor-article.js";

/** The whole table, in the order in which docs/coverage.md prints it. */
export const coverageSubjects: readonly CoverageSubject[] = [
  consumerArticle,
  vendorArticle,
  hospitalPages,
  candidates,
  painPoints,
];

export const coverageRows: readonly CoverageRow[] = coverageSubjects.flatMap(({ rows }) => rows);
