import { DecisionChip } from "../case/DecisionChip.js";
import { useDraft } from "../case/draft.js";
import { usePlanning } from "../planning/PlanningContext.js";
import { useText } from "../text/useText.js";
import { Alternatives } from "./Alternatives.js";
import { FindingCard } from "./FindingCard.js";
import { IntakeForm } from "./IntakeForm.js";
import { NoDots } from "./NoDots.js";
import { OverrideForm } from "./OverrideForm.js";

export function AssessmentTab() {
  const text = useText();
  const document = useDraft((draft) => draft.document);
  const plan = usePlanning((state) => state.plan);
  if (!document) return null;
  return (
    <div className="page wide assessment">
      <section aria-labelledby="assessment-title">
        <h2 id="assessment-title">{text("tab.assessment")}</h2>
        <p className="lead">{text("assessment.advises")}</p>
        {!plan && <p role="status">{text("planning.first")}</p>}
        {plan && (
          <>
            <p className="decision-line" aria-live="polite">
              <DecisionChip decision={plan.assessment.decision} /> {text(`assessment.${plan.assessment.decision}`)}
            </p>
            {!plan.assessment.plansDots && <NoDots plan={plan} />}
            <OverrideForm document={document} assessment={plan.assessment} />
            <h3>{text("assessment.findings")}</h3>
            {plan.assessment.findings.length === 0 && <p>{text("assessment.noFindings")}</p>}
            {plan.assessment.findings.map((finding) => (
              <FindingCard key={finding.rule} finding={finding} plan={plan} />
            ))}
            <Alternatives plan={plan} />
          </>
        )}
      </section>
      <IntakeForm intake={document.intake} />
    </div>
  );
}
