import type { Evidence } from "../evidence.js";

/** As written down: what contradicts what stands in one table of its own, so that it holds both ways. */
export type EvidenceEntry = Omit<Evidence, "contradicts">;
