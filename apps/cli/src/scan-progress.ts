import type { OnScanProgress, ScanStep } from "@shadowline/scalp";
import type { Io } from "./command.js";

const words: { readonly [step in ScanStep]: string } = {
  read: "reading the scan",
  repair: "repairing the surface",
  "find-head": "finding the head",
  reduce: "reducing the surface",
  landmarks: "finding landmarks",
  measure: "measuring",
};

/** Tells a person at a terminal what is being done to a scan, and how far it is. */
export const scanProgress =
  (io: Io): OnScanProgress =>
  (step, share) =>
    io.progress(`${words[step]} ... ${Math.round(100 * share)} %`);
