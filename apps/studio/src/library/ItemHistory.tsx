import { applyEdits } from "@shadowline/treatment";
import { useMemo, useState } from "react";
import { Button } from "react-aria-components";
import type { ClinicKnowledge } from "../server/knowledge-queries.js";
import { useFormat } from "../text/useFormat.js";
import { useText } from "../text/useText.js";
import { ChangeList } from "./ChangeList.js";
import { EditForm } from "./EditForm.js";
import { historyOf } from "./item-history.js";
import { itemIn } from "./items.js";

type Props = {
  readonly clinic: ClinicKnowledge;
  /** Left out: of everything. */
  readonly item?: string;
};

/** Who changed what and why, the latest first; each state can be had again, as a new version. */
export function ItemHistory({ clinic, item }: Props) {
  const text = useText();
  const format = useFormat();
  const history = useMemo(() => historyOf(clinic.versions, item), [clinic, item]);
  const [restoring, setRestoring] = useState<number | null>(null);
  if (history.length === 0) return <p className="muted">{text("history.none")}</p>;
  return (
    <ol className="history" reversed>
      {history.map(({ stored, changes }) => {
        // What stood before this version; nothing where the version brought the item.
        const before = itemIn(applyEdits(clinic.edits.slice(0, stored.version - 1)), stored.edit.item);
        return (
          <li key={stored.version} className="history-entry" data-testid={`version-${stored.version}`}>
            <p>
              <strong>{text("history.version", { version: stored.version })}</strong>
              {item === undefined && (
                <>
                  {" "}
                  <code>{stored.edit.item}</code>
                </>
              )}{" "}
              · {stored.edit.author} · <time dateTime={stored.savedAt}>{format.moment(stored.savedAt)}</time>
            </p>
            <p className="reason">{stored.edit.reason}</p>
            {changes.length > 0 && <ChangeList changes={changes} />}
            {restoring === stored.version && before ? (
              <EditForm
                clinic={clinic}
                item={stored.edit.item}
                value={before}
                onSaved={() => setRestoring(null)}
                onGivenUp={() => setRestoring(null)}
              />
            ) : (
              before && (
                <div className="row">
                  <Button onPress={() => setRestoring(stored.version)}>{text("history.restore")}</Button>
                </div>
              )
            )}
          </li>
        );
      })}
    </ol>
  );
}
