import type { KnowledgeChange } from "@shadowline/treatment";
import { useText } from "../text/useText.js";
import { useShownValue } from "./useShownValue.js";

type Props = {
  readonly changes: readonly KnowledgeChange[];
  /** With the item's name in front: the changes are of several. */
  readonly named?: boolean;
};

/** Field by field, before and after; what is new has no before. */
export function ChangeList({ changes, named = false }: Props) {
  const text = useText();
  const { pathName, shown } = useShownValue();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard
    <section className="table-frame" tabIndex={0} aria-label={text("change.title")}>
      <table className="changes">
        <thead>
          <tr>
            <th scope="col">{text("change.field")}</th>
            <th scope="col">{text("change.before")}</th>
            <th scope="col">{text("change.after")}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ item, path, from, to }) => (
            <tr key={`${item} ${path}`}>
              <th scope="row">
                {named && <code>{item}</code>} {pathName(path)}
              </th>
              <td className="before">{shown(path, from)}</td>
              <td className="after">{shown(path, to)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
