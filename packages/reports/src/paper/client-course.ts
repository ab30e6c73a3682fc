/** The visits and the days around them, as the client reads them. */
import type { AftercareDay, Plan, PublishedClaim } from "@shadowline/treatment";
import { bullets, heading, paragraph } from "./blocks.js";
import type { Citations } from "./citations.js";
import { clientTable, clientText, said } from "./client-text.js";
import { figure, hours, longDate, range, shortDates } from "./figures.js";
import type { Paper } from "./paper.js";
import { table } from "./paper-table.js";
import { client, common } from "./paper-words.js";

/** Claims side by side, each with its source. */
export const claimsText = (claims: readonly PublishedClaim[], { cite }: Citations): string =>
  claims.map(({ claim, evidence }) => `${lowerFirst(claim)} ${cite([evidence])}`).join("; ");

/** A claim within a sentence. Names like USD and AUD stay as they are. */
export const lowerFirst = (text: string): string =>
  /^[A-Z][a-z ]/.test(text) ? text[0].toLowerCase() + text.slice(1) : text;

export function sessions(paper: Paper, plan: Plan, citations: Citations): void {
  const { sessions: visits, schedule, course } = plan;
  if (!schedule) return;
  const { preset, otherPreset, warnings } = schedule;
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
      clientTable,
    );
    if (warnings.length > 0) bullets(paper, warnings, clientText);
    const other = client.otherPreset(
      preset.name,
      otherPreset.name,
      otherPreset.sessions,
      hours(otherPreset.totalMinutes),
      hours(otherPreset.longestMinutes),
    );
    paragraph(paper, `${other} ${citations.cite([...preset.evidence, ...otherPreset.evidence])}`, clientText);
    if (course) {
      const length = client.sessionLength(claimsText(course.sessionMinutes.claims, citations));
      const gaps = client.interval(course.intervalDays.planned, claimsText(course.intervalDays.claims, citations));
      paragraph(paper, `${length} ${gaps}`, clientText);
    }
  });
}

/** The test on the skin, numbing and pain. */
export function beforeFirst(paper: Paper, { course }: Plan, citations: Citations): void {
  if (!course) return;
  const { patchTest, numbing, pain } = course;
  paper.together(() => {
    heading(paper, 2, client.patchHeading);
    paragraph(paper, `${client.patchIntro(longDate(patchTest.date))} ${patchTest.because}`, clientText);
    table(
      paper,
      client.patchColumns.map((title, at) => ({ title, share: [1.6, 5][at] })),
      patchTest.readings.map(({ date, lookFor }) => [longDate(date), lookFor]),
      clientTable,
    );
    bullets(
      paper,
      [
        ...patchTest.statements.map((statement) => said(statement, citations)),
        client.patchClaims(claimsText(patchTest.claims, citations)),
      ],
      clientText,
    );
  });
  paper.together(() => {
    heading(paper, 2, client.painHeading);
    const agent = numbing.agents.find(({ id }) => id === numbing.planned);
    bullets(
      paper,
      [
        ...(agent
          ? [
              `${client.numbingWait(
                agent.name,
                `${range(agent.waitMinutes.lower, agent.waitMinutes.upper)}${
                  agent.waitKind === "assumption" ? common.assumed : ""
                }`,
              )} ${citations.cite(agent.evidence)}`,
            ]
          : []),
        ...[...numbing.statements, ...pain.statements].map((statement) => said(statement, citations)),
      ],
      clientText,
    );
  });
}

/** Day by day with the dates after every session, what waits until when, and the healed review. */
export function aftercare(paper: Paper, { schedule, course }: Plan, citations: Citations): void {
  if (!schedule) return;
  heading(paper, 2, client.aftercareHeading);
  if (course)
    bullets(
      paper,
      course.firstDays.map((statement) => said(statement, citations)),
      clientText,
    );
  paragraph(paper, client.aftercareIntro, clientText);
  table(
    paper,
    client.aftercareColumns.map((title, at) => ({ title, share: [0.6, 2.2, 7.6][at] })),
    sameSteps(schedule.aftercare).map(({ day, dates, title, instruction, evidence }) => [
      `${day}`,
      shortDates(dates),
      `${title}. ${instruction} ${citations.cite(evidence)}`,
    ]),
    clientTable,
  );
  if (!course) return;
  heading(paper, 2, client.activitiesHeading);
  table(
    paper,
    client.activityColumns.map((title, at) => ({ title, share: [2.2, 1.6, 0.9, 2, 4.6][at] })),
    course.activities.map(({ name, cautiousDay, earliestDay, countsFrom, dates, note, evidence }) => [
      name,
      countsFrom === "last" ? `${client.day(cautiousDay)} ${client.afterLast}` : client.day(cautiousDay),
      earliestDay === cautiousDay ? common.none : client.day(earliestDay),
      shortDates(dates),
      `${note} ${citations.cite(evidence)}`,
    ]),
    clientTable,
  );
  paper.together(() => {
    heading(paper, 3, client.reviewHeading(longDate(course.healedReview.earliest)));
    bullets(
      paper,
      course.healedReview.statements.map((statement) => said(statement, citations)),
      clientText,
    );
  });
}

type Step = Omit<AftercareDay, "date" | "afterSession"> & { readonly dates: string[] };

/** The same instruction after several sessions is one row with a date for each. */
function sameSteps(days: readonly AftercareDay[]): Step[] {
  const steps = new Map<string, Step>();
  for (const { date, day, title, instruction, evidence } of days) {
    const key = `${day} ${title}`;
    const known = steps.get(key);
    if (known) known.dates.push(date);
    else steps.set(key, { day, dates: [date], title, instruction, evidence });
  }
  return [...steps.values()].sort((a, b) => a.day - b.day);
}
