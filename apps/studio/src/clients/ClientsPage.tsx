import { useQuery } from "@tanstack/react-query";
import { Failure } from "../app/Failure.js";
import { caseList } from "../server/case-queries.js";
import { useText } from "../text/useText.js";
import { CaseImport } from "./CaseImport.js";
import { CaseRow } from "./CaseRow.js";

export function ClientsPage() {
  const text = useText();
  const cases = useQuery(caseList);
  return (
    <div className="page">
      <title>{`${text("clients.title")} – Shadowline`}</title>
      <h1>{text("clients.title")}</h1>
      <p className="lead">{text("clients.lead")}</p>
      {cases.isPending && <p role="status">{text("clients.loading")}</p>}
      {cases.isError && <Failure error={cases.error} onRetry={() => void cases.refetch()} />}
      {cases.data?.length === 0 && (
        <div className="notice" data-testid="no-clients">
          <p>{text("clients.empty")}</p>
        </div>
      )}
      {cases.data && cases.data.length > 0 && (
        <div className="table-frame">
          <table className="clients">
            <caption className="unseen">{text("clients.title")}</caption>
            <thead>
              <tr>
                <th scope="col">{text("clients.column.client")}</th>
                <th scope="col">{text("clients.column.decision")}</th>
                <th scope="col" className="number">
                  {text("totals.area")}
                </th>
                <th scope="col" className="number">
                  {text("totals.dots")}
                </th>
                <th scope="col" className="number">
                  {text("totals.sessions")}
                </th>
                <th scope="col">{text("clients.column.saved")}</th>
              </tr>
            </thead>
            <tbody>
              {cases.data.map((row) => (
                <CaseRow key={row.caseId} row={row} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <CaseImport />
    </div>
  );
}
