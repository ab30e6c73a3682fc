import type { ResultOf, Routes } from "@shadowline/api";
import { applyEdits, assessCase } from "@shadowline/treatment";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { DecisionChip } from "../case/DecisionChip.js";
import { caseDocument, savedPlan } from "../server/case-queries.js";
import { useFormat } from "../text/useFormat.js";
import { useText } from "../text/useText.js";

type Props = { readonly row: ResultOf<Routes["listCases"]>[number] };

/** One client. The plan's figures arrive when the server has them; the way in does not wait for them. */
export function CaseRow({ row }: Props) {
  const text = useText();
  const format = useFormat();
  const stored = useQuery(caseDocument(row.caseId));
  // Answers are weighed at once; a plan takes its time, and a list of clients must not wait for it.
  const weighed = useMemo(() => {
    const document = stored.data?.document;
    return document && assessCase(document, applyEdits(document.knowledge.edits));
  }, [stored.data]);
  const plan = useQuery({ ...savedPlan(row.caseId, row.version), enabled: weighed?.plansDots === true });
  const waiting = stored.isPending || (weighed?.plansDots === true && plan.isPending);
  const totals = plan.data?.assessment.plansDots ? plan.data.totals : null;
  const figure = (shown: (of: NonNullable<typeof totals>) => string): string =>
    waiting ? "…" : totals ? shown(totals) : "–";
  return (
    <tr>
      <th scope="row">
        <Link to="/cases/$caseId/design" params={{ caseId: row.caseId }}>
          {row.label}
        </Link>
      </th>
      <td>
        {weighed ? (
          <DecisionChip decision={weighed.decision} />
        ) : (
          <span className="muted">{text(stored.isPending ? "clients.planning" : "clients.noPlan")}</span>
        )}
      </td>
      <td className="number">{figure(({ treatedCm2 }) => format.areaCm2(treatedCm2))}</td>
      <td className="number">{figure(({ dots }) => format.number(dots))}</td>
      <td className="number">{figure(({ sessions }) => format.number(sessions))}</td>
      <td>
        {format.moment(row.savedAt)} <span className="muted">{text("clients.version", { version: row.version })}</span>
      </td>
    </tr>
  );
}
