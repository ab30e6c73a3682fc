import type { PigmentLabel } from "@shadowline/treatment";
import { Choice } from "../app/Choice.js";
import { useText } from "../text/useText.js";

type Props = {
  readonly label: Partial<PigmentLabel> | undefined;
  readonly onChange: (label: PigmentLabel) => void;
};

const labelLines = [
  "statesUse",
  "ingredientsInOrder",
  "safetyInstructions",
  "makerAddress",
  "nickelWarning",
  "chromiumWarning",
] as const;

export const blankLabel: PigmentLabel = {
  statesUse: "unknown",
  ingredientsInOrder: "unknown",
  safetyInstructions: "unknown",
  nickelWarning: "unknown",
  chromiumWarning: "unknown",
  makerAddress: "unknown",
  contentPercent: {},
};

/** What a bottle says, line by line; nobody has looked until somebody says so. */
export function LabelFields({ label, onChange }: Props) {
  const text = useText();
  const now = { ...blankLabel, ...label };
  return (
    <div className="label-lines">
      {labelLines.map((line) => (
        <div key={line} className="question" data-open={now[line] === "unknown"}>
          <span aria-hidden="true">{text(`label.${line}`)}</span>
          <Choice
            label={text(`label.${line}`)}
            labelHidden
            value={now[line]}
            options={(["yes", "no", "unknown"] as const).map((id) => ({ id, name: text(`answer.${id}`) }))}
            onChosen={(answer) => onChange({ ...now, [line]: answer })}
          />
        </div>
      ))}
    </div>
  );
}
