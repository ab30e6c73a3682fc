import { InputError } from "@shadowline/quantity";
import { type Head, headFromScan, headFromTape, readScan, templateHead } from "@shadowline/scalp";
import { type ClientCase, landmarkFile } from "./case.js";
import { parseWith } from "./parse-with.js";

/** What a case's `head.scan` and `head.landmarks` paths point to, read by whoever may read files. */
export type ScanFiles = {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** The landmark file's JSON, where the case names a file. */
  readonly landmarks?: unknown;
};

/**
 * The head that a case describes.
 *
 * @param files needed for a scan only
 * @throws InputError where figures contradict each other or the scan cannot be read
 */
export function headOf(head: ClientCase["head"], files?: ScanFiles): Head {
  if ("tape" in head) return headFromTape(head.tape);
  if ("template" in head) return templateHead(head.template);
  if (!files) throw new InputError([{ field: "head.scan", allowed: "the name of a file that can be read" }]);
  const landmarks =
    typeof head.landmarks === "object"
      ? head.landmarks
      : parseWith(landmarkFile, files.landmarks ?? { landmarks: {} }, "landmarks");
  return headFromScan(readScan(files.bytes, files.fileName), {
    ...(head.unit === undefined ? {} : { unit: head.unit }),
    ...(head.circumferenceMm === undefined ? {} : { circumferenceMm: head.circumferenceMm }),
    landmarks,
  });
}
