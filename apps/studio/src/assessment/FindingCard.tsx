import type { Finding, Plan } from "@shadowline/treatment";
import { DecisionChip } from "../case/DecisionChip.js";
import { EvidenceList } from "../evidence/EvidenceList.js";
import { useText } from "../text/useText.js";

type Props = { readonly finding: Finding; readonly plan: Plan };

/** What was found, why it matters, whom to see, and what would change it. */
export function FindingCard({ finding, plan }: Props) {
  const text = useText();
  return (
    <article className="finding" data-testid={`finding-${finding.rule}`}>
      <p>
        <DecisionChip decision={finding.decision} /> <span lang="en">{finding.because}</span>
      </p>
      <dl>
        {finding.seeWhom !== null && (
          <div>
            <dt>{text("finding.seeWhom")}</dt>
            <dd lang="en">{finding.seeWhom}</dd>
          </div>
        )}
        <div>
          <dt>{text("finding.wouldChange")}</dt>
          <dd lang="en">{finding.wouldChange}</dd>
        </div>
      </dl>
      {finding.evidence.length > 0 && (
        <details>
          <summary>{text("finding.evidence", { count: finding.evidence.length })}</summary>
          <EvidenceList ids={finding.evidence} plan={plan} />
        </details>
      )}
    </article>
  );
}
