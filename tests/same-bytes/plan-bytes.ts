import { dotsCsv, headOf, parseCase, planCase, plannedByHand, type ScanFiles } from "@shadowline/treatment";
import { elementaryHashes } from "./elementary-hash.js";

/** What one engine makes of a case: run here and inside the browser. */
export type PlanJob = {
  readonly caseJson: unknown;
  readonly scan?: ScanFiles;
  /** Seed of a hand that sets the dots too. */
  readonly hand?: number;
};
export type PlanBytes = {
  readonly dotsCsv: string | null;
  readonly planJson: string;
  /** The dots as the hand that was asked for sets them. */
  readonly handCsv: string | null;
};

export function planBytes({ caseJson, scan, hand }: PlanJob): PlanBytes {
  const clientCase = parseCase(caseJson);
  const planned = planCase(clientCase, headOf(clientCase.head, scan));
  const { plan, dots } = planned;
  const byHand = hand === undefined ? null : plannedByHand(planned, hand);
  return {
    dotsCsv: dots && dotsCsv(dots),
    planJson: JSON.stringify(plan),
    handCsv: byHand && dotsCsv(byHand.dots),
  };
}

export { elementaryHashes };
