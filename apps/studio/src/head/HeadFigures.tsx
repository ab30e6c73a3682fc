import type { HeadMeasures } from "@shadowline/scalp";
import type { HeadFacts, PlacedScene } from "../planning/scene.js";
import { useFormat } from "../text/useFormat.js";
import { useText } from "../text/useText.js";
import { tapeFigures } from "./TapeForm.js";

const names = Object.keys(tapeFigures) as (keyof HeadMeasures)[];

type Props = { readonly facts: HeadFacts; readonly placed: PlacedScene | null };

/** What a tape and a caliper would read on this head, and the scalp's area. */
export function HeadFigures({ facts, placed }: Props) {
  const text = useText();
  const format = useFormat();
  const estimated = (name: keyof HeadMeasures): boolean =>
    facts.measured !== undefined && !facts.measured.includes(name);
  return (
    <section className="panel-section" aria-labelledby="figures-title">
      <h2 id="figures-title">{text("measures.title")}</h2>
      <dl className="figures" data-testid="head-figures">
        {names.map((name) => (
          <div key={name} title={text(`measure.${name}.help`)}>
            <dt>{text(`measure.${name}`)}</dt>
            <dd>
              {estimated(name) && <span className="muted">{text("measures.estimated")} </span>}
              {format.headLengthMm(facts.measures[name])}
            </dd>
          </div>
        ))}
        {placed && (
          <div>
            <dt>{text("measures.scalp")}</dt>
            <dd>{format.areaCm2(placed.scalp.areaCm2)}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}
