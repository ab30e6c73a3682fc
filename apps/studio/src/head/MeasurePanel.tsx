import { Button } from "react-aria-components";
import { Said } from "../text/Said.js";
import { useFormat } from "../text/useFormat.js";
import { useText } from "../text/useText.js";
import { fewestPlaces, type Measured, type MeasuringTool } from "./measured.js";

type Props = {
  readonly tool: MeasuringTool;
  readonly places: number;
  readonly measured: Measured;
  /** A place in the middle of the view, to be moved by keys. */
  readonly onAdded: () => void;
  readonly onUndone: () => void;
  readonly onCleared: () => void;
};

/** What the tape or the area tool reads, over the stage. */
export function MeasurePanel({ tool, places, measured, onAdded, onUndone, onCleared }: Props) {
  const text = useText();
  const format = useFormat();
  return (
    <section className="measure-panel" aria-label={text(`tool.${tool}`)}>
      <div role="status" data-testid="measured">
        {measured.state === "waiting" && (
          <p>{text(`measure.${tool}Help`, { missing: Math.max(1, fewestPlaces[tool] - places) })}</p>
        )}
        {measured.state === "working" && <p>{text("measure.working")}</p>}
        {measured.state === "refused" && (
          <p>
            <Said words={measured.sentence} />
          </p>
        )}
        {measured.state === "done" && (
          <dl>
            {measured.found.areaCm2 !== null && (
              <div>
                <dt>{text("measure.area")}</dt>
                <dd>{format.areaCm2(measured.found.areaCm2)}</dd>
              </div>
            )}
            {measured.found.tapeMm !== null && (
              <div>
                <dt>{text("measure.taut")}</dt>
                <dd>{format.headLengthMm(measured.found.tapeMm)}</dd>
              </div>
            )}
            <div>
              <dt>{text(tool === "area" ? "measure.around" : "measure.along")}</dt>
              <dd>{format.headLengthMm(measured.found.alongMm)}</dd>
            </div>
            {measured.found.straightMm !== null && (
              <div>
                <dt>{text("measure.straight")}</dt>
                <dd>{format.headLengthMm(measured.found.straightMm)}</dd>
              </div>
            )}
          </dl>
        )}
      </div>
      <div className="row">
        <Button onPress={onAdded}>{text("measure.add")}</Button>
        <Button isDisabled={places === 0} onPress={onUndone}>
          {text("measure.undo")}
        </Button>
        <Button isDisabled={places === 0} onPress={onCleared}>
          {text("measure.clear")}
        </Button>
      </div>
    </section>
  );
}
