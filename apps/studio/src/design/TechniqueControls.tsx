import type { ClientCase, Plan, TechniqueField, TechniqueOverride } from "@shadowline/treatment";
import { useState } from "react";
import { Button, Input, Label, NumberField } from "react-aria-components";
import { SelectBox } from "../app/SelectBox.js";
import { useDraft } from "../case/draft.js";
import { withTechnique } from "../case/edits.js";
import { techniqueValue } from "../prescription/technique-values.js";
import { ValueOrigin } from "../prescription/ValueOrigin.js";
import { firstEntries, usedZoneKey } from "../prescription/zone-uses.js";
import { Said } from "../text/Said.js";
import { useFormat } from "../text/useFormat.js";
import { useText } from "../text/useText.js";
import { useUsedZoneName, useZoneName } from "../text/zone-name.js";

type Dial = {
  readonly field: TechniqueField;
  readonly set: keyof TechniqueOverride & string;
  readonly least: number;
  readonly most: number;
  readonly step: number;
};

/** What a hand may set; ranges as the case file allows them. */
const dials: readonly Dial[] = [
  { field: "extensionMm", set: "extensionMm", least: 0.3, most: 2, step: 0.05 },
  { field: "angleDeg", set: "angleDeg", least: 45, most: 90, step: 1 },
  { field: "dwellS", set: "dwellS", least: 0.01, most: 0.3, step: 0.005 },
  { field: "dilutionParts", set: "dilutionParts", least: 0, most: 60, step: 0.5 },
  { field: "stretchRatio", set: "stretchRatio", least: 1, most: 1.3, step: 0.01 },
  { field: "needle", set: "needleCount", least: 1, most: 7, step: 1 },
];

type Props = { readonly document: ClientCase; readonly plan: Plan };

/** Technique of one zone: the prescribed value of each use with its reasons, and the hand's own instead. */
export function TechniqueControls({ document, plan }: Props) {
  const text = useText();
  const format = useFormat();
  const zoneName = useZoneName();
  const usedZoneName = useUsedZoneName(plan.prescription);
  const { change } = useDraft.getState();
  // A refused zone stays choosable: its own values may be what it was refused for.
  const zones = plan.zones.filter(({ dots, refused }) => dots > 0 || refused !== null).map(({ id }) => id);
  const [chosen, setChosen] = useState(zones[0]);
  const zone = zones.includes(chosen) ? chosen : zones[0];
  if (zone === undefined) return null;
  const entries = firstEntries(plan.prescription.filter((prescribed) => prescribed.zone === zone));
  const refused = plan.zones.find(({ id }) => id === zone)?.refused ?? null;
  const own = document.protocol.technique[zone] ?? {};
  return (
    <section className="panel-section" aria-labelledby="technique-title">
      <h2 id="technique-title">{text("technique.title")}</h2>
      <p className="muted">{text("technique.explain", { session: entries[0]?.session ?? 1 })}</p>
      <SelectBox
        label={text("technique.zone")}
        value={zone}
        options={zones.map((id) => ({ id, name: zoneName(id) }))}
        onChosen={setChosen}
      />
      {refused !== null && (
        <p className="notice notice-bad" role="status">
          <strong>{text("zoneNotes.refused")}</strong> <Said words={refused} />
        </p>
      )}
      {entries.length > 1 && <p className="muted">{text("technique.bothUses")}</p>}
      <div className="dials">
        {dials.map(({ field, set, least, most, step }) => {
          const name = text(`technique.${field}`);
          const mine = own[set];
          return (
            <div key={field} className={entries.length > 1 ? "dial dial-uses" : "dial"}>
              <span className="dial-name">{name}</span>
              <div className="dial-values">
                {entries.length === 0 && <span className="muted">–</span>}
                {entries.map((entry) => (
                  <span key={usedZoneKey(entry)}>
                    {entries.length > 1 && <span className="muted">{text(`use.${entry.use}`)} </span>}
                    <ValueOrigin
                      name={`${name}, ${usedZoneName(entry)}`}
                      shown={techniqueValue(field, entry.technique, format, text)}
                      origin={entry.origins[field]}
                      plan={plan}
                    />
                  </span>
                ))}
              </div>
              <NumberField
                // Another zone is another field: nothing half-typed may carry over.
                key={zone}
                value={typeof mine === "number" ? mine : Number.NaN}
                minValue={least}
                maxValue={most}
                step={step}
                onChange={(value) => change(withTechnique(zone, { [set]: Number.isNaN(value) ? undefined : value }))}
              >
                <Label className="unseen">{text("technique.own", { name })}</Label>
                <Input className="react-aria-Input number-input" placeholder={text("technique.byRule")} />
              </NumberField>
              <Button
                className="react-aria-Button quiet"
                isDisabled={mine === undefined}
                aria-label={text("technique.resetOf", { name })}
                onPress={() => change(withTechnique(zone, { [set]: undefined }))}
              >
                {text("technique.reset")}
              </Button>
            </div>
          );
        })}
      </div>
    </section>
  );
}
