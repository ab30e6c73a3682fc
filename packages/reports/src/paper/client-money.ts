/** What the course costs, when it is paid, what others ask, and what it costs to keep. */
import type { Plan, Quote } from "@shadowline/treatment";
import { bullets, heading, paragraph } from "./blocks.js";
import type { Citations } from "./citations.js";
import { clientTable, clientText } from "./client-text.js";
import { money as asMoney, figure } from "./figures.js";
import type { Paper } from "./paper.js";
import { table } from "./paper-table.js";
import { client, common } from "./paper-words.js";

export function money(paper: Paper, { quote }: Plan, citations: Citations): void {
  heading(paper, 2, client.quoteHeading);
  if (!quote) {
    paragraph(paper, client.noQuote, clientText);
    return;
  }
  offered(paper, quote, citations);
  compared(paper, quote, citations);
  paper.together(() => kept(paper, quote, citations));
}

function offered(paper: Paper, offer: Quote, { cite }: Citations): void {
  table(
    paper,
    client.quoteColumns.map((title, at) => ({ title, share: [3, 1.2][at], align: at === 1 ? "right" : "left" })),
    [
      ...offer.lines.map(({ text, amount }) => [text, asMoney(amount)]),
      ...(offer.tax.minor > 0
        ? [
            [client.net, asMoney(offer.net)],
            [client.tax, asMoney(offer.tax)],
          ]
        : []),
      [client.total, asMoney(offer.total)],
      [client.quoteRange, client.between(asMoney(offer.lower), asMoney(offer.upper))],
      ...offer.payments.map(({ when, amount }) => [`${client.paymentsHeading}: ${when}`, asMoney(amount)]),
    ],
    { ...clientTable, strongRow: client.total },
  );
  paragraph(paper, client.assumes, { ...clientText, gapPt: 2 });
  bullets(paper, offer.assumes, clientText);
  paragraph(paper, `${offer.comparison} ${cite(offer.evidence)}`, clientText);
}

function compared(paper: Paper, offer: Quote, { cite }: Citations): void {
  paragraph(paper, client.comparedWith, { ...clientText, gapPt: 2 });
  bullets(
    paper,
    offer.comparisons.map(
      ({ whose, lower, upper, because, evidence }) =>
        `${client.compared(whose, asMoney(lower), asMoney(upper), because)} ${cite([evidence])}`,
    ),
    clientText,
  );
  if (offer.otherMethods.length > 0) {
    paragraph(paper, client.otherMethods, { ...clientText, gapPt: 2 });
    bullets(
      paper,
      offer.otherMethods.map(
        ({ net, because, evidence }) => `${client.otherMethod(asMoney(net), because)} ${cite(evidence)}`,
      ),
      clientText,
    );
  }
  if (offer.publishedForStage.length > 0) {
    const lists = offer.publishedForStage.map(
      ({ stage, lower, upper, evidence }) =>
        `${client.stageEntry(stage, asMoney(lower), asMoney(upper))} ${cite([evidence])}`,
    );
    paragraph(paper, client.forStage(lists.join("; ")), clientText);
  }
}

function kept(paper: Paper, { lifetime }: Quote, { cite }: Citations): void {
  if (lifetime.length === 0) return;
  heading(paper, 3, client.lifetimeHeading);
  table(
    paper,
    client.lifetimeColumns.map((title, at) => ({ title, share: [1, 1.3, 1.5, 2.6, 4][at] })),
    lifetime.map(({ years, touchUps, lower, likely, upper, beside }) => [
      common.years(figure(years)),
      client.lifetimeTouchUps(figure(touchUps.likely), figure(touchUps.lower), figure(touchUps.upper)),
      asMoney(likely),
      client.span(asMoney(lower), asMoney(upper)),
      beside
        .map((one) => `${one.name}: ${client.span(asMoney(one.lower), asMoney(one.upper))} ${cite([one.evidence])}`)
        .join("\n") || common.none,
    ]),
    clientTable,
  );
  const [first] = lifetime;
  bullets(
    paper,
    first.assumes.map((assumed, at) => (at === 0 ? `${assumed} ${cite(first.evidence)}` : assumed)),
    clientText,
  );
}
