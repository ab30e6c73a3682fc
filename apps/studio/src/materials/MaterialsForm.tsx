import type { ClientCase, Knowledge, Material, Plan } from "@shadowline/treatment";
import { useDraft } from "../case/draft.js";
import { withMaterials } from "../case/edits.js";
import { EvidenceList } from "../evidence/EvidenceList.js";
import { useSaid } from "../text/core-sentences.js";
import { Said } from "../text/Said.js";
import { useFormat } from "../text/useFormat.js";
import { useText } from "../text/useText.js";
import { AdviceList } from "./AdviceList.js";
import { LabelFields } from "./LabelFields.js";
import { type Lot, LotFields } from "./LotFields.js";

type Props = { readonly document: ClientCase; readonly knowledge: Knowledge; readonly plan: Plan };

/** Bottles and boxes for this client, what the country says of them, and what is still missing. */
export function MaterialsForm({ document, knowledge, plan }: Props) {
  const text = useText();
  const said = useSaid();
  const format = useFormat();
  const { change } = useDraft.getState();
  const { materials } = document;
  const options = (kind: Material["material"]) =>
    knowledge.materials.filter(({ material }) => material === kind).map(({ id, name }) => ({ id, name: said(name) }));
  const orNone = (lot: Lot): Lot | undefined => (Object.keys(lot).length === 0 ? undefined : lot);
  const { label, ...pigment } = materials.pigment ?? {};
  const { approval, findings, tray } = plan.materials;
  return (
    <section aria-labelledby="materials-title" data-testid="materials-form">
      <h3 id="materials-title">{text("tray.title")}</h3>
      <div className="table-frame">
        <table>
          <caption className="unseen">{text("tray.title")}</caption>
          <thead>
            <tr>
              <th scope="col">{text("tray.what")}</th>
              <th scope="col">{text("tray.name")}</th>
              <th scope="col">{text("lot.lot")}</th>
              <th scope="col">{text("tray.assumptions")}</th>
            </tr>
          </thead>
          <tbody>
            {tray.map((one, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two boxes of one needle may lie there
              <tr key={`${one.what} ${at}`}>
                <th scope="row">{text(`tray.${one.what}`)}</th>
                <td>
                  <Said words={one.name} />
                  {one.class && (
                    <>
                      {" "}
                      <span className="badge">{text(`pigmentClass.${one.class}`)}</span>
                    </>
                  )}{" "}
                  {one.base && <span className="badge">{text(`pigmentBase.${one.base}`)}</span>}
                </td>
                <td>{one.lot ?? <span className="muted">{text("tray.blank")}</span>}</td>
                <td>
                  {one.assumptions.length > 0 && (
                    <details>
                      <summary>
                        <span className="badge badge-assumption">{text("strength.assumption")}</span>
                      </summary>
                      <ul>
                        {one.assumptions.map((assumption) => (
                          <li key={assumption}>
                            <Said words={assumption} />
                          </li>
                        ))}
                      </ul>
                    </details>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h4>{text("tray.approval", { country: format.country(plan.case.country) })}</h4>
      <ul>
        {approval.statements.map((statement) => (
          <li key={statement.text}>
            <Said words={statement.text} />
          </li>
        ))}
      </ul>
      <details>
        <summary>{text("course.evidence")}</summary>
        <EvidenceList ids={[...new Set(approval.statements.flatMap(({ evidence }) => evidence))]} plan={plan} />
      </details>
      {findings.length > 0 && (
        <>
          <h4>{text("tray.findings")}</h4>
          <AdviceList advice={findings} />
        </>
      )}
      <details className="zone-note" data-testid="lots">
        <summary>{text("tray.write")}</summary>
        <LotFields
          title={text("tray.pigment")}
          value={pigment}
          options={options("pigment")}
          onChange={(lot) => {
            const next = orNone(lot);
            change(withMaterials({ pigment: next || label ? { ...next, ...(label ? { label } : {}) } : undefined }));
          }}
        />
        <h4>{text("materials.label")}</h4>
        <LabelFields
          label={label}
          onChange={(said) => change(withMaterials({ pigment: { ...pigment, label: said } }))}
        />
        <LotFields
          title={text("tray.needle")}
          value={materials.needles[0] ?? {}}
          options={options("needle")}
          onChange={(lot) => {
            const [, ...others] = materials.needles;
            const next = orNone(lot);
            change(withMaterials({ needles: next ? [next, ...others] : others }));
          }}
        />
        <LotFields
          title={text("tray.anaesthetic")}
          value={materials.anaesthetic ?? {}}
          options={options("anaesthetic")}
          onChange={(lot) => change(withMaterials({ anaesthetic: orNone(lot) }))}
        />
        <LotFields
          title={text("tray.machine")}
          value={materials.machine ?? {}}
          options={options("machine")}
          onChange={(lot) => change(withMaterials({ machine: orNone(lot) }))}
        />
      </details>
    </section>
  );
}
