import type { Locator, Page } from "playwright-core";
import { readPng } from "../command/png.js";

/** Opens a case by the beginning of its name, at one of its tabs, and waits for the whole plan. */
export async function openCase(
  { page, url }: { readonly page: Page; readonly url: string },
  name: RegExp,
  tab = "design",
): Promise<void> {
  const listed = (await (await page.request.get(`${url}/api/cases`)).json()) as { caseId: string; label: string }[];
  const found = listed.find(({ label }) => name.test(label));
  if (!found) throw new RangeError(`no case called ${name}`);
  await page.goto(`${url}/cases/${found.caseId}/${tab}`);
  await settled(page);
}

/** The whole plan stands: nothing is being placed or predicted. */
export async function settled(page: Page, timeout = 30_000): Promise<void> {
  await page.locator('[data-testid="totals"][aria-busy="false"]').waitFor({ timeout });
  // Busy for a moment more is possible between dots and prediction.
  await page.waitForTimeout(100);
  await page.locator('[data-testid="totals"][aria-busy="false"]').waitFor({ timeout });
}

export const openTab = (page: Page, name: string): Promise<void> =>
  page.getByRole("navigation", { name: "Case" }).getByRole("link", { name, exact: true }).click();

/** Figure under a name in the bar of totals, such as "20,318". */
export const total = async (page: Page, name: string): Promise<string> =>
  (await figure(page, name).textContent()) ?? "";

export const figure = (page: Page, name: string): Locator =>
  page.getByTestId("totals").locator("dl > div", { hasText: name }).locator("dd");

export const dotsShown = async (page: Page): Promise<number> => Number((await total(page, "Dots")).replaceAll(",", ""));

/** Waits until the number of dots is no longer this one; answers with the new one. */
export async function dotsAfter(page: Page, before: number): Promise<number> {
  await page.waitForFunction((old) => {
    const figures = [...document.querySelectorAll('[data-testid="totals"] dl > div')];
    const shown = figures.find((of) => of.querySelector("dt")?.textContent === "Dots")?.querySelector("dd");
    return shown != null && /^[\d,]+$/.test(shown.textContent ?? "") && shown.textContent?.replaceAll(",", "") !== old;
  }, String(before));
  return dotsShown(page);
}

export const saveState = (page: Page): Locator => page.getByTestId("save-state");

/** What the 3D canvas shows once it has come to rest: two pictures in a row are alike. */
export async function stagePixels(page: Page): Promise<Uint8Array> {
  const canvas = page.getByTestId("stage").locator("canvas");
  const taken = async () => readPng(await canvas.screenshot()).rgb;
  let before = await taken();
  for (let tries = 0; tries < 100; tries++) {
    await page.waitForTimeout(100);
    const now = await taken();
    if (differing(before, now) === 0) return now;
    before = now;
  }
  throw new Error("the stage does not come to rest");
}

/** Pixels that differ in any channel by more than a trace. */
export function differing(a: Uint8Array, b: Uint8Array): number {
  if (a.length !== b.length) throw new RangeError("pictures of two sizes");
  let count = 0;
  for (let i = 0; i < a.length; i += 3) {
    if (Math.abs(a[i] - b[i]) + Math.abs(a[i + 1] - b[i + 1]) + Math.abs(a[i + 2] - b[i + 2]) > 12) count++;
  }
  return count;
}
