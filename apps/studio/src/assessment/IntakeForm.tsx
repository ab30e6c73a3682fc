import { type Answer, answer, hairLossCauses, type Intake } from "@shadowline/treatment";
import { useId } from "react";
import { Input, Label, NumberField, TextField } from "react-aria-components";
import { Choice } from "../app/Choice.js";
import { SelectBox } from "../app/SelectBox.js";
import { useDraft } from "../case/draft.js";
import { withIntake } from "../case/edits.js";
import { type TextKey, useText } from "../text/useText.js";
import {
  causeFinders,
  diabetesAnswers,
  expectationQuestions,
  healthQuestions,
  medicationQuestions,
} from "./questions.js";

type QuestionKey = Extract<TextKey, `question.${string}`>;

/** The answers; each change is weighed at once. What nobody answered counts as unknown, never as "no". */
export function IntakeForm({ intake }: { readonly intake: Intake }) {
  const text = useText();
  const { change } = useDraft.getState();
  const { hairLoss, health, expectations, medication } = intake;
  const edit = (part: Partial<Intake>): void => change(withIntake((now) => ({ ...now, ...part })));
  const ask = (key: QuestionKey, value: Answer, onAnswered: (value: Answer) => void) => (
    <Question key={key} question={text(key)} value={value} onAnswered={onAnswered} />
  );
  return (
    <section className="intake" aria-labelledby="intake-title">
      <h2 id="intake-title">{text("intake.title")}</h2>
      <p className="muted">{text("intake.explain")}</p>
      <h3>{text("intake.client")}</h3>
      <div className="fields">
        <AmountField
          label={text("intake.ageYears")}
          value={intake.ageYears}
          most={120}
          onChosen={(ageYears) => ageYears !== undefined && edit({ ageYears })}
        />
        <SelectBox
          label={text("intake.sex")}
          value={intake.sex}
          options={(["female", "male", "unknown"] as const).map((id) => ({ id, name: text(`sex.${id}`) }))}
          onChosen={(sex) => edit({ sex })}
        />
        <SelectBox
          label={text("intake.hairWorn")}
          value={intake.hairWorn}
          options={(["shaved", "short", "long", "unknown"] as const).map((id) => ({ id, name: text(`worn.${id}`) }))}
          onChosen={(hairWorn) => edit({ hairWorn })}
        />
      </div>
      <h3>{text("intake.hairLoss")}</h3>
      <div className="fields">
        <SelectBox
          label={text("intake.cause")}
          value={hairLoss.cause}
          options={hairLossCauses.map((id) => ({ id, name: text(`cause.${id}`) }))}
          onChosen={(cause) => edit({ hairLoss: { ...hairLoss, cause } })}
        />
        <SelectBox
          label={text("intake.causeFoundBy")}
          value={hairLoss.causeFoundBy}
          options={causeFinders.map((id) => ({ id, name: text(`finder.${id}`) }))}
          onChosen={(causeFoundBy) => edit({ hairLoss: { ...hairLoss, causeFoundBy } })}
        />
        <AmountField
          label={text("intake.monthsSinceChange")}
          value={hairLoss.monthsSinceChange}
          most={1200}
          onChosen={(months) => {
            const { monthsSinceChange: _, ...others } = hairLoss;
            edit({ hairLoss: months === undefined ? others : { ...others, monthsSinceChange: months } });
          }}
        />
        {hairLoss.cause === "unknown" && (
          <TextField
            defaultValue={hairLoss.unknownCauseAcceptedBy ?? ""}
            maxLength={100}
            onBlur={(event) => {
              const name = (event.target as HTMLInputElement).value.trim();
              const { unknownCauseAcceptedBy: before, ...others } = hairLoss;
              if (name === (before ?? "")) return;
              edit({ hairLoss: name === "" ? others : { ...others, unknownCauseAcceptedBy: name } });
            }}
          >
            <Label>{text("intake.unknownCauseAcceptedBy")}</Label>
            <Input />
          </TextField>
        )}
      </div>
      {ask("question.activeNow", hairLoss.activeNow, (activeNow) => edit({ hairLoss: { ...hairLoss, activeNow } }))}
      {ask("question.progressing", hairLoss.progressing, (progressing) =>
        edit({ hairLoss: { ...hairLoss, progressing } }),
      )}
      <h3>{text("intake.health")}</h3>
      {healthQuestions.map((id) =>
        ask(`question.${id}`, health[id], (value) => edit({ health: { ...health, [id]: value } })),
      )}
      <SelectBox
        label={text("question.diabetes")}
        value={health.diabetes}
        options={diabetesAnswers.map((id) => ({ id, name: text(`diabetes.${id}`) }))}
        onChosen={(diabetes) => edit({ health: { ...health, diabetes } })}
      />
      <h3>{text("intake.expectations")}</h3>
      {expectationQuestions.map((id) =>
        ask(`question.${id}`, expectations[id], (value) => edit({ expectations: { ...expectations, [id]: value } })),
      )}
      <h3>{text("intake.medication")}</h3>
      {medicationQuestions.map((id) =>
        ask(`question.${id}`, medication[id], (value) => edit({ medication: { ...medication, [id]: value } })),
      )}
      {ask("question.transplantHad", intake.earlierTransplant.had, (had) =>
        edit({ earlierTransplant: { ...intake.earlierTransplant, had } }),
      )}
      {intake.earlierTransplant.had === "yes" && (
        <AmountField
          label={text("intake.transplantMonthsAgo")}
          value={intake.earlierTransplant.monthsAgo}
          most={1200}
          onChosen={(months) => {
            const { monthsAgo: _, ...others } = intake.earlierTransplant;
            edit({ earlierTransplant: months === undefined ? others : { ...others, monthsAgo: months } });
          }}
        />
      )}
    </section>
  );
}

type QuestionProps = {
  readonly question: string;
  readonly value: Answer;
  readonly onAnswered: (value: Answer) => void;
};

function Question({ question, value, onAnswered }: QuestionProps) {
  const text = useText();
  const id = useId();
  return (
    <div className="question" data-open={value === "unknown"}>
      <span id={id} aria-hidden="true">
        {question}
      </span>
      <Choice
        label={question}
        labelHidden
        value={value}
        options={answer.options.map((option) => ({ id: option, name: text(`answer.${option}`) }))}
        onChosen={onAnswered}
      />
    </div>
  );
}

type AmountProps = {
  readonly label: string;
  readonly value: number | undefined;
  readonly most: number;
  readonly onChosen: (value: number | undefined) => void;
};

function AmountField({ label, value, most, onChosen }: AmountProps) {
  return (
    <NumberField
      className="field"
      value={value ?? Number.NaN}
      minValue={0}
      maxValue={most}
      onChange={(next) => onChosen(Number.isNaN(next) ? undefined : next)}
    >
      <Label>{label}</Label>
      <Input className="react-aria-Input number-input" />
    </NumberField>
  );
}
