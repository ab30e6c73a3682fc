import { useText } from "../text/useText.js";
import { ClinicGate } from "./ClinicGate.js";
import { ItemHistory } from "./ItemHistory.js";

/** Everything the clinic changed of the published knowledge. */
export function HistoryPage() {
  const text = useText();
  return (
    <section>
      <h2>{text("library.history")}</h2>
      <p className="lead">{text("history.lead")}</p>
      <ClinicGate>{(clinic) => <ItemHistory clinic={clinic} />}</ClinicGate>
    </section>
  );
}
