import { InputError } from "@shadowline/quantity";
import {
  type Head,
  headFromScan,
  headFromTape,
  type OnScanProgress,
  readScan,
  type ScanFacts,
  templateHead,
} from "@shadowline/scalp";
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
 * @param onProgress told about long work on a scan; throwing from it cancels
 * @throws InputError where figures contradict each other, the scan cannot be read or its scale is not known
 */
export function headOf(head: ClientCase["head"], files?: ScanFiles, onProgress?: OnScanProgress): Head {
  if ("tape" in head) return headFromTape(head.tape);
  if ("template" in head) return templateHead(head.template);
  if (!files) throw new InputError([{ field: "head.scan", allowed: "the name of a file that can be read" }]);
  return headFromScan(
    readScan(files.bytes, files.fileName, onProgress),
    scanFactsOf(head, files.landmarks),
    onProgress,
  );
}

/**
 * What a case says about its scan: unit, circumference and landmarks, each where it is given.
 *
 * @param landmarkJson contents of the landmark file, where the case names one
 * @throws InputError for a landmark file that is none
 */
export function scanFactsOf(
  { unit, circumferenceMm, landmarks }: Extract<ClientCase["head"], { scan: string }>,
  landmarkJson?: unknown,
): ScanFacts {
  const given = typeof landmarks === "object" ? landmarks : landmarkJson;
  return {
    ...(unit === undefined ? {} : { unit }),
    ...(circumferenceMm === undefined ? {} : { circumferenceMm }),
    ...(given === undefined ? {} : { landmarks: parseWith(landmarkFile, given, "landmarks") }),
  };
}
