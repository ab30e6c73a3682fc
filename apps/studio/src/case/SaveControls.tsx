import { useEffect } from "react";
import { Button } from "react-aria-components";
import { Failure } from "../app/Failure.js";
import { isTyping } from "../app/is-typing.js";
import { conflictVersion, useSaveCase } from "../server/case-queries.js";
import { client } from "../server/client.js";
import { useFormat } from "../text/useFormat.js";
import { useText } from "../text/useText.js";
import { isUnsaved, openDraft, useDraft, useHistory } from "./draft.js";

/** Undo, redo, save, and the truth about whether the server has it. */
export function SaveControls({ caseId }: { readonly caseId: string }) {
  const text = useText();
  const format = useFormat();
  const stored = useDraft((draft) => draft.stored);
  const unsaved = useDraft(isUnsaved);
  const pastSteps = useHistory(({ pastStates }) => pastStates.length);
  const futureSteps = useHistory(({ futureStates }) => futureStates.length);
  const { undo, redo } = useDraft.temporal.getState();
  const save = useSaveCase(caseId);
  const theirs = conflictVersion(save.error);

  function send(expectedVersion: number): void {
    const { document } = useDraft.getState();
    if (!document || save.isPending) return;
    save.mutate({ expectedVersion, document }, { onSuccess: (answer) => useDraft.getState().saved(answer, document) });
  }

  async function takeTheirs(): Promise<void> {
    openDraft(await client.readCase({ caseId }));
    save.reset();
  }

  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      if (key === "s") {
        event.preventDefault();
        const draft = useDraft.getState();
        if (isUnsaved(draft) && draft.stored) send(draft.stored.version);
      } else if (key === "z" && !isTyping(event.target)) {
        event.preventDefault();
        if (event.shiftKey) redo();
        else undo();
      } else if (key === "y" && !isTyping(event.target)) {
        event.preventDefault();
        redo();
      }
    }
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  });

  return (
    <>
      <div className="save-controls">
        <p role="status" className="save-state" data-testid="save-state">
          {save.isPending
            ? text("save.saving")
            : unsaved
              ? text("save.unsaved")
              : text("save.saved", { version: stored?.version ?? 0 })}
        </p>
        <Button isDisabled={pastSteps === 0} onPress={() => undo()} aria-keyshortcuts="Control+Z">
          {text("save.undo")}
        </Button>
        <Button isDisabled={futureSteps === 0} onPress={() => redo()} aria-keyshortcuts="Control+Shift+Z">
          {text("save.redo")}
        </Button>
        <Button
          className="react-aria-Button primary"
          isDisabled={!unsaved || save.isPending}
          onPress={() => stored && send(stored.version)}
          aria-keyshortcuts="Control+S"
        >
          {text("save.save")}
        </Button>
      </div>
      {theirs !== null && (
        <div className="notice notice-bad case-conflict" role="alert" data-testid="conflict">
          <p>{text("save.conflict", { version: theirs, mine: format.number(stored?.version ?? 0) })}</p>
          <div className="row">
            <Button onPress={() => void takeTheirs()}>{text("save.takeTheirs")}</Button>
            <Button onPress={() => send(theirs)}>{text("save.keepMine")}</Button>
          </div>
        </div>
      )}
      {save.error && theirs === null && (
        <div className="case-conflict">
          <Failure error={save.error} onRetry={() => stored && send(stored.version)} />
        </div>
      )}
    </>
  );
}
