import { Switch } from "react-aria-components";
import { Choice } from "../app/Choice.js";
import { useHeadView } from "../design/head-view.js";
import { ViewButtons } from "../design/ViewButtons.js";
import { useText } from "../text/useText.js";
import { headTools, useHeadTool } from "./head-tool.js";

/** From where the head is seen, and what a hand on it does. */
export function HeadTools() {
  const text = useText();
  const { tool, choose } = useHeadTool();
  const { symmetric, set } = useHeadView();
  return (
    <div className="stage-controls">
      <ViewButtons />
      <div className="row">
        <Choice
          label={text("tools.title")}
          labelHidden
          value={tool}
          options={headTools.map((id) => ({ id, name: text(`tool.${id}`) }))}
          onChosen={choose}
        />
        {(tool === "landmarks" || tool === "boundary") && (
          <Switch className="switch" isSelected={symmetric} onChange={(on) => set({ symmetric: on })}>
            <span className="switch-track" aria-hidden="true" />
            {text("design.symmetric")}
          </Switch>
        )}
      </div>
    </div>
  );
}
