import type { Plan } from "@shadowline/treatment";
import { useCallback } from "react";
import type { LookSettings } from "../planning/look-settings.js";
import { usePlanner } from "../planning/PlanningContext.js";
import { useFormat } from "../text/useFormat.js";
import { useText } from "../text/useText.js";
import { labColour } from "./lab-colour.js";
import { type ShownColour, type ShownLook, shownOf, shownOfLikely } from "./shown-look.js";
import { useForecast } from "./useForecast.js";

type Props = { readonly plan: Plan; readonly settings: LookSettings; readonly settled: boolean };

/** Skin beside treated area, with the band that nine outcomes in ten should stay within. */
export function LookFigures({ plan, settings, settled }: Props) {
  const text = useText();
  const planner = usePlanner();
  const { ageDays, distanceM, illuminant, hairLengthMm, hand } = settings;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new plan is a new look
  const ask = useCallback(() => {
    const wanted = { ageDays, distanceM, illuminant, hairLengthMm, hand };
    // Bands take a moment; while the hand moves the likely value alone follows it.
    return settled ? planner.look(wanted).then(shownOf) : planner.lookLikely(wanted).then(shownOfLikely);
  }, [planner, plan, ageDays, distanceM, illuminant, hairLengthMm, hand, settled]);
  const { answer, working } = useForecast(ask);
  return (
    <section className="panel-section" aria-labelledby="figures-title" aria-busy={working} data-testid="look-figures">
      <h2 id="figures-title">{text("look.figures")}</h2>
      {answer ? <Figures shown={answer} /> : <p role="status">{text("look.drawing")}</p>}
    </section>
  );
}

function Figures({ shown }: { readonly shown: ShownLook }) {
  const text = useText();
  const format = useFormat();
  const one = (value: number): string => format.number(value, 1);
  return (
    <>
      <div className="swatches">
        <Swatch name={text("look.skin")} lab={shown.skin} />
        <Swatch name={text("look.treated")} lab={shown.treated} />
      </div>
      <table>
        <caption>{text("look.difference")}</caption>
        <thead>
          <tr>
            <th scope="col">{text("look.figure")}</th>
            <th scope="col" className="number">
              {text("look.likely")}
            </th>
            <th scope="col" className="number">
              {text("look.band")}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.figures.map(({ id, likely, band }) => (
            <tr key={id}>
              <th scope="row">{text(`look.${id}`)}</th>
              <td className="number">{one(likely)}</td>
              <td className="number">{band ? format.band(band, one) : "…"}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.chanceUnseen !== null && <p>{text("look.unseen", { chance: format.percent(shown.chanceUnseen) })}</p>}
      <p className="muted">{text("look.promise")}</p>
    </>
  );
}

/** The likely colour, with the darkest and the lightest of the band beside it. */
function Swatch({ name, lab }: { readonly name: string; readonly lab: ShownColour }) {
  const { lower, likely, upper } = lab.lightness;
  const css = (l: number): string => labColour({ ...lab.likely, l }).css;
  return (
    <figure className="lab-swatch">
      <div aria-hidden="true">
        <span style={{ background: css(lower) }} />
        <span className="likely" style={{ background: css(likely) }} />
        <span style={{ background: css(upper) }} />
      </div>
      <figcaption>{name}</figcaption>
    </figure>
  );
}
