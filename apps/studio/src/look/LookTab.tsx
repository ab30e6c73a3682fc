import { illuminantIds } from "@shadowline/light";
import { wornLengthMm } from "@shadowline/treatment";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { Choice } from "../app/Choice.js";
import { ValueSlider } from "../app/ValueSlider.js";
import { NoDots } from "../assessment/NoDots.js";
import { ageStops, asWorn, CLOSE_UP_MM, type LookSearch, lookSettings, lookViews } from "../planning/look-settings.js";
import { usePlanning } from "../planning/PlanningContext.js";
import { useFormat } from "../text/useFormat.js";
import { useText } from "../text/useText.js";
import { HandControls } from "./HandControls.js";
import { LookFigures } from "./LookFigures.js";
import { LookPicture } from "./LookPicture.js";

/** How it will look: at which age, from how far, in which light, with how much hair. */
export function LookTab() {
  const text = useText();
  const format = useFormat();
  const search = useSearch({ from: "/cases/$caseId/look" });
  const navigate = useNavigate({ from: "/cases/$caseId/look" });
  const plan = usePlanning((state) => state.plan);
  // The address follows when the hand lets go; until then the slider's own value is shown.
  const [held, setHeld] = useState<LookSearch>(search);
  useEffect(() => setHeld(search), [search]);
  const choose = (part: Partial<LookSearch>): void =>
    void navigate({ search: (now) => ({ ...now, ...part }), replace: true });
  if (!plan)
    return (
      <p className="waiting" role="status">
        {text("planning.first")}
      </p>
    );
  if (!plan.assessment.plansDots)
    return (
      <div className="page">
        <NoDots plan={plan} />
      </div>
    );
  const wornMm = wornLengthMm(plan.case);
  const shown = asWorn(search, wornMm);
  const moving = asWorn(held, wornMm);
  const settings = lookSettings(moving);
  return (
    <div className="look">
      <section className="look-stage" aria-label={text("look.picture")}>
        <LookPicture plan={plan} search={shown} />
        <p className="caption">
          {text("look.caption", {
            age: text(`age.${search.age}`),
            distance: format.distanceM(search.distance),
            light: text(`light.${search.light}`),
            hair: format.lengthMm(shown.hair, 1),
          })}
        </p>
        {search.hand !== null && <p className="caption">{text("look.hand.caption", { number: search.hand })}</p>}
        {search.view === "close-up" && (
          <p className="caption">{text("look.closeUp", { side: format.lengthMm(CLOSE_UP_MM, 0) })}</p>
        )}
      </section>
      <aside className="design-panel" aria-label={text("look.controls")}>
        <section className="panel-section">
          <h2>{text("tab.look")}</h2>
          <p className="muted">{text("look.explain")}</p>
          <Choice
            label={text("look.view")}
            value={search.view}
            options={lookViews.map((id) => ({ id, name: text(`view.${id}`) }))}
            onChosen={(view) => choose({ view })}
          />
          <Choice
            label={text("look.age")}
            value={search.age}
            options={ageStops.map(({ id }) => ({ id, name: text(`age.${id}`) }))}
            onChosen={(age) => choose({ age })}
          />
          <ValueSlider
            label={text("look.distance")}
            value={held.distance}
            least={0.3}
            most={3}
            step={0.1}
            unit="m"
            onPreview={(distance) => setHeld({ ...held, distance })}
            onChosen={(distance) => choose({ distance })}
          />
          <Choice
            label={text("look.light")}
            value={search.light}
            options={illuminantIds.map((id) => ({ id, name: text(`light.${id}`) }))}
            onChosen={(light) => choose({ light })}
          />
          <ValueSlider
            label={text("look.hairLength")}
            value={moving.hair}
            least={0}
            most={30}
            step={0.5}
            unit="mm"
            onPreview={(hair) => setHeld({ ...held, hair })}
            onChosen={(hair) => choose({ hair })}
          />
          <HandControls hand={search.hand} onChosen={(hand) => choose({ hand })} />
        </section>
        <LookFigures plan={plan} settings={settings} settled={held === search} />
      </aside>
    </div>
  );
}
