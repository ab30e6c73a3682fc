import type { CoverageRow, CoverageSubject } from "./coverage-row.js";
import { alternatives } from "./rows/alternatives.js";
import { anatomyAndHairline } from "./rows/anatomy-and-hairline.js";
import { candidates } from "./rows/candidates.js";
import { caseDefaultRows } from "./rows/case-defaults.js";
import { consumerArticle } from "./rows/consumer-article.js";
import { contradictionRows } from "./rows/contradictions.js";
import { coreLiterature } from "./rows/core-literature.js";
import { countries } from "./rows/countries.js";
import { course } from "./rows/course.js";
import { hospitalPages } from "./rows/hospital-pages.js";
import { money } from "./rows/money.js";
import { needleAndPigment } from "./rows/needle-and-pigment.js";
import { outlook } from "./rows/outlook.js";
import { painPoints } from "./rows/pain-points.js";
import { patterns } from "./rows/patterns.js";
import { publishedClaims } from "./rows/published-claims.js";
import { scales } from "./rows/scales.js";
import { signsAndWaits } from "./rows/signs.js";
import { skinAndModel } from "./rows/skin-and-model.js";
import { vendorArticle } from "./rows/vendor-article.js";

/** What three articles say, and what practitioners and forms complain of and ask. */
export const articles: readonly CoverageSubject[] = [consumerArticle, vendorArticle, hospitalPages, painPoints];

/** From the first question to the last touch-up. */
export const clientsCourse: readonly CoverageSubject[] = [
  candidates,
  signsAndWaits,
  course,
  outlook,
  alternatives,
  money,
  countries,
];

/** Studies, technique, materials, anatomy, scales, patterns; what disagrees; what stands where nobody answered. */
export const craft: readonly CoverageSubject[] = [
  coreLiterature,
  needleAndPigment,
  skinAndModel,
  anatomyAndHairline,
  scales,
  patterns,
  publishedClaims,
  contradictionRows,
  caseDefaultRows,
];

/** The whole table, in the order in which docs/coverage.md prints it; each group is proved in a file of its own. */
export const coverageSubjects: readonly CoverageSubject[] = [...articles, ...clientsCourse, ...craft];

export const coverageRows: readonly CoverageRow[] = coverageSubjects.flatMap(({ rows }) => rows);
