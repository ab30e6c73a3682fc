import type { CaseStroke, ClientCase } from "@shadowline/treatment";
import { Button } from "react-aria-components";
import { useDraft } from "../case/draft.js";
import { useFormat } from "../text/useFormat.js";
import { useText } from "../text/useText.js";
import { takesAnother, toolOf, withoutStroke, withoutStrokes } from "./strokes.js";

/** Strokes in the order they were made; each can be taken out again, and so can all. */
export function StrokeList({ document }: { readonly document: ClientCase }) {
  const text = useText();
  const format = useFormat();
  const { change } = useDraft.getState();
  const { strokes } = document.wantedLook;
  const sentence = (stroke: CaseStroke, at: number): string =>
    text(`brush.stroke.${toolOf(stroke)}`, { number: at + 1, density: format.perCm2(Math.abs(stroke.perCm2)) });
  return (
    <section className="panel-section" aria-labelledby="strokes-title">
      <h2 id="strokes-title">{text("brush.strokes")}</h2>
      <p className="muted">
        {strokes.length === 0 && text("brush.strokes.none")} {text("brush.keys")}
      </p>
      {!takesAnother(strokes) && (
        <p className="notice notice-warn" role="status">
          {text("brush.strokes.most")}
        </p>
      )}
      {strokes.length > 0 && (
        <>
          <ol className="strokes">
            {strokes.map((stroke, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a stroke is its place in the order
              <li key={at}>
                <span>{sentence(stroke, at)}</span>
                <span className="muted">
                  {text("brush.stroke.size", { size: format.headLengthMm(2 * stroke.radiusMm) })}
                  {stroke.mirroredPathMm && `, ${text("brush.stroke.bothSides")}`}
                  {stroke.holdTotal && `, ${text("brush.stroke.held")}`}
                </span>
                <Button
                  className="react-aria-Button quiet"
                  aria-label={text("brush.stroke.removeOf", { number: at + 1 })}
                  onPress={() => change(withoutStroke(at))}
                >
                  {text("brush.stroke.remove")}
                </Button>
              </li>
            ))}
          </ol>
          <Button onPress={() => change(withoutStrokes)}>{text("brush.clear")}</Button>
        </>
      )}
    </section>
  );
}
