import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { visit } from "../visit.js";
import { useStudio } from "./studio.js";
import { differing, dotsAfter, dotsShown, openCase, saveState, settled, stagePixels } from "./workspace.js";

const studio = useStudio();

const shaved = /Example 6/;

type Place = { readonly x: number; readonly y: number };

/** The head from above, the brush in the hand; answers with the stage's middle, which is scalp. */
async function takeBrush(page: Page): Promise<Place> {
  await page.getByRole("button", { name: "Top", exact: true }).click();
  await page.getByRole("button", { name: "Brush", exact: true }).click();
  const box = (await page.getByTestId("stage").boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** From left to right through a place, 80 px long. */
async function paint(page: Page, { x, y }: Place): Promise<void> {
  await page.mouse.move(x - 40, y);
  await page.mouse.down();
  for (let step = 1; step <= 8; step++) await page.mouse.move(x - 40 + 10 * step, y);
  await page.mouse.up();
}

type TouchType = "touchStart" | "touchMove" | "touchEnd";

/** Fingers on the screen, as many as there are places. */
async function touchOf(
  page: Page,
): Promise<(type: TouchType, places: readonly (readonly [number, number])[]) => Promise<void>> {
  const tools = await page.context().newCDPSession(page);
  return async (type, places) => {
    await tools.send("Input.dispatchTouchEvent", { type, touchPoints: places.map(([x, y], id) => ({ x, y, id })) });
  };
}

async function penTap(page: Page, { x, y }: Place): Promise<void> {
  const tools = await page.context().newCDPSession(page);
  for (const type of ["mouseMoved", "mousePressed", "mouseReleased"] as const) {
    const button = type === "mouseMoved" ? "none" : "left";
    await tools.send("Input.dispatchMouseEvent", { type, x, y, button, clickCount: 1, pointerType: "pen" });
  }
}

/** Without the brush's ring: the pointer rests on the totals. */
async function pictureOf(page: Page): Promise<Uint8Array> {
  await page.getByTestId("totals").hover();
  return stagePixels(page);
}

/** Pixels in which two pictures differ left and right of the stage's middle. */
async function differsBySide(page: Page, a: Uint8Array, b: Uint8Array): Promise<readonly [number, number]> {
  const cols = Math.round((await page.getByTestId("stage").locator("canvas").boundingBox())!.width);
  const half = (picture: Uint8Array, left: boolean) =>
    picture.filter((_, i) => Math.floor(i / 3) % cols < cols / 2 === left);
  return [differing(half(a, true), half(b, true)), differing(half(a, false), half(b, false))];
}

/** Columns and rows from the stage's middle within which two pictures differ, px. */
async function differsWithin(page: Page, a: Uint8Array, b: Uint8Array): Promise<{ across: number; down: number }> {
  const box = (await page.getByTestId("stage").locator("canvas").boundingBox())!;
  const cols = Math.round(box.width);
  let [across, down] = [0, 0];
  for (let i = 0; i < a.length; i += 3) {
    if (Math.abs(a[i] - b[i]) + Math.abs(a[i + 1] - b[i + 1]) + Math.abs(a[i + 2] - b[i + 2]) <= 12) continue;
    const pixel = i / 3;
    across = Math.max(across, Math.abs((pixel % cols) - cols / 2));
    down = Math.max(down, Math.abs(Math.floor(pixel / cols) - a.length / 3 / cols / 2));
  }
  return { across, down };
}

/** Plans, pictures and their comparison one after the other: a busy machine gets its time. */
const LONG_MS = 180_000;

describe("the density brush", { timeout: LONG_MS }, () => {
  test("a stroke by mouse: more dots near it and the same elsewhere; one undo restores every dot", async () => {
    const { page } = studio;
    await openCase(studio, shaved);
    const middle = await takeBrush(page);
    await expect.poll(() => page.getByTestId("hairline-handle-3").count()).toBe(0);
    const before = await dotsShown(page);
    const bare = await pictureOf(page);
    await paint(page, middle);
    await settled(page);
    const more = await dotsShown(page);
    expect(more).toBeGreaterThan(before);
    expect(await saveState(page).textContent()).toBe("Not saved");
    const painted = await pictureOf(page);
    expect(differing(bare, painted)).toBeGreaterThan(50);
    // 40 px to either side, the brush's 10 mm of radius, and the margin in which dots make room.
    const { across, down } = await differsWithin(page, bare, painted);
    expect(across).toBeLessThan(120);
    expect(down).toBeLessThan(80);
    await page.getByRole("button", { name: "Undo" }).click();
    expect(await dotsAfter(page, more)).toBe(before);
    await settled(page);
    expect(differing(bare, await pictureOf(page))).toBe(0);
    await page.keyboard.press("Control+Shift+Z");
    await dotsAfter(page, before);
    await settled(page);
    expect(await dotsShown(page)).toBe(more);
    expect(differing(painted, await pictureOf(page))).toBe(0);
    await page.getByRole("button", { name: "Remove all strokes" }).click();
    expect(await dotsAfter(page, more)).toBe(before);
  });

  test("under the hand: dots follow before the stroke is done, and Escape gives it up", async () => {
    const { page } = studio;
    await openCase(studio, shaved);
    const { x, y } = await takeBrush(page);
    const before = await dotsShown(page);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 30, y);
    expect(await dotsAfter(page, before)).toBeGreaterThan(before);
    expect(await page.getByTestId("brush-readout").textContent()).toMatch(/^\d+ \/ cm²$/);
    await page.keyboard.press("Escape");
    await expect.poll(() => dotsShown(page)).toBe(before);
    await page.mouse.up();
    expect(await saveState(page).textContent()).toMatch(/^Saved/);
    // Undone before its own plan stands.
    await paint(page, { x, y });
    await page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => dotsShown(page)).toBe(before);
    await settled(page);
    expect(await dotsShown(page)).toBe(before);
    expect(await saveState(page).textContent()).toMatch(/^Saved/);
    // Beside the head the hand turns it, and nothing is painted.
    const box = (await page.getByTestId("stage").boundingBox())!;
    const still = await pictureOf(page);
    await page.mouse.move(box.x + 40, box.y + 60);
    await page.mouse.down();
    await page.mouse.move(box.x + 140, box.y + 120, { steps: 4 });
    await page.mouse.up();
    expect(differing(still, await pictureOf(page))).toBeGreaterThan(1000);
    expect(await saveState(page).textContent()).toMatch(/^Saved/);
  });

  test("by keyboard alone: taken up, sized, moved, set down and lifted", async () => {
    const { page } = studio;
    await openCase(studio, shaved);
    await page.getByRole("button", { name: "Top", exact: true }).click();
    const before = await dotsShown(page);
    await page.keyboard.press("b");
    const size = page.getByRole("textbox", { name: "Size, mm" });
    expect(await size.inputValue()).toBe("20");
    await page.keyboard.press("]");
    expect(await size.inputValue()).toBe("22");
    await page.getByText("Erase", { exact: true }).click();
    await page.getByRole("button", { name: "Brush on the head" }).focus();
    await page.keyboard.press(" ");
    for (let step = 0; step < 3; step++) await page.keyboard.press("ArrowDown");
    await page.keyboard.press(" ");
    expect(await dotsAfter(page, before)).toBeLessThan(before);
    await settled(page);
    expect(await page.getByRole("region", { name: "Brush strokes" }).getByRole("listitem").allTextContents()).toEqual([
      expect.stringMatching(/^1\. Erased.*22\.0 mm wide/),
    ]);
    await page.keyboard.press("Escape");
    await expect.poll(() => page.getByRole("button", { name: "Brush on the head" }).count()).toBe(0);
  });

  test("symmetric: a stroke works on both sides and is one step; switched off, on its own alone", async () => {
    const { page } = studio;
    await openCase(studio, shaved);
    const { x, y } = await takeBrush(page);
    const symmetric = page.getByRole("switch", { name: "Symmetric" });
    expect(await symmetric.isChecked()).toBe(true);
    const before = await dotsShown(page);
    const bare = await pictureOf(page);
    // Escape gives up both sides.
    await page.mouse.move(x + 70, y);
    await page.mouse.down();
    await page.mouse.move(x + 90, y);
    await dotsAfter(page, before);
    await page.keyboard.press("Escape");
    await expect.poll(() => dotsShown(page)).toBe(before);
    await page.mouse.up();
    expect(differing(bare, await pictureOf(page))).toBe(0);
    await paint(page, { x: x + 90, y });
    await settled(page);
    const both = await dotsShown(page);
    expect(both).toBeGreaterThan(before);
    const strokes = page.getByRole("region", { name: "Brush strokes" }).getByRole("listitem");
    expect(await strokes.allTextContents()).toEqual([expect.stringContaining("on both sides")]);
    const [left, right] = await differsBySide(page, bare, await pictureOf(page));
    expect(Math.min(left, right)).toBeGreaterThan(0.5 * Math.max(left, right));
    await page.getByRole("button", { name: "Undo" }).click();
    expect(await dotsAfter(page, both)).toBe(before);
    await page.getByText("Symmetric", { exact: true }).click();
    expect(await symmetric.isChecked()).toBe(false);
    await paint(page, { x: x + 90, y });
    await dotsAfter(page, before);
    await settled(page);
    const [away, here] = await differsBySide(page, bare, await pictureOf(page));
    expect(away).toBe(0);
    expect(here).toBeGreaterThan(50);
  });

  test("on a tablet a touch on the head is a stroke; two fingers turn the head, and one does after a pen", async () => {
    const { page, leave } = await visit(studio.browser, "tablet");
    await openCase({ page, url: studio.url }, shaved);
    const { x, y } = await takeBrush(page);
    const before = await dotsShown(page);
    await page.touchscreen.tap(x, y);
    expect(await dotsAfter(page, before)).toBeGreaterThan(before);
    await settled(page);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => dotsShown(page)).toBe(before);
    await settled(page);
    expect(await dotsShown(page)).toBe(before);
    // Two fingers turn the head, though one of them was there first and had begun to paint.
    const strokes = page.getByRole("region", { name: "Brush strokes" }).getByRole("listitem");
    const touch = await touchOf(page);
    const still = await pictureOf(page);
    await touch("touchStart", [[x - 30, y]]);
    await touch("touchStart", [
      [x - 30, y],
      [x + 30, y],
    ]);
    for (let step = 1; step <= 6; step++) {
      await touch("touchMove", [
        [x - 30 - 5 * step, y],
        [x + 30 + 15 * step, y],
      ]);
    }
    await touch("touchEnd", []);
    await settled(page);
    expect(differing(still, await pictureOf(page))).toBeGreaterThan(1000);
    expect(await dotsShown(page)).toBe(before);
    expect(await strokes.count()).toBe(0);
    // Once a pen has painted, a finger turns the head: a hand that rests on the screen must not paint.
    await page.getByRole("button", { name: "Top", exact: true }).click();
    await penTap(page, { x, y });
    await expect.poll(() => strokes.count()).toBe(1);
    await settled(page);
    const byPen = await dotsShown(page);
    expect(byPen).toBeGreaterThan(before);
    await touch("touchStart", [[x, y]]);
    for (let step = 1; step <= 6; step++) await touch("touchMove", [[x + 15 * step, y]]);
    await touch("touchEnd", []);
    await settled(page);
    expect(await dotsShown(page)).toBe(byPen);
    expect(await strokes.count()).toBe(1);
    await leave();
  });
});

