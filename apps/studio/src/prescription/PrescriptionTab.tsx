import { applyEdits, type Plan, type ZoneSessionPrescription } from "@shadowline/treatment";
import { useMemo, useState } from "react";
import { SelectBox } from "../app/SelectBox.js";
import { NoDots } from "../assessment/NoDots.js";
import { useDraft } from "../case/draft.js";
import { EvidenceList } from "../evidence/EvidenceList.js";
import { MaterialsForm } from "../materials/MaterialsForm.js";
import { PractitionerForm } from "../materials/PractitionerForm.js";
import { usePlanning } from "../planning/PlanningContext.js";
import { Said } from "../text/Said.js";
import { useFormat } from "../text/useFormat.js";
import { useText } from "../text/useText.js";
import { useWords } from "../text/useWords.js";
import { useUsedZoneName } from "../text/zone-name.js";
import { Mixing } from "./Mixing.js";
import { PlanAdvice } from "./PlanAdvice.js";
import { techniqueFields, techniqueValue } from "./technique-values.js";
import { ValueOrigin } from "./ValueOrigin.js";
import { ZoneNotes } from "./ZoneNotes.js";
import { usedZoneKey } from "./zone-uses.js";

export function PrescriptionTab() {
  const text = useText();
  const plan = usePlanning((state) => state.plan);
  if (!plan)
    return (
      <p className="waiting" role="status">
        {text("planning.first")}
      </p>
    );
  return (
    <div className="page wide">
      <h2>{text("tab.prescription")}</h2>
      {plan.assessment.plansDots ? <Prescription plan={plan} /> : <NoDots plan={plan} />}
    </div>
  );
}

