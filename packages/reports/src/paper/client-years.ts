/** What years do to the dots: touch-ups with every claim, colour, removal, and what else will change. */
import type { Outlook, Plan, Statement } from "@shadowline/treatment";
import { bullets, heading, paragraph } from "./blocks.js";
import type { Citations } from "./citations.js";
import { claimsText } from "./client-course.js";
import { inWords } from "./client-risks.js";
import { clientTable, clientText, said } from "./client-text.js";
import { fixed, range } from "./figures.js";
import type { Paper } from "./paper.js";
import { table } from "./paper-table.js";
import { client, common } from "./paper-words.js";

export function years(paper: Paper, plan: Plan, citations: Citations): void {
  const { outlook } = plan;
  if (!outlook) return;
  heading(paper, 2, client.yearsHeading);
  touchUps(paper, outlook, citations);
  for (const { pigmentClass, base, statements } of outlook.colour) {
    const pigment = client.onBase(client.pigmentClasses[pigmentClass], client.pigmentBases[base]);
    section(paper, client.colourHeading(pigment), statements, citations);
  }
  removal(paper, outlook, citations);
  section(paper, client.changesHeading, notSaidElsewhere(plan, outlook), citations);
}

function section(paper: Paper, title: string, statements: readonly Statement[], citations: Citations): void {
  if (statements.length === 0) return;
  paper.together(() => {
    heading(paper, 3, title);
    bullets(
      paper,
      statements.map((statement) => said(statement, citations)),
      clientText,
    );
  });
}

function touchUps(paper: Paper, { touchUpForecast }: Outlook, citations: Citations): void {
  const { claims, factors, likelyYears, statements } = touchUpForecast;
  const { cite, piece } = citations;
  heading(paper, 3, client.touchUpHeading);
  paragraph(
    paper,
    client.touchUpFor(fixed(likelyYears.likely, 1), fixed(likelyYears.lower, 1), fixed(likelyYears.upper, 1)),
    { ...clientText, weight: 700 },
  );
  if (factors.length > 0)
    table(
      paper,
      client.factorColumns.map((title, at) => ({ title, share: [6, 1.6, 1.8][at] })),
      factors.map(({ because, direction, share, evidence }) => [
        `${because} ${cite(evidence)}`,
        client.directions[direction],
        share.lower === share.upper ? common.none : `${fixed(share.lower, 2)} to ${fixed(share.upper, 2)}`,
      ]),
      clientTable,
    );
  table(
    paper,
    client.touchUpColumns.map((title, at) => ({ title, share: [2.6, 1.2, 4, 1.9][at] })),
    claims.map(({ claim, lowerYears, upperYears, evidence }) => [
      `${claim} ${cite([evidence])}`,
      lowerYears > 0 ? range(lowerYears, upperYears, 1) : common.upTo(fixed(upperYears, 0)),
      piece(evidence).source,
      inWords([piece(evidence).strength]),
    ]),
    clientTable,
  );
  bullets(
    paper,
    statements.map((statement) => said(statement, citations)),
    clientText,
  );
}

function removal(paper: Paper, { removal: { sessions, waits, price, statements } }: Outlook, citations: Citations) {
  paper.together(() => {
    heading(paper, 3, client.removalHeading);
    bullets(
      paper,
      [
        ...statements.map((statement) => said(statement, citations)),
        client.removalSessions(claimsText(sessions, citations)),
        client.removalWaits(claimsText(waits, citations)),
        ...(price.length > 0 ? [client.removalPrice(claimsText(price, citations))] : []),
      ],
      clientText,
    );
  });
}

/** Statements of the outlook whose every source speaks in a section of its own say nothing new. */
function notSaidElsewhere({ clientAdvice, countryRules }: Plan, outlook: Outlook): Statement[] {
  const { removal: takenOff } = outlook;
  const told = new Set(
    [
      ...clientAdvice.isNot,
      ...clientAdvice.risks,
      ...clientAdvice.expect,
      ...countryRules.approval,
      ...outlook.colour.flatMap(({ statements }) => statements),
      ...takenOff.statements,
      ...takenOff.sessions,
      ...takenOff.waits,
    ].flatMap(({ evidence }) => evidence),
  );
  return outlook.statements.filter(({ evidence }) => !evidence.every((id) => told.has(id)));
}
