import type { ClientCase } from "@shadowline/treatment";
import { useState } from "react";
import { Button } from "react-aria-components";
import { useClinicKnowledge } from "../server/knowledge-queries.js";
import { useText } from "../text/useText.js";
import { KnowledgeUpdate } from "./KnowledgeUpdate.js";
import { standingOf } from "./knowledge-version.js";

/** A plan keeps the knowledge it was made with; where the clinic has moved on, it says so and offers to follow. */
export function KnowledgeNotice({ document }: { readonly document: ClientCase }) {
  const text = useText();
  const { data: clinic } = useClinicKnowledge();
  const [looking, setLooking] = useState(false);
  if (!clinic) return null;
  const standing = standingOf(document.knowledge.edits, clinic.edits);
  if (standing.kind === "current") return null;
  return (
    <div className="notice knowledge-notice" data-testid="knowledge-notice">
      <p>
        {standing.kind === "older"
          ? text("version.older", { mine: standing.mine, current: standing.current })
          : text("version.foreign", { current: standing.current })}{" "}
        <Button onPress={() => setLooking(true)}>{text("version.see")}</Button>
      </p>
      {looking && <KnowledgeUpdate document={document} clinic={clinic} onDone={() => setLooking(false)} />}
    </div>
  );
}
