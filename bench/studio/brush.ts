import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { settled } from "../../tests/studio/workspace.js";

/** Dense enough that the whole scalp of example 2 gets about so many dots. */
const DOTS = 100_000;
const PER_CM2 = 208;
const STROKES = 4;
const MOVES = 30;
/** As a screen shows frames. */
const FRAME_MS = 16;

type Step = { readonly handToBuffersMs: number; readonly plannerMs: number; readonly changed: number };

/** A head with about 100,000 dots among the clinic's cases. */
export async function addDenseCase(url: string): Promise<string> {
  const text = await readFile(new URL("../../../examples/case-02-alopecia-totalis.json", import.meta.url), "utf8");
  const document = JSON.parse(text) as { wantedLook: object };
  const wantedLook = { ...document.wantedLook, visualPerCm2: PER_CM2, zonePerCm2: {}, coverageCeiling: 0.9 };
  const answer = await fetch(`${url}/api/cases`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ document: { ...document, label: `A head with ${DOTS} dots`, wantedLook } }),
  });
  if (answer.status !== 201) throw new Error(`the dense case was refused: ${await answer.text()}`);
  return ((await answer.json()) as { caseId: string }).caseId;
}

/** Strokes over the vertex, a move a frame; every step that reached the screen's buffers. */
export async function brushSteps(page: Page): Promise<{ steps: Step[]; frames: number[] }> {
  await page.evaluate(() => {
    const marks = { steps: [] as object[], frames: [] as number[] };
    Object.assign(window, { brushMarks: marks });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { plannerMillis, changed } = (entry as PerformanceMeasure).detail;
        marks.steps.push({ handToBuffersMs: entry.duration, plannerMs: plannerMillis, changed });
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
  await page.waitForTimeout(500);
  const box = await page.getByTestId("stage").boundingBox();
  if (!box) throw new Error("there is no stage to paint on");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  for (let stroke = 0; stroke < STROKES; stroke++) {
    const down = y - 60 + 40 * stroke;
    await page.mouse.move(x - 90, down);
    await page.mouse.down();
    for (let move = 1; move <= MOVES; move++) {
      await page.mouse.move(x - 90 + 6 * move, down);
      await page.waitForTimeout(FRAME_MS);
    }
    await page.mouse.up();
    await page.waitForTimeout(300);
    await settled(page, 120_000);
  }
  return page.evaluate(() => (window as unknown as { brushMarks: { steps: Step[]; frames: number[] } }).brushMarks);
}
