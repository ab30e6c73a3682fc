import type { ClientCase } from "@shadowline/treatment";
import { Link } from "@tanstack/react-router";
import { caseTabs } from "../app/router.js";
import { usePlanning } from "../planning/PlanningContext.js";
import { useText } from "../text/useText.js";
import { DecisionChip } from "./DecisionChip.js";
import { SaveControls } from "./SaveControls.js";

type Props = { readonly caseId: string; readonly document: ClientCase };

export function CaseHeader({ caseId, document }: Props) {
  const text = useText();
  const assessment = usePlanning(({ placed, plan }) => placed?.assessment ?? plan?.assessment ?? null);
  return (
    <div className="case-header">
      <div className="case-title">
        <h1>{document.label}</h1>
        {assessment && <DecisionChip decision={assessment.decision} />}
        {assessment?.overriddenBy && (
          <span className="muted">{text("assessment.overriddenBy", { name: assessment.overriddenBy.name })}</span>
        )}
      </div>
      <SaveControls caseId={caseId} />
      <nav className="tabs" aria-label={text("case.tabs")}>
        {caseTabs.map((tab) => (
          <Link key={tab} to={`/cases/$caseId/${tab}`} params={{ caseId }}>
            {text(`tab.${tab}`)}
          </Link>
        ))}
      </nav>
    </div>
  );
}
