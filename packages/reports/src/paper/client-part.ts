/** What the client takes home: plain words, large type, with its bands and its sources. */
import type { View } from "@shadowline/look";
import type { Finding, Outlook, Plan } from "@shadowline/treatment";
import { alternativesPages } from "./alternatives-pages.js";
import { bullets, callout, heading, large, paragraph, type TypeStyle } from "./blocks.js";
import type { Citations } from "./citations.js";
import { aftercare, beforeFirst, sessions } from "./client-course.js";
import { money } from "./client-money.js";
import { approval, choosing, risks, whereToReport } from "./client-risks.js";
import { clientNote, clientTable, clientText, said } from "./client-text.js";
import { years } from "./client-years.js";
import { areaCm2, banded, figure, hours, longDate, percent } from "./figures.js";
import type { Paper } from "./paper.js";
import { table } from "./paper-table.js";
import { client, common, zoneName } from "./paper-words.js";
import { type Pictures, pictureGrid } from "./picture-grid.js";

export function clientPart(paper: Paper, plan: Plan, citations: Citations, pictures: Pictures): void {
  paper.part(client.part);
  heading(paper, 1, plan.schedule ? client.heading(plan.label) : client.answer(plan.label));
  paragraph(paper, plan.schedule ? plannedSentence(plan) : client.notPlanned, large);
  if (!plan.schedule) {
    answer(paper, plan, citations);
    alternativesPages(paper, plan, citations);
    return;
  }
  isNotCallout(paper, plan, citations);
  decision(paper, plan, citations, clientText);
  paragraph(paper, client.key(common.assumed), clientNote);
  planFindings(paper, plan, citations);
  whatToExpect(paper, plan, citations);
  pictureGrid(paper, pictures, viewsOf(plan));
  if (plan.outlook) outlook(paper, plan.outlook);
  sessions(paper, plan, citations);
  beforeFirst(paper, plan, citations);
  risks(paper, plan, citations);
  whereToReport(paper, plan, citations);
  approval(paper, plan, citations);
  choosing(paper, plan, citations);
  aftercare(paper, plan, citations);
  years(paper, plan, citations);
  money(paper, plan, citations);
  alternativesPages(paper, plan, citations);
}

/** Smaller than usual where that spares a page for two lines. */
const ANSWER_PT = [clientText.sizePt, 10, 9.5, 9];

/** The decision without dots, on one page where it can be. */
function answer(paper: Paper, plan: Plan, citations: Citations): void {
  const write = (sizePt: number) => (): void => {
    decision(paper, plan, citations, { ...clientText, sizePt });
    paragraph(paper, client.key(common.assumed), clientNote);
    isNotCallout(paper, plan, citations);
  };
  const free = paper.bottomPt - paper.y;
  write(ANSWER_PT.find((size) => paper.heightOf(write(size)) <= free) ?? clientText.sizePt)();
}

function plannedSentence({ totals, zones, sessions: visits, case: { country } }: Plan): string {
  const treated = zones.filter(({ dots }) => dots > 0).map(({ id }) => zoneName(id));
  return client.planned(
    figure(totals.dots),
    areaCm2(totals.treatedCm2, country),
    treated.join(", "),
    visits.length,
    hours(totals.minutes),
    longDate(visits[0].date),
    longDate(visits[visits.length - 1].date),
  );
}

function isNotCallout(paper: Paper, { clientAdvice }: Plan, citations: Citations): void {
  callout(paper, clientAdvice.isNot.map((statement) => said(statement, citations)).join("\n"), {
    ...large,
    weight: 700,
  });
}

function decision(paper: Paper, { assessment }: Plan, citations: Citations, text: TypeStyle): void {
  heading(paper, 2, client.decisionHeading);
  const grave = assessment.findings.filter(({ decision: grade }) => grade !== "proceed");
  const seen = [...new Set(grave.flatMap(({ seeWhom }) => seeWhom ?? []))];
  const words = [client.decisions[assessment.decision], ...(seen.length > 0 ? [client.see(seen.join("; "))] : [])];
  callout(paper, words.join("\n"), { ...large, weight: 700 });
  bullets(
    paper,
    grave.map((finding) => findingText(finding, citations)),
    text,
  );
  const { overriddenBy } = assessment;
  if (overriddenBy) paragraph(paper, client.overridden(overriddenBy.name, overriddenBy.reason), text);
}

function findingText({ because, evidence, seeWhom, wouldChange }: Finding, { cite }: Citations): string {
  const change = `${client.change}: ${wouldChange}`;
  return `${because} ${cite(evidence)}\n${seeWhom === null ? change : `${client.see(seeWhom)} ${change}`}`;
}

/** What the hairline and the plan's own figures give to think about; the rest is for the practitioner. */
function planFindings(paper: Paper, { head: { hairlineFindings }, findings }: Plan, citations: Citations): void {
  const listed: readonly [string, readonly Finding[]][] = [
    [client.hairlineHeading, hairlineFindings],
    [client.planFindingsHeading, findings.filter(({ decision: grade }) => grade !== "proceed")],
  ];
  for (const [title, found] of listed) {
    if (found.length === 0) continue;
    heading(paper, 2, title);
    bullets(
      paper,
      found.map((finding) => findingText(finding, citations)),
      clientText,
    );
  }
}

function whatToExpect(paper: Paper, { clientAdvice, graftsSpared }: Plan, citations: Citations): void {
  heading(paper, 2, client.isNotHeading);
  bullets(
    paper,
    [
      ...clientAdvice.expect.map((statement) => said(statement, citations)),
      ...(graftsSpared
        ? [`${client.graftsHeading}: ${graftsSpared.statement} ${citations.cite(graftsSpared.evidence)}`]
        : []),
    ],
    clientText,
  );
}

/** Scars and the back of the head are seen from behind. */
function viewsOf({ zones }: Plan): readonly View[] {
  const behind = zones.some(({ id, dots }) => dots > 0 && (id === "occipital" || id.startsWith("scar-")));
  return behind ? ["front", "top", "left", "back"] : ["front", "top", "left"];
}

const DAYS_PER_YEAR = 365.25;

function outlook(paper: Paper, { looks }: Outlook): void {
  paper.together(() => {
    heading(paper, 2, client.outlookHeading);
    table(
      paper,
      client.outlookColumns.map((title, at) => ({ title, share: [2, 3, 3.4, 2.4][at] })),
      looks.map(({ ageDays, difference: { l }, deltaE, chanceUnseen }) => [
        ageDays < DAYS_PER_YEAR ? client.healed : client.afterYears(Math.round(ageDays / DAYS_PER_YEAR)),
        banded({ lower: -l.upper, likely: -l.likely, upper: -l.lower }, 1),
        banded(deltaE, 1),
        chanceUnseen < 0.01 ? client.under1 : percent(chanceUnseen),
      ]),
      clientTable,
    );
    paragraph(paper, client.outlookNote, clientNote);
  });
}
