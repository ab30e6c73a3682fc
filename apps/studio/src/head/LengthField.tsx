import { useId } from "react";
import { FieldError, Input, Label, NumberField, Text } from "react-aria-components";
import { useFormat } from "../text/useFormat.js";

type Props = {
  readonly label: string;
  readonly help?: string | undefined;
  /** Undefined: nobody measured it. */
  readonly valueMm: number | undefined;
  readonly leastMm: number;
  readonly mostMm: number;
  /** Where nothing was given: what it is taken for. */
  readonly insteadMm?: number | undefined;
  /** What is wrong with it, beside it. */
  readonly wrong?: string | undefined;
  readonly onChosen: (mm: number | undefined) => void;
};

/** A length of a head in the unit that the person works in. Stored in millimetres. */
export function LengthField({ label, help, valueMm, leastMm, mostMm, insteadMm, wrong, onChosen }: Props) {
  const format = useFormat();
  const unitId = useId();
  const { name, mm, digits } = format.headUnit;
  return (
    <NumberField
      className="length-field"
      aria-describedby={unitId}
      value={valueMm === undefined ? Number.NaN : valueMm / mm}
      minValue={leastMm / mm}
      maxValue={mostMm / mm}
      isInvalid={wrong !== undefined}
      formatOptions={{ maximumFractionDigits: digits }}
      onChange={(value) => {
        const next = Number.isNaN(value) ? undefined : Math.round(value * mm * 100) / 100;
        if (next !== valueMm) onChosen(next);
      }}
    >
      <Label>{label}</Label>
      <span className="with-unit">
        <Input
          className="react-aria-Input number-input"
          placeholder={insteadMm === undefined ? "" : `≈ ${format.number(insteadMm / mm, digits)}`}
        />
        <span id={unitId}>{name}</span>
      </span>
      {help && <Text slot="description">{help}</Text>}
      <FieldError>{wrong}</FieldError>
    </NumberField>
  );
}
