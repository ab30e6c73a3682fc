import { Button } from "react-aria-components";
import { Failure } from "../app/Failure.js";
import { usePlanner, usePlanning } from "../planning/PlanningContext.js";
import { useText } from "../text/useText.js";
import { useDraft } from "./draft.js";

/** Why what is shown does not belong to the design, and what to do about it; nothing while all is well. */
export function PlanningTrouble() {
  const text = useText();
  const planner = usePlanner();
  const failure = usePlanning((state) => state.failure);
  const stopped = usePlanning((state) => state.stopped);

  function again(): void {
    const { document } = useDraft.getState();
    if (document) planner.show(document, true);
  }
  return (
    <div className="planning-trouble">
      {failure && <Failure error={failure} onRetry={again} />}
      {!failure && stopped && (
        <div className="notice" role="status">
          {text("planning.stopped")} <Button onPress={again}>{text("planning.again")}</Button>
        </div>
      )}
    </div>
  );
}
