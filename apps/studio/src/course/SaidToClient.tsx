import type { Plan } from "@shadowline/treatment";
import { EvidenceList } from "../evidence/EvidenceList.js";
import { Said } from "../text/Said.js";
import { useFormat } from "../text/useFormat.js";
import { useText } from "../text/useText.js";
import { Statements } from "./CourseDetails.js";

/** What every client hears before a needle touches them: what it is not, what may go wrong, whom to tell. */
export function SaidToClient({ plan }: { readonly plan: Plan }) {
  const text = useText();
  const format = useFormat();
  const { clientAdvice, countryRules } = plan;
  return (
    <section aria-labelledby="said-title" data-testid="said-to-client">
      <h3 id="said-title">{text("said.title")}</h3>
      <Statements statements={clientAdvice.isNot} plan={plan} />
      <h4>{text("said.risks")}</h4>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard */}
      <section className="table-frame" tabIndex={0} aria-label={text("said.risks")}>
        <table>
          <thead>
            <tr>
              <th scope="col">{text("said.what")}</th>
              <th scope="col">{text("said.howOften")}</th>
              <th scope="col">{text("said.onWhoseWord")}</th>
            </tr>
          </thead>
          <tbody>
            {clientAdvice.risks.map((risk) => (
              <tr key={risk.what}>
                <th scope="row">
                  <Said words={risk.what} />
                </th>
                <td>
                  <Said words={risk.howOften} />
                </td>
                <td>
                  <Said words={risk.onWhoseWord} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <h4>{text("said.reportHarm", { country: format.country(plan.case.country) })}</h4>
      <ul>
        {countryRules.reportHarm.map((report) => (
          <li key={`${report.who} ${report.to}`}>
            <strong>
              <Said words={report.to} />
            </strong>{" "}
            ({text(`reportHarm.${report.who}`)}): <Said words={report.how} />
          </li>
        ))}
      </ul>
      <details>
        <summary>{text("course.evidence")}</summary>
        <EvidenceList
          ids={[
            ...new Set([
              ...clientAdvice.risks.flatMap(({ evidence }) => evidence),
              ...countryRules.reportHarm.flatMap(({ evidence }) => evidence),
            ]),
          ]}
          plan={plan}
        />
      </details>
      <h4>{text("said.choosing")}</h4>
      <Statements statements={clientAdvice.choosing} plan={plan} />
      <h4>{text("said.expect")}</h4>
      <Statements statements={clientAdvice.expect} plan={plan} />
    </section>
  );
}
