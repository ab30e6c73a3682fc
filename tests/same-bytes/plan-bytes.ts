import { dotsCsv, headOf, parseCase, planCase, type ScanFiles } from "@shadowline/treatment";
import { elementaryHashes } from "./elementary-hash.js";

/** What one engine makes of a case: run here and inside the browser. */
export type PlanJob = { readonly caseJson: unknown; readonly scan?: ScanFiles };
export type PlanBytes = { readonly dotsCsv: string | null; readonly planJson: string };

export function planBytes({ caseJson, scan }: PlanJob): PlanBytes {
  const clientCase = parseCase(caseJson);
  const { plan, dots } = planCase(clientCase, headOf(clientCase.head, scan));
  return { dotsCsv: dots && dotsCsv(dots), planJson: JSON.stringify(plan) };
}

export { elementaryHashes };
