import { InputError } from "@shadowline/quantity";
import { applyEdits, type KnowledgeEdit } from "@shadowline/treatment";
import { type ReactNode, useMemo, useState } from "react";
import { Button, FieldError, Form, Input, Label, TextArea, TextField } from "react-aria-components";
import { Failure } from "../app/Failure.js";
import { useSettings } from "../app/settings.js";
import { conflictVersion } from "../server/case-queries.js";
import { type ClinicKnowledge, useEditKnowledge } from "../server/knowledge-queries.js";
import { SaidIssue } from "../text/SaidIssue.js";
import { useText } from "../text/useText.js";
import { ChangeList } from "./ChangeList.js";
import { changesOf } from "./item-history.js";

type Props = {
  readonly clinic: ClinicKnowledge;
  /** "rules/lupus" */
  readonly item: string;
  /** The whole item as it is to be. */
  readonly value: object;
  readonly onSaved: () => void;
  readonly onGivenUp: () => void;
  /** What the change does, where that can be shown before it is made. */
  readonly preview?: ((edits: readonly KnowledgeEdit[]) => ReactNode) | undefined;
};

/** The end of every edit: what changes, what follows from it, and who answers for it and why. */
export function EditForm({ clinic, item, value, onSaved, onGivenUp, preview }: Props) {
  const text = useText();
  const save = useEditKnowledge();
  const author = useSettings((settings) => settings.author);
  const changeSettings = useSettings((settings) => settings.change);
  const [reason, setReason] = useState("");
  const draft = useMemo(() => {
    // Author, reason and date are not part of what is checked here: the server puts the date.
    const edit = { item, value, author: "nobody yet", reason: "not said yet", date: "2000-01-01" } as KnowledgeEdit;
    const edits = [...clinic.edits, edit];
    try {
      return { edits, changes: changesOf(clinic.knowledge, applyEdits(edits), item), issues: [] };
    } catch (error) {
      if (error instanceof InputError) return { edits, changes: [], issues: error.issues };
      throw error;
    }
  }, [clinic, item, value]);
  const theirs = conflictVersion(save.error);
  const ready = draft.issues.length === 0 && draft.changes.length > 0;
  return (
    <Form
      className="edit-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!ready || save.isPending) return;
        const edit = { item, value: value as KnowledgeEdit["value"], author: author.trim(), reason: reason.trim() };
        save.mutate({ expectedVersion: clinic.edits.length, edit }, { onSuccess: onSaved });
      }}
    >
      <h3>{text("edit.changes")}</h3>
      {draft.issues.length > 0 && (
        <div className="notice notice-bad" role="alert" data-testid="edit-refused">
          <p>{text("edit.refused")}</p>
          <ul>
            {draft.issues.map((issue) => (
              <li key={`${issue.field} ${issue.allowed}`}>
                <SaidIssue issue={issue} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {draft.issues.length === 0 && draft.changes.length === 0 && <p className="muted">{text("edit.nothing")}</p>}
      {draft.changes.length > 0 && <ChangeList changes={draft.changes} />}
      {ready && preview?.(draft.edits)}
      <div className="fields">
        <TextField isRequired maxLength={100} value={author} onChange={(name) => changeSettings({ author: name })}>
          <Label>{text("edit.author")}</Label>
          <Input />
          <FieldError />
        </TextField>
      </div>
      <TextField isRequired minLength={3} maxLength={1000} value={reason} onChange={setReason}>
        <Label>{text("edit.reason")}</Label>
        <TextArea rows={2} />
        <FieldError />
      </TextField>
      {theirs !== null && (
        <p className="notice notice-bad" role="alert">
          {text("edit.conflict", { version: theirs })}
        </p>
      )}
      {save.error && theirs === null && <Failure error={save.error} />}
      <div className="row">
        <Button type="submit" className="react-aria-Button primary" isDisabled={!ready || save.isPending}>
          {text("edit.save", { version: clinic.edits.length + 1 })}
        </Button>
        <Button onPress={onGivenUp}>{text("edit.giveUp")}</Button>
      </div>
    </Form>
  );
}
