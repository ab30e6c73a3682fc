import { useQuery } from "@tanstack/react-query";
import { Link, Outlet, useParams } from "@tanstack/react-router";
import { useEffect } from "react";
import { Failure } from "../app/Failure.js";
import { PlanningProvider } from "../planning/PlanningContext.js";
import { caseDocument } from "../server/case-queries.js";
import { useText } from "../text/useText.js";
import { CaseHeader } from "./CaseHeader.js";
import { openDraft, useDraft } from "./draft.js";
import { KnowledgeNotice } from "./KnowledgeNotice.js";
import { LeaveGuard } from "./LeaveGuard.js";
import { PlanningTrouble } from "./PlanningTrouble.js";
import { TotalsBar } from "./TotalsBar.js";

export function CasePage() {
  const text = useText();
  const { caseId } = useParams({ from: "/cases/$caseId" });
  const found = useQuery(caseDocument(caseId));
  const stored = useDraft((draft) => draft.stored);
  const document = useDraft((draft) => draft.preview ?? draft.document);
  const settled = useDraft((draft) => draft.preview === null);
  useEffect(() => {
    if (found.data && useDraft.getState().stored?.caseId !== caseId) openDraft(found.data);
  }, [found.data, caseId]);

  if (found.isError)
    return (
      <div className="page">
        <h1>{text("failure.pageTitle")}</h1>
        <Failure error={found.error} onRetry={() => void found.refetch()} />
        <Link to="/">{text("nav.clients")}</Link>
      </div>
    );
  if (!document || stored?.caseId !== caseId)
    return (
      <div className="page">
        <p role="status">{text("case.loading")}</p>
      </div>
    );
  return (
    <PlanningProvider key={caseId} caseId={caseId} document={document} settled={settled}>
      <title>{`${document.label} – Shadowline`}</title>
      <div className="case">
        <CaseHeader caseId={caseId} document={document} />
        <PlanningTrouble />
        <div>
          <KnowledgeNotice document={document} />
        </div>
        <div className="case-body">
          <Outlet />
        </div>
        <TotalsBar />
      </div>
      <LeaveGuard />
    </PlanningProvider>
  );
}
