import { Input, Label, TextField } from "react-aria-components";
import { SelectBox } from "../app/SelectBox.js";
import { useText } from "../text/useText.js";

export type Lot = {
  readonly id?: string | undefined;
  readonly maker?: string | undefined;
  readonly name?: string | undefined;
  readonly lot?: string | undefined;
  readonly expires?: string | undefined;
};

type Props = {
  readonly title: string;
  readonly value: Lot;
  /** Materials of the knowledge that its figures can come from. */
  readonly options: readonly { readonly id: string; readonly name: string }[];
  /** Members left blank are left out. */
  readonly onChange: (lot: Lot) => void;
};

/** What stands on a bottle or a box; everything may stay blank until the day. */
export function LotFields({ title, value, options, onChange }: Props) {
  const text = useText();
  const change = (part: Lot): void => {
    const next = Object.entries({ ...value, ...part }).filter(([, said]) => said !== undefined && said !== "");
    onChange(Object.fromEntries(next) as Lot);
  };
  return (
    <fieldset className="lot">
      <legend>{title}</legend>
      <div className="fields">
        <SelectBox
          label={text("lot.id")}
          value={value.id ?? ""}
          options={[{ id: "", name: text("lot.byProtocol") }, ...options]}
          onChosen={(id) => change({ id })}
        />
        {(["maker", "name", "lot"] as const).map((part) => (
          <TextField
            key={`${part} ${value[part] ?? ""}`}
            defaultValue={value[part] ?? ""}
            maxLength={80}
            onBlur={(event) => {
              const said = (event.target as HTMLInputElement).value.trim();
              if (said !== (value[part] ?? "")) change({ [part]: said });
            }}
          >
            <Label>{text(`lot.${part}`)}</Label>
            <Input />
          </TextField>
        ))}
        <label className="field">
          {text("lot.expires")}
          <input
            type="date"
            value={value.expires ?? ""}
            onChange={(event) => change({ expires: event.target.value })}
          />
        </label>
      </div>
    </fieldset>
  );
}
