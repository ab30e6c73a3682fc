import type { ReactNode } from "react";
import { Failure } from "../app/Failure.js";
import { type ClinicKnowledge, useClinicKnowledge } from "../server/knowledge-queries.js";
import { useText } from "../text/useText.js";

/** Waits for the clinic's knowledge, or says why it is not there. */
export function ClinicGate({ children }: { readonly children: (clinic: ClinicKnowledge) => ReactNode }) {
  const text = useText();
  const { data, error, retry } = useClinicKnowledge();
  if (data) return children(data);
  if (error) return <Failure error={error} onRetry={retry} />;
  return <p role="status">{text("library.loading")}</p>;
}
