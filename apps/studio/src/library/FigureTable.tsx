import { useState } from "react";
import { Input, TextField } from "react-aria-components";
import { EvidenceList } from "../evidence/EvidenceList.js";
import { Said } from "../text/Said.js";
import { useText } from "../text/useText.js";
import { useWords } from "../text/useWords.js";
import { type Figure, type FigureValue, figuresOf, type Leaf, withClinicValue } from "./figures.js";
import { registry } from "./registry.js";
import { useShownValue } from "./useShownValue.js";

type Props<Item extends object> = {
  readonly item: Item;
  /** Left out: to be read only. */
  readonly onChange?: ((item: Item) => void) | undefined;
};

/** Every figure of an item with its rule, the kind of word it is and its evidence; with fields where it is edited. */
export function FigureTable<Item extends object>({ item, onChange }: Props<Item>) {
  const text = useText();
  const { pathName } = useShownValue();
  return (
    <div className="figures">
      {figuresOf(item).map((figure) => (
        <section
          key={figure.path}
          className={figure.kind === null ? "figure figure-own" : "figure"}
          aria-label={pathName(figure.path) || text("figures.own")}
        >
          <h3>{pathName(figure.path) || text("figures.own")}</h3>
          <dl className="figure-values">
            {figure.values.map((value) => (
              <div key={value.path}>
                <dt>{pathName(value.name) || text("figure.value")}</dt>
                <dd>
                  {onChange && isEditable(value) ? (
                    <ValueField
                      label={`${pathName(figure.path)} ${pathName(value.name)}`.trim()}
                      value={value.value}
                      onChosen={(next) => onChange(withClinicValue(item, figure, value.path, next))}
                    />
                  ) : (
                    <ShownLeaf name={value.name} value={value.value} />
                  )}
                </dd>
              </div>
            ))}
          </dl>
          <FigureWord
            figure={figure}
            onRule={onChange && ((rule) => onChange(withClinicValue(item, figure, `${figure.path}.rule`, rule)))}
          />
        </section>
      ))}
    </div>
  );
}

function ShownLeaf({ name, value }: { readonly name: string; readonly value: Leaf }) {
  const { shown } = useShownValue();
  // Sentences are the planner's; numbers and words of the dictionary are not.
  const sentence = typeof value === "string" && value.includes(" ");
  const sentences = Array.isArray(value) && value.some((one) => typeof one === "string" && one.includes(" "));
  if (sentences)
    return (
      <ul>
        {(value as readonly string[]).map((one) => (
          <li key={one}>
            <Said words={one} />
          </li>
        ))}
      </ul>
    );
  return sentence ? <Said words={value} /> : shown(name, value);
}

type WordProps = {
  readonly figure: Figure;
  /** The sentence said otherwise; left out where it is to be read only. */
  readonly onRule: ((rule: string) => void) | undefined;
};

/** The kind of word a figure stands on, its rule in one sentence, and its evidence. */
function FigureWord({ figure, onRule }: WordProps) {
  const text = useText();
  const words = useWords();
  return (
    <div className="figure-word">
      {figure.rule !== null && (
        <p>
          {figure.kind && (
            <span className={`badge badge-kind-${figure.kind}`}>{words(`kind.${figure.kind}`) ?? figure.kind}</span>
          )}{" "}
          {!onRule && <Said words={figure.rule} />}
        </p>
      )}
      {figure.rule !== null && onRule && (
        <textarea
          className="react-aria-TextArea"
          lang="en"
          rows={2}
          aria-label={text("figure.rule")}
          value={figure.rule}
          onChange={(event) => onRule(event.target.value)}
        />
      )}
      {figure.evidence.length > 0 && (
        <details>
          <summary>{text("finding.evidence", { count: figure.evidence.length })}</summary>
          <EvidenceList ids={figure.evidence} plan={registry} />
        </details>
      )}
    </div>
  );
}

/** What names an item or decides its shape stays; null has no type that a person could keep to. */
const isEditable = ({ path, value }: FigureValue): boolean =>
  !["version", "material"].includes(path) && !path.endsWith(".form") && value !== null;

type ValueFieldProps = { readonly label: string; readonly value: Leaf; readonly onChosen: (value: Leaf) => void };

function ValueField({ label, value, onChosen }: ValueFieldProps) {
  const text = useText();
  const written = Array.isArray(value)
    ? value.join(value.some((one) => typeof one === "string") ? "\n" : ", ")
    : String(value);
  const [typed, setTyped] = useState(written);
  const isNumber = typeof value === "number";
  if (typeof value === "boolean")
    return (
      <select aria-label={label} value={String(value)} onChange={(event) => onChosen(event.target.value === "true")}>
        <option value="true">{text("answer.yes")}</option>
        <option value="false">{text("answer.no")}</option>
      </select>
    );
  function take(next: string): void {
    setTyped(next);
    if (isNumber) {
      const number = Number(next.trim().replace(",", "."));
      if (next.trim() !== "" && Number.isFinite(number)) onChosen(number);
    } else if (Array.isArray(value)) {
      if (value.some((one) => typeof one === "string")) onChosen(next.split("\n").filter((line) => line.trim() !== ""));
      else {
        const numbers = next
          .split(/[,;\s]+/)
          .filter(Boolean)
          .map(Number);
        if (numbers.every(Number.isFinite)) onChosen(numbers);
      }
    } else onChosen(next);
  }
  const long = Array.isArray(value) && value.some((one) => typeof one === "string");
  if (long)
    return (
      <textarea
        className="react-aria-TextArea"
        aria-label={label}
        rows={Math.max(2, (value as readonly unknown[]).length)}
        value={typed}
        onChange={(event) => take(event.target.value)}
      />
    );
  return (
    <TextField aria-label={label} value={typed} onChange={take}>
      <Input
        className={isNumber ? "react-aria-Input number-input" : "react-aria-Input"}
        inputMode={isNumber ? "decimal" : undefined}
      />
    </TextField>
  );
}
