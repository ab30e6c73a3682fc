import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { examplePath, temporaryFolder } from "../command.js";
import { useStudio } from "./studio.js";
import { openCase, openTab, saveState, settled, total } from "./workspace.js";

const studio = useStudio();
/** A head is made anew from its scan; a machine that does more at once gets its time. */
const shaved = /Example 6/;
const scanned = /Example 10/;
/** A head in a unit of its own: its shape alone cannot say how large it is. */
const scan = examplePath("head-lee-perry-smith/LeePerrySmith.glb");

/** A figure of the head under its name, mm. */
async function measured(page: Page, name: string): Promise<number> {
  const shown = page.getByTestId("head-figures").locator("div", { hasText: name }).locator("dd");
  return Number.parseFloat(((await shown.textContent()) ?? "").replace(/[^\d.]/g, ""));
}

/** Lets a file fall on the page, as the browser sees it come from the desk. */
async function drop(page: Page, path: string): Promise<void> {
  const box = await page.locator(".drop-zone").boundingBox();
  if (!box) throw new RangeError("nowhere to drop a file");
  const browser = await page.context().newCDPSession(page);
  for (const type of ["dragEnter", "dragOver", "drop"] as const) {
    const data = { items: [], files: [path], dragOperationsMask: 1 };
    await browser.send("Input.dispatchDragEvent", { type, x: box.x + box.width / 2, y: box.y + 12, data });
  }
}

const chooseWay = (page: Page, way: string): Promise<void> =>
  page.getByRole("radiogroup", { name: "Where the head comes from" }).getByText(way, { exact: true }).click();
const chooseTool = (page: Page, tool: string): Promise<void> =>
  page.getByRole("radiogroup", { name: "What the hand does" }).getByText(tool, { exact: true }).click();

/** Presses at shares of the stage's width and height. */
async function pressOnHead(page: Page, places: readonly (readonly [number, number])[]): Promise<void> {
  const stage = await page.getByTestId("head-stage").boundingBox();
  if (!stage) throw new RangeError("no stage");
  for (const [x, y] of places) await page.mouse.click(stage.x + x * stage.width, stage.y + y * stage.height);
}

async function dragBy(page: Page, handle: string, x: number, y: number): Promise<void> {
  const box = await page.getByTestId(handle).boundingBox();
  if (!box) throw new RangeError(`no ${handle}`);
  const [fromX, fromY] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(fromX, fromY);
  await page.mouse.down();
  await page.mouse.move(fromX + x / 2, fromY + y / 2);
  await page.mouse.move(fromX + x, fromY + y);
}

