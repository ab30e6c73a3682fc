import type { LikelyLook, Look, Picture } from "@shadowline/look";
import type { InputIssue } from "@shadowline/quantity";
import type { OnScanProgress, PointMm } from "@shadowline/scalp";
import type { CaseStroke, ClientCase, Plan } from "@shadowline/treatment";
import { proxy, type Remote, wrap } from "comlink";
import { createStore, type StoreApi } from "zustand/vanilla";
import { brushLane } from "./brush-lane.js";
import type { BrushDeed } from "./brush-preview.js";
import { changeDots } from "./change-dots.js";
import { latestWins, overtaken } from "./latest-wins.js";
import type { LookSettings, LookView } from "./look-settings.js";
import type { Planner } from "./planner.worker.js";
import type { BrushScene, HeadScene, MeasuredScene, PlacedScene, ScanReading } from "./scene.js";

/** A head that is described by a scan, and what a person may say about the scan. */
export type DescribedScan = Extract<ClientCase["head"], { scan: string }>;
export type SaidOfScan = Omit<DescribedScan, "scan">;

export type PlanningState = {
  readonly head: HeadScene | null;
  readonly placed: PlacedScene | null;
  /** What the brush last changed of `placed`; its dots are changed in place. */
  readonly brushed: BrushScene | null;
  readonly plan: Plan | null;
  /** The document that `plan` was made from; older than the draft while a new plan is made. */
  readonly planOf: ClientCase | null;
  readonly placing: boolean;
  readonly predicting: boolean;
  readonly stopped: boolean;
  readonly failure: Error | null;
};

/** Plans of one open case, made off the page. */
export type Planning = {
  readonly store: StoreApi<PlanningState>;
  /** Shows a document's dots as soon as they stand; `settled` asks for the whole plan too. */
  readonly show: (document: ClientCase, settled: boolean) => void;
  /** What the brush does; the dots that are shown follow. */
  readonly brush: (deed: BrushDeed) => void;
  readonly look: (settings: LookSettings) => Promise<Look | null>;
  readonly lookLikely: (settings: LookSettings) => Promise<LikelyLook | null>;
  readonly picture: (settings: LookSettings, view: LookView, sizePx: number) => Promise<Picture | null>;
  readonly bare: (settings: LookSettings, view: LookView, sizePx: number) => Promise<Picture | null>;
  /** The plan that a document would have; what is shown stays as it is. */
  readonly foresee: (document: ClientCase) => Promise<Plan>;
  /** Along and inside what a person marked on the head that is shown. */
  readonly measure: (
    tool: "tape" | "area",
    places: readonly PointMm[],
  ) => Promise<MeasuredScene | { sentence: string }>;
  /** What speaks against a head from figures; null where it stands. */
  readonly tryHead: (described: Exclude<ClientCase["head"], DescribedScan>) => Promise<readonly InputIssue[] | null>;
  /** Reads a scan that the case does not name yet; null where it is a whole scan. */
  readonly openScan: (bytes: Uint8Array, name: string, tell: OnScanProgress) => Promise<readonly InputIssue[] | null>;
  readonly openedHead: (said: SaidOfScan, tell: OnScanProgress) => Promise<ScanReading>;
  /** The opened scan is stored: the case is about to name it. */
  readonly keepOpened: (described: DescribedScan) => Promise<void>;
  /** Ends the reading of a scan at once and forgets it; planning goes on. */
  readonly dropScan: () => void;
  /** Gives up what is being computed; the next `show` starts afresh. */
  readonly cancel: () => void;
  readonly close: () => void;
};

/**
 * What the browser's timeline calls the time from a brush's move to its dots in the screen's buffers: waiting for what
 * the planner had to finish, the planner, the way to it and back, and the buffers.
 */
const BRUSH_MEASURE = "brush";

/** Between two strokes a hand is up for so long; a plan begun then would be in the next one's way. */
const BETWEEN_STROKES_MS = 500;

const idle = { placing: false, predicting: false } as const;

