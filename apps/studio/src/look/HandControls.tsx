import { Button, Switch } from "react-aria-components";
import { MOST_HANDS } from "../planning/look-settings.js";
import { useText } from "../text/useText.js";

type Props = {
  /** Null: dots as they are planned. */
  readonly hand: number | null;
  readonly onChosen: (hand: number | null) => void;
};

/** Dots as planned, or as one of many hands sets them. */
export function HandControls({ hand, onChosen }: Props) {
  const text = useText();
  return (
    <div className="hand-controls">
      <Switch className="switch" isSelected={hand !== null} onChange={(on) => onChosen(on ? 1 : null)}>
        <span className="switch-track" aria-hidden="true" />
        {text("look.hand")}
      </Switch>
      <p className="muted">{text("look.hand.explain")}</p>
      {hand !== null && (
        <div className="row">
          <span>{text("look.hand.number", { number: hand })}</span>
          <Button onPress={() => onChosen((hand % MOST_HANDS) + 1)}>{text("look.hand.another")}</Button>
        </div>
      )}
    </div>
  );
}
