import type { Browser, Page } from "playwright-core";
import { launchChromium } from "../../tests/chromium.js";
import { openClinic } from "../../tests/clinic.js";
import { dotsShown } from "../../tests/studio/workspace.js";
import { addDenseCase, brushSteps } from "./brush.js";

const MOVES = 16;
/** The first drag of a page still compiles code; a person's first does too, so it is shown apart. */
const FIRST_MOVES = 4;

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
    }).observe(stage as Element, { attributes: true, attributeFilter: ["data-placed-millis"] });
  });
  const box = await page.getByTestId("hairline-handle-3").boundingBox();
  if (!box) throw new Error("the hairline has no handle to drag");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let move = 1; move <= MOVES; move++) {
    await page.mouse.move(x, y + (move % 8) * 3);
    await page.waitForTimeout(900);
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
  const caseId = await addDenseCase(url);
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${url}/cases/${caseId}/design`);
  await page.waitForSelector("[data-testid=totals][aria-busy=false]", { timeout: 120_000 });
  await page.waitForTimeout(15_000);
  const dots = await dotsShown(page);
  const { steps, frames } = await brushSteps(page);
  await page.close();
  const row = (name: string, values: readonly number[]): string =>
    `| ${name} | ${ranked(values, 0)} | ${ranked(values, 0.5)} | ${ranked(values, 0.95)} |`;
  return [
    `A brush 20 mm wide over ${dots} dots, a move every frame; software rendering draws each frame, so the parts`,
    `are told apart. ${steps.length} steps, ms.`,
    "",
    "| part | least | median | 95 % |",
    "|---|--:|--:|--:|",
    row(
      "planner: dots under the brush planned anew",
      steps.map(({ plannerMs }) => plannerMs),
    ),
    row(
      "all, from the hand's move to dots in the page's buffers",
      steps.map(({ handToBuffersMs }) => handToBuffersMs),
    ),
    row("page: a frame, drawn by software", frames),
    row(
      "dots that a step changes",
      steps.map(({ changed }) => changed),
    ),
  ];
}

export default async function bench(): Promise<string> {
  const clinic = await openClinic();
  const browser = await launchChromium();
  try {
    const cases = (await (await fetch(`${clinic.url}/api/cases`)).json()) as { caseId: string; label: string }[];
    const rows: string[] = [];
    for (const { caseId, label } of cases.filter(({ label }) => !label.startsWith("Example 14"))) {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      await page.goto(`${clinic.url}/cases/${caseId}/design`);
      await page.waitForSelector("[data-testid=totals][aria-busy=false]", { timeout: 60_000 });
      await page.waitForTimeout(5_000);
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
