import type { Plan, Quote } from "@shadowline/treatment";
import { EvidenceList } from "../evidence/EvidenceList.js";
import { Said } from "../text/Said.js";
import { useFormat } from "../text/useFormat.js";
import { useText } from "../text/useText.js";
import { LifetimeCosts } from "./LifetimeCosts.js";

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
                <td>
                  <Said words={line.text} />
                </td>
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
      <p>
        <Said words={quote.comparison} />
      </p>
      {quote.comparisons.length > 0 && (
        <ul className="factors">
          {quote.comparisons.map((span) => (
            <li key={`${span.whose} ${span.evidence}`}>
              <span className={`level stands-${span.stands}`}>{text(`stands.${span.stands}`)}</span>{" "}
              <Said words={span.whose} />: {format.money(span.lower)} – {format.money(span.upper)}.{" "}
              <Said words={span.because} />
            </li>
          ))}
        </ul>
      )}
      {quote.payments.length > 0 && (
        <>
          <h4>{text("quote.payments")}</h4>
          <ul>
            {quote.payments.map((payment) => (
              <li key={payment.when}>
                <Said words={payment.when} />: {format.money(payment.amount)}
              </li>
            ))}
          </ul>
        </>
      )}
      {quote.otherMethods.length > 0 && (
        <>
          <h4>{text("quote.otherMethods")}</h4>
          <ul>
            {quote.otherMethods.map((other) => (
              <li key={other.method}>
                {text(`quoteMethod.${other.method}`)}: {format.money(other.net)} <Said words={other.because} />
              </li>
            ))}
          </ul>
        </>
      )}
      <LifetimeCosts lifetime={quote.lifetime} />
      <h4>{text("quote.assumes")}</h4>
      <ul>
        {quote.assumes.map((assumption) => (
          <li key={assumption}>
            <Said words={assumption} />
          </li>
        ))}
      </ul>
      <details>
        <summary>{text("course.evidence")}</summary>
        <EvidenceList ids={quote.evidence} plan={plan} />
      </details>
    </section>
  );
}