/**
 * Two workers run the same planner. One goes as far as the dots and is back within a frame or a few,
 * so that a dragged handle feels alive; the other makes whole plans and pictures. With one worker the
 * hand would wait for every prediction that it has just made obsolete.
 */
export function openPlanning(caseId: string): Planning {
  const store = createStore<PlanningState>(() => ({
    head: null,
    placed: null,
    brushed: null,
    plan: null,
    planOf: null,
    stopped: false,
    failure: null,
    ...idle,
  }));
  const failed = (error: unknown): void =>
    store.setState({ failure: error instanceof Error ? error : new Error(String(error)) });

  const askedAt = new WeakMap<BrushDeed, number>();
  const sentAt = new WeakMap<BrushDeed, number>();
  const onSent = (deed: BrushDeed): unknown => sentAt.set(deed, performance.now());
  const open = () => openLanes(caseId, (head) => store.setState({ head }), onSent, brushed, failed);
  let lanes = open();

  /** A busy thread cannot be asked to stop, only ended. */
  function restart(): void {
    generation++;
    lanes.stop();
    lanes = open();
    asked = null;
    rehearsed = false;
    inHand = null;
    moving = false;
    ended = Promise.resolve();
  }
  let generation = 0;
  let shown: ClientCase | null = null;
  /** What was last asked to be placed, and whether its dots came to stand. */
  let asked: { readonly document: ClientCase; readonly stand: Promise<boolean> } | null = null;
  let rehearsed = false;

  let inHand: CaseStroke | null = null;
  /** It goes on: no plan is begun that its next step would wait for. */
  let moving = false;
  let liftedAt = -Infinity;
  /** The last stroke has ended for the planner as well. */
  let ended: Promise<void> = Promise.resolve();

  function brushed(scene: BrushScene | null, deed: BrushDeed): void {
    const { placed, brushed: before } = store.getState();
    if (!scene || !placed?.dots || scene.generation !== placed.generation) return;
    const came = performance.now();
    changeDots(placed.dots, scene.change);
    // The same list stays the same object: the skin that is full is drawn again only where it is another.
    const full = [before?.full, placed.full].find((known) => known && sameNumbers(known, scene.full)) ?? scene.full;
    store.setState({ brushed: { ...scene, full } });
    const [asked, sent] = [askedAt.get(deed) ?? came, sentAt.get(deed) ?? came];
    const detail = {
      deed: deed.deed,
      waitedMillis: sent - asked,
      plannerMillis: scene.millis,
      wayMillis: came - sent - scene.millis,
      buffersMillis: performance.now() - came,
      changed: scene.change.slots.length,
    };
    performance.measure(BRUSH_MEASURE, { start: asked, detail });
    performance.clearMeasures(BRUSH_MEASURE);
  }
  function brush(deed: BrushDeed): void {
    const now = performance.now();
    inHand = deed.deed === "step" || deed.deed === "rest" ? deed.stroke : null;
    moving = deed.deed === "step";
    if (!inHand) liftedAt = now;
    askedAt.set(deed, now);
    const done = lanes.brush(deed);
    if (!inHand) ended = done;
  }

  async function handAtRest(): Promise<void> {
    while (moving || performance.now() - liftedAt < BETWEEN_STROKES_MS) {
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_STROKES_MS / 4));
    }
  }

  /** Whether the document's dots came to stand; not where something newer took their place. */
  async function place(document: ClientCase): Promise<boolean> {
    const begun = generation;
    store.setState({ placing: true });
    await handAtRest();
    // A stroke that ended after its own plan was made would be painted on top of it.
    await ended;
    if (begun !== generation || document !== shown) return false;
    const placed = await lanes.place(document);
    if (placed === overtaken || begun !== generation) return false;
    store.setState({ placed, brushed: null, failure: null });
    // A stroke that was begun meanwhile is not among these dots.
    if (inHand) brush({ deed: "rest", stroke: inHand });
    return true;
  }

  /** Dots first: while they are computed, the desk's work would only slow the hand down. */
  async function follow(document: ClientCase, settled: boolean): Promise<void> {
    const begun = generation;
    const current = (): boolean => begun === generation && document === shown;
    try {
      if (asked?.document !== document) asked = { document, stand: place(document) };
      if (!(await asked.stand) || !current()) return;
      // At once: between dots and prediction the plan is not ready for a moment.
      store.setState({ placing: false, ...(settled ? { predicting: true } : {}) });
      if (!settled) return;
      const planned = await lanes.predict(document);
      if (planned === overtaken || begun !== generation) return;
      store.setState({ plan: planned.plan, planOf: document, failure: null });
      if (current()) store.setState({ predicting: false });
      if (!rehearsed && planned.plan.assessment.plansDots) {
        rehearsed = true;
        // A rehearsal that fails costs nothing: the real thing will say why.
        lanes.rehearse(document).catch(() => {});
      }
    } catch (error) {
      if (!current()) return;
      asked = null;
      store.setState(idle);
      failed(error);
    }
  }

  return {
    store,
    show(document, settled) {
      shown = document;
      store.setState({ stopped: false });
      void follow(document, settled);
    },
    brush,
    look: (settings) => lanes.desk.look(settings),
    lookLikely: (settings) => lanes.desk.lookLikely(settings),
    picture: (settings, view, sizePx) => lanes.desk.picture(settings, view, sizePx),
    bare: (settings, view, sizePx) => lanes.desk.bare(settings, view, sizePx),
    foresee: (document) => lanes.desk.foresee(caseId, document),
    measure: (tool, places) => lanes.hand.measure(tool, places),
    tryHead: (described) => lanes.hand.tryHead(described),
    openScan: (bytes, name, tell) => lanes.hand.openScan(bytes, name, proxy(tell)),
    openedHead: (said, tell) => lanes.hand.openedHead(said, proxy(tell)),
    keepOpened: (described) => lanes.hand.keepOpened(caseId, described),
    dropScan() {
      restart();
      store.setState(idle);
      if (shown) void follow(shown, true);
    },
    cancel() {
      restart();
      store.setState({ stopped: true, ...idle });
    },
    close() {
      generation++;
      lanes.stop();
    },
  };
}

