import { type ClientCase, MAX_PER_CM2, type Plan } from "@shadowline/treatment";
import { Button, Checkbox } from "react-aria-components";
import { ValueSlider } from "../app/ValueSlider.js";
import { useDraft } from "../case/draft.js";
import { withWantedLook, withZoneDensity, withZoneTreated } from "../case/edits.js";
import type { ScalpScene } from "../planning/scene.js";
import { useFormat } from "../text/useFormat.js";
import { useText } from "../text/useText.js";
import { useZoneName } from "../text/zone-name.js";

type Props = { readonly document: ClientCase; readonly scalp: ScalpScene | null; readonly plan: Plan | null };

/** Sliders reach what shaved scalps reach; a rarer wish is typed. */
const SLIDER_MOST = 200;

/** How dense the scalp should look, hairs and dots together: overall, and zone by zone. */
export function DensityControls({ document, scalp, plan }: Props) {
  const text = useText();
  const format = useFormat();
  const zoneName = useZoneName();
  const { change, showPreview } = useDraft.getState();
  const { visualPerCm2, zonePerCm2, zones, softness } = document.wantedLook;
  const most = Math.max(SLIDER_MOST, visualPerCm2, ...Object.values(zonePerCm2).map((own) => own ?? 0));
  return (
    <section className="panel-section" aria-labelledby="density-title">
      <h2 id="density-title">{text("density.title")}</h2>
      <p className="muted">{text("density.explain")}</p>
      <ValueSlider
        label={text("density.overall")}
        value={visualPerCm2}
        least={0}
        most={Math.min(most, MAX_PER_CM2)}
        step={1}
        unit={text("unit.perCm2")}
        onPreview={(value) => showPreview(withWantedLook({ visualPerCm2: value }))}
        onChosen={(value) => change(withWantedLook({ visualPerCm2: value }))}
      />
      <ValueSlider
        label={text("density.softness")}
        value={softness}
        least={0}
        most={1}
        step={0.05}
        unit=""
        onPreview={(value) => showPreview(withWantedLook({ softness: value }))}
        onChosen={(value) => change(withWantedLook({ softness: value }))}
      />
      <h3>{text("density.zones")}</h3>
      <ul className="zone-densities">
        {(scalp?.zones ?? []).map(({ id }) => {
          const treated = zones.includes(id);
          const own = zonePerCm2[id];
          const planned = plan?.zones.find((zone) => zone.id === id);
          return (
            <li key={id}>
              <Checkbox className="checkbox" isSelected={treated} onChange={(on) => change(withZoneTreated(id, on))}>
                <span className="checkbox-box" aria-hidden="true" />
                {zoneName(id)}
              </Checkbox>
              {planned && (
                <span className="muted">{text("density.hairs", { hairs: format.perCm2(planned.hairsPerCm2) })}</span>
              )}
              {treated && (
                <ValueSlider
                  label={text("density.ofZone", { zone: zoneName(id) })}
                  value={own ?? visualPerCm2}
                  least={0}
                  most={Math.min(most, MAX_PER_CM2)}
                  step={1}
                  unit={text("unit.perCm2")}
                  onPreview={(value) => showPreview(withZoneDensity(id, value))}
                  onChosen={(value) => change(withZoneDensity(id, value))}
                />
              )}
              {own !== undefined && (
                <Button className="react-aria-Button quiet" onPress={() => change(withZoneDensity(id, null))}>
                  {text("density.followOverall")}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
