import type { CoverageRow, CoverageSubject } from "./coverage-row.js";
import { consumerArticle } from "./rows/consumer-article.js";

/** The whole table, in the order in which docs/coverage.md prints it. */
export const coverageSubjects: readonly CoverageSubject[] = [consumerArticle];

export const coverageRows: readonly CoverageRow[] = coverageSubjects.flatMap(({ rows }) => rows);
