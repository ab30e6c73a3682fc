import type { Plan } from "@shadowline/treatment";
import { bullets, heading, plain } from "./blocks.js";
import type { Citations } from "./citations.js";
import { countryName } from "./figures.js";
import type { Paper } from "./paper.js";
import { table } from "./paper-table.js";
import { common, practitioner } from "./paper-words.js";
import { sheetTable } from "./sheet-table.js";

/** Where harm is reported by whom, and what records the country asks for. */
export function duties(paper: Paper, { countryRules }: Plan, { cite }: Citations): void {
  const { reportHarm, records } = countryRules;
  if (reportHarm.length + records.length === 0) return;
  heading(paper, 3, practitioner.dutiesHeading(countryName(countryRules)));
  bullets(
    paper,
    [
      ...reportHarm.map(
        ({ who, to, how, evidence }) =>
          `${practitioner.report(practitioner.reporters[who], to, how)} ${cite(evidence)}`,
      ),
      ...records.map(({ text, evidence }) => `${text} ${cite(evidence)}`),
    ],
    plain,
  );
}

/** What lies on the tray with its lots, what approval means, and what is missing on the labels. */
export function materials(paper: Paper, { materials: { tray, approval, findings } }: Plan, { cite }: Citations): void {
  heading(paper, 2, practitioner.materialsHeading);
  table(
    paper,
    practitioner.materialColumns.map((title, at) => ({ title, share: [1, 2.6, 1.6, 1.7, 1.2, 4][at] })),
    tray.map(({ what, name, maker, lot, expires, assumptions, evidence }) => [
      practitioner.materialKinds[what],
      name,
      maker ?? common.none,
      lot ?? common.none,
      expires ?? common.none,
      [...assumptions.map((text) => `${text}${common.assumed}`), cite(evidence)].join(" "),
    ]),
    sheetTable,
  );
  if (findings.length > 0) {
    heading(paper, 3, practitioner.labelFindings);
    bullets(
      paper,
      findings.map(({ because, wouldChange, evidence }) => `${because} ${wouldChange} ${cite(evidence)}`),
      plain,
    );
  }
  if (approval.statements.length === 0) return;
  heading(paper, 3, practitioner.approval(countryName(approval)));
  bullets(
    paper,
    approval.statements.map(({ text, evidence }) => `${text} ${cite(evidence)}`),
    plain,
  );
}
