import { Button, Switch } from "react-aria-components";
import { Choice } from "../app/Choice.js";
import { useBrush } from "../brush/brush-settings.js";
import { useText } from "../text/useText.js";
import { useHeadView } from "./head-view.js";
import { ViewButtons } from "./ViewButtons.js";

/** Views, zoom and what is drawn. */
export function StageControls() {
  const text = useText();
  const { dots, zones, symmetric, set } = useHeadView();
  const brush = useBrush();
  return (
    <div className="stage-controls">
      <ViewButtons />
      <div className="row">
        <Button aria-pressed={brush.on} aria-keyshortcuts="B" onPress={() => brush.set({ on: !brush.on })}>
          {text("brush.take")}
        </Button>
        <Choice
          label={text("design.dots")}
          value={dots}
          options={[
            { id: "session", name: text("design.dots.session") },
            { id: "healed", name: text("design.dots.healed") },
            { id: "hidden", name: text("design.dots.hidden") },
          ]}
          onChosen={(id) => set({ dots: id })}
        />
        <Switch className="switch" isSelected={zones} onChange={(shown) => set({ zones: shown })}>
          <span className="switch-track" aria-hidden="true" />
          {text("design.zones")}
        </Switch>
        <Switch className="switch under-brush" isSelected={symmetric} onChange={(on) => set({ symmetric: on })}>
          <span className="switch-track" aria-hidden="true" />
          {text("design.symmetric")}
        </Switch>
      </div>
    </div>
  );
}
