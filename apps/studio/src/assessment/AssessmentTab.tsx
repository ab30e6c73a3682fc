import { applyEdits, assessCase, type ChangedFindings, changedFindings } from "@shadowline/treatment";
import { useMemo, useState } from "react";
import { DecisionChip } from "../case/DecisionChip.js";
import { useDraft } from "../case/draft.js";
import { usePlanning } from "../planning/PlanningContext.js";
import { useText } from "../text/useText.js";
import { Alternatives } from "./Alternatives.js";
import { FindingCard } from "./FindingCard.js";
import { FindingChanges } from "./FindingChanges.js";
import { isUnchanged } from "./finding-changes.js";
import { IntakeForm } from "./IntakeForm.js";
import { NoDots } from "./NoDots.js";
import { OverrideForm } from "./OverrideForm.js";

/** The questions on one side, what they come to on the other, what else there is below. */
export function AssessmentTab() {
  const document = useDraft((draft) => draft.document);
  return document && <Assessed document={document} />;
}

function Assessed({ document }: { readonly document: NonNullable<ReturnType<typeof useDraft.getState>["document"]> }) {
  const text = useText();
  const plan = usePlanning((state) => state.plan);
  const knowledge = useMemo(() => applyEdits(document.knowledge.edits), [document.knowledge.edits]);
  // Weighed here and not taken from the plan: the answer to an answer must not wait for dots.
  const assessment = useMemo(() => assessCase(document, knowledge), [document, knowledge]);
  const [seen, setSeen] = useState({ document, assessment, changes: null as ChangedFindings | null });
  if (seen.document !== document) {
    const asked = JSON.stringify(seen.document.intake) !== JSON.stringify(document.intake);
    const changes = asked ? changedFindings(seen.assessment, assessment) : seen.changes;
    setSeen({ document, assessment, changes });
  }
  return (
    <div className="page wide">
      <div className="assessment">
        <IntakeForm document={document} questions={knowledge.questions} />
        <section aria-labelledby="assessment-title" className="assessed">
          <div className="assessed-now">
            <h2 id="assessment-title">{text("tab.assessment")}</h2>
            <p className="decision-line" aria-live="polite">
              <DecisionChip decision={assessment.decision} /> {text(`assessment.${assessment.decision}`)}
            </p>
            <section
              className="last-change"
              aria-live="polite"
              aria-labelledby="changed-title"
              data-testid="last-change"
            >
              <h3 id="changed-title">{text("findings.changed")}</h3>
              {seen.changes === null && <p className="muted">{text("findings.firstAnswer")}</p>}
              {seen.changes && isUnchanged(seen.changes) && <p className="muted">{text("findings.noChange")}</p>}
              {seen.changes && !isUnchanged(seen.changes) && <FindingChanges changes={seen.changes} />}
            </section>
          </div>
          <p className="muted">{text("assessment.advises")}</p>
          {plan && !assessment.plansDots && !plan.assessment.plansDots && <NoDots plan={plan} />}
          <OverrideForm document={document} assessment={assessment} />
          <h3>
            {text("assessment.findings")} <span className="muted">({assessment.findings.length})</span>
          </h3>
          {assessment.findings.length === 0 && <p>{text("assessment.noFindings")}</p>}
          {assessment.findings.map((finding, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two scars may make one finding twice
            <FindingCard key={`${finding.rule} ${at}`} finding={finding} />
          ))}
        </section>
      </div>
      {plan && <Alternatives plan={plan} />}
    </div>
  );
}
