import type { ChangedFindings, Finding } from "@shadowline/treatment";
import { DecisionChip } from "../case/DecisionChip.js";
import { Said } from "../text/Said.js";
import { type Text, useText } from "../text/useText.js";

/** Findings that came, went and changed, in that order. */
export function FindingChanges({ changes }: { readonly changes: ChangedFindings }) {
  const text = useText();
  return (
    <ul className="finding-changes">
      {changes.appeared.map((finding) => (
        <ChangedFinding key={`+${finding.rule}`} kind="appeared" finding={finding} text={text} />
      ))}
      {changes.vanished.map((finding) => (
        <ChangedFinding key={`-${finding.rule}`} kind="vanished" finding={finding} text={text} />
      ))}
      {changes.changed.map((change) => (
        <ChangedFinding key={`~${change.after.rule}`} kind="altered" finding={change.after} text={text} />
      ))}
    </ul>
  );
}

type Props = { readonly kind: "appeared" | "vanished" | "altered"; readonly finding: Finding; readonly text: Text };

function ChangedFinding({ kind, finding, text }: Props) {
  return (
    <li className={`finding-change finding-${kind}`}>
      <span className="minor-title">{text(`findings.${kind}`)}</span> <DecisionChip decision={finding.decision} />{" "}
      {kind === "vanished" ? (
        <s>
          <Said words={finding.because} />
        </s>
      ) : (
        <Said words={finding.because} />
      )}
    </li>
  );
}
