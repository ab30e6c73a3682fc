import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { settled } from "../../tests/studio/workspace.js";

/** Dense enough that the whole scalp of example 2 gets about so many dots. */
const DOTS = 100_000;
const PER_CM2 = 208;
const STROKES = 3;
const MOVES = 30;
/** As far as a quick hand comes in a frame; on the head about 4 mm. */
const MOVE_PX = 6;
/** As a screen shows frames. */
const FRAME_MS = 16;
const LIMIT_MS = 30_000;

/** What the page says of each thing that the brush did; see the studio's `planning.ts`. */
export type BrushDeedTimes = {
  readonly deed: "step" | "rest" | "keep" | "drop";
  readonly allMillis: number;
  readonly waitedMillis: number;
  readonly plannerMillis: number;
  readonly wayMillis: number;
  readonly buffersMillis: number;
  readonly changed: number;
};

export type BrushTimes = {
  readonly deeds: readonly BrushDeedTimes[];
  /** From frame to frame, all that the machine does meanwhile included. */
  readonly frames: readonly number[];
  /** The page's own thread, for each move of the hand: handling it, and readying a frame. */
  readonly pageMillisPerMove: number;
};

/** A head with about 100,000 dots. */
export async function denseCase(): Promise<object> {
  const text = await readFile(new URL("../../../examples/case-02-alopecia-totalis.json", import.meta.url), "utf8");
  const document = JSON.parse(text) as { wantedLook: object };
  const wantedLook = { ...document.wantedLook, visualPerCm2: PER_CM2, zonePerCm2: {}, coverageCeiling: 0.9 };
  return { ...document, label: `A head with ${DOTS} dots`, wantedLook };
}

/** Puts it among the clinic's cases. */
export async function addCase(url: string, document: object): Promise<string> {
  const answer = await fetch(`${url}/api/cases`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ document }),
  });
  if (answer.status !== 201) throw new Error(`the case was refused: ${await answer.text()}`);
  return ((await answer.json()) as { caseId: string }).caseId;
}

/**
 * Strokes over the scalp, a move a frame; after each the hand rests before it lifts. The last one is given up.
 */
export async function brushTimes(page: Page): Promise<BrushTimes> {
  await page.evaluate(() => {
    const marks = { deeds: [] as object[], frames: [] as number[] };
    Object.assign(window, { brushMarks: marks });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        marks.deeds.push({ allMillis: entry.duration, ...(entry as PerformanceMeasure).detail });
      }
    }).observe({ type: "measure" });
    let last = performance.now();
    const frame = (): void => {
      const now = performance.now();
      marks.frames.push(now - last);
      last = now;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  await page.getByRole("button", { name: "Top", exact: true }).click();
  await page.keyboard.press("b");
  const box = await page.getByTestId("stage").boundingBox();
  if (!box) throw new Error("there is no stage to paint on");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const last = (deed: BrushDeedTimes["deed"]): Promise<unknown> =>
    page.waitForFunction(
      (deed) => (window as unknown as { brushMarks: BrushTimes }).brushMarks.deeds.at(-1)?.deed === deed,
      deed,
      { timeout: LIMIT_MS },
    );
  const scripts = await taskMillis(page);
  let busy = 0;
  for (let stroke = 0; stroke <= STROKES; stroke++) {
    // From front to back beside the midline, a little farther from it each time.
    const across = x + 25 + 15 * stroke;
    await page.mouse.move(across, y - 0.5 * MOVES * MOVE_PX);
    const before = await scripts();
    await page.mouse.down();
    for (let move = 1; move <= MOVES; move++) {
      await page.mouse.move(across, y + (move - 0.5 * MOVES) * MOVE_PX);
      await page.waitForTimeout(FRAME_MS);
    }
    busy += (await scripts()) - before;
    await last("rest");
    if (stroke === STROKES) {
      await page.keyboard.press("Escape");
      await last("drop");
    }
    await page.mouse.up();
    if (stroke < STROKES) await last("keep");
  }
  await settled(page, LIMIT_MS);
  const marks = await page.evaluate(() => (window as unknown as { brushMarks: BrushTimes }).brushMarks);
  return { ...marks, pageMillisPerMove: busy / (MOVES * (STROKES + 1)) };
}

/** Reads the time that the page's thread has worked so far, ms. */
async function taskMillis(page: Page): Promise<() => Promise<number>> {
  const tools = await page.context().newCDPSession(page);
  await tools.send("Performance.enable");
  return async () => {
    const { metrics } = await tools.send("Performance.getMetrics");
    return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN);
  };
}
