/** The words of the printed plan, for what stands on paper only. */
import { planPdf } from "@shadowline/reports";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { type CasePatch, inWords, plannedWith } from "./client.js";
import type { CoverageRow } from "./coverage-row.js";

const printed = new Map<string, Promise<string>>();

/** All pages of a plan's paper as one text; printed once a case. */
function paperText(patch: CasePatch): Promise<string> {
  const planned = plannedWith(patch);
  const key = JSON.stringify(planned.plan.case);
  const known = printed.get(key) ?? textOf(planned);
  printed.set(key, known);
  return known;
}

async function textOf(planned: Parameters<typeof planPdf>[0]): Promise<string> {
  const { promise } = getDocument({ data: Uint8Array.from(await planPdf(planned)), verbosity: 0 });
  const document = await promise;
  const pages: string[] = [];
  for (let page = 1; page <= document.numPages; page++) {
    const { items } = await (await document.getPage(page)).getTextContent();
    pages.push(items.map((item) => ("str" in item ? item.str : "")).join(" "));
  }
  return pages.join(" ").replace(/\s+/g, " ");
}

/** Words that the paper of one case bears and that of a near one does not. */
export function onPaper(
  named: Pick<CoverageRow, "id" | "statement" | "source" | "evidence">,
  words: RegExp,
  where: { readonly carrier: string; readonly trigger: CasePatch; readonly nearMiss: CasePatch },
): CoverageRow {
  const probe = (patch: CasePatch) => ({
    words: inWords(patch),
    shows: async () => words.test(await paperText(patch)),
  });
  return {
    ...named,
    kind: "sentence",
    carrier: where.carrier,
    trigger: probe(where.trigger),
    nearMiss: probe(where.nearMiss),
  };
}
