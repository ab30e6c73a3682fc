import type { Plan } from "@shadowline/treatment";
import { FindingCard } from "../assessment/FindingCard.js";
import { EvidenceList } from "../evidence/EvidenceList.js";
import { StrengthBadge } from "../evidence/StrengthBadge.js";
import { Said } from "../text/Said.js";
import { useFormat } from "../text/useFormat.js";
import { useText } from "../text/useText.js";

/** What the plan's own figures say against it, and where they stand to what was published. None of it stops a plan. */
export function PlanAdvice({ plan }: { readonly plan: Plan }) {
  const text = useText();
  const format = useFormat();
  const cautions = plan.findings.filter(({ decision }) => decision !== "proceed");
  const notes = plan.findings.filter(({ decision }) => decision === "proceed");
  const byId = new Map(plan.evidence.map((entry) => [entry.id, entry]));
  const digits = (value: number): number => (Math.abs(value) < 10 ? 2 : 0);
  const figure = (value: number): string => format.number(value, digits(value));
  return (
    <section aria-labelledby="plan-advice-title" data-testid="plan-advice">
      <h3 id="plan-advice-title">{text("planAdvice.title")}</h3>
      {cautions.length === 0 && <p className="muted">{text("planAdvice.none")}</p>}
      {cautions.map((finding) => (
        <FindingCard key={`${finding.rule} ${finding.because}`} finding={finding} />
      ))}
      {notes.length > 0 && (
        <details className="zone-note">
          <summary>{text("planAdvice.notes", { count: notes.length })}</summary>
          {notes.map(({ rule, because, evidence }) => (
            <div key={`${rule} ${because}`} data-testid={`finding-${rule}`}>
              <p>
                <Said words={because} />
              </p>
              <EvidenceList ids={evidence} plan={plan} />
            </div>
          ))}
        </details>
      )}
      {plan.graftsSpared && (
        <details className="zone-note" open>
          <summary>
            {text("grafts.title", {
              likely: plan.graftsSpared.grafts.likely,
              lower: plan.graftsSpared.grafts.lower,
              upper: plan.graftsSpared.grafts.upper,
            })}
          </summary>
          <p>
            <Said words={plan.graftsSpared.statement} />
          </p>
          <EvidenceList ids={plan.graftsSpared.evidence} plan={plan} />
        </details>
      )}
      <details className="zone-note">
        <summary>{text("planClaims.title", { count: plan.claims.length })}</summary>
        <dl className="cues">
          {plan.claims.map((one) => (
            <div key={one.figure}>
              <dt>
                <Said words={one.words} />: {format.band(one, figure)} <Said words={one.unit} />
              </dt>
              <dd>
                <ul className="claims">
                  {one.claims.map(({ evidence, standing }) => {
                    const entry = byId.get(evidence);
                    return (
                      entry && (
                        <li key={evidence}>
                          <span className={`level standing-${standing}`}>{text(`standing.${standing}`)}</span>{" "}
                          <Said words={entry.statement} /> <StrengthBadge strength={entry.strength} />
                        </li>
                      )
                    );
                  })}
                </ul>
              </dd>
            </div>
          ))}
        </dl>
      </details>
      {plan.defaults.length > 0 && (
        <details className="zone-note">
          <summary>{text("defaults.title", { count: plan.defaults.length })}</summary>
          <dl className="cues">
            {plan.defaults.map((one) => (
              <div key={one.path}>
                <dt>
                  <code>{one.path}</code>: {String(one.value)}
                </dt>
                <dd>
                  <EvidenceList ids={one.evidence} plan={plan} />
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </section>
  );
}
