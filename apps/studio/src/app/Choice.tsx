import { Label, Radio, RadioGroup } from "react-aria-components";

type Props<Id extends string> = {
  readonly label: string;
  readonly value: Id;
  readonly options: readonly { readonly id: Id; readonly name: string }[];
  readonly onChosen: (id: Id) => void;
  /** For rows whose heading already stands beside them. */
  readonly labelHidden?: boolean;
};

/** A few options side by side, one of them chosen. */
export function Choice<Id extends string>({ label, value, options, onChosen, labelHidden = false }: Props<Id>) {
  return (
    <RadioGroup className="choice" orientation="horizontal" value={value} onChange={(id) => onChosen(id as Id)}>
      <Label className={labelHidden ? "unseen" : undefined}>{label}</Label>
      <div className="segments">
        {options.map(({ id, name }) => (
          <Radio key={id} value={id}>
            {name}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
