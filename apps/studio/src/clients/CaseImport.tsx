import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { Button, DropZone, FileTrigger, Text } from "react-aria-components";
import { Failure } from "../app/Failure.js";
import { useCreateCase } from "../server/case-queries.js";
import { useText } from "../text/useText.js";

/** What a server takes at most; refused here already so that nobody waits for a 413. */
const MOST_BYTES = 1024 * 1024;

/** A new client from a case file, dropped or chosen. The server checks it and names every wrong field. */
export function CaseImport() {
  const text = useText();
  const navigate = useNavigate();
  const create = useCreateCase();
  const [unreadable, setUnreadable] = useState<Error | null>(null);

  async function take(file: File): Promise<void> {
    setUnreadable(null);
    create.reset();
    if (file.size > MOST_BYTES) return setUnreadable(new Error(text("import.tooLarge", { name: file.name })));
    let document: unknown;
    try {
      document = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer()));
    } catch {
      return setUnreadable(new Error(text("import.notJson", { name: file.name })));
    }
    create.mutate(document, {
      onSuccess: ({ caseId }) => void navigate({ to: "/cases/$caseId/design", params: { caseId } }),
    });
  }

  return (
    <section className="import" aria-labelledby="import-title">
      <h2 id="import-title">{text("import.title")}</h2>
      <DropZone
        className="drop-zone"
        onDrop={({ items }) => {
          const file = items.find((item) => item.kind === "file");
          if (file) void file.getFile().then(take);
        }}
      >
        <Text slot="label">{text("import.drop")}</Text>
        <FileTrigger
          acceptedFileTypes={["application/json", ".json"]}
          onSelect={(files) => {
            if (files?.[0]) void take(files[0]);
          }}
        >
          <Button>{text("import.choose")}</Button>
        </FileTrigger>
      </DropZone>
      {create.isPending && <p role="status">{text("import.sending")}</p>}
      {(unreadable ?? create.error) && <Failure error={unreadable ?? create.error} />}
    </section>
  );
}