function Prescription({ plan }: { readonly plan: Plan }) {
  const text = useText();
  const usedZoneName = useUsedZoneName(plan.prescription);
  const sessions = [...new Set(plan.prescription.map(({ session }) => session))].sort((a, b) => a - b);
  const [chosen, setChosen] = useState(sessions[0]);
  const session = sessions.includes(chosen) ? chosen : sessions[0];
  const entries = plan.prescription.filter((entry) => entry.session === session);
  const document = useDraft((draft) => draft.document);
  const edits = document?.knowledge.edits;
  const knowledge = useMemo(() => applyEdits(edits ?? []), [edits]);
  return (
    <>
      <p className="lead">{text("prescription.lead")}</p>
      <Protocol plan={plan} />
      <SelectBox
        label={text("prescription.session")}
        value={String(session)}
        options={sessions.map((number) => ({ id: String(number), name: text("session.number", { number }) }))}
        onChosen={(id) => setChosen(Number(id))}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard */}
      <section className="table-frame" tabIndex={0} aria-label={text("prescription.table", { number: session })}>
        <table>
          <thead>
            <tr>
              <th scope="col">{text("prescription.value")}</th>
              {entries.map((entry) => (
                <th key={usedZoneKey(entry)} scope="col">
                  {usedZoneName(entry)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <DotRows entries={entries} />
            {techniqueFields.map((field) => (
              <TechniqueRow key={field} field={field} entries={entries} plan={plan} />
            ))}
            <DepositRows entries={entries} />
          </tbody>
        </table>
      </section>
      <Mixing plan={plan} entries={entries} />
      <PlanAdvice plan={plan} />
      <ZoneNotes plan={plan} />
      {document && (
        <>
          <MaterialsForm document={document} knowledge={knowledge} plan={plan} />
          <PractitionerForm document={document} plan={plan} />
        </>
      )}
    </>
  );
}

/** What the plan follows, and what was read into its source. */
function Protocol({ plan }: { readonly plan: Plan }) {
  const text = useText();
  const words = useWords();
  const { protocol } = plan;
  return (
    <details className="zone-note">
      <summary>
        {text("prescription.protocol")}: <Said words={protocol.name} />{" "}
        <span className="muted">{text("prescription.protocolVersion", { version: protocol.version })}</span>
      </summary>
      <p>
        <Said words={protocol.basedOn} />
      </p>
      {protocol.interpreted.length > 0 && (
        <>
          <h4>{text("figure.interpreted")}</h4>
          <ul>
            {protocol.interpreted.map((sentence) => (
              <li key={sentence}>
                <Said words={sentence} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <span className={`badge badge-kind-${protocol.spread.kind}`}>{words(`kind.${protocol.spread.kind}`)}</span>{" "}
        <Said words={protocol.spread.rule} />
      </p>
      <EvidenceList ids={[...new Set([...protocol.evidence, ...protocol.spread.evidence])]} plan={plan} />
    </details>
  );
}

type RowsProps = { readonly entries: readonly ZoneSessionPrescription[] };

function DotRows({ entries }: RowsProps) {
  const text = useText();
  const format = useFormat();
  return (
    <>
      <Row name={text("totals.dots")} values={entries.map(({ dots }) => format.number(dots))} />
      <Row name={text("prescription.density")} values={entries.map(({ dotsPerCm2 }) => format.perCm2(dotsPerCm2))} />
      <Row
        name={text("prescription.gap")}
        values={entries.map(
          ({ meanGapMm, gapSoFarMm }) =>
            format.lengthMm(meanGapMm, 2) +
            (gapSoFarMm < meanGapMm
              ? ` (${text("prescription.gapSoFar", { gap: format.lengthMm(gapSoFarMm, 2) })})`
              : ""),
        )}
      />
      <Row name={text("totals.time")} values={entries.map(({ minutes }) => format.minutes(minutes))} />
      <Row name={text("prescription.needleCode")} values={entries.map(({ needleCode }) => needleCode ?? "–")} />
      <Row
        name={text("prescription.punctures")}
        values={entries.map((entry) => format.number(entry.puncturesPerDot, 1))}
      />
    </>
  );
}

function TechniqueRow({
  field,
  entries,
  plan,
}: RowsProps & { readonly field: (typeof techniqueFields)[number]; readonly plan: Plan }) {
  const text = useText();
  const format = useFormat();
  const usedZoneName = useUsedZoneName(plan.prescription);
  const name = text(`technique.${field}`);
  return (
    <tr>
      <th scope="row">{name}</th>
      {entries.map((entry) => (
        <td key={usedZoneKey(entry)}>
          <ValueOrigin
            name={`${name}, ${usedZoneName(entry)}`}
            shown={techniqueValue(field, entry.technique, format, text)}
            origin={entry.origins[field]}
            plan={plan}
          />
        </td>
      ))}
    </tr>
  );
}

/** What the technique leaves in the skin, healed, with the range that nine dots in ten stay within. */
function DepositRows({ entries }: RowsProps) {
  const text = useText();
  const format = useFormat();
  const mm = (value: number): string => format.lengthMm(value, 2);
  const ng = (value: number): string => `${format.number(value, 1)} ng`;
  return (
    <>
      <Row
        name={text("deposit.depth")}
        values={entries.map(
          ({ deposit, depositBands }) => `${mm(deposit.depthMm)} (${format.band(depositBands.depthMm, mm)})`,
        )}
      />
      <Row
        name={text("deposit.radius")}
        values={entries.map(
          ({ deposit, depositBands }) => `${mm(deposit.radiusMm)} (${format.band(depositBands.radiusMm, mm)})`,
        )}
      />
      <Row
        name={text("deposit.mass")}
        values={entries.map(
          ({ deposit, depositBands }) => `${ng(deposit.massNg)} (${format.band(depositBands.massNg, ng)})`,
        )}
      />
      <Row
        name={text("deposit.spill")}
        values={entries.map(({ deposit }) => format.percent(deposit.spillProbability, 1))}
      />
      <Row
        name={text("prescription.hue")}
        values={entries.map(({ hue }) =>
          text("prescription.hueFigure", {
            ratio: format.number(hue.redBlueRatio, 1),
            width: mm(hue.apparentWidthMm),
          }),
        )}
      />
      <Row
        name={text("prescription.deeper")}
        values={entries.map(({ hue: { tenthDeeper } }) =>
          text("prescription.deeperFigure", {
            ratio: format.number(tenthDeeper.redBlueRatio, 1),
            times: format.number(tenthDeeper.fainterBy, 1),
          }),
        )}
      />
    </>
  );
}

function Row({ name, values }: { readonly name: string; readonly values: readonly string[] }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {values.map((value, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place in the row
        <td key={at}>{value}</td>
      ))}
    </tr>
  );
}
