import type { Protocol } from "@shadowline/treatment";
import { useState } from "react";
import { Switch } from "react-aria-components";
import { EvidenceList } from "../evidence/EvidenceList.js";
import { Said } from "../text/Said.js";
import { useText } from "../text/useText.js";
import { useWords } from "../text/useWords.js";
import { compareItems } from "./compare-items.js";
import type { Figure } from "./figures.js";
import { registry } from "./registry.js";
import { useShownValue } from "./useShownValue.js";

type Props = { readonly one: Protocol; readonly other: Protocol };

/** Field by field; what both share is left out unless it is asked for. */
export function CompareProtocols({ one, other }: Props) {
  const text = useText();
  const { pathName, shown } = useShownValue();
  const [everything, setEverything] = useState(false);
  const compared = compareItems(one, other);
  const rows = everything ? compared : compared.filter(({ same }) => !same);
  return (
    <>
      <div className="row spread">
        <p role="status">
          {text("compare.count", { count: compared.filter(({ same }) => !same).length, all: compared.length })}
        </p>
        <Switch className="switch" isSelected={everything} onChange={setEverything}>
          <span className="switch-track" />
          {text("compare.everything")}
        </Switch>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard */}
      <section className="table-frame" tabIndex={0} aria-label={text("compare.title")}>
        <table className="compared" data-testid="compared">
          <thead>
            <tr>
              <th scope="col">{text("change.field")}</th>
              <th scope="col">
                <Said words={one.name} />
              </th>
              <th scope="col">
                <Said words={other.name} />
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.path} className={row.same ? "same" : undefined}>
                <th scope="row">{pathName(row.path)}</th>
                <td>
                  <Side shown={shown(row.path, row.one)} figure={row.oneFigure} />
                </td>
                <td>
                  <Side shown={shown(row.path, row.other)} figure={row.otherFigure} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function Side({ shown, figure }: { readonly shown: string; readonly figure: Figure | undefined }) {
  const text = useText();
  const words = useWords();
  const kind = figure?.kind;
  return (
    <>
      {shown} {kind && kind !== "rule" && <span className={`badge badge-kind-${kind}`}>{words(`kind.${kind}`)}</span>}
      {figure && figure.kind !== null && figure.evidence.length > 0 && (
        <details>
          <summary className="muted">{text("finding.evidence", { count: figure.evidence.length })}</summary>
          <EvidenceList ids={figure.evidence} plan={registry} />
        </details>
      )}
    </>
  );
}
