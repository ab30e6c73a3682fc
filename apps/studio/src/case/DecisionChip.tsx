import type { Decision } from "@shadowline/treatment";
import { useText } from "../text/useText.js";

/** A sign beside the word, so that colour is never the only difference. */
const signs: Readonly<Record<Decision, string>> = { proceed: "✓", caution: "!", defer: "⏸", refer: "→", decline: "✕" };

export function DecisionChip({ decision }: { readonly decision: Decision }) {
  const text = useText();
  return (
    <span className={`chip chip-${decision}`} data-testid="decision">
      <span aria-hidden="true">{signs[decision]}</span> {text(`decision.${decision}`)}
    </span>
  );
}
