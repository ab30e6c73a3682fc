import { Link } from "@tanstack/react-router";
import type { ClinicKnowledge } from "../server/knowledge-queries.js";
import { useText } from "../text/useText.js";

/** Which version is read here: as published, or with how many edits. */
export function KnowledgeVersion({ clinic }: { readonly clinic: ClinicKnowledge }) {
  const text = useText();
  const version = clinic.edits.length;
  return (
    <p className="muted" data-testid="knowledge-version">
      {version === 0 ? text("library.published") : text("library.version", { version })}{" "}
      {version > 0 && <Link to="/library/history">{text("library.seeHistory")}</Link>}
    </p>
  );
}
