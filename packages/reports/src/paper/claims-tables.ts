import type { Plan, Standing } from "@shadowline/treatment";
import { heading } from "./blocks.js";
import type { Citations } from "./citations.js";
import { figure } from "./figures.js";
import type { Paper } from "./paper.js";
import { table } from "./paper-table.js";
import { practitioner } from "./paper-words.js";
import { sheetTable } from "./sheet-table.js";

/** The plan's own figures beside all that was published on each. */
export function claimsBeside(paper: Paper, { claims }: Plan, { cite }: Citations): void {
  if (claims.length === 0) return;
  heading(paper, 2, practitioner.claimsHeading);
  const standings = Object.keys(practitioner.standings) as Standing[];
  table(
    paper,
    practitioner.claimsColumns.map((title, at) => ({ title, share: [3, 2, 5][at] })),
    claims.map(({ words, unit, lower, upper, claims: published }) => [
      words,
      `${spanned(lower, upper)} ${unit}`,
      standings
        .map((standing) => ({
          standing,
          ids: published.filter((claim) => claim.standing === standing).map(({ evidence }) => evidence),
        }))
        .filter(({ ids }) => ids.length > 0)
        .map(({ standing, ids }) => practitioner.standing(practitioner.standings[standing], cite(ids)))
        .join("; "),
    ]),
    sheetTable,
  );
}

/** Two figures that print alike are one. */
function spanned(lower: number, upper: number): string {
  const decimals = upper < 10 ? 2 : upper < 100 ? 1 : 0;
  const [from, to] = [figure(lower, decimals), figure(upper, decimals)];
  return from === to ? from : `${from} to ${to}`;
}

/** Figures and words that the case left to the defaults. */
export function defaultsTaken(paper: Paper, { defaults }: Plan, { cite }: Citations): void {
  if (defaults.length === 0) return;
  heading(paper, 2, practitioner.defaultsHeading);
  table(
    paper,
    practitioner.defaultColumns.map((title, at) => ({ title, share: [3, 2, 3][at] })),
    defaults.map(({ path, value, evidence }) => [
      path,
      typeof value === "number" ? figure(value, 4) : value,
      cite(evidence),
    ]),
    sheetTable,
  );
}
