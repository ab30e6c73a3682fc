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
import type { Head, ScalpSurface } from "@shadowline/scalp";
import {
  type Assessment,
  type ClientCase,
  type Plan,
  type PlannedCase,
  type PlannedDots,
  type PlanStage,
  planCase,
  plannedByHand,
} from "@shadowline/treatment";
import { expose, transfer } from "comlink";
import { type BrushDeed, type BrushPreview, brushPreview } from "./brush-preview.js";
import { headFor, heads } from "./heads.js";
import { withLikely } from "./likely-in-band.js";
import { CLOSE_UP_MM, type LookSettings, type LookView } from "./look-settings.js";
import { type BrushScene, buffersOf, dotScene, type PlacedScene, type PlannedScene, scalpScene } from "./scene.js";

/** Thrown out of the planner once the dots stand: while a handle moves, nobody waits for the rest. */
class Placed extends Error {
  readonly found: { readonly assessment: Assessment; readonly scalp: ScalpSurface; readonly stage: PlacedStage | null };

  constructor(found: Placed["found"]) {
    super("placed");
    this.found = found;
  }
}

/** Placed last. */
let last: Placed["found"] | null = null;
/** What a brush paints on. */
let preview: { readonly generation: number; readonly brush: BrushPreview } | null = null;
let generation = 0;

let planned: PlannedCase | null = null;
/** Of that plan, as the hand that was asked for last sets it. */
let byHand: { readonly hand: number; readonly input: LookInput } | null = null;
let closeUp: ReturnType<typeof closeUpOf> = null;

const REHEARSALS = 4;
/** A plan that takes long has compiled everything by then, and a hand that comes meanwhile should not wait. */
const REHEARSAL_MS = 1000;
/** One of so many dots takes so long anywhere. */
const MOST_REHEARSED_DOTS = 40_000;
/** Counts up with everything that a person waits for: then nothing more is rehearsed. */
let wanted = 0;

type PlacedStage = Extract<PlanStage, { stage: "placed" }>;

/** Plans up to the dots, or up to the decision that there are none. */
function placed(document: ClientCase, described: Head): Placed["found"] {
  let assessment: Assessment | null = null;
  try {
    planCase(document, described, (stage) => {
      if (stage.stage === "assessed") assessment = stage.assessment;
      else if (stage.stage === "laid-out" && assessment?.plansDots === false)
        throw new Placed({ assessment, scalp: stage.scalp, stage: null });
      else if (stage.stage === "placed" && assessment) throw new Placed({ assessment, scalp: stage.scalp, stage });
    });
  } catch (caught) {
    if (caught instanceof Placed) return caught.found;
    throw caught;
  }
  throw new RangeError("planning ended without dots and without a decision against them");
}

