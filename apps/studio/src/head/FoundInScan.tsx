import { type ClientCase, fileUnits } from "@shadowline/treatment";
import { SelectBox } from "../app/SelectBox.js";
import { useDraft } from "../case/draft.js";
import type { HeadFacts } from "../planning/scene.js";
import { Said } from "../text/Said.js";
import { useFormat } from "../text/useFormat.js";
import { useText } from "../text/useText.js";
import { Confidence } from "./Confidence.js";
import { LengthField } from "./LengthField.js";
import { withScale } from "./landmark-edits.js";
import { CIRCUMFERENCE_MM } from "./ScaleQuestion.js";

type Props = {
  readonly head: Extract<ClientCase["head"], { scan: string }>;
  readonly facts: HeadFacts;
};

/** What was found in the scan and done to it; its scale can be put right here. */
export function FoundInScan({ head, facts }: Props) {
  const text = useText();
  const format = useFormat();
  const { change } = useDraft.getState();
  const { found, notes, unit, unitConfidence, watertight, triangles } = facts;
  return (
    <section className="panel-section" aria-labelledby="found-title">
      <h2 id="found-title">{text("found.title")}</h2>
      <dl className="found">
        <div>
          <dt>{text("found.unit")}</dt>
          <dd>
            {unit === "scaled" ? text("found.scaled") : unit} <Confidence share={unitConfidence} />
          </dd>
        </div>
        {found && (
          <>
            <div>
              <dt>{text("found.head")}</dt>
              <dd>
                <Confidence share={found.headConfidence} />
              </dd>
            </div>
            <div>
              <dt>{text("found.orientation")}</dt>
              <dd>
                <Confidence share={found.orientationConfidence} />
              </dd>
            </div>
          </>
        )}
        <div>
          <dt>{text("found.surface")}</dt>
          <dd>
            {text("found.triangles", { triangles: format.number(triangles) })},{" "}
            {text(watertight ? "found.closed" : "found.open")}
          </dd>
        </div>
      </dl>
      <div className="fields">
        <SelectBox
          label={text("found.sayUnit")}
          value={head.unit ?? ""}
          options={[{ id: "", name: text("found.asFound") }, ...fileUnits.map((id) => ({ id, name: id }))]}
          onChosen={(chosen) =>
            change(
              withScale({
                ...(chosen === "" ? {} : { unit: chosen }),
                ...(head.circumferenceMm === undefined ? {} : { circumferenceMm: head.circumferenceMm }),
              }),
            )
          }
        />
        <LengthField
          label={text("scale.circumference")}
          valueMm={head.circumferenceMm}
          leastMm={CIRCUMFERENCE_MM.least}
          mostMm={CIRCUMFERENCE_MM.most}
          insteadMm={facts.measures.circumferenceMm}
          onChosen={(mm) =>
            change(
              withScale({
                ...(head.unit === undefined ? {} : { unit: head.unit }),
                ...(mm === undefined ? {} : { circumferenceMm: mm }),
              }),
            )
          }
        />
      </div>
      <details>
        <summary>{text("found.notes", { count: notes.length + (found ? 3 : 0) })}</summary>
        <ul className="notes">
          {[...(found ? [found.headPart, found.turned, found.scale] : []), ...notes].map((note) => (
            <li key={note}>
              <Said words={note} />
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
