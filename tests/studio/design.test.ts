import { readFile } from "node:fs/promises";
import { type MapPoint, nearestOnSurface, type PointMm, toMapPoint } from "@shadowline/scalp";
import { headOf } from "@shadowline/treatment";
import { describe, expect, test } from "vitest";
import { useStudio } from "./studio.js";
import { differing, dotsAfter, dotsShown, openCase, saveState, settled, stagePixels, total } from "./workspace.js";

const studio = useStudio();

const shaved = /Example 6/;

describe("design", () => {
  test("the head, its zones and its dots are drawn; totals stand beside them", async () => {
    const { page } = studio;
    await openCase(studio, shaved);
    expect(await dotsShown(page)).toBeGreaterThan(15_000);
    expect(await total(page, "Treated area")).toMatch(/cm²/);
    expect(await total(page, "Total price")).toMatch(/£/);
    await page.getByRole("button", { name: "Top", exact: true }).click();
    const withDots = await stagePixels(page);
    const colours = new Set<number>();
    for (let i = 0; i < withDots.length; i += 3) {
      colours.add((withDots[i] << 16) | (withDots[i + 1] << 8) | withDots[i + 2]);
    }
    expect(colours.size).toBeGreaterThan(1000);
    await page.getByText("Hidden", { exact: true }).click();
    await expect.poll(async () => differing(withDots, await stagePixels(page))).toBeGreaterThan(10_000);
  });

  test("a hairline point moved by keyboard: other dots at once, undo and redo bring them back", async () => {
    const { page } = studio;
    await openCase(studio, shaved);
    const before = await dotsShown(page);
    const handle = page.getByTestId("hairline-handle-3");
    await handle.focus();
    await page.keyboard.press("Shift+ArrowDown");
    const lower = await dotsAfter(page, before);
    expect(lower).toBeGreaterThan(before);
    await settled(page);
    expect(await saveState(page).textContent()).toBe("Not saved");
    await page.getByRole("button", { name: "Undo" }).click();
    expect(await dotsAfter(page, lower)).toBe(before);
    await settled(page);
    expect(await saveState(page).textContent()).toMatch(/^Saved/);
    await page.keyboard.press("Control+Shift+Z");
    expect(await dotsAfter(page, before)).toBe(lower);
  });

  test("a hairline point dragged by pointer, its partner with it", async () => {
    const { page } = studio;
    await openCase(studio, shaved);
    const before = await dotsShown(page);
    const label = (at: number) => page.getByTestId(`hairline-handle-${at}`).getAttribute("aria-label");
    const partner = await label(4);
    const box = (await page.getByTestId("hairline-handle-2").boundingBox())!;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (let step = 1; step <= 5; step++) await page.mouse.move(x, y + 4 * step);
    await page.mouse.up();
    expect(await dotsAfter(page, before)).toBeGreaterThan(before);
    await settled(page);
    expect(await label(4)).not.toBe(partner);
    // One gesture is one step back.
    await page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => dotsShown(page)).toBe(before);
  });

  test("density and technique: totals and deposit follow", async () => {
    const { page } = studio;
    await openCase(studio, shaved);
    const before = await dotsShown(page);
    const crown = page.getByRole("textbox", { name: /Density, Crown/ });
    await crown.fill("60");
    await crown.press("Enter");
    expect(await dotsAfter(page, before)).toBeLessThan(before);
    await settled(page);
    const price = await total(page, "Total price");
    expect(price).not.toBe("");
    const deposit = page.getByRole("region", { name: "Deposit of one dot" });
    const deposited = await deposit.textContent();
    const extension = page.getByRole("textbox", { name: /Own value for Needle extension/ });
    await extension.fill("1.6");
    await extension.press("Enter");
    await page.waitForFunction((old) => {
      const title = [...document.querySelectorAll("h2")].find((of) => of.textContent === "Deposit of one dot");
      return title?.closest("section")?.textContent !== old;
    }, deposited);
    await settled(page);
    expect(await deposit.textContent()).not.toBe(deposited);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => deposit.textContent()).toBe(deposited);
  });
});