test("naturalness moves the dots and keeps their number near; clusters are a choice of their own", async () => {
  const { page } = studio;
  await openCase(studio, shaved);
  await page.getByRole("button", { name: "Top", exact: true }).click();
  const even = await pictureOf(page);
  const naturalness = page.getByRole("textbox", { name: /^Naturalness/ });
  await naturalness.fill("1");
  await naturalness.press("Enter");
  await expect.poll(async () => differing(even, await pictureOf(page))).toBeGreaterThan(5000);
  await settled(page);
  const natural = await pictureOf(page);
  await page.getByText("Afro-textured, in clusters").click();
  await expect.poll(async () => differing(natural, await pictureOf(page))).toBeGreaterThan(5000);
  await page.getByText("Where these come from").click();
  await page.getByText("default-texture").waitFor();
});

test("the look as a hand sets it: another picture, the plan's own band; off unless somebody asks", async () => {
  const { page } = studio;
  await openCase(studio, shaved, "look");
  const figures = page.locator('[data-testid="look-figures"][aria-busy="false"] table');
  const picture = (): Promise<string> =>
    page
      .getByTestId("look-picture")
      .locator("canvas")
      .last()
      .evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
  /** Once the picture is another than the one before. */
  const drawn = async (before = "") => {
    await page.locator('[data-testid="look-picture"][data-working="false"]').waitFor();
    await expect.poll(picture).not.toBe(before);
    await page.locator('[data-testid="look-picture"][data-working="false"]').waitFor();
    await figures.waitFor();
    const bands = await figures.locator("tbody tr td:last-child").allTextContents();
    return { picture: await picture(), bands };
  };
  const hand = page.getByRole("switch", { name: "As a hand sets it" });
  expect(await hand.isChecked()).toBe(false);
  const planned = await drawn();
  expect(planned.bands).toHaveLength(5);
  await page.getByText("As a hand sets it").click();
  const first = await drawn(planned.picture);
  expect(first.bands).toEqual(planned.bands);
  await page.getByRole("button", { name: "Another hand" }).click();
  await drawn(first.picture);
  expect(page.url()).toMatch(/hand=2/);
});
