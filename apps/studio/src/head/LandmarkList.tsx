import type { View } from "@shadowline/look";
import { type LandmarkName, landmarkNames, type PointMm } from "@shadowline/scalp";
import { Button } from "react-aria-components";
import { useDraft } from "../case/draft.js";
import { useHeadView } from "../design/head-view.js";
import type { HeadFacts } from "../planning/scene.js";
import { useText } from "../text/useText.js";
import { Confidence } from "./Confidence.js";
import { useHeadTool } from "./head-tool.js";
import { withoutLandmarks } from "./landmark-edits.js";

type Props = { readonly facts: HeadFacts };

/** Every landmark with who says where it is; choosing one turns the head to it. */
export function LandmarkList({ facts }: Props) {
  const text = useText();
  const { chosen, chooseLandmark } = useHeadTool();
  const look = useHeadView((view) => view.look);
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
            chosen={chosen?.name === name}
            onChosen={() => {
              const at = landmarks[name]?.atMm;
              if (at) look(viewOf(at));
              chooseLandmark(name);
            }}
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

/** The view in which a place lies most in front. */
function viewOf([x, y, z]: PointMm): View {
  const farthest = Math.max(Math.abs(x), Math.abs(y), Math.abs(z));
  if (farthest === Math.abs(z)) return "top";
  if (farthest === Math.abs(y)) return y > 0 ? "front" : "back";
  return x > 0 ? "right" : "left";
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
