import { checkLabel, countryRules, type Material } from "@shadowline/treatment";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { SelectBox } from "../app/SelectBox.js";
import { useSettings } from "../app/settings.js";
import { EvidenceList } from "../evidence/EvidenceList.js";
import { AdviceList } from "../materials/AdviceList.js";
import { blankLabel, LabelFields } from "../materials/LabelFields.js";
import type { ClinicKnowledge } from "../server/knowledge-queries.js";
import { Said } from "../text/Said.js";
import { useText } from "../text/useText.js";
import { ClinicGate } from "./ClinicGate.js";
import { figuresOf } from "./figures.js";
import { itemsOf } from "./items.js";
import { KnowledgeVersion } from "./KnowledgeVersion.js";
import { registry } from "./registry.js";
import { inWords } from "./rules.js";
import { useShownValue } from "./useShownValue.js";

/** Countries of which a rule is held, and one for all others (ISO 3166 leaves ZZ to its users). */
const countries =
  "US GB CH CA AU AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO ZZ".split(
    " ",
  );

const kinds = ["pigment", "needle", "anaesthetic", "machine"] as const satisfies readonly Material["material"][];

/** What is put into skin and with what, what countries say of it, and the skin it meets. */
export function MaterialsPage() {
  const text = useText();
  return (
    <section>
      <h2>{text("library.materials")}</h2>
      <p className="lead">{text("materials.lead")}</p>
      <Approval />
      <ClinicGate>{(clinic) => <Materials clinic={clinic} />}</ClinicGate>
    </section>
  );
}

function Approval() {
  const text = useText();
  const language = useSettings((settings) => settings.language);
  const navigate = useNavigate({ from: "/library/materials" });
  const search = useSearch({ from: "/library/materials" });
  const country = countries.find((code) => code === search.country) ?? "US";
  const names = new Intl.DisplayNames(language, { type: "region" });
  const [label, setLabel] = useState(blankLabel);
  const rules = countryRules(country);
  // The bottle alone is looked at here: lots and dates belong to a client.
  const advice = checkLabel({ lot: "-", expires: "9999-12-31", label }, country, "2000-01-01");
  const ids = [...new Set(rules.approval.flatMap(({ evidence }) => evidence))];
  return (
    <div className="approval">
      <section aria-labelledby="approval-title">
        <h3 id="approval-title">{text("materials.approval")}</h3>
        <SelectBox
          label={text("materials.country")}
          value={country}
          options={countries.map((id) => ({
            id,
            name: id === "ZZ" ? text("materials.elsewhere") : (names.of(id) ?? id),
          }))}
          onChosen={(id) => void navigate({ search: (now) => ({ ...now, country: id }), replace: true })}
        />
        <ul>
          {rules.approval.map((statement) => (
            <li key={statement.text}>
              <Said words={statement.text} />
            </li>
          ))}
        </ul>
        <details>
          <summary>{text("finding.evidence", { count: ids.length })}</summary>
          <EvidenceList ids={ids} plan={registry} />
        </details>
      </section>
      <section aria-labelledby="label-title">
        <h3 id="label-title">{text("materials.label")}</h3>
        <p className="muted">{text("materials.labelExplain")}</p>
        <LabelFields label={label} onChange={setLabel} />
        {advice.length === 0 ? <p role="status">{text("materials.labelFine")}</p> : <AdviceList advice={advice} />}
      </section>
    </div>
  );
}

function Materials({ clinic }: { readonly clinic: ClinicKnowledge }) {
  const text = useText();
  const skin = itemsOf(clinic.knowledge, "tissue");
  return (
    <>
      <KnowledgeVersion clinic={clinic} />
      {kinds.map((kind) => {
        const items = clinic.knowledge.materials.filter(({ material }) => material === kind);
        return (
          items.length > 0 && (
            <ItemTable
              key={kind}
              clinic={clinic}
              collection="materials"
              title={text(`materials.${kind}`)}
              items={items}
            />
          )
        );
      })}
      <ItemTable clinic={clinic} collection="tissue" title={text("materials.skin")} items={skin} />
    </>
  );
}

type TableProps = {
  readonly clinic: ClinicKnowledge;
  readonly collection: string;
  readonly title: string;
  readonly items: readonly { readonly id: string; readonly name?: string }[];
};

/** Items of one kind have the same members: one column each. */
function ItemTable({ clinic, collection, title, items }: TableProps) {
  const text = useText();
  const { pathName, shown } = useShownValue();
  const hidden = new Set(["name", "material", "maker", "assumptions"]);
  const columns = figuresOf(items[0] ?? {}).flatMap(({ values }) =>
    values.map(({ path }) => path).filter((path) => !hidden.has(path)),
  );
  return (
    <section>
      <h3>{title}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard */}
      <section className="table-frame" tabIndex={0} aria-label={title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{text("figure.name")}</th>
              {columns.map((path) => (
                <th key={path} scope="col">
                  {pathName(path)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {items.map((item) => {
              const values = new Map(
                figuresOf(item).flatMap(({ values }) => values.map(({ path, value }) => [path, value])),
              );
              return (
                <tr key={item.id}>
                  <th scope="row">
                    <Link to="/library/$collection/$id" params={{ collection, id: item.id }}>
                      <Said words={item.name ?? inWords(item.id)} />
                    </Link>{" "}
                    {clinic.knowledge.changed.some((one) => one.item === `${collection}/${item.id}`) && (
                      <span className="badge badge-kind-clinic">{text("library.changedHere")}</span>
                    )}
                    {((item as Partial<Material>).assumptions?.length ?? 0) > 0 && (
                      <span className="badge badge-assumption">{text("strength.assumption")}</span>
                    )}
                  </th>
                  {columns.map((path) => (
                    <td key={path}>{shown(path, values.get(path))}</td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </section>
  );
}
