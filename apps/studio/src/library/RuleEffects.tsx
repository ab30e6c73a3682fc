import { applyEdits, assessCase, changedFindings, type KnowledgeEdit } from "@shadowline/treatment";
import { useQueries, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";

import { FindingChanges } from "../assessment/FindingChanges.js";
import { isUnchanged } from "../assessment/finding-changes.js";
import { DecisionChip } from "../case/DecisionChip.js";
import { caseDocument, caseList } from "../server/case-queries.js";
import { useText } from "../text/useText.js";

type Props = { readonly before: readonly KnowledgeEdit[]; readonly after: readonly KnowledgeEdit[] };

/** What an edit would do to the clients of this clinic, before anybody decides on it. Nothing is changed by looking. */
export function RuleEffects({ before, after }: Props) {
  const text = useText();
  const list = useQuery(caseList);
  const cases = useQueries({ queries: (list.data ?? []).map(({ caseId }) => caseDocument(caseId)) });
  const read = cases.flatMap(({ data }) => (data ? [data] : []));
  const ready = list.data !== undefined && read.length === list.data.length;
  const versions = read.map(({ caseId, version }) => `${caseId} ${version}`).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the versions stand for the documents
  const effects = useMemo(() => {
    const [was, is] = [applyEdits(before), applyEdits(after)];
    return read.flatMap(({ caseId, document }) => {
      const [earlier, later] = [assessCase(document, was), assessCase(document, is)];
      const changes = changedFindings(earlier, later);
      return isUnchanged(changes) && earlier.decision === later.decision
        ? []
        : [{ caseId, label: document.label, earlier, later, changes }];
    });
  }, [versions, before, after]);
  return (
    <section aria-labelledby="effects-title" data-testid="effects">
      <h3 id="effects-title">{text("effects.title")}</h3>
      <p role="status" className="muted">
        {ready ? text("effects.count", { count: effects.length, all: read.length }) : text("effects.reading")}
      </p>
      {ready &&
        effects.map(({ caseId, label, earlier, later, changes }) => (
          <article key={caseId} className="finding">
            <h4>{label}</h4>
            {earlier.decision !== later.decision && (
              <p>
                <DecisionChip decision={earlier.decision} /> → <DecisionChip decision={later.decision} />
              </p>
            )}
            <FindingChanges changes={changes} />
          </article>
        ))}
    </section>
  );
}
