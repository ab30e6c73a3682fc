import type { ScalpScene } from "../planning/scene.js";
import { useFormat } from "../text/useFormat.js";
import { useText } from "../text/useText.js";
import { useZoneName } from "../text/zone-name.js";
import { sessionColour } from "./dot-colours.js";
import { useHeadView, zoneColour } from "./head-view.js";

type Props = { readonly scalp: ScalpScene; readonly sessions: number };

/** On a tablet the open legend would cover the head. */
const ROOMY = window.matchMedia("(min-width: 1200px)").matches;

/** What the colours on the head mean; each zone's tint can be taken away. */
export function ZoneLegend({ scalp, sessions }: Props) {
  const text = useText();
  const format = useFormat();
  const zoneName = useZoneName();
  const { dots, zones, hiddenZones, toggleZone } = useHeadView();
  return (
    <details className="legend" open={ROOMY}>
      <summary>{text("design.legend")}</summary>
      {dots === "session" && sessions > 0 && (
        <ul className="legend-sessions" aria-label={text("design.legend.sessions")}>
          {Array.from({ length: sessions }, (_, at) => at + 1).map((session) => (
            <li key={session}>
              <span className="swatch-dot" style={{ background: sessionColour(session) }} aria-hidden="true" />
              {text("session.number", { number: session })}
            </li>
          ))}
        </ul>
      )}
      {dots === "healed" && <p className="muted">{text("design.legend.healed")}</p>}
      {zones && (
        <fieldset className="legend-zones">
          <legend className="unseen">{text("design.legend.zones")}</legend>
          {scalp.zones.map(({ id, areaCm2 }) => (
            <label key={id}>
              <input type="checkbox" checked={!hiddenZones.has(id)} onChange={() => toggleZone(id)} />
              <span className="swatch" style={{ background: zoneColour(id) }} aria-hidden="true" />
              <span>{zoneName(id)}</span>
              <span className="muted number">{format.areaCm2(areaCm2)}</span>
            </label>
          ))}
        </fieldset>
      )}
    </details>
  );
}
