import type { Advice } from "@shadowline/treatment";
import { DecisionChip } from "../case/DecisionChip.js";
import { EvidenceList } from "../evidence/EvidenceList.js";
import { registry } from "../library/registry.js";
import { Said } from "../text/Said.js";
import { useText } from "../text/useText.js";

/** Advice on bottles, lots and hands: why it matters and what would settle it. */
export function AdviceList({ advice }: { readonly advice: readonly Advice[] }) {
  const text = useText();
  return (
    <ul className="advice">
      {advice.map((one) => (
        <li key={`${one.rule} ${one.because}`} data-testid={`advice-${one.rule}`}>
          <p>
            {one.decision === "caution" && <DecisionChip decision="caution" />} <Said words={one.because} />
          </p>
          <p className="muted">
            {text("finding.wouldChange")}: <Said words={one.wouldChange} />
          </p>
          {one.evidence.length > 0 && (
            <details>
              <summary>{text("finding.evidence", { count: one.evidence.length })}</summary>
              <EvidenceList ids={one.evidence} plan={registry} />
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}
