import type { Plan, Quote } from "@shadowline/treatment";
import { EvidenceList } from "../evidence/EvidenceList.js";
import { useFormat } from "../text/useFormat.js";
import { useText } from "../text/useText.js";

export function QuoteTable({ quote, plan }: { readonly quote: Quote; readonly plan: Plan }) {
  const text = useText();
  const format = useFormat();
  return (
    <section aria-labelledby="quote-title" data-testid="quote">
      <h3 id="quote-title">{text("quote.title")}</h3>
      <div className="table-frame">
        <table>
          <caption className="unseen">{text("quote.title")}</caption>
          <thead>
            <tr>
              <th scope="col">{text("quote.line")}</th>
              <th scope="col" className="number">
                {text("quote.amount")}
              </th>
            </tr>
          </thead>
          <tbody>
            {quote.lines.map((line) => (
              <tr key={line.text}>
                <td lang="en">{line.text}</td>
                <td className="number">{format.money(line.amount)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            {(["net", "tax", "total", "deposit"] as const).map((part) => (
              <tr key={part} className={part === "total" ? "strong" : undefined}>
                <th scope="row">{text(`quote.${part}`)}</th>
                <td className="number">{format.money(quote[part])}</td>
              </tr>
            ))}
          </tfoot>
        </table>
      </div>
      <p>
        <strong>{text("quote.range", { lower: format.money(quote.lower), upper: format.money(quote.upper) })}</strong>
      </p>
      <p lang="en">{quote.comparison}</p>
      <h4>{text("quote.assumes")}</h4>
      <ul lang="en">
        {quote.assumes.map((assumption) => (
          <li key={assumption}>{assumption}</li>
        ))}
      </ul>
      <details>
        <summary>{text("course.evidence")}</summary>
        <EvidenceList ids={quote.evidence} plan={plan} />
      </details>
    </section>
  );
}
