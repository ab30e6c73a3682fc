import type { ProblemCode } from "@shadowline/api";
import { InputError, issueSentence } from "@shadowline/quantity";
import { readScan, type ScanMesh } from "@shadowline/scalp";
import { landmarkFile, parseWith } from "@shadowline/treatment";

/** What an uploaded file turned out to be; a refusal holds one sentence for people. */
export type CheckedUpload =
  | { readonly sound: true }
  | { readonly sound: false; readonly status: 415 | 422; readonly code: ProblemCode; readonly sentence: string };

/** Most that one scan may unfold to. A head of two million triangles has a million vertices. */
export const MOST_VERTICES = 2_000_000;
export const MOST_TRIANGLES = 4_000_000;

/** What the readers allow when a file says that it holds more than they unfold. */
const TOO_MUCH = /of at most \d+ (vertices|triangles|facets|MB)\b/;

const LANDMARKS_MOST_BYTES = 1_048_576;
const ENDINGS = /\.(glb|gltf|obj|ply|stl|usdz|json)$/i;

/**
 * Whether an upload is a whole scan, or a file of landmarks: read to its end as planning will read it.
 *
 * Nothing is kept of what was read, and nothing that the file names is followed.
 */
export function checkUpload(bytes: Uint8Array, name: string): CheckedUpload {
  if (!ENDINGS.test(name)) {
    const sentence = "The file must be a scan (GLB, glTF, OBJ, PLY, STL, USDZ) or JSON with landmarks.";
    return { sound: false, status: 415, code: "type_not_allowed", sentence };
  }
  try {
    if (name.toLowerCase().endsWith(".json")) readLandmarks(bytes, name);
    else return checkCounts(readScan(bytes, name));
    return { sound: true };
  } catch (error) {
    if (!(error instanceof InputError) || !error.issues[0]) throw error;
    const code = TOO_MUCH.test(error.issues[0].allowed) ? "too_complex" : "not_decodable";
    return { sound: false, status: 422, code, sentence: `${issueSentence(error.issues[0])}.` };
  }
}

function checkCounts({ positions, triangles }: ScanMesh): CheckedUpload {
  const found = { vertices: positions.length / 3, triangles: triangles.length / 3 };
  // STL writes every corner apart; its triangles alone say how large it is.
  const isSoup = positions.length === 3 * triangles.length;
  if (found.triangles <= MOST_TRIANGLES && (isSoup || found.vertices <= MOST_VERTICES)) return { sound: true };
  const sentence =
    `The scan must have at most ${MOST_VERTICES} vertices and ${MOST_TRIANGLES} triangles; ` +
    `this one has ${found.vertices} and ${found.triangles}.`;
  return { sound: false, status: 422, code: "too_complex", sentence };
}

function readLandmarks(bytes: Uint8Array, name: string): void {
  const refuse = (allowed: string): never => {
    throw new InputError([{ field: name, allowed }]);
  };
  if (bytes.length > LANDMARKS_MOST_BYTES) refuse("a file of landmarks of at most 1 MiB");
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    refuse("JSON in UTF-8");
  }
  parseWith(landmarkFile, json, "landmarks");
}
