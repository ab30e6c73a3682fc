import type { Plan } from "@shadowline/treatment";
import { Said } from "../text/Said.js";
import { useText } from "../text/useText.js";
import { AlternativesTable } from "./AlternativesTable.js";

/** What else there is for this client, fairly, and what was left out and why. */
export function Alternatives({ plan }: { readonly plan: Plan }) {
  const text = useText();
  if (plan.alternatives.length === 0) return null;
  return (
    <section className="alternatives-of-client" aria-labelledby="alternatives-title">
      <h2 id="alternatives-title">{text("alternatives.title")}</h2>
      <AlternativesTable rows={plan.alternatives} plan={plan} />
      {plan.alternativesLeftOut.length > 0 && (
        <>
          <h3>{text("alternatives.leftOut")}</h3>
          <ul>
            {plan.alternativesLeftOut.map(({ id, name, because }) => (
              <li key={id}>
                <strong>
                  <Said words={name} />.
                </strong>{" "}
                <Said words={because} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
