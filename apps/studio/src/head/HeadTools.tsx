import { Button, Switch } from "react-aria-components";
import { Choice } from "../app/Choice.js";
import { useDraft } from "../case/draft.js";
import { useHeadView } from "../design/head-view.js";
import { ViewButtons } from "../design/ViewButtons.js";
import { useText } from "../text/useText.js";
import { withoutBoundary } from "./boundary-handles.js";
import { headTools, useHeadTool } from "./head-tool.js";

/** From where the head is seen, and what a hand on it does. */
export function HeadTools({ boundaryDrawn }: { readonly boundaryDrawn: boolean }) {
  const text = useText();
  const { tool, choose } = useHeadTool();
  const { symmetric, set } = useHeadView();
  const { change } = useDraft.getState();
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
        {tool === "boundary" && boundaryDrawn && (
          <Button className="react-aria-Button quiet" onPress={() => change(withoutBoundary)}>
            {text("boundary.reset")}
          </Button>
        )}
      </div>
    </div>
  );
}
