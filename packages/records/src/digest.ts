import { createHash } from "node:crypto";
import { canonicalJson } from "./canonical-json.js";

/** SHA-256 (FIPS 180-4), 64 lower-case hex digits. */
export function sha256Hex(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex");
}

/**
 * What the event log holds of a document: its hash under a salt kept beside the document.
 *
 * Erasing document and salt leaves the log verifiable and tells nothing about what was erased, which a
 * plain hash of few possible answers would.
 */
export const commitmentTo = (salt: Uint8Array, document: unknown): string => sha256Hex(salt, canonicalJson(document));
