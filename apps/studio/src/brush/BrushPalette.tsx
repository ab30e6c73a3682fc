import type { ClientCase } from "@shadowline/treatment";
import { Switch } from "react-aria-components";
import { Choice } from "../app/Choice.js";
import { ValueSlider } from "../app/ValueSlider.js";
import { useHeadView } from "../design/head-view.js";
import { usePlanning } from "../planning/PlanningContext.js";
import { useFormat } from "../text/useFormat.js";
import { useText } from "../text/useText.js";
import {
  asksStrength,
  brushTools,
  LEAST_RADIUS_MM,
  MOST_RADIUS_MM,
  type StrengthTool,
  strengthRange,
  useBrush,
} from "./brush-settings.js";

/** What the brush does, how large it is and how much it gives. */
export function BrushPalette({ document }: { readonly document: ClientCase }) {
  const text = useText();
  const format = useFormat();
  const { coverageCeiling } = document.wantedLook;
  const anyFull = usePlanning(({ brushed, placed }) => (brushed?.full ?? placed?.full)?.length ?? 0) > 0;
  const { tool, holdTotal, set } = useBrush();
  const symmetric = useHeadView((view) => view.symmetric);
  return (
    <fieldset className="brush-palette">
      <legend className="unseen">{text("brush.tools")}</legend>
      <Choice
        label={text("brush.tool")}
        labelHidden
        value={tool}
        options={brushTools.map((id) => ({ id, name: text(`brush.tool.${id}`) }))}
        onChosen={(id) => set({ tool: id })}
      />
      <BrushSize />
      {asksStrength(tool) && <BrushStrength tool={tool} />}
      <Switch className="switch" isSelected={holdTotal} onChange={(on) => set({ holdTotal: on })}>
        <span className="switch-track" aria-hidden="true" />
        {text("brush.holdTotal")}
      </Switch>
      <p className="muted brush-explain">
        {text(`brush.tool.${tool}.help`)} {symmetric && text("brush.symmetric.help")}{" "}
        {holdTotal && text("brush.holdTotal.help")} {text("brush.zones")}
      </p>
      {anyFull && (
        <p className="muted">
          <span className="swatch-full" aria-hidden="true" />
          {text("brush.full", { share: format.percent(coverageCeiling) })}
        </p>
      )}
    </fieldset>
  );
}

/** Across its middle, in the unit that the person works in. */
function BrushSize() {
  const text = useText();
  const { headUnit } = useFormat();
  const { radiusMm, setRadius } = useBrush();
  const shown = (mm: number): number => Number((mm / headUnit.mm).toFixed(headUnit.digits));
  const choose = (size: number): void => setRadius((size * headUnit.mm) / 2);
  return (
    <ValueSlider
      label={text("brush.size")}
      value={shown(2 * radiusMm)}
      least={shown(2 * LEAST_RADIUS_MM)}
      most={shown(2 * MOST_RADIUS_MM)}
      step={headUnit.name === "mm" ? 1 : headUnit.name === "cm" ? 0.1 : 0.01}
      unit={headUnit.name}
      onPreview={choose}
      onChosen={choose}
    />
  );
}

function BrushStrength({ tool }: { readonly tool: StrengthTool }) {
  const text = useText();
  const { densityUnit } = useFormat();
  const { strengthPerCm2, setStrength } = useBrush();
  const { least, most } = strengthRange[tool];
  const shown = (perCm2: number): number => Math.round(perCm2 * densityUnit.ofPerCm2);
  const choose = (value: number): void => setStrength(tool, value / densityUnit.ofPerCm2);
  return (
    <ValueSlider
      label={text(`brush.strength.${tool}`)}
      value={shown(strengthPerCm2[tool])}
      least={shown(least)}
      most={shown(most)}
      step={1}
      unit={densityUnit.name}
      onPreview={choose}
      onChosen={choose}
    />
  );
}
