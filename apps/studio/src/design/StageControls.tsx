import { views } from "@shadowline/look";
import { Button, Group, Switch } from "react-aria-components";
import { Choice } from "../app/Choice.js";
import { useText } from "../text/useText.js";
import { useHeadView } from "./head-view.js";

/** Views, zoom and what is drawn. */
export function StageControls() {
  const text = useText();
  const { asked, look, zoomBy, dots, zones, symmetric, set } = useHeadView();
  return (
    <div className="stage-controls">
      <Group className="row" aria-label={text("design.views")}>
        {views.map((view) => (
          <Button key={view} aria-pressed={asked.view === view} onPress={() => look(view)}>
            {text(`view.${view}`)}
          </Button>
        ))}
        <Button aria-label={text("design.zoomIn")} onPress={() => zoomBy(0.8)}>
          +
        </Button>
        <Button aria-label={text("design.zoomOut")} onPress={() => zoomBy(1.25)}>
          −
        </Button>
      </Group>
      <div className="row">
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
        <Switch className="switch" isSelected={symmetric} onChange={(on) => set({ symmetric: on })}>
          <span className="switch-track" aria-hidden="true" />
          {text("design.symmetric")}
        </Switch>
      </div>
    </div>
  );
}
