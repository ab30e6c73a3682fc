import { Button } from "react-aria-components";
import { useText } from "../text/useText.js";

/** Without the picture the figures still stand. */
export function NoStage({ reset }: { readonly reset: () => void }) {
  const text = useText();
  return (
    <div className="stage">
      <div className="notice notice-warn" role="alert">
        <p>{text("design.noStage")}</p>
        <Button onPress={reset}>{text("failure.retry")}</Button>
      </div>
    </div>
  );
}
