import type { Evidence } from "@shadowline/treatment";
import { Said } from "../text/Said.js";
import { useFormat } from "../text/useFormat.js";
import { useText } from "../text/useText.js";
import { StrengthBadge } from "./StrengthBadge.js";

type Props = {
  readonly entry: Evidence;
  /** Entries that say otherwise, as far as they are known here. */
  readonly against?: readonly Evidence[];
};

/** One statement with its source and strength; those that contradict it stand beside it. */
export function EvidenceNote({ entry, against = [] }: Props) {
  const text = useText();
  return (
    <article className="evidence">
      <Statement entry={entry} />
      {against.length > 0 && (
        <div className="against">
          <p className="minor-title">{text("evidence.against")}</p>
          {against.map((other) => (
            <Statement key={other.id} entry={other} />
          ))}
        </div>
      )}
    </article>
  );
}

function Statement({ entry }: { readonly entry: Evidence }) {
  const text = useText();
  const format = useFormat();
  const { range } = entry;
  return (
    <div className="statement">
      <p>
        <Said words={entry.statement} />
      </p>
      {range && (
        <p>
          {text("evidence.range")}: {format.band(range, (value) => format.number(value, digits(value)))}{" "}
          <Said words={range.unit} />
        </p>
      )}
      <p className="muted">
        <StrengthBadge strength={entry.strength} /> <Said words={entry.source} /> <code>{entry.id}</code>
      </p>
    </div>
  );
}

/** As many as the figure has, up to three: 0.25 stays 0.25 and 30 stays 30. */
const digits = (value: number): number => Math.min(3, (String(value).split(".")[1] ?? "").length);