describe("a scan", () => {
  test("dropped without a unit and without landmarks: its size is asked, landmarks appear, it plans and is kept", async () => {
    const { page } = studio;
    await openCase(studio, /Example 12/, "head");
    const before = await total(page, "Dots");
    await chooseWay(page, "Scan");
    await drop(page, scan);
    await page.getByText("How large is this head?").waitFor({ timeout: 45_000 });
    // Nothing has changed yet.
    expect(await saveState(page).textContent()).toMatch(/^Saved/);
    await page.getByLabel("Circumference by tape").fill("558");
    await page.getByRole("button", { name: "Use this circumference" }).click();
    await page.getByRole("heading", { name: "Found in the scan" }).waitFor({ timeout: 45_000 });
    await settled(page);
    expect(Math.abs((await measured(page, "Circumference")) - 558)).toBeLessThan(3);
    for (const name of ["nasion", "inion", "leftTragion", "rightTragion"]) {
      expect(await page.getByTestId(`landmark-${name}`).textContent()).toMatch(/suggested(sure|likely|unsure), \d+/);
      await page.getByTestId(`handle-${name}`).waitFor({ state: "attached" });
    }
    expect(await total(page, "Dots")).not.toBe(before);
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await saveState(page).getByText("Saved, version 2").waitFor();
    await page.reload();
    await settled(page);
    expect(await page.locator(".file-name").textContent()).toBe("LeePerrySmith.glb");
    expect(Math.abs((await measured(page, "Circumference")) - 558)).toBeLessThan(3);
  }, 180_000);

  test("what is no scan is refused in one sentence, and the case keeps its head", async () => {
    const { page } = studio;
    await openCase(studio, /Example 9/, "head");
    const before = await measured(page, "Circumference");
    await chooseWay(page, "Scan");
    const folder = await temporaryFolder();
    try {
      const wrong = { "words.obj": "no scan at all", "cut.glb": "glTF", "photo.jpg": "an ending that no scan has" };
      for (const [name, content] of Object.entries(wrong)) {
        await writeFile(join(folder.path, name), content);
        await drop(page, join(folder.path, name));
        const refusal = page.getByRole("alert").filter({ hasText: name });
        await refusal.waitFor();
        expect(await refusal.getByRole("listitem").count()).toBe(1);
      }
    } finally {
      await folder.remove();
    }
    expect(await measured(page, "Circumference")).toBe(before);
    expect(await saveState(page).textContent()).toMatch(/^Saved/);
  });

  test("a large one can be given up while it is read; planning goes on", async () => {
    const { page } = studio;
    const folder = await temporaryFolder();
    try {
      await writeFile(join(folder.path, "large.stl"), largeStl(900_000));
      await openCase(studio, /Example 8/, "head");
      await chooseWay(page, "Scan");
      await page.locator('input[type="file"]').setInputFiles(join(folder.path, "large.stl"));
      await page.getByRole("progressbar").waitFor();
      await page.getByRole("button", { name: "Cancel" }).click();
      await page.getByRole("progressbar").waitFor({ state: "detached" });
      await page.locator(".drop-zone").waitFor();
      await chooseWay(page, "Template");
      await page.getByRole("button", { name: "Women's average" }).click();
      await settled(page);
      await page.getByRole("button", { name: "Undo" }).click();
      await settled(page);
      expect(await saveState(page).textContent()).toMatch(/^Saved/);
    } finally {
      await folder.remove();
    }
  }, 120_000);

  test("a server that does not take it: said so, nothing lost, sent again", async () => {
    const { page, complaints } = studio;
    await openCase(studio, /Example 7/, "head");
    await chooseWay(page, "Scan");
    const files = "**/api/cases/*/files/*";
    await page.route(files, (route) => (route.request().method() === "PUT" ? route.abort() : route.continue()));
    await drop(page, scan);
    await page.getByText("How large is this head?").waitFor({ timeout: 45_000 });
    await page.getByLabel("Circumference by tape").fill("558");
    await page.getByRole("button", { name: "Use this circumference" }).click();
    await page.getByText("The server does not answer.").waitFor({ timeout: 45_000 });
    expect(await saveState(page).textContent()).toMatch(/^Saved/);
    await page.unroute(files);
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByRole("heading", { name: "Found in the scan" }).waitFor();
    await settled(page);
    // The browser itself notes the request that was cut.
    expect(complaints.splice(0).join()).toMatch(/ERR_FAILED/);
  }, 120_000);
});

