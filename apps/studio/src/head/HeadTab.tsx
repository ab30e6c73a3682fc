import { CatchBoundary, useParams } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { useDraft } from "../case/draft.js";
import { NoStage } from "../design/NoStage.js";
import { Waiting } from "../design/Waiting.js";
import { usePlanning } from "../planning/PlanningContext.js";
import { useText } from "../text/useText.js";
import { FoundInScan } from "./FoundInScan.js";
import { HeadFigures } from "./HeadFigures.js";
import { HeadSource } from "./HeadSource.js";
import { HeadTools } from "./HeadTools.js";
import { LandmarkList } from "./LandmarkList.js";
import { useScanReader } from "./scan-reading.js";

const HeadEditor = lazy(() => import("./HeadEditor.js").then(({ HeadEditor: component }) => ({ default: component })));

/** Where the head comes from, what was found in it, and the head itself to correct and to measure. */
export function HeadTab() {
  const text = useText();
  const { caseId } = useParams({ from: "/cases/$caseId" });
  const document = useDraft((draft) => draft.preview ?? draft.document);
  const head = usePlanning((state) => state.head);
  const placed = usePlanning((state) => state.placed);
  const failure = usePlanning((state) => state.failure);
  const reader = useScanReader(caseId);
  if (!document) return null;
  return (
    <div className="design">
      <section className="design-stage" aria-label={text("design.head")}>
        <HeadTools />
        <Suspense fallback={<Waiting>{text("design.loading")}</Waiting>}>
          {head ? (
            <CatchBoundary getResetKey={() => "stage"} errorComponent={NoStage}>
              <HeadEditor head={head} placed={placed} document={document} />
            </CatchBoundary>
          ) : (
            <Waiting>{text(failure ? "head.none" : "design.measuring")}</Waiting>
          )}
        </Suspense>
      </section>
      <aside className="design-panel" aria-label={text("head.panel")}>
        <HeadSource head={document.head} facts={head?.facts ?? null} reader={reader} />
        {head && <HeadFigures facts={head.facts} placed={placed} />}
        {head && "scan" in document.head && head.facts.origin === "scan" && (
          <FoundInScan head={document.head} facts={head.facts} />
        )}
        {head && <LandmarkList facts={head.facts} />}
      </aside>
    </div>
  );
}
