/** What the client takes home: plain words, large type, with its bands and its sources. */
import type { View } from "@shadowline/look";
import type { Finding, Outlook, Plan, Quote, Schedule } from "@shadowline/treatment";
import { bullets, callout, heading, large, paragraph, small } from "./blocks.js";
import type { Citations } from "./citations.js";
import { areaCm2, banded, figure, fixed, hours, longDate, money, percent, range, shortDate } from "./figures.js";
import type { Paper } from "./paper.js";
import { table } from "./paper-table.js";
import { client, common, zoneName } from "./paper-words.js";
import { type Pictures, pictureGrid } from "./picture-grid.js";

const body = { sizePt: 11, gapPt: 5 } as const;
const tableText = { sizePt: 9.5 } as const;

export function clientPart(paper: Paper, plan: Plan, citations: Citations, pictures: Pictures): void {
  paper.part(client.part);
  heading(paper, 1, client.heading(plan.label));
  paragraph(paper, plan.schedule ? plannedSentence(plan) : client.notPlanned, large);
  decision(paper, plan, citations);
  hairlineAdvice(paper, plan, citations);
  if (plan.outlook) isNot(paper, plan.outlook, citations);
  pictureGrid(paper, pictures, viewsOf(plan));
  if (plan.outlook) outlook(paper, plan.outlook);
  if (plan.schedule) sessions(paper, plan.sessions, plan.schedule);
  if (plan.schedule) quote(paper, plan.quote);
  if (plan.outlook) touchUps(paper, plan.outlook, citations);
  alternatives(paper, plan, citations);
  if (plan.schedule) aftercare(paper, plan.sessions, plan.schedule, citations);
  paragraph(paper, client.sourcesNote, small);
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

function decision(paper: Paper, { assessment }: Plan, citations: Citations): void {
  heading(paper, 2, client.decisionHeading);
  callout(paper, client.decisions[assessment.decision], { ...large, weight: 700 });
  const grave = assessment.findings.filter(({ decision: grade }) => grade !== "proceed");
  bullets(
    paper,
    grave.map((finding) => findingText(finding, citations)),
    body,
  );
  const { overriddenBy } = assessment;
  if (overriddenBy) paragraph(paper, client.overridden(overriddenBy.name, overriddenBy.reason), body);
}

const findingText = (finding: Finding, { cite }: Citations): string =>
  [
    `${finding.because} ${cite(finding.evidence)}`,
    ...(finding.seeWhom === null ? [] : [`${client.whom}: ${finding.seeWhom}.`]),
    `${client.change}: ${finding.wouldChange}`,
  ].join("\n");

function hairlineAdvice(paper: Paper, { head: { hairlineFindings } }: Plan, citations: Citations): void {
  if (hairlineFindings.length === 0) return;
  heading(paper, 2, client.hairlineHeading);
  bullets(
    paper,
    hairlineFindings.map((finding) => findingText(finding, citations)),
    body,
  );
}

function isNot(paper: Paper, { statements }: Outlook, { cite }: Citations): void {
  heading(paper, 2, client.isNotHeading);
  bullets(paper, [...statements.map(({ text, evidence }) => `${text} ${cite(evidence)}`), client.choosing], body);
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
      tableText,
    );
    paragraph(paper, client.outlookNote, small);
  });
}

function sessions(paper: Paper, visits: Plan["sessions"], { preset, otherPreset, warnings }: Schedule): void {
  paper.together(() => {
    heading(paper, 2, client.sessionsHeading);
    table(
      paper,
      client.sessionColumns.map((title, at) => ({ title, share: [1, 3, 1, 1.3, 2.4][at] })),
      visits.map(({ number, date, dots, minutes, minutesBand }) => [
        `${number}`,
        longDate(date),
        figure(dots),
        hours(minutes),
        `${hours(minutesBand.lower)} – ${hours(minutesBand.upper)}`,
      ]),
      tableText,
    );
    paragraph(
      paper,
      client.otherPreset(
        preset.name,
        otherPreset.name,
        otherPreset.sessions,
        hours(otherPreset.totalMinutes),
        hours(otherPreset.longestMinutes),
      ),
      body,
    );
    if (warnings.length > 0) bullets(paper, warnings, body);
  });
}

function quote(paper: Paper, offer: Quote | null): void {
  paper.together(() => {
    heading(paper, 2, client.quoteHeading);
    if (!offer) {
      paragraph(paper, client.noQuote, body);
      return;
    }
    table(
      paper,
      client.quoteColumns.map((title, at) => ({ title, share: [3, 1][at], align: at === 1 ? "right" : "left" })),
      [
        ...offer.lines.map(({ text, amount }) => [text, money(amount)]),
        ...(offer.tax.minor > 0
          ? [
              [client.net, money(offer.net)],
              [client.tax, money(offer.tax)],
            ]
          : []),
        [client.total, money(offer.total)],
        [client.quoteRange, client.between(money(offer.lower), money(offer.upper))],
        [client.deposit, money(offer.deposit)],
      ],
      { ...tableText, strongRow: client.total },
    );
    paragraph(paper, client.assumes, { ...body, gapPt: 2 });
    bullets(paper, offer.assumes, body);
    paragraph(paper, offer.comparison, body);
  });
}

function touchUps(paper: Paper, { touchUpYears }: Outlook, { cite, list }: Citations): void {
  paper.together(() => {
    heading(paper, 2, client.touchUpHeading);
    table(
      paper,
      client.touchUpColumns.map((title, at) => ({ title, share: [3, 1.4, 4, 1.2][at] })),
      touchUpYears.map(({ claim, lowerYears, upperYears, evidence }) => {
        const piece = list.find(({ id }) => id === evidence);
        return [
          `${claim} ${cite([evidence])}`,
          lowerYears > 0 ? range(lowerYears, upperYears, 1) : common.upTo(fixed(upperYears, 0)),
          piece?.source ?? common.none,
          piece?.strength ?? common.none,
        ];
      }),
      { sizePt: 8.5 },
    );
  });
}

function alternatives(paper: Paper, { alternatives: options }: Plan, { cite }: Citations): void {
  heading(paper, 2, client.alternativesHeading);
  table(
    paper,
    client.alternativeColumns.map((title, at) => ({ title, share: [1.5, 1.7, 0.8, 1.5, 1.5, 1.4, 1.8, 2][at] })),
    options.map((option) => [
      `${option.name} ${cite(option.evidence)}`,
      option.forWhom,
      client.stopsLoss[option.stopsLoss],
      option.timeToResult,
      option.upkeep,
      option.price,
      option.sideEffects,
      option.withSmp,
    ]),
    { sizePt: 7.5 },
  );
}

function aftercare(paper: Paper, visits: Plan["sessions"], { aftercare: days }: Schedule, { cite }: Citations): void {
  const last = visits[visits.length - 1].number;
  heading(paper, 2, client.aftercareHeading);
  paragraph(paper, client.aftercareIntro, body);
  table(
    paper,
    client.aftercareColumns.map((title, at) => ({ title, share: [0.6, 1.5, 8][at] })),
    days
      .filter(({ afterSession }) => afterSession === last)
      .map(({ day, date, title, instruction, evidence }) => [
        `${day}`,
        shortDate(date),
        `${title}. ${instruction} ${cite(evidence)}`,
      ]),
    tableText,
  );
}
