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
import { hairGrowth } from "./rows/hair-growth.js";
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

/** The whole table, in the order in which docs/coverage.md prints it. */
export const coverageSubjects: readonly CoverageSubject[] = [
  // The three articles; what practitioners and forms complain of and ask.
  consumerArticle,
  vendorArticle,
  hospitalPages,
  painPoints,
  // From the first question to the last touch-up.
  candidates,
  signsAndWaits,
  course,
  outlook,
  alternatives,
  money,
  countries,
  // Studies, technique, materials, anatomy, scales, patterns; what disagrees; what stands where nobody answered.
  coreLiterature,
  needleAndPigment,
  skinAndModel,
  anatomyAndHairline,
  hairGrowth,
  scales,
  patterns,
  publishedClaims,
  contradictionRows,
  caseDefaultRows,
];

export const coverageRows: readonly CoverageRow[] = coverageSubjects.flatMap(({ rows }) => rows);
