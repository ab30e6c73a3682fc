import { useId } from "react";

type Props<Id extends string> = {
  readonly label: string;
  readonly value: Id;
  readonly options: readonly { readonly id: Id; readonly name: string }[];
  readonly onChosen: (id: Id) => void;
};

/** Many options: the browser's own list, which every keyboard, screen reader and tablet knows. */
export function SelectBox<Id extends string>({ label, value, options, onChosen }: Props<Id>) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChosen(event.target.value as Id)}>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  );
}