describe("a hand on the head", () => {
  test("a landmark dragged: a loupe while it is held, other measures, undo restores them", async () => {
    const { page } = studio;
    await openCase(studio, scanned, "head");
    const before = await measured(page, "Nasion to inion");
    await dragBy(page, "handle-nasion", 0, -14);
    await page.locator(".loupe").waitFor();
    await page.mouse.up();
    await page.locator(".loupe").waitFor({ state: "detached" });
    await saveState(page).getByText("Not saved").waitFor();
    await settled(page);
    await expect.poll(() => measured(page, "Nasion to inion")).toBeLessThan(before - 1);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => measured(page, "Nasion to inion")).toBe(before);
  });

  test("a landmark moved by keys, half a millimetre each; reset takes it back to what the shape says", async () => {
    const { page } = studio;
    await openCase(studio, scanned, "head");
    const handle = page.getByTestId("handle-midFrontal");
    await handle.focus();
    const from = await handle.boundingBox();
    for (let press = 0; press < 8; press++) await page.keyboard.press("ArrowDown");
    await expect.poll(async () => (await handle.boundingBox())?.y).toBeGreaterThan((from?.y ?? 0) + 4);
    await saveState(page).getByText("Not saved").waitFor();
    await page
      .getByTestId("landmark-midFrontal")
      .getByRole("button", { name: /back to the suggestion/ })
      .click();
    await page.getByTestId("landmark-midFrontal").getByText("estimated").waitFor();
  });

  test("the tape reads along the skin, taut and straight; the area tool inside", async () => {
    const { page } = studio;
    await openCase(studio, scanned, "head");
    await chooseTool(page, "Tape");
    await pressOnHead(page, [
      [0.42, 0.3],
      [0.56, 0.3],
    ]);
    const said = page.getByTestId("measured");
    await said.getByText("Straight").waitFor();
    const [taut, along, straight] = (await said.locator("dd").allTextContents()).map(Number.parseFloat);
    expect(straight).toBeGreaterThan(40);
    // A chord, the tape over it, and the skin under the tape.
    expect(taut).toBeGreaterThan(straight);
    expect(along).toBeGreaterThan(straight);
    expect(along).toBeLessThan(1.3 * straight);
    await chooseTool(page, "Area");
    await pressOnHead(page, [
      [0.45, 0.35],
      [0.45, 0.22],
      [0.53, 0.2],
      [0.55, 0.33],
    ]);
    await said.getByText("Around").waitFor();
    await expect.poll(() => said.locator("dd").first().textContent()).toMatch(/^\d+\.\d cm²$/);
    // Without a pointer: points in the middle, moved by keys over the crown, a millimetre each.
    await page.getByRole("button", { name: "Clear" }).click();
    await page.getByRole("button", { name: "Top", exact: true }).click();
    await page.waitForTimeout(500);
    for (const [point, key] of ["ArrowLeft", "ArrowUp", "ArrowRight"].entries()) {
      await page.getByRole("button", { name: "Add in the middle" }).click();
      await page.getByTestId(`handle-${point}`).focus();
      for (let press = 0; press < 20; press++) await page.keyboard.press(`Shift+${key}`);
    }
    // Half of 40 by 20 mm.
    const squareCm = async () => Number.parseFloat((await said.locator("dd").first().textContent()) ?? "");
    await expect.poll(async () => Math.abs((await squareCm()) - 4)).toBeLessThan(0.3);
    await page.getByRole("button", { name: "Settings" }).click();
    await page.getByText("in, sq in").click();
    await page.keyboard.press("Escape");
    await expect.poll(() => said.locator("dd").first().textContent()).toMatch(/ sq in$/);
  });

  test("the boundary bends with its mirror image, and follows the landmarks again", async () => {
    const { page } = studio;
    await openCase(studio, shaved, "head");
    const scalp = (): Promise<number> => measured(page, "Scalp");
    const before = await scalp();
    await chooseTool(page, "Boundary");
    await page.getByTestId("handle-0").waitFor();
    await dragBy(page, "handle-0", 0, 30);
    await page.mouse.up();
    await settled(page);
    await expect.poll(scalp).toBeGreaterThan(before + 2);
    await page.getByRole("button", { name: "Boundary from the landmarks again" }).click();
    await settled(page);
    await expect.poll(scalp).toBe(before);
  });
});

describe("tape figures", () => {
  test("figures that no head has are refused beside their field; what fits becomes the head", async () => {
    const { page } = studio;
    await openCase(studio, shaved, "head");
    const length = page.getByLabel("Length", { exact: true });
    await length.fill("258");
    await length.press("Tab");
    await page.getByText("The case keeps its head").waitFor();
    // The figure that cannot go with the others says by how much it would have to change.
    expect(await page.getByLabel("Circumference", { exact: true }).getAttribute("aria-invalid")).toBe("true");
    await page.getByText(/nearest head \d+ mm off/).waitFor();
    expect(await saveState(page).textContent()).toMatch(/^Saved/);
    await length.fill("200");
    await length.press("Tab");
    await saveState(page).getByText("Not saved").waitFor();
    await settled(page);
    await expect.poll(() => measured(page, "Length")).toBe(200);
    await openTab(page, "Design");
    await settled(page);
  });
});

/** A binary STL of a wavy sheet: large, whole and no head. */
function largeStl(triangles: number): Uint8Array {
  const bytes = new Uint8Array(84 + 50 * triangles);
  const view = new DataView(bytes.buffer);
  view.setUint32(80, triangles, true);
  const side = Math.ceil(Math.sqrt(triangles));
  for (let triangle = 0; triangle < triangles; triangle++) {
    const [x, y] = [triangle % side, Math.floor(triangle / side)];
    const corners = [x, y, x + 1, y, x, y + 1];
    for (let corner = 0; corner < 3; corner++) {
      const at = 84 + 50 * triangle + 12 + 12 * corner;
      view.setFloat32(at, corners[2 * corner], true);
      view.setFloat32(at + 4, corners[2 * corner + 1], true);
      view.setFloat32(at + 8, (x * y) % 7, true);
    }
  }
  return bytes;
}
