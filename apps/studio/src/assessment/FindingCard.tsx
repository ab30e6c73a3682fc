import type { Finding } from "@shadowline/treatment";
import { DecisionChip } from "../case/DecisionChip.js";
import { EvidenceList } from "../evidence/EvidenceList.js";
import { registry } from "../library/registry.js";
import { Said } from "../text/Said.js";
import { useText } from "../text/useText.js";

/** Rules that set two answers against each other. */
const isContradiction = ({ rule }: Finding): boolean => /^(answers-contradict|impossible)-/.test(rule);

/** What was found, why it matters, whom to see, and what would change it. */
export function FindingCard({ finding }: { readonly finding: Finding }) {
  const text = useText();
  return (
    <article
      className={isContradiction(finding) ? "finding finding-contradiction" : "finding"}
      data-testid={`finding-${finding.rule}`}
    >
      {isContradiction(finding) && <p className="minor-title">{text("finding.contradiction")}</p>}
      <p>
        <DecisionChip decision={finding.decision} /> <Said words={finding.because} />
      </p>
      <dl>
        {finding.seeWhom !== null && (
          <div>
            <dt>{text("finding.seeWhom")}</dt>
            <dd>
              <Said words={finding.seeWhom} />
            </dd>
          </div>
        )}
        <div>
          <dt>{text("finding.wouldChange")}</dt>
          <dd>
            <Said words={finding.wouldChange} />
          </dd>
        </div>
      </dl>
      {finding.changedBy && (
        <p className="muted">
          <span className="badge badge-kind-clinic">{text("library.changedHere")}</span>{" "}
          {text("finding.changedBy", { author: finding.changedBy.author, reason: finding.changedBy.reason })}
        </p>
      )}
      {finding.evidence.length > 0 && (
        <details>
          <summary>{text("finding.evidence", { count: finding.evidence.length })}</summary>
          <EvidenceList ids={finding.evidence} plan={registry} />
        </details>
      )}
    </article>
  );
}
