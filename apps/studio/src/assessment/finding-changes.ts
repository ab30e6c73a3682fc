import type { ChangedFindings } from "@shadowline/treatment";

/** Nothing came, went or reads differently. */
export const isUnchanged = ({ appeared, vanished, changed }: ChangedFindings): boolean =>
  appeared.length + vanished.length + changed.length === 0;
