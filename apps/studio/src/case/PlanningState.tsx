import { Button } from "react-aria-components";
import { Failure } from "../app/Failure.js";
import { usePlanner, usePlanning } from "../planning/PlanningContext.js";
import { useText } from "../text/useText.js";
import { useDraft } from "./draft.js";

/** What the planner is doing, how to stop it, and what to do when it cannot. */
export function PlanningState() {
  const text = useText();
  const planner = usePlanner();
  const failure = usePlanning((state) => state.failure);
  const stopped = usePlanning((state) => state.stopped);
  const working = usePlanning((state) => state.predicting || (state.placing && state.placed === null));

  function again(): void {
    const { document } = useDraft.getState();
    if (document) planner.show(document, true);
  }
  if (failure) return <Failure error={failure} onRetry={again} />;
  if (stopped)
    return (
      <div className="notice" role="status">
        {text("planning.stopped")} <Button onPress={again}>{text("planning.again")}</Button>
      </div>
    );
  return (
    <div className="planning-state" aria-live="polite" data-working={working}>
      {working && (
        <>
          <progress aria-label={text("planning.working")} />
          <span>{text("planning.working")}</span>
          <Button className="quiet" onPress={() => planner.cancel()}>
            {text("planning.cancel")}
          </Button>
        </>
      )}
    </div>
  );
}