test("dots without room beside hairs: how many, in which zones, and where on the head", async () => {
  const { page, url } = studio;
  const text = await readFile(new URL("../../examples/case-06-shaved-head.json", import.meta.url), "utf8");
  const document = { ...JSON.parse(text), label: "No room", head: { template: "male" }, measuredFollicles: [tuft()] };
  expect((await page.request.post(`${url}/api/cases`, { data: { document } })).status()).toBe(201);
  await openCase(studio, /No room/);
  const notice = await page.getByTestId("no-room").textContent();
  const [, count] = /^([\d,]+) dots found no room beside hair/.exec(notice ?? "") ?? [];
  expect(Number(count?.replace(",", ""))).toBeGreaterThan(50);
  expect(notice).toMatch(/Where: .*Midscalp \d+/);
  await page.getByRole("button", { name: "Top", exact: true }).click();
  const red = async (): Promise<number> => {
    const rgb = await stagePixels(page);
    let found = 0;
    for (let i = 0; i < rgb.length; i += 3) if (rgb[i] > 150 && rgb[i + 1] < 60 && rgb[i + 2] < 75) found++;
    return found;
  };
  expect(await red()).toBeGreaterThan(50);
  await page.getByText("Hidden", { exact: true }).click();
  expect(await red()).toBe(0);
});

/** Hairs 2 mm apart and so thick that no dot fits between them, about 25 mm wide on the vertex. */
function tuft(): { polygon: MapPoint[]; follicles: { placeMm: readonly number[]; radiusMm: number }[] } {
  const skin = nearestOnSurface(headOf({ template: "male" }).mesh);
  // From above the head inwards, so that what is laid out there comes out narrower on the skin.
  const at = (x: number, y: number): PointMm => skin([x, y, 200]).atMm;
  const steps = Array.from({ length: 13 }, (_, step) => 3.5 * step - 21);
  const corner = (x: number, y: number): MapPoint => toMapPoint(at(x, y));
  return {
    polygon: [corner(-23, -23), corner(23, -23), corner(23, 23), corner(-23, 23)],
    follicles: steps.flatMap((x) => steps.map((y) => ({ placeMm: at(x, y), radiusMm: 1.9 }))),
  };
}

describe("look", () => {
  test("opens on healed; age, distance, light and hair change figures or picture", async () => {
    const { page } = studio;
    await openCase(studio, shaved, "look");
    const pictureReady = () => page.locator('[data-testid="look-picture"][data-working="false"]').waitFor();
    const figuresReady = () => page.locator('[data-testid="look-figures"][aria-busy="false"] table').waitFor();
    await pictureReady();
    await figuresReady();
    expect(await page.getByRole("radio", { name: "Healed" }).isChecked()).toBe(true);
    const shown = async () => {
      await page.waitForTimeout(100);
      await pictureReady();
      await figuresReady();
      const drawn = page.getByTestId("look-picture").locator("canvas").last();
      return {
        figures: await page.getByTestId("look-figures").textContent(),
        picture: await drawn.evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL()),
      };
    };
    const lightness = (figures: string | null): number => {
      const found = /L\*\s*([-−]?\d+\.\d)/.exec(figures ?? "");
      return Number(found?.[1].replace("−", "-"));
    };
    const healed = await shown();
    expect(lightness(healed.figures)).toBeLessThan(-1);
    await page.getByText("Fresh", { exact: true }).click();
    const fresh = await shown();
    expect(lightness(fresh.figures)).toBeLessThan(lightness(healed.figures));
    expect(fresh.picture).not.toBe(healed.picture);
    await page.getByText("Healed", { exact: true }).click();
    await page.getByText("Bulb", { exact: true }).click();
    const lamp = await shown();
    expect(lamp.picture).not.toBe(healed.picture);
    await page.getByText("Daylight", { exact: true }).click();
    const type = async (name: RegExp, value: string): Promise<void> => {
      const box = page.getByRole("textbox", { name });
      await box.fill(value);
      await box.press("Enter");
    };
    await type(/^Distance/, "3");
    const far = await shown();
    expect(far.picture).not.toBe(healed.picture);
    expect(far.figures).not.toBe(healed.figures);
    await type(/^Distance/, "0.5");
    await type(/^Hair length/, "6");
    const longer = await shown();
    expect(longer.picture).not.toBe(healed.picture);
    // The address holds what was chosen: a link shows the same.
    expect(page.url()).toMatch(/hair=6/);
  });
});
