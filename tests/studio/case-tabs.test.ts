import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { useStudio } from "./studio.js";
import { dotsShown, figure, openCase, openTab, settled, total } from "./workspace.js";

const studio = useStudio();

const shaved = /Example 6/;

describe("what else a case has", () => {
  test("example 14: no dots, whom to see, what else there is", async () => {
    const { page } = studio;
    await openCase(studio, /Example 14/);
    const notice = page.getByTestId("no-dots");
    for (const tab of ["Design", "Look", "Prescription", "Course and quote"]) {
      await openTab(page, tab);
      await notice.waitFor();
      expect(await notice.textContent()).toMatch(/No dots are planned/);
      expect(await notice.textContent()).toMatch(/dermatologist/);
    }
    await openTab(page, "Assessment");
    await page.getByText("a dermatologist").first().waitFor();
    expect(await total(page, "Dots")).toBe("–");
  });

  test("an answer changed in the assessment changes the decision", async () => {
    const { page } = studio;
    await openCase(studio, shaved, "assessment");
    const question = page.getByRole("radiogroup", { name: /Lupus/ });
    await question.getByText("Unknown").click();
    await settled(page);
    await page.locator(".case-title").getByText("Proceed").waitFor({ state: "detached" });
    await question.getByText("No", { exact: true }).click();
    await page.locator(".case-title").getByText("Proceed").waitFor();
  });

  test("a prescribed value opens its rule and its evidence", async () => {
    const { page } = studio;
    await openCase(studio, shaved, "prescription");
    await page.getByRole("button", { name: /Needle extension, Crown.*Show where it comes from/ }).click();
    const origin = page.getByRole("dialog");
    await origin.getByText("Evidence", { exact: true }).waitFor();
    const said = (await origin.textContent()) ?? "";
    expect(said).toMatch(/Solved for the target/);
    expect(said).toMatch(/Moved by/);
    expect(await origin.locator(".badge").count()).toBeGreaterThan(1);
    await page.keyboard.press("Escape");
    await origin.waitFor({ state: "detached" });
  });

  test("course and quote: sessions with dates, both ways of building up, what the quote assumes", async () => {
    const { page } = studio;
    await openCase(studio, shaved, "course");
    const main = page.getByRole("main");
    await main.getByText("Aftercare calendar").waitFor();
    const said = (await main.textContent()) ?? "";
    expect(said).toMatch(/15 Mar(ch)? 2027|Mar(ch)? 15, 2027/);
    expect(said).toMatch(/the other one/);
    expect(said).toMatch(/May end between/);
  });

  test("papers: the files are real and belong to the saved version", async () => {
    const { page } = studio;
    await openCase(studio, shaved, "papers");
    const magic: Record<string, RegExp> = {
      "plan.pdf": /^%PDF-/,
      "aftercare.ics": /^BEGIN:VCALENDAR/,
      "dots.csv": /^id,x_mm,y_mm,z_mm,nx,ny,nz,zone,session,order,mass_ng,depth_mm,radius_mm,dilution\n/,
      "dots.ply": /^ply\nformat binary_little_endian/,
      "head.glb": /^glTF/,
      "plan.json": /^\{/,
      "look-top-healed.png": /^\u0089PNG/,
    };
    for (const [name, begins] of Object.entries(magic)) {
      const download = page.waitForEvent("download", { timeout: 50_000 });
      await page.getByRole("link", { name, exact: true }).click();
      const file = await download;
      expect(file.suggestedFilename()).toBe(name);
      const bytes = await readFile(await file.path());
      expect(bytes.length).toBeGreaterThan(1000);
      expect(bytes.subarray(0, 120).toString("latin1")).toMatch(begins);
      if (name === "dots.csv") {
        expect(bytes.toString().trimEnd().split("\n")).toHaveLength(1 + (await dotsShown(page)));
      }
    }
  });
});

test("all figures are shown in a status that is read out", async () => {
  const { page } = studio;
  await openCase(studio, shaved);
  const spoken = await page.getByTestId("totals").getByRole("status").textContent();
  expect(spoken).toContain(`Dots: ${await figure(page, "Dots").textContent()}`);
});
