import type { Decision } from "@shadowline/treatment";
import { useText } from "../text/useText.js";

/**
 * A mark beside the word, so that colour is never the only difference: tick, exclamation, pause, arrow, cross.
 * Drawn and not typed, because many fonts lack such characters. Strokes in a box of 12 by 12.
 */
const marks: Readonly<Record<Decision, string>> = {
  proceed: "M1.5 6.5 4.5 9.5 10.5 2.5",
  caution: "M6 1.5v5.5M6 10.4v.2",
  defer: "M4 2v8M8 2v8",
  refer: "M1 6h9.5M6.5 2l4 4-4 4",
  decline: "M2 2l8 8M10 2l-8 8",
};

export function DecisionChip({ decision }: { readonly decision: Decision }) {
  const text = useText();
  return (
    <span className={`chip chip-${decision}`} data-testid="decision">
      <svg className="chip-mark" viewBox="0 0 12 12" aria-hidden="true">
        <path d={marks[decision]} />
      </svg>
      {text(`decision.${decision}`)}
    </span>
  );
}
