import { fileUnits } from "@shadowline/treatment";
import { useState } from "react";
import { Button, Group } from "react-aria-components";
import { Issues } from "../app/Failure.js";
import type { SaidOfScan } from "../planning/planning.js";
import { useText } from "../text/useText.js";
import { LengthField } from "./LengthField.js";
import type { ScanReading } from "./scan-reading.js";

/** What a tape reads around an adult head; the case takes no other. */
export const CIRCUMFERENCE_MM = { least: 400, most: 750 } as const;

type Props = {
  readonly reading: Extract<ScanReading, { phase: "scale-unknown" }>;
  readonly onSaid: (said: SaidOfScan) => void;
  readonly onCancel: () => void;
};

/** The scan is whole, but its shape alone does not say how large it is. */
export function ScaleQuestion({ reading, onSaid, onCancel }: Props) {
  const text = useText();
  const [circumferenceMm, setCircumferenceMm] = useState<number | undefined>();
  return (
    <section className="scale-question notice notice-warn" aria-label={text("scale.title")}>
      <p role="alert">
        <strong>{text("scale.title")}</strong> {text("scale.why", { name: reading.name })}
      </p>
      <Issues issues={reading.issues} />
      <LengthField
        label={text("scale.circumference")}
        help={text("scale.circumferenceHelp")}
        valueMm={circumferenceMm}
        leastMm={CIRCUMFERENCE_MM.least}
        mostMm={CIRCUMFERENCE_MM.most}
        onChosen={setCircumferenceMm}
      />
      <Button
        className="react-aria-Button primary"
        // Never greyed out: a number counts once the field is left, which pressing here does.
        onPress={() => circumferenceMm !== undefined && onSaid({ circumferenceMm })}
      >
        {text("scale.use")}
      </Button>
      <p id="scale-unit">{text("scale.unit")}</p>
      <Group className="row" aria-labelledby="scale-unit">
        {fileUnits.map((unit) => (
          <Button key={unit} onPress={() => onSaid({ unit })}>
            {unit}
          </Button>
        ))}
      </Group>
      <Button className="react-aria-Button quiet" onPress={onCancel}>
        {text("scan.cancel")}
      </Button>
    </section>
  );
}
