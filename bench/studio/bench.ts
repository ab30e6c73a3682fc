import type { Browser, Page } from "playwright-core";
import { launchChromium } from "../../tests/chromium.js";
import { openClinic } from "../../tests/clinic.js";
import { dotsShown, settled } from "../../tests/studio/workspace.js";
import { addCase, type BrushDeedTimes, brushTimes, denseCase } from "./brush.js";
import { plannerSteps } from "./planner-steps.js";

/** A few dots, many, and a head that no client has. */
const DRAGGED = /^(Example [46]:|Demonstration)/;
const MOVES = 12;
/** The first drag of a page still compiles code; a person's first does too, so it is shown apart. */
const FIRST_MOVES = 4;

/** A person looks at a head before taking hold of it; meanwhile the planner rehearses. */
const LOOKING_MS = 3_000;

/** From each pointer move to the second frame after the moved dots are on screen, ms. */
async function moves(page: Page): Promise<number[]> {
  await page.evaluate(() => {
    const marks = { moved: 0, millis: [] as number[] };
    Object.assign(window, { marks });
    addEventListener(
      "pointermove",
      () => {
        marks.moved = performance.now();
      },
      true,
    );
    const stage = document.querySelector("[data-testid=stage]");
    const drawn = (began: number) => () => marks.millis.push(performance.now() - began);
    new MutationObserver(() => {
      const began = marks.moved;
      marks.moved = 0;
      if (began > 0) requestAnimationFrame(() => requestAnimationFrame(drawn(began)));
    }).observe(stage as Element, { attributes: true, attributeFilter: ["data-placed"] });
  });
  const box = await page.getByTestId("hairline-handle-3").boundingBox();
  if (!box) throw new Error("the hairline has no handle to drag");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let move = 1; move <= MOVES; move++) {
    await page.mouse.move(x, y + (move % 8) * 3);
    await page.waitForFunction(
      (drawn) => (window as unknown as { marks: { millis: number[] } }).marks.millis.length >= drawn,
      move,
      { timeout: 30_000 },
    );
    await page.waitForTimeout(100);
  }
  await page.mouse.up();
  return page.evaluate(() => (window as unknown as { marks: { millis: number[] } }).marks.millis);
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

const ranked = (values: readonly number[], share: number): string => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.length === 0 ? "-" : sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))].toFixed(1);
};

/** The brush on a head with 100,000 dots: the planner's part and the page's apart. */
async function brushOn(browser: Browser, url: string): Promise<string[]> {
  const document = await denseCase();
  const alone = plannerSteps(document);
  const caseId = await addCase(url, document);
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${url}/cases/${caseId}/design`);
  await settled(page, 120_000);
  await page.waitForTimeout(LOOKING_MS);
  const dots = await dotsShown(page);
  const { deeds, frames, pageMillisPerMove } = await brushTimes(page);
  await page.close();
  const row = (name: string, values: readonly number[]): string =>
    `| ${name} | ${ranked(values, 0)} | ${ranked(values, 0.5)} | ${ranked(values, 0.95)} |`;
  const of = (deed: BrushDeedTimes["deed"]): BrushDeedTimes[] => deeds.filter((one) => one.deed === deed);
  const steps = of("step");
  const part = (name: string, millis: (step: BrushDeedTimes) => number): string => row(name, steps.map(millis));
  return [
    `A brush 20 mm wide, on both sides at once, over ${dots} dots, a move every frame. Software draws the frames on the`,
    `same cores, so the parts are told apart. ${steps.length} steps of the hand, ms.`,
    "",
    "| part | least | median | 95 % |",
    "|---|--:|--:|--:|",
    row("the planner alone, without a browser: a step on one side", alone.oneSide),
    row("the planner alone: a step on both sides", alone.bothSides),
    part("waiting for the step before", ({ waitedMillis }) => waitedMillis),
    part("planner: dots under the brush planned anew", ({ plannerMillis }) => plannerMillis),
    part("way to the planner and back", ({ wayMillis }) => wayMillis),
    part("page: the screen's buffers", ({ buffersMillis }) => buffersMillis),
    part("all, from the hand's move to dots in the page's buffers", ({ allMillis }) => allMillis),
    row("a frame, drawn by software", frames),
    part("dots that a step changes", ({ changed }) => changed),
    row(
      "the hand rests: the planned dots",
      of("rest").map(({ allMillis }) => allMillis),
    ),
    row(
      "Escape: the dots of before",
      of("drop").map(({ allMillis }) => allMillis),
    ),
    "",
    `The page's thread works ${pageMillisPerMove.toFixed(1)} ms for each move of the hand.`,
  ];
}

export default async function bench(): Promise<string> {
  const clinic = await openClinic();
  const browser = await launchChromium();
  try {
    const cases = (await (await fetch(`${clinic.url}/api/cases`)).json()) as { caseId: string; label: string }[];
    const rows: string[] = [];
    for (const { caseId, label } of cases.filter(({ label }) => DRAGGED.test(label))) {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      await page.goto(`${clinic.url}/cases/${caseId}/design`);
      await settled(page, 60_000);
      await page.waitForTimeout(LOOKING_MS);
      const millis = await moves(page);
      const later = millis.slice(FIRST_MOVES);
      rows.push(
        `| ${label.split(" (")[0]} | ${Math.round(Math.max(...millis.slice(0, FIRST_MOVES)))} | ${Math.round(median(later))} | ${Math.round(Math.max(...later))} |`,
      );
      await page.close();
    }
    const brush = await brushOn(browser, clinic.url);
    return [
      "A hairline point dragged in headless Chromium with software rendering: from the pointer's move to the second",
      "frame after the new dots are on screen, ms. Limit 300.",
      "",
      "| case | slowest of the first four moves | median after them | slowest after them |",
      "|---|--:|--:|--:|",
      ...rows,
      "",
      ...brush,
    ].join("\n");
  } finally {
    await browser.close();
    await clinic.close();
  }
}
