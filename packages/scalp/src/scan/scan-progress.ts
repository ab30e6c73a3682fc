/** What is being done to a scan, in this order. */
export const scanSteps = ["read", "repair", "find-head", "reduce", "landmarks", "measure"] as const;
export type ScanStep = (typeof scanSteps)[number];

/**
 * Told about long work on a scan, at least every 200 ms or so; whoever wants it stopped throws from here.
 *
 * @param share of this step that is done, 0 to 1
 */
export type OnScanProgress = (step: ScanStep, share: number) => void;
