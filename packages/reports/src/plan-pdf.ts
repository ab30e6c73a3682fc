import type { Plan, PlannedCase } from "@shadowline/treatment";
import { paragraph, small } from "./paper/blocks.js";
import { citationsOf } from "./paper/citations.js";
import { clientPart } from "./paper/client-part.js";
import { evidencePages } from "./paper/evidence-pages.js";
import { figure } from "./paper/figures.js";
import { Paper } from "./paper/paper.js";
import { common, practitioner } from "./paper/paper-words.js";
import type { Pictures } from "./paper/picture-grid.js";
import { practitionerSheet } from "./paper/practitioner-sheet.js";
import { sessionCards } from "./paper/session-card.js";
import { templatePages } from "./paper/template-pages.js";

/**
 * All papers of one plan in one file: the client's part, the practitioner sheet, the sources, the hairline at
 * true scale and a card for each session. A plan without dots is one short paper: the decision with its
 * reasons, whom to see, what would change it, what else there is, and the sources of just that.
 *
 * Tagged A4 with embedded fonts. The same plan and pictures give the same bytes: dates come from the case.
 *
 * @param options.pictures PNG files of the predicted look, shown in the client's part
 */
export async function planPdf(
  planned: PlannedCase,
  { pictures = {} }: { readonly pictures?: Pictures } = {},
): Promise<Uint8Array> {
  const { plan } = planned;
  const paper = new Paper({
    title: common.title(plan.label),
    subject: common.subject,
    createdAt: new Date(`${plan.case.startDate}T00:00:00Z`),
    foot: common.foot(plan.label, (plan.hash ?? "").slice(0, 8) || "without dots"),
    pageOf: common.pageOf,
  });
  const citations = citationsOf(plan);
  clientPart(paper, plan, citations, pictures);
  if (plan.schedule) {
    practitionerSheet(paper, planned, citations);
    citations.citeRest();
  }
  paper.part(practitioner.sourcesPart);
  evidencePages(paper, citations);
  paragraph(paper, madeWith(plan), small);
  if (plan.schedule) {
    templatePages(paper, planned);
    sessionCards(paper, plan, citations);
  }
  return paper.finish();
}

const madeWith = ({ versions, seed, hash }: Plan): string =>
  practitioner.reproducible(versions.engine, figure(versions.knowledge), `${seed}`, hash ?? practitioner.noDots);
