import type { StoredCase } from "@shadowline/records";
import { parseCase } from "@shadowline/treatment";

/**
 * A stored case as this version of the program reads it: what was not asked yet when it was saved stands at its
 * default. The record itself stays as it was written.
 *
 * @throws InputError if it no longer parses
 */
export const asReadNow = (stored: StoredCase): StoredCase => ({ ...stored, document: parseCase(stored.document) });
