import { ApiProblem } from "@shadowline/api";
import { InputError, type InputIssue, issueSentence } from "@shadowline/quantity";
import {
  type Head,
  headFromScan,
  measureArea,
  measureLine,
  nearestOnSurface,
  type OnScanProgress,
  type PointMm,
  readScan,
  type ScanMesh,
  type TriangleMesh,
} from "@shadowline/scalp";
import { type ClientCase, headOf, scanFactsOf } from "@shadowline/treatment";
import { transfer } from "comlink";
import { client } from "../server/client.js";
import {
  areaScene,
  buffersOf,
  type HeadScene,
  headScene,
  type MeasuredScene,
  type ScanReading,
  tapeScene,
} from "./scene.js";

// In the planner's thread: heads are made here, the last one is kept, and measured on.

type DescribedHead = ClientCase["head"];
type DescribedScan = Extract<DescribedHead, { scan: string }>;

let head: { readonly key: string; readonly of: Head } | null = null;
/** As its file holds it, so that a landmark that moved does not read the file again. */
let scan: { readonly key: string; readonly mesh: ScanMesh } | null = null;
/** Read but not stored. */
let opened: { readonly mesh: ScanMesh; of: Head | null } | null = null;
/** Of the head that was measured last: a dragged place asks again and again. */
let nearest: { readonly mesh: TriangleMesh; readonly placeOf: ReturnType<typeof nearestOnSurface> } | null = null;

/** Wrong input as a value: an error loses its fields on the way between threads. */
function issuesOf(work: () => void): readonly InputIssue[] | null {
  try {
    work();
    return null;
  } catch (caught) {
    if (caught instanceof InputError) return caught.issues;
    throw caught;
  }
}

/** A bar that moves ten times a second is smooth enough, and messages cost. */
function seldom(onProgress: OnScanProgress): OnScanProgress {
  let last = Number.NEGATIVE_INFINITY;
  return (step, share) => {
    const now = performance.now();
    if (now - last < 100 && share < 1) return;
    last = now;
    onProgress(step, share);
  };
}

const headKey = (caseId: string, described: DescribedHead): string => `${caseId} ${JSON.stringify(described)}`;
const scanKey = (caseId: string, name: string): string => `${caseId} ${fileNameOf(name)}`;

/** Kept for the open case: measuring or reading a head again would cost more than the plan. */
export async function headFor(caseId: string, described: DescribedHead): Promise<Head> {
  const key = headKey(caseId, described);
  if (head?.key === key) return head.of;
  const of = "scan" in described ? await headOfScan(caseId, described) : headOf(described);
  head = { key, of };
  return of;
}

async function headOfScan(caseId: string, described: DescribedScan): Promise<Head> {
  const key = scanKey(caseId, described.scan);
  if (scan?.key !== key) {
    const bytes = await attached(caseId, "head.scan", described.scan);
    scan = { key, mesh: readScan(bytes, described.scan) };
  }
  if (typeof described.landmarks !== "string") return headFromScan(scan.mesh, scanFactsOf(described));
  const landmarks = await attached(caseId, "head.landmarks", described.landmarks);
  return headFromScan(scan.mesh, scanFactsOf(described, JSON.parse(new TextDecoder().decode(landmarks))));
}

async function attached(caseId: string, field: string, path: string): Promise<Uint8Array> {
  try {
    return await client.readFile({ caseId, name: fileNameOf(path) });
  } catch (refusal) {
    if (!(refusal instanceof ApiProblem && refusal.problem.code === "not_found")) throw refusal;
    throw new InputError([{ field, allowed: "the name of a file attached to this case", found: path }]);
  }
}

/** Cases name files by a path beside them; attached files go by their name alone. */
const fileNameOf = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;

/** What the page may ask of it. */
export const heads = {
  async head(caseId: string, document: ClientCase): Promise<{ scene: HeadScene; whole: Head }> {
    const whole = await headFor(caseId, document.head);
    const scene = headScene(whole);
    return transfer({ scene, whole }, buffersOf(scene));
  },

  /** On the head that was made last, which is the one that is shown. */
  measure(tool: "tape" | "area", placesMm: readonly PointMm[]): MeasuredScene | { sentence: string } {
    if (!head) throw new RangeError("nothing can be measured before a head is shown");
    const { mesh } = head.of;
    nearest = nearest?.mesh === mesh ? nearest : { mesh, placeOf: nearestOnSurface(mesh) };
    const places = placesMm.map(nearest.placeOf);
    let found: MeasuredScene | null = null;
    const issues = issuesOf(() => {
      found = tool === "tape" ? tapeScene(measureLine(mesh, places), placesMm) : areaScene(measureArea(mesh, places));
    });
    return found ? transfer(found, buffersOf(found)) : { sentence: issues?.map(issueSentence).join("; ") ?? "" };
  },

  /** What speaks against a head that needs no file; null where it stands. */
  tryHead: (described: Exclude<DescribedHead, DescribedScan>): readonly InputIssue[] | null =>
    issuesOf(() => headOf(described)),

  /** A head that the other lane made: nothing is read twice. */
  adopt(caseId: string, described: DescribedHead, whole: Head): void {
    head = { key: headKey(caseId, described), of: whole };
  },

  /** Reads a scan that is not stored yet, and keeps it for the calls below. Null: it is a whole scan. */
  openScan(bytes: Uint8Array, name: string, onProgress: OnScanProgress): readonly InputIssue[] | null {
    return issuesOf(() => {
      opened = { mesh: readScan(bytes, name, seldom(onProgress)), of: null };
    });
  },

  /** The head in the scan that was opened, by what a person says about it. */
  openedHead(said: Omit<DescribedScan, "scan">, onProgress: OnScanProgress): ScanReading {
    let scene: HeadScene | null = null;
    const issues = issuesOf(() => {
      if (!opened) throw new RangeError("no scan was opened");
      opened.of = headFromScan(opened.mesh, scanFactsOf({ scan: "", ...said }), seldom(onProgress));
      scene = headScene(opened.of);
    });
    return issues || !scene ? { issues: issues ?? [] } : transfer({ head: scene }, buffersOf(scene));
  },

  /** The scan that was opened is stored now: the case that names it finds it and its head ready. */
  keepOpened(caseId: string, described: DescribedScan): void {
    if (!opened?.of) return;
    scan = { key: scanKey(caseId, described.scan), mesh: opened.mesh };
    head = { key: headKey(caseId, described), of: opened.of };
    opened = null;
  },
};
