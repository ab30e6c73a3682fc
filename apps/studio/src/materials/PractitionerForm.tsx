import type { ClientCase, Plan } from "@shadowline/treatment";
import { Input, Label, NumberField, TextField } from "react-aria-components";
import { Choice } from "../app/Choice.js";
import { useDraft } from "../case/draft.js";
import { withPractitioner } from "../case/edits.js";
import { Said } from "../text/Said.js";
import { useText } from "../text/useText.js";
import { AdviceList } from "./AdviceList.js";

type Props = { readonly document: ClientCase; readonly plan: Plan };

/** Who holds the needle: what is known, whose scatter the bands allow for, and what it advises. */
export function PractitionerForm({ document, plan }: Props) {
  const text = useText();
  const { change } = useDraft.getState();
  const { practitioner } = document;
  return (
    <section aria-labelledby="practitioner-title" data-testid="practitioner-form">
      <h3 id="practitioner-title">{text("practitioner.title")}</h3>
      <div className="fields">
        {(["name", "licence"] as const).map((part) => (
          <TextField
            key={`${part} ${practitioner[part] ?? ""}`}
            defaultValue={practitioner[part] ?? ""}
            maxLength={100}
            onBlur={(event) => {
              const said = (event.target as HTMLInputElement).value.trim();
              if (said !== (practitioner[part] ?? ""))
                change(withPractitioner({ [part]: said === "" ? undefined : said }));
            }}
          >
            <Label>{text(`practitioner.${part}`)}</Label>
            <Input />
          </TextField>
        ))}
        {(["trainingHours", "smpCases"] as const).map((part) => (
          <NumberField
            key={part}
            className="field"
            value={practitioner[part] ?? Number.NaN}
            minValue={0}
            maxValue={20_000}
            {...(part === "smpCases" ? { step: 1 } : {})}
            onChange={(next) => change(withPractitioner({ [part]: Number.isNaN(next) ? undefined : next }))}
          >
            <Label>{text(`practitioner.${part}`)}</Label>
            <Input className="react-aria-Input number-input" />
          </NumberField>
        ))}
      </div>
      <div className="questions">
        {(["licensed", "healedPhotosShown", "calibrated"] as const).map((part) => (
          <div key={part} className="question" data-open={practitioner[part] === "unknown"}>
            <span aria-hidden="true">{text(`practitioner.${part}`)}</span>
            <Choice
              label={text(`practitioner.${part}`)}
              labelHidden
              value={practitioner[part]}
              options={(["yes", "no", "unknown"] as const).map((id) => ({ id, name: text(`answer.${id}`) }))}
              onChosen={(answer) => change(withPractitioner({ [part]: answer }))}
            />
          </div>
        ))}
      </div>
      <p>
        <Said words={plan.practitioner.because} />
      </p>
      {plan.practitioner.findings.length > 0 && <AdviceList advice={plan.practitioner.findings} />}
    </section>
  );
}
