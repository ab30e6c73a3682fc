import { type KeyboardEvent, useId, useRef } from "react";
import { Checkbox, CheckboxGroup, Input, Label, NumberField, TextArea, TextField } from "react-aria-components";
import { Choice } from "../app/Choice.js";
import { SelectBox } from "../app/SelectBox.js";
import { useText } from "../text/useText.js";
import { useWords } from "../text/useWords.js";
import { type IntakeField, wordsOf } from "./intake-fields.js";

type Props = {
  readonly field: IntakeField;
  /** Which of several the question is about. */
  readonly of?: string;
  readonly answer: unknown;
  /** It weighs, and nobody has answered it. */
  readonly open: boolean;
  /** Undefined: the answer is taken away. */
  readonly onAnswered: (answer: unknown) => void;
};

/** One question in the form its answer asks for: side by side, a list, ticks, a number, a day or own words. */
export function IntakeQuestion({ field, of, answer, open, onAnswered }: Props) {
  const words = useWords();
  const name = words(`ask.${field.path}`) ?? field.path;
  const label = of === undefined ? name : `${of}: ${name}`;
  const named = (options: readonly string[]) => {
    const namespace = wordsOf(field.path, options);
    return options.map((id) => ({ id, name: words(`${namespace}.${id}`) ?? id.replaceAll("-", " ") }));
  };
  switch (field.form) {
    case "word": {
      const options = named(field.options);
      const given = typeof answer === "string" ? answer : "";
      if (options.length > 4 || given === "")
        return (
          <Row open={open}>
            <SelectBox
              label={label}
              value={given}
              options={given === "" ? [{ id: "", name: "–" }, ...options] : options}
              onChosen={(id) => onAnswered(id === "" ? undefined : id)}
            />
          </Row>
        );
      return <SideBySide label={label} value={given} options={options} open={open} onAnswered={onAnswered} />;
    }
    case "words":
      return (
        <Ticks
          label={label}
          chosen={answer as readonly string[]}
          options={named(field.options)}
          open={open}
          onAnswered={onAnswered}
        />
      );
    case "number":
      return (
        <Row open={open}>
          <NumberField
            className="field"
            value={typeof answer === "number" ? answer : Number.NaN}
            minValue={0}
            maxValue={field.most}
            {...(field.whole ? { step: 1 } : {})}
            onChange={(next) => onAnswered(Number.isNaN(next) ? undefined : next)}
          >
            <Label>{label}</Label>
            <Input className="react-aria-Input number-input" />
          </NumberField>
        </Row>
      );
    case "date":
      return (
        <Row open={open}>
          <label className="field">
            {label}
            <input
              type="date"
              value={typeof answer === "string" ? answer : ""}
              onChange={(event) => onAnswered(event.target.value === "" ? undefined : event.target.value)}
            />
          </label>
        </Row>
      );
    case "text":
      return (
        <Row open={open}>
          <TextField
            key={String(answer ?? "")}
            defaultValue={String(answer ?? "")}
            maxLength={100}
            onBlur={(event) => {
              const said = (event.target as HTMLInputElement).value.trim();
              if (said !== (answer ?? "")) onAnswered(said === "" ? undefined : said);
            }}
          >
            <Label>{label}</Label>
            <Input />
          </TextField>
        </Row>
      );
    case "ownWords":
      return <OwnWords label={label} lines={answer as readonly string[]} open={open} onAnswered={onAnswered} />;
  }
}

const Row = ({ open, children }: { readonly open: boolean; readonly children: React.ReactNode }) => (
  <div className="question question-field" data-open={open}>
    {children}
  </div>
);

type SideBySideProps = {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly open: boolean;
  readonly onAnswered: (answer: string) => void;
};

function SideBySide({ label, value, options, open, onAnswered }: SideBySideProps) {
  const text = useText();
  const id = useId();
  const row = useRef<HTMLDivElement>(null);

  /** The first letter of yes, no or unknown answers, and the next question has the focus. */
  function onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const letter = event.key.toLowerCase();
    const meant = (["yes", "no", "unknown"] as const).find(
      (word) => text(`answer.${word}`).slice(0, 1).toLowerCase() === letter && options.some(({ id }) => id === word),
    );
    if (!meant) return;
    event.preventDefault();
    onAnswered(meant);
    // What the answer brings up is there a moment later.
    requestAnimationFrame(() => {
      const all = [...document.querySelectorAll<HTMLElement>(".intake .question")];
      const next = all[all.indexOf(row.current as HTMLElement) + 1];
      next?.querySelector<HTMLElement>("input:checked, input:not([type=radio]), input, select, textarea")?.focus();
    });
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the letters only shorten what the radio buttons inside do
    <div className="question" data-open={open} ref={row} onKeyDown={onKey}>
      <span id={id} aria-hidden="true">
        {label}
      </span>
      <Choice label={label} labelHidden value={value} options={options} onChosen={onAnswered} />
    </div>
  );
}

type TicksProps = Omit<SideBySideProps, "value" | "onAnswered"> & {
  readonly chosen: readonly string[];
  readonly onAnswered: (answer: readonly string[]) => void;
};

function Ticks({ label, chosen, options, open, onAnswered }: TicksProps) {
  const text = useText();
  const names = options.filter(({ id }) => chosen.includes(id)).map(({ name }) => name);
  return (
    <details className="question ticks" data-open={open} open={open}>
      <summary>
        {label}: <span className="muted">{names.join(", ") || text("intake.nothingChosen")}</span>
      </summary>
      <CheckboxGroup
        aria-label={label}
        className="tick-list"
        value={[...chosen]}
        // In the order of the list, so that ticking twice changes nothing.
        onChange={(next) => onAnswered(options.flatMap(({ id }) => (next.includes(id) ? [id] : [])))}
      >
        {options.map(({ id, name }) => (
          <Checkbox key={id} value={id} className="checkbox">
            <span className="checkbox-box" />
            {name}
          </Checkbox>
        ))}
      </CheckboxGroup>
    </details>
  );
}

type OwnWordsProps = {
  readonly label: string;
  readonly lines: readonly string[];
  readonly open: boolean;
  readonly onAnswered: (answer: readonly string[]) => void;
};

function OwnWords({ label, lines, open, onAnswered }: OwnWordsProps) {
  const text = useText();
  const written = lines.join("\n");
  return (
    <div className="question question-field" data-open={open}>
      <TextField
        key={written}
        defaultValue={written}
        onBlur={(event) => {
          const next = (event.target as Element as HTMLTextAreaElement).value
            .split("\n")
            .map((line) => line.trim().slice(0, 100))
            .filter(Boolean)
            .slice(0, 10);
          if (next.join("\n") !== written) onAnswered(next);
        }}
      >
        <Label>
          {label} <span className="muted">({text("intake.ownWords")})</span>
        </Label>
        <TextArea rows={Math.max(1, lines.length)} />
      </TextField>
    </div>
  );
}