const planner = {
  ...heads,

  /** As far as the dots. */
  async place(caseId: string, document: ClientCase): Promise<PlacedScene> {
    wanted++;
    const described = await headFor(caseId, document.head);
    const started = performance.now();
    last = placed(document, described);
    const { assessment, scalp, stage } = last;
    const dots = stage && dotScene(stage.dots);
    generation++;
    preview = stage &&
      dots && {
        generation,
        brush: brushPreview(stage.brush, stage.dots, dots.radiusMm.length),
      };
    const scene: PlacedScene = {
      generation,
      assessment,
      scalp: scalpScene(scalp),
      dots,
      full: preview?.brush.full() ?? new Uint32Array(0),
      millis: performance.now() - started,
    };
    return transfer(scene, buffersOf(scene, scene.scalp, scene.dots));
  },

  /**
   * Dots under a brush; see `BrushPreview`. Null where nothing is placed yet or the screen has no room for them:
   * what is shown then stays until the plan follows.
   */
  brush(deed: BrushDeed): BrushScene | null {
    wanted++;
    if (!preview) return null;
    const started = performance.now();
    const { brush } = preview;
    const change = deed.deed === "drop" ? brush.drop() : brush[deed.deed](deed.stroke);
    if (!change) return null;
    const scene: BrushScene = {
      generation: preview.generation,
      change,
      full: brush.full(),
      millis: performance.now() - started,
    };
    return transfer(scene, buffersOf(scene, change, change.dots));
  },

  /**
   * Plans a few designs that nobody asked for, so that the first drag does not pay for warming up: the
   * engine compiles what it has run a few times (0.6 s for the first move, 0.2 s for the fifth).
   */
  async rehearse(caseId: string, document: ClientCase): Promise<void> {
    const before = wanted;
    const described = await headFor(caseId, document.head);
    if (!last?.stage || last.stage.dots.placement.count === 0) return;
    const { scalp, stage } = last;
    const { count, positionsMm } = stage.dots.placement;
    // What a hand asks for meanwhile goes first, and ends it.
    const free = async (): Promise<boolean> => {
      await new Promise((resolve) => setTimeout(resolve));
      return wanted === before;
    };
    const brush = brushPreview(stage.brush, stage.dots, count);
    for (let step = 1; step <= REHEARSALS && (await free()); step++) {
      const [x, y, z] = positionsMm;
      brush.step({ kind: "add", pathMm: [[x, y, z]], radiusMm: 10, perCm2: step });
    }
    if (count > MOST_REHEARSED_DOTS || !(await free())) return;
    const began = performance.now();
    for (let step = 1; step <= REHEARSALS && performance.now() - began < REHEARSAL_MS && (await free()); step++) {
      const points = scalp.hairline.points.map((point) => ({ ...point, polarDeg: point.polarDeg + 0.2 * step }));
      const hairline = { ...document.design.hairline, points };
      placed({ ...document, design: { ...document.design, hairline } }, described);
    }
    // What was remembered of other designs goes behind the one that is open.
    placed(document, described);
  },

  /** The whole plan; the look that follows from it can be asked for afterwards. */
  async plan(caseId: string, document: ClientCase): Promise<PlannedScene> {
    const described = await headFor(caseId, document.head);
    const started = performance.now();
    planned = planCase(document, described);
    byHand = null;
    closeUp = closeUpOf(planned.dots);
    return { plan: planned.plan, millis: performance.now() - started };
  },

  /** A plan to compare with; the look of the one that is shown stays. */
  async foresee(caseId: string, document: ClientCase): Promise<Plan> {
    return planCase(document, await headFor(caseId, document.head)).plan;
  },

  /** Without bands: quick enough for a slider. Null before a plan, or where it has no dots. */
  lookLikely(settings: LookSettings): LikelyLook | null {
    const input = inputFor(settings);
    return input && predictLookLikely(input, ...told(settings));
  },

  /** The band is the plan's own: it holds hands as well, and one of them is one draw out of it. */
  look(settings: LookSettings): Look | null {
    const look = planned && predictLook(planned.lookInput, ...told(settings));
    const input = inputFor(settings);
    return look && input && settings.hand !== null
      ? withLikely(look, predictLookLikely(input, ...told(settings)))
      : look;
  },

  picture(settings: LookSettings, view: LookView, sizePx: number): Picture | null {
    const input = inputFor(settings);
    return input && drawn(input, settings, view, sizePx);
  },

  /** The same head, light and hair before the first dot. */
  bare: (settings: LookSettings, view: LookView, sizePx: number): Picture | null =>
    planned && drawn(withoutDots(planned.lookInput), settings, view, sizePx),
};

/** What a look is predicted from: dots as planned, or as a hand sets them. Null before a plan. */
function inputFor({ hand }: LookSettings): LookInput | null {
  if (!planned) return null;
  if (hand === null) return planned.lookInput;
  if (byHand?.hand !== hand) {
    byHand = { hand, input: plannedByHand(planned, hand)?.input ?? planned.lookInput };
  }
  return byHand.input;
}

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