/** Both workers with their queues; a stopped worker never answers, so its queue goes with it. */
function openLanes(
  caseId: string,
  onHead: (head: HeadScene) => void,
  onSent: (deed: BrushDeed) => void,
  onBrushed: (scene: BrushScene | null, deed: BrushDeed) => void,
  onCrash: (error: unknown) => void,
) {
  const hand = startWorker(onCrash);
  const desk = startWorker(onCrash);
  let headKey = "";
  return {
    desk: desk.planner,
    hand: hand.planner,
    place: latestWins(async (document: ClientCase) => {
      const key = JSON.stringify(document.head);
      if (key !== headKey) {
        const { scene, whole } = await hand.planner.head(caseId, document);
        onHead(scene);
        // Not waited for: the desk may be at work, and takes its messages in order.
        void desk.planner.adopt(caseId, document.head, whole);
        headKey = key;
      }
      return hand.planner.place(caseId, document);
    }),
    brush: brushLane(
      (deed) => {
        onSent(deed);
        return hand.planner.brush(deed);
      },
      onBrushed,
      onCrash,
    ),
    rehearse: (document: ClientCase) => hand.planner.rehearse(caseId, document),
    predict: latestWins((document: ClientCase) => desk.planner.plan(caseId, document)),
    stop() {
      hand.stop();
      desk.stop();
    },
  };
}

function sameNumbers(a: Uint32Array, b: Uint32Array): boolean {
  return a.length === b.length && a.every((value, at) => value === b[at]);
}

function startWorker(onCrash: (error: Error) => void): { planner: Remote<Planner>; stop: () => void } {
  const worker = new Worker(new URL("./planner.worker.ts", import.meta.url), { type: "module" });
  worker.onerror = (event) => onCrash(new Error(event.message || "The planner could not be started."));
  return { planner: wrap<Planner>(worker), stop: () => worker.terminate() };
}
