import { type LandmarkName, landmarkNames } from "@shadowline/scalp";
import { Button } from "react-aria-components";
import { useDraft } from "../case/draft.js";
import type { HeadFacts } from "../planning/scene.js";
import { useText } from "../text/useText.js";
import { Confidence } from "./Confidence.js";
import { useHeadTool } from "./head-tool.js";
import { withoutLandmarks } from "./landmark-edits.js";

type Props = { readonly facts: HeadFacts };

/** Every landmark with who says where it is; choosing one turns the head to it. */
export function LandmarkList({ facts }: Props) {
  const text = useText();
  const { landmark, chooseLandmark } = useHeadTool();
  const { change } = useDraft.getState();
  const { landmarks } = facts;
  const given = landmarkNames.filter((name) => landmarks[name]?.origin === "given");
  const editable = facts.origin === "scan";
  return (
    <section className="panel-section" aria-labelledby="landmarks-title">
      <h2 id="landmarks-title">{text("landmarks.title")}</h2>
      <p className="muted">{text(editable ? "landmarks.help" : "landmarks.fixed")}</p>
      <ul className="landmarks">
        {landmarkNames.map((name) => (
          <Row
            key={name}
            name={name}
            facts={facts}
            chosen={landmark === name}
            onChosen={() => chooseLandmark(landmark === name ? null : name)}
            onReset={editable ? () => change(withoutLandmarks(facts, [name])) : null}
          />
        ))}
      </ul>
      {editable && given.length > 1 && (
        <Button className="react-aria-Button quiet" onPress={() => change(withoutLandmarks(facts, given))}>
          {text("landmarks.resetAll")}
        </Button>
      )}
    </section>
  );
}

type RowProps = {
  readonly name: LandmarkName;
  readonly facts: HeadFacts;
  readonly chosen: boolean;
  readonly onChosen: () => void;
  readonly onReset: (() => void) | null;
};

function Row({ name, facts, chosen, onChosen, onReset }: RowProps) {
  const text = useText();
  const found = facts.landmarks[name];
  if (!found) return null;
  return (
    <li data-testid={`landmark-${name}`}>
      <Button className="react-aria-Button quiet" aria-pressed={chosen} onPress={onChosen}>
        {text(`landmark.${name}`)}
      </Button>
      <span className="landmark-origin" data-origin={found.origin}>
        {text(`landmarks.${found.origin}`)}
      </span>
      {found.origin === "suggested" && found.confidence !== undefined && <Confidence share={found.confidence} />}
      {found.origin === "given" && onReset && (
        <Button
          className="react-aria-Button quiet"
          aria-label={text("landmarks.resetOne", { name: text(`landmark.${name}`) })}
          onPress={onReset}
        >
          {text("landmarks.reset")}
        </Button>
      )}
    </li>
  );
}
