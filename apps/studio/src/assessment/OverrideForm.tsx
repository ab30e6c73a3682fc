import type { Assessment, ClientCase } from "@shadowline/treatment";
import { useState } from "react";
import { Button, FieldError, Form, Input, Label, TextArea, TextField } from "react-aria-components";
import { useDraft } from "../case/draft.js";
import { withOverride } from "../case/edits.js";
import { useText } from "../text/useText.js";

type Props = { readonly document: ClientCase; readonly assessment: Assessment };

/** Going on where that is safe, on somebody's word: name and reason go on record. */
export function OverrideForm({ document, assessment }: Props) {
  const text = useText();
  const { change } = useDraft.getState();
  const [name, setName] = useState("");
  const [reason, setReason] = useState("");
  if (document.override)
    return (
      <div className="notice notice-warn" data-testid="override">
        <p>
          <strong>{text("override.onRecord", { name: document.override.name })}</strong> {document.override.reason}
        </p>
        {!assessment.overriddenBy && <p>{text("override.noEffect")}</p>}
        <Button onPress={() => change(withOverride(undefined))}>{text("override.withdraw")}</Button>
      </div>
    );
  if (assessment.plansDots) return null;
  if (!assessment.overridable) return <p className="muted">{text("override.notSafe")}</p>;
  return (
    <details className="override">
      <summary>{text("override.title")}</summary>
      <Form
        onSubmit={(event) => {
          event.preventDefault();
          change(withOverride({ name, reason }));
        }}
      >
        <p>{text("override.explain")}</p>
        <TextField isRequired maxLength={100} value={name} onChange={setName}>
          <Label>{text("override.name")}</Label>
          <Input />
          <FieldError />
        </TextField>
        <TextField isRequired minLength={10} maxLength={1000} value={reason} onChange={setReason}>
          <Label>{text("override.reason")}</Label>
          <TextArea rows={3} />
          <FieldError />
        </TextField>
        <Button type="submit">{text("override.record")}</Button>
      </Form>
    </details>
  );
}
