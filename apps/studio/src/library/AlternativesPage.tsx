import { allAlternatives } from "@shadowline/treatment";
import { AlternativesTable } from "../assessment/AlternativesTable.js";
import { useText } from "../text/useText.js";
import { registry } from "./registry.js";

/** The whole table, for nobody in particular. */
export function AlternativesPage() {
  const text = useText();
  return (
    <section>
      <h2>{text("library.alternatives")}</h2>
      <p className="lead">{text("alternatives.lead")}</p>
      <AlternativesTable rows={allAlternatives} plan={registry} />
    </section>
  );
}
