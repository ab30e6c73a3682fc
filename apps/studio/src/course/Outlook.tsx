import type { Outlook as OutlookFacts, Plan } from "@shadowline/treatment";
import { EvidenceList } from "../evidence/EvidenceList.js";
import { Said } from "../text/Said.js";
import { useFormat } from "../text/useFormat.js";
import { useText } from "../text/useText.js";
import { TouchUps } from "./TouchUps.js";

/** What becomes of it: plain sentences, how the look changes with the years, and who says when to touch up. */
export function Outlook({ outlook, plan }: { readonly outlook: OutlookFacts; readonly plan: Plan }) {
  const text = useText();
  const format = useFormat();
  const one = (value: number): string => format.number(value, 1);
  return (
    <section aria-labelledby="outlook-title">
      <h3 id="outlook-title">{text("outlook.title")}</h3>
      <ul>
        {outlook.statements.map((statement) => (
          <li key={statement.text}>
            <Said words={statement.text} />
          </li>
        ))}
      </ul>
      <div className="table-frame">
        <table>
          <caption>{text("outlook.looks")}</caption>
          <thead>
            <tr>
              <th scope="col">{text("look.age")}</th>
              <th scope="col" className="number">
                {text("look.deltaE")}
              </th>
              <th scope="col" className="number">
                {text("look.lightness")}
              </th>
            </tr>
          </thead>
          <tbody>
            {outlook.looks.map((look) => (
              <tr key={look.ageDays}>
                <th scope="row">{text("outlook.days", { days: look.ageDays })}</th>
                <td className="number">
                  {one(look.deltaE.likely)} ({format.band(look.deltaE, one)})
                </td>
                <td className="number">
                  {one(look.difference.l.likely)} ({format.band(look.difference.l, one)})
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <details>
        <summary>{text("course.evidence")}</summary>
        <EvidenceList ids={[...new Set(outlook.statements.flatMap(({ evidence }) => evidence))]} plan={plan} />
      </details>
      <TouchUps outlook={outlook} plan={plan} />
    </section>
  );
}
