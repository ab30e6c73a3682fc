import type { Plan } from "@shadowline/treatment";
import { Said } from "../text/Said.js";
import { useText } from "../text/useText.js";

/** Said plainly, wherever dots would have been: there are none, whom to see, and what else there is. */
export function NoDots({ plan }: { readonly plan: Plan }) {
  const text = useText();
  const { decision, findings } = plan.assessment;
  const deciding = findings.filter((finding) => finding.decision === decision);
  const whom = [...new Set(deciding.flatMap(({ seeWhom }) => seeWhom ?? []))];
  return (
    <section className="notice notice-stop" data-testid="no-dots" aria-labelledby="no-dots-title">
      <h2 id="no-dots-title">{text("noDots.title")}</h2>
      <p>{text(`noDots.${decision}`)}</p>
      {whom.length > 0 && (
        <p>
          <strong>{text("finding.seeWhom")}:</strong> <Said words={whom.join("; ")} />
        </p>
      )}
      <p>{text("noDots.why")}</p>
      <ul>
        {deciding.map(({ rule, because }) => (
          <li key={rule}>
            <Said words={because} />
          </li>
        ))}
      </ul>
      {plan.alternatives.length > 0 && (
        <>
          <p>
            <strong>{text("alternatives.title")}</strong>
          </p>
          <ul>
            {plan.alternatives.map(({ id, name, forWhom }) => (
              <li key={id}>
                <Said words={name} />: <Said words={forWhom} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
