import { views } from "@shadowline/look";
import { Button, Group } from "react-aria-components";
import { useText } from "../text/useText.js";
import { useHeadView } from "./head-view.js";

/** From where the head is seen, and from how near. */
export function ViewButtons() {
  const text = useText();
  const { asked, look, zoomBy } = useHeadView();
  return (
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
  );
}
