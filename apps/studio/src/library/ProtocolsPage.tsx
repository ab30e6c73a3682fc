import type { Protocol } from "@shadowline/treatment";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { SelectBox } from "../app/SelectBox.js";
import { useSaid } from "../text/core-sentences.js";
import { Said } from "../text/Said.js";
import { useText } from "../text/useText.js";
import { ClinicGate } from "./ClinicGate.js";
import { CompareProtocols } from "./CompareProtocols.js";
import { KnowledgeVersion } from "./KnowledgeVersion.js";
import { useShownValue } from "./useShownValue.js";

/** Every protocol, and any two of them side by side. */
export function ProtocolsPage() {
  const text = useText();
  const said = useSaid();
  const { shown } = useShownValue();
  const navigate = useNavigate({ from: "/library/protocols" });
  const chosen = useSearch({ from: "/library/protocols" });
  return (
    <ClinicGate>
      {(clinic) => {
        const { protocols } = clinic.knowledge;
        const one = protocols.find(({ id }) => id === chosen.a) ?? protocols[0];
        const other = protocols.find(({ id }) => id === chosen.b) ?? protocols[1];
        const options = protocols.map(({ id, name }) => ({ id, name: said(name) }));
        return (
          <section>
            <h2>{text("library.protocols")}</h2>
            <p className="lead">{text("protocols.lead")}</p>
            <KnowledgeVersion clinic={clinic} />
            <div className="table-frame">
              <table>
                <caption className="unseen">{text("library.protocols")}</caption>
                <thead>
                  <tr>
                    <th scope="col">{text("protocols.name")}</th>
                    <th scope="col">{text("protocols.basedOn")}</th>
                    <th scope="col">{text("protocols.sessions")}</th>
                    <th scope="col" className="number">
                      {text("protocols.assumptions")}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {protocols.map((protocol) => (
                    <tr key={protocol.id}>
                      <th scope="row">
                        <Link to="/library/$collection/$id" params={{ collection: "protocols", id: protocol.id }}>
                          <Said words={protocol.name} />
                        </Link>
                        {clinic.knowledge.changed.some(({ item }) => item === `protocols/${protocol.id}`) && (
                          <>
                            {" "}
                            <span className="badge badge-kind-clinic">{text("library.changedHere")}</span>
                          </>
                        )}
                      </th>
                      <td>
                        <Said words={protocol.basedOn} />
                      </td>
                      <td>
                        <Said words={protocol.sessions.rule} />{" "}
                        {"cumulativeShares" in protocol.sessions && (
                          <span className="muted">{shown("", protocol.sessions.cumulativeShares)}</span>
                        )}
                      </td>
                      <td className="number">{assumptionsOf(protocol)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
            {one && other && (
              <section className="compare" aria-labelledby="compare-title">
                <h3 id="compare-title">{text("compare.title")}</h3>
                <div className="fields">
                  <SelectBox
                    label={text("compare.one")}
                    value={one.id}
                    options={options}
                    onChosen={(a) => void navigate({ search: (now) => ({ ...now, a }), replace: true })}
                  />
                  <SelectBox
                    label={text("compare.other")}
                    value={other.id}
                    options={options}
                    onChosen={(b) => void navigate({ search: (now) => ({ ...now, b }), replace: true })}
                  />
                </div>
                <CompareProtocols one={one} other={other} />
              </section>
            )}
          </section>
        );
      }}
    </ClinicGate>
  );
}

/** Figures that nobody measured. */
function assumptionsOf(protocol: Protocol): number {
  const count = (value: unknown): number => {
    if (typeof value !== "object" || value === null) return 0;
    const own = (value as { kind?: unknown }).kind === "assumption" ? 1 : 0;
    return Object.values(value).reduce<number>((sum, member) => sum + count(member), own);
  };
  return count(protocol);
}
