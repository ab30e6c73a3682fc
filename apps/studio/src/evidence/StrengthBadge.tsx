import type { Strength } from "@shadowline/treatment";
import { useText } from "../text/useText.js";

/** How far a piece of evidence can be trusted, in words; the letter alone tells a newcomer nothing. */
export function StrengthBadge({ strength }: { readonly strength: Strength }) {
  const text = useText();
  return <span className={`badge badge-${strength.toLowerCase()}`}>{text(`strength.${strength}`)}</span>;
}
