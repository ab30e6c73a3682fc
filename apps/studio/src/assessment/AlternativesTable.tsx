import type { Alternative, Plan } from "@shadowline/treatment";
import { EvidenceList } from "../evidence/EvidenceList.js";
import { StrengthBadge } from "../evidence/StrengthBadge.js";
import { Said } from "../text/Said.js";
import { useText } from "../text/useText.js";

type Props = {
  readonly rows: readonly Alternative[];
  readonly plan: Pick<Plan, "evidence">;
};

/** The columns in the order in which people ask. */
const columns = ["forWhom", "mechanism", "timeToResult", "upkeep", "price", "sideEffects", "withSmp"] as const;

/**
 * Everything that can be done, the same questions asked of each: what it does, for whom, how well that is proven,
 * whether it stops the loss, what it costs. The first column stays in sight while the rest scrolls.
 */
export function AlternativesTable({ rows, plan }: Props) {
  const text = useText();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard
    <section className="table-frame alternatives-frame" tabIndex={0} aria-label={text("alternatives.title")}>
      <table className="alternatives" data-testid="alternatives">
        <thead>
          <tr>
            <th scope="col">{text("alternatives.name")}</th>
            <th scope="col">{text("alternatives.stopsLoss")}</th>
            <th scope="col">{text("alternatives.proof")}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {text(`alternatives.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} data-testid={`alternative-${row.id}`}>
              <th scope="row">
                <Said words={row.name} />
                {row.forThisClient && (
                  <p className="for-client">
                    <Said words={row.forThisClient} />
                  </p>
                )}
                <details>
                  <summary>{text("finding.evidence", { count: row.evidence.length })}</summary>
                  <EvidenceList ids={row.evidence} plan={plan} />
                </details>
              </th>
              <td>
                <span className={`level stops-${row.stopsLoss}`}>{text(`stopsLoss.${row.stopsLoss}`)}</span>
              </td>
              <td>
                <StrengthBadge strength={row.proof.strength} /> <Said words={row.proof.text} />
              </td>
              {columns.map((column) => (
                <td key={column}>
                  <Said words={row[column]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
