/** What may go wrong and on whose word; whom to tell; what approval means; how to choose who holds the needle. */
import type { Plan, WarningSign } from "@shadowline/treatment";
import { bullets, callout, heading, large, paragraph } from "./blocks.js";
import type { Citations } from "./citations.js";
import { clientTable, clientText, said } from "./client-text.js";
import { countryName } from "./figures.js";
import type { Paper } from "./paper.js";
import { table } from "./paper-table.js";
import { client } from "./paper-words.js";

export function risks(paper: Paper, { clientAdvice, course }: Plan, citations: Citations): void {
  const { cite, strengths } = citations;
  heading(paper, 2, client.risksHeading);
  table(
    paper,
    client.riskColumns.map((title, at) => ({ title, share: [2.3, 3, 2.3, 1.9][at] })),
    clientAdvice.risks.map(({ what, howOften, onWhoseWord, evidence }) => [
      what,
      howOften,
      `${onWhoseWord} ${cite(evidence)}`,
      inWords(strengths(evidence)),
    ]),
    clientTable,
  );
  if (!course) return;
  heading(paper, 2, client.signsHeading);
  table(
    paper,
    client.signColumns.map((title, at) => ({ title, share: [4, 5][at] })),
    course.warningSigns.map((sign) => [sign.sign, signText(sign, citations)]),
    clientTable,
  );
  paper.together(() => {
    heading(paper, 3, client.ifWrongHeading);
    bullets(
      paper,
      course.ifWrong.map((statement) => said(statement, citations)),
      clientText,
    );
  });
}

/** Grades of evidence as a client reads them. */
export const inWords = (grades: readonly (keyof typeof client.strengths)[]): string =>
  grades.map((grade) => client.strengths[grade]).join("; ");

const signText = ({ urgency, act, evidence }: WarningSign, { cite }: Citations): string =>
  `${client.urgencies[urgency]}: ${act} ${cite(evidence)}`;

/** The client's own way of reporting first and large; others report too. */
export function whereToReport(paper: Paper, { countryRules }: Plan, { cite }: Citations): void {
  paper.together(() => {
    heading(paper, 2, client.reportHeading(countryName(countryRules)));
    const own = countryRules.reportHarm.filter(({ who }) => who === "client");
    const text =
      own.length === 0
        ? client.reportNobody
        : own.map(({ to, how, evidence }) => `${client.reportTo(to, how)} ${cite(evidence)}`).join("\n");
    callout(paper, text, large);
  });
}

export function approval(paper: Paper, { countryRules }: Plan, citations: Citations): void {
  paper.together(() => {
    heading(paper, 2, client.approvalHeading);
    bullets(
      paper,
      [...countryRules.approval, ...countryRules.toTheClient].map((statement) => said(statement, citations)),
      clientText,
    );
  });
}

export function choosing(paper: Paper, { clientAdvice }: Plan, citations: Citations): void {
  paper.together(() => {
    heading(paper, 2, client.choosingHeading);
    bullets(
      paper,
      clientAdvice.choosing.map((statement) => said(statement, citations)),
      clientText,
    );
    paragraph(paper, client.choosing, { ...clientText, weight: 700 });
  });
  paper.together(() => {
    heading(paper, 3, client.questionsHeading);
    bullets(
      paper,
      clientAdvice.questions.map((statement) => said(statement, citations)),
      clientText,
    );
  });
}
