import type { Plan } from "@shadowline/treatment";
import { EvidenceList } from "../evidence/EvidenceList.js";
import { useText } from "../text/useText.js";

/** What else there is, fairly: what it does, what it does not, what it costs. */
export function Alternatives({ plan }: { readonly plan: Plan }) {
  const text = useText();
  if (plan.alternatives.length === 0) return null;
  return (
    <section>
      <h3>{text("alternatives.title")}</h3>
      {plan.alternatives.map((alternative) => (
        <details key={alternative.id} className="zone-note">
          <summary lang="en">{alternative.name}</summary>
          <dl className="cues" lang="en">
            {(["forWhom", "mechanism", "timeToResult", "upkeep", "price", "sideEffects", "withSmp"] as const).map(
              (part) => (
                <div key={part}>
                  <dt>{text(`alternatives.${part}`)}</dt>
                  <dd>{alternative[part]}</dd>
                </div>
              ),
            )}
            <div>
              <dt>{text("alternatives.stopsLoss")}</dt>
              <dd>{text(`stopsLoss.${alternative.stopsLoss}`)}</dd>
            </div>
          </dl>
          <EvidenceList ids={alternative.evidence} plan={plan} />
        </details>
      ))}
    </section>
  );
}
