import { InputError } from "@shadowline/quantity";
import { NotVisible, type Records } from "@shadowline/records";
import type { ClientCase } from "@shadowline/treatment";

/** Bytes by the name the case gives them. */
export type AttachedFiles = Readonly<Record<string, Uint8Array>>;

/** Names of the files a case refers to, by the field that does. */
export function namedFiles({ head }: ClientCase): { field: string; name: string }[] {
  if (!("scan" in head)) return [];
  const named = [{ field: "head.scan", name: head.scan }];
  if (typeof head.landmarks === "string") named.push({ field: "head.landmarks", name: head.landmarks });
  return named;
}

/**
 * What a case refers to, from the records and never from a path of this machine.
 *
 * @throws InputError naming each file that is not attached
 */
export async function attachedFiles(records: Records, caseId: string, document: ClientCase): Promise<AttachedFiles> {
  const files: Record<string, Uint8Array> = {};
  const missing: { field: string; allowed: string; found: string }[] = [];
  for (const { field, name } of namedFiles(document)) {
    try {
      files[name] = await records.readFile(caseId, name);
    } catch (error) {
      if (!(error instanceof NotVisible)) throw error;
      missing.push({ field, allowed: "the name of a file attached to the case", found: name });
    }
  }
  if (missing.length > 0) throw new InputError(missing);
  return files;
}
