import type { Plan } from "@shadowline/treatment";
import { bullets, heading, paragraph, plain } from "./blocks.js";
import type { Citations } from "./citations.js";
import { figure, hours, percent } from "./figures.js";
import type { Paper } from "./paper.js";
import { table } from "./paper-table.js";
import { common, practitioner } from "./paper-words.js";
import { sheetTable } from "./sheet-table.js";

/** Protocol by name and version, what the clinic changed of the published knowledge, and who works by it. */
export function protocol(paper: Paper, plan: Plan, { cite }: Citations): void {
  const { protocol: followed, knowledge } = plan;
  const mark = (kind: string): string => (kind === "assumption" ? common.assumed : "");
  paper.together(() => {
    heading(paper, 2, practitioner.protocolHeading);
    paragraph(paper, practitioner.protocol(followed.name, followed.id, followed.version), { ...plain, weight: 700 });
    paragraph(paper, `${practitioner.basedOn(followed.basedOn)} ${cite(followed.evidence)}`);
    if (followed.interpreted.length > 0) {
      paragraph(paper, practitioner.interpreted);
      bullets(paper, followed.interpreted, plain);
    }
    const pace = practitioner.pace(
      figure(followed.intervalDays),
      figure(followed.dotsPerMinute),
      hours(followed.longestSessionMinutes),
    );
    const { numbing, spread } = followed;
    paragraph(paper, `${pace} ${numbing.rule}${mark(numbing.kind)} ${cite(numbing.evidence)}`);
    const { within, between } = spread;
    const hands = practitioner.spread(
      figure(within.extensionSdMm, 2),
      figure(within.angleSdDeg, 1),
      percent(within.dwellVariation),
      practitioner.betweenHands(
        figure(between.extensionSdMm, 2),
        figure(between.angleSdDeg, 1),
        percent(between.dwellVariation),
      ),
    );
    paragraph(paper, `${hands}${mark(spread.kind)} ${cite(spread.evidence)}`);
  });
  heading(paper, 3, practitioner.knowledgeHeading);
  const version = figure(knowledge.version);
  if (knowledge.changed.length === 0) paragraph(paper, practitioner.knowledgeUnchanged(version));
  else {
    paragraph(paper, practitioner.knowledgeVersion(version));
    table(
      paper,
      practitioner.knowledgeColumns.map((title, at) => ({ title, share: [2.2, 2, 2, 2, 3][at] })),
      knowledge.changed.flatMap(({ author, date, reason, diff }) =>
        diff.map(({ item, path, from, to }) => [
          item,
          path,
          asText(from),
          asText(to),
          practitioner.by(author, date, reason),
        ]),
      ),
      sheetTable,
    );
  }
  practitionerNamed(paper, plan, { cite });
}

/** A changed value; a whole object is cut, since plan.json has it all. */
function asText(value: unknown): string {
  if (value === undefined) return common.none;
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}

function practitionerNamed(paper: Paper, plan: Plan, { cite }: Pick<Citations, "cite">): void {
  const { practitioner: hand, case: made } = plan;
  const { licence, trainingHours, smpCases } = made.practitioner;
  const said = (value: string | number | undefined): string =>
    value === undefined ? practitioner.unknown : typeof value === "number" ? figure(value) : value;
  heading(paper, 3, practitioner.practitionerHeading);
  const who =
    hand.name === null
      ? practitioner.unnamed
      : practitioner.experience(hand.name, said(licence), said(trainingHours), said(smpCases));
  paragraph(paper, `${who} ${hand.because} ${cite(hand.evidence)}`);
  bullets(
    paper,
    hand.findings.map(({ because, wouldChange, evidence }) => `${because} ${wouldChange} ${cite(evidence)}`),
    plain,
  );
}
