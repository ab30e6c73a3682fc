import { zoneIds } from "@shadowline/scalp";
import type { ClientCase } from "@shadowline/treatment";
import { useDraft } from "../case/draft.js";
import { withScar, withSkin } from "../case/edits.js";
import { useText } from "../text/useText.js";
import { useZoneName } from "../text/zone-name.js";
import { IntakeQuestion } from "./IntakeQuestion.js";
import type { AnswerForm } from "./intake-fields.js";

const answers: AnswerForm = { form: "word", options: ["yes", "no", "unknown"] };
const months: AnswerForm = { form: "number", most: 1200, whole: false };
const zones: AnswerForm = { form: "words", options: zoneIds };

/** What is asked of each scar by itself, and of the skin where dots go: part of the case, beside the intake. */
export function ScarQuestions({ document }: { readonly document: ClientCase }) {
  const text = useText();
  const zoneName = useZoneName();
  const { change } = useDraft.getState();
  const { skin, scars } = document;
  return (
    <>
      {scars.map((scar) => (
        <details key={scar.id} className="intake-group" open data-testid={`group-${scar.id}`}>
          <summary>
            <h3>{zoneName(scar.id)}</h3>
          </summary>
          <div className="questions">
            <IntakeQuestion
              field={{ path: "scar.raised", ...answers }}
              of={zoneName(scar.id)}
              answer={scar.raised}
              open={scar.raised === "unknown"}
              onAnswered={(raised) => change(withScar(scar.id, { raised: raised as typeof scar.raised }))}
            />
            <IntakeQuestion
              field={{ path: "scar.ageMonths", ...months }}
              of={zoneName(scar.id)}
              answer={scar.ageMonths}
              open={scar.ageMonths === undefined}
              onAnswered={(ageMonths) => change(withScar(scar.id, { ageMonths: ageMonths as number | undefined }))}
            />
          </div>
        </details>
      ))}
      <details className="intake-group" open data-testid="group-skin">
        <summary>
          <h3>{text("group.skin")}</h3>
        </summary>
        <div className="questions">
          {(["oily", "sunDamaged"] as const).map((part) => (
            <IntakeQuestion
              key={part}
              field={{ path: `skin.${part}`, ...answers }}
              answer={skin[part]}
              open={skin[part] === "unknown"}
              onAnswered={(answer) => change(withSkin({ [part]: answer }))}
            />
          ))}
          {(["transplanted", "irradiated"] as const).map((part) => (
            <IntakeQuestion
              key={part}
              field={{ path: `skin.${part}`, ...zones }}
              answer={skin[part]}
              open={false}
              onAnswered={(answer) => change(withSkin({ [part]: answer }))}
            />
          ))}
        </div>
      </details>
    </>
  );
}
