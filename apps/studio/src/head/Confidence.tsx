import { useFormat } from "../text/useFormat.js";
import { useText } from "../text/useText.js";

/** How sure, 0 to 1: a word for the eye, with its figure. The levels only group; the figure is what was found. */
export function Confidence({ share }: { readonly share: number }) {
  const text = useText();
  const format = useFormat();
  const level = share >= 0.8 ? "high" : share >= 0.5 ? "middle" : "low";
  return (
    <span className="confidence" data-level={level}>
      {text(`confidence.${level}`, { percent: format.percent(share) })}
    </span>
  );
}
