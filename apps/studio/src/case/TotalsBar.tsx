import { Button } from "react-aria-components";
import { usePlanner, usePlanning } from "../planning/PlanningContext.js";
import { useFormat } from "../text/useFormat.js";
import { useText } from "../text/useText.js";

/** Dots, area, sessions, time and price: never out of sight, and read out when they change. */
export function TotalsBar() {
  const text = useText();
  const format = useFormat();
  const planner = usePlanner();
  const plan = usePlanning((state) => state.plan);
  const dots = usePlanning((state) => state.brushed?.change.count ?? state.placed?.dots?.count ?? null);
  const stale = usePlanning((state) => state.predicting || state.placing);
  const plansDots = plan?.assessment.plansDots ?? false;
  const figures: readonly [string, string][] = [
    [
      text("totals.dots"),
      dots !== null ? format.number(dots) : plansDots ? format.number(plan?.totals.dots ?? 0) : "–",
    ],
    [text("totals.area"), plan && plansDots ? format.areaCm2(plan.totals.treatedCm2) : "–"],
    [text("totals.sessions"), plan && plansDots ? format.number(plan.totals.sessions) : "–"],
    [text("totals.time"), plan && plansDots ? format.minutes(plan.totals.minutes) : "–"],
    [text("totals.price"), plan?.quote ? format.money(plan.quote.total) : "–"],
  ];
  return (
    <section className="totals" aria-label={text("totals.title")} aria-busy={stale} data-testid="totals">
      <dl>
        {figures.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="unseen" role="status">
        {stale ? "" : figures.map(([name, value]) => `${name}: ${value}`).join(", ")}
      </p>
      {stale ? (
        <div className="working">
          <progress aria-label={text("planning.working")} />
          <span>{text("planning.working")}</span>
          <Button className="react-aria-Button quiet" onPress={() => planner.cancel()}>
            {text("planning.cancel")}
          </Button>
        </div>
      ) : (
        <p className="plainly">{text("plainly.totals")}</p>
      )}
    </section>
  );
}
