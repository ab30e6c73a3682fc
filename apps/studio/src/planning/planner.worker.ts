import { ApiProblem } from "@shadowline/api";
import {
  drawCloseUp,
  drawHead,
  type LikelyLook,
  type Look,
  type LookInput,
  type Picture,
  predictLook,
  predictLookLikely,
  type View,
} from "@shadowline/look";
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
  type ScalpSurface,
  type ScanMesh,
  type TriangleMesh,
} from "@shadowline/scalp";
import {
  type Assessment,
  type ClientCase,
  headOf,
  type Plan,
  type PlannedDots,
  planCase,
  scanFactsOf,
} from "@shadowline/treatment";
import { expose, transfer } from "comlink";
import { client } from "../server/client.js";
import { CLOSE_UP_MM, type LookSettings, type LookView } from "./look-settings.js";
import {
  areaScene,
  buffersOf,
  dotScene,
  type HeadScene,
  headScene,
  type MeasuredScene,
  type PlacedScene,
  type PlannedScene,
  type ScanReading,
  scalpScene,
  tapeScene,
} from "./scene.js";

/** Thrown out of the planner once the dots stand: while a handle moves, nobody waits for the rest. */
class Placed extends Error {
  readonly scene: PlacedScene;

  constructor(scene: PlacedScene) {
    super("placed");
    this.scene = scene;
  }
}

type DescribedHead = ClientCase["head"];
type DescribedScan = Extract<DescribedHead, { scan: string }>;

let head: { readonly key: string; readonly of: Head } | null = null;
/** As its file holds it, so that a landmark that moved does not read the file again. */
let scan: { readonly key: string; readonly mesh: ScanMesh } | null = null;
/** Read but not stored. */
let opened: { readonly mesh: ScanMesh; of: Head | null } | null = null;
let lookInput: LookInput | null = null;
let closeUp: ReturnType<typeof closeUpOf> = null;

const REHEARSALS = 4;

/** Plans up to the dots, or up to the decision that there are none. */
function placed(document: ClientCase, described: Head): PlacedScene {
  const started = performance.now();
  let assessment: Assessment | null = null;
  try {
    planCase(document, described, (stage) => {
      if (stage.stage === "assessed") assessment = stage.assessment;
      else if (stage.stage === "laid-out" && assessment?.plansDots === false)
        throw new Placed(sceneOf(assessment, stage.scalp, null, started));
      else if (stage.stage === "placed" && assessment)
        throw new Placed(sceneOf(assessment, stage.scalp, stage.dots, started));
    });
  } catch (caught) {
    if (caught instanceof Placed) return caught.scene;
    throw caught;
  }
  throw new RangeError("planning ended without dots and without a decision against them");
}

const sceneOf = (
  assessment: Assessment,
  scalp: ScalpSurface,
  dots: PlannedDots | null,
  started: number,
): PlacedScene => ({
  assessment,
  scalp: scalpScene(scalp),
  dots: dots && dotScene(dots),
  millis: performance.now() - started,
});

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
async function headFor(caseId: string, described: DescribedHead): Promise<Head> {
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

const planner = {
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

  /** As far as the dots. */
  async place(caseId: string, document: ClientCase): Promise<PlacedScene> {
    const scene = placed(document, await headFor(caseId, document.head));
    return transfer(scene, buffersOf(scene.scalp, scene.dots));
  },

  /**
   * Plans a few designs that nobody asked for, so that the first drag does not pay for warming up: the
   * engine compiles what it has run a few times (0.6 s for the first move, 0.2 s for the fifth).
   */
  async rehearse(caseId: string, document: ClientCase): Promise<void> {
    const described = await headFor(caseId, document.head);
    const { hairlinePoints } = placed(document, described).scalp;
    for (let step = 1; step <= REHEARSALS; step++) {
      // What a hand asks for meanwhile goes first.
      await new Promise((resolve) => setTimeout(resolve));
      const points = hairlinePoints.map((point) => ({ ...point, polarDeg: point.polarDeg + 0.2 * step }));
      const hairline = { ...document.design.hairline, points };
      placed({ ...document, design: { ...document.design, hairline } }, described);
    }
  },

  /** The whole plan; the look that follows from it can be asked for afterwards. */
  async plan(caseId: string, document: ClientCase): Promise<PlannedScene> {
    const described = await headFor(caseId, document.head);
    const started = performance.now();
    const planned = planCase(document, described);
    lookInput = planned.lookInput;
    closeUp = closeUpOf(planned.dots);
    return { plan: planned.plan, millis: performance.now() - started };
  },

  /** A plan to compare with; the look of the one that is shown stays. */
  async foresee(caseId: string, document: ClientCase): Promise<Plan> {
    return planCase(document, await headFor(caseId, document.head)).plan;
  },

  /** Without bands: quick enough for a slider. Null before a plan, or where it has no dots. */
  lookLikely: (settings: LookSettings): LikelyLook | null =>
    lookInput ? predictLookLikely(lookInput, ...told(settings)) : null,

  look: (settings: LookSettings): Look | null => (lookInput ? predictLook(lookInput, ...told(settings)) : null),

  picture: (settings: LookSettings, view: LookView, sizePx: number): Picture | null =>
    lookInput && drawn(lookInput, settings, view, sizePx),

  /** The same head, light and hair before the first dot. */
  bare: (settings: LookSettings, view: LookView, sizePx: number): Picture | null =>
    lookInput && drawn(withoutDots(lookInput), settings, view, sizePx),
};

function drawn(input: LookInput, settings: LookSettings, view: LookView, sizePx: number): Picture | null {
  if (view === "close-up" && !closeUp) return null;
  const picture =
    view === "close-up" && closeUp
      ? drawCloseUp(input, ...told(settings), closeUp.centreMm, closeUp.normal, CLOSE_UP_MM, sizePx)
      : drawHead(input, ...told(settings), view as View, sizePx);
  return transfer(picture, buffersOf(picture));
}

/** The first dot of the zone that gets most: its surroundings show how dots stand among the hair. */
function closeUpOf(dots: PlannedDots | null) {
  if (!dots || dots.placement.count === 0) return null;
  const { count, group, positionsMm, normals } = dots.placement;
  const tally = new Uint32Array(dots.zoneIds.length);
  for (let dot = 0; dot < count; dot++) tally[group[dot]]++;
  const at = 3 * group.indexOf(tally.indexOf(Math.max(...tally)));
  return {
    centreMm: [positionsMm[at], positionsMm[at + 1], positionsMm[at + 2]] as const,
    normal: [normals[at], normals[at + 1], normals[at + 2]] as const,
  };
}

const told = ({ ageDays, distanceM, illuminant, hairLengthMm }: LookSettings) =>
  [ageDays, distanceM, illuminant, hairLengthMm] as const;

const none = new Float64Array(0);
const withoutDots = (input: LookInput): LookInput => ({
  ...input,
  dots: {
    count: 0,
    positionsMm: none,
    normals: none,
    massNg: none,
    depthMm: none,
    radiusMm: none,
    depthSpreadMm: none,
    shedRatio: none,
    olderDays: none,
  },
});

export type Planner = typeof planner;
expose(planner);
