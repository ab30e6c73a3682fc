import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { examplePath } from "../command.js";
import { useStudio } from "./studio.js";
import { openCase, openTab, saveState, settled, total } from "./workspace.js";

const studio = useStudio();

const shaved = /Example 6/;
/** Said of the shaved head of example 6, and no more than said. */
const rule = "much-sun";

const sign = async (page: Page, reason: string): Promise<void> => {
  await page.getByRole("textbox", { name: "Your name" }).fill("Dr Ann Lee");
  await page.getByRole("textbox", { name: "Reason" }).fill(reason);
};
const saveAs = (page: Page, version: number): Promise<void> =>
  page.getByRole("button", { name: `Save as version ${version}` }).click();
const choose = (page: Page, group: string, name: string): Promise<void> =>
  page.getByRole("radiogroup", { name: group }).getByText(name, { exact: true }).click();

describe("one clinic's edits, one after the other", () => {
  test("a rule made stricter: seen before it is saved, a version with author, reason and diff after", async () => {
    const { page } = studio;
    await page.goto(`${studio.url}/library/rules`);
    await page.getByRole("searchbox", { name: "Search" }).fill("sun no cover");
    await page.getByTestId(`rules/${rule}`).getByRole("link").click();
    expect(await page.getByTestId("rule-when").textContent()).toMatch(/Time in the sun: Much/);
    await page.getByRole("button", { name: "Edit" }).click();
    await choose(page, "Decision", "Caution");
    const effects = page.getByTestId("effects");
    await effects.getByText(/of \d+ cases would be assessed differently/).waitFor();
    const example = effects.getByRole("article").filter({ hasText: "Example 6" });
    expect(await example.textContent()).toMatch(/Proceed.*Caution.*Changed.*much sun/s);
    await sign(page, "Two clients faded within a year.");
    await saveAs(page, 1);
    const version = page.getByTestId("version-1");
    await version.waitFor();
    expect(await version.textContent()).toMatch(
      /Dr Ann Lee.*Two clients faded within a year\..*Decision.*Proceed.*Caution/s,
    );
  });

  test("a plan keeps what it was made with, says what the clinic's is, and follows when asked; undo takes it back", async () => {
    const { page } = studio;
    await openCase(studio, shaved, "assessment");
    const decision = page.locator(".case-title").getByTestId("decision");
    expect(await decision.textContent()).toBe("Proceed");
    const notice = page.getByTestId("knowledge-notice");
    expect(await notice.textContent()).toMatch(/Made with version 0 .* the clinic is at 1/);
    await notice.getByRole("button", { name: "What changed" }).click();
    const update = page.getByTestId("knowledge-update");
    await update.getByText("No figure of the plan changes.").waitFor();
    expect(await update.textContent()).toMatch(/much-sun.*Proceed.*Caution.*Findings.*Changed.*much sun/s);
    await update.getByRole("button", { name: "Accept version 1" }).click();
    await notice.waitFor({ state: "detached" });
    await page
      .getByTestId(`finding-${rule}`)
      .getByText(/changed by Dr Ann Lee/)
      .waitFor();
    await settled(page);
    expect(await decision.textContent()).toBe("Caution");
    await page.getByRole("button", { name: "Undo" }).click();
    await notice.waitFor();
    await settled(page);
    expect(await decision.textContent()).toBe("Proceed");
  });

  test("a case made now is planned with what the clinic knows now", async () => {
    const { page } = studio;
    await page.goto(studio.url);
    const chooser = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Choose a file" }).click();
    const json = JSON.parse(await readFile(examplePath("case-06-shaved-head.json"), "utf8"));
    const buffer = Buffer.from(JSON.stringify({ ...json, label: "Made after the edit" }));
    await (await chooser).setFiles({ name: "new.json", mimeType: "application/json", buffer });
    await page.getByRole("heading", { level: 1, name: "Made after the edit" }).waitFor();
    await settled(page);
    expect(await page.locator(".case-title").getByTestId("decision").textContent()).toBe("Caution");
    expect(await page.getByTestId("knowledge-notice").count()).toBe(0);
  });

  test("a protocol's figure of the clinic's own is marked, moves the plan, and is undone by a further version", async () => {
    const { page } = studio;
    await page.goto(`${studio.url}/library/protocols/three-30-70-100`);
    await page.getByRole("button", { name: "Edit" }).click();
    const pace = page.getByRole("region", { name: "Dots a minute" });
    await pace.getByRole("textbox", { name: "Dots a minute likely" }).fill("55");
    expect(await pace.textContent()).toMatch(/the clinic’s own/);
    await sign(page, "Timed over forty clients.");
    await saveAs(page, 2);
    const version = page.getByTestId("version-2");
    await version.waitFor();
    expect(await version.textContent()).toMatch(/Dots a minute.*likely.*40.*55/s);

    await openCase(studio, shaved, "course");
    const before = await total(page, "Time");
    await page.getByRole("button", { name: "What changed" }).click();
    await page.getByRole("button", { name: "Accept version 2" }).click();
    await settled(page);
    expect(await total(page, "Time")).not.toBe(before);

    await page.goto(`${studio.url}/library/history`);
    await page.getByTestId("version-2").getByRole("button", { name: "Restore what was before" }).click();
    await sign(page, "Back to the publication.");
    await saveAs(page, 3);
    await page.getByTestId("version-3").waitFor();
    expect(await page.getByTestId("version-3").textContent()).toMatch(/55.*40/s);
    expect(await page.getByRole("listitem").filter({ hasText: "Timed over forty clients." }).count()).toBe(1);
  });

  test("what protects is not made weaker: the reason is told and nothing can be saved", async () => {
    const { page } = studio;
    await page.goto(`${studio.url}/library/rules/keloid-tendency`);
    await page.getByRole("button", { name: "Edit" }).click();
    await choose(page, "Decision", "Caution");
    const refused = page.getByTestId("edit-refused");
    await refused.waitFor();
    expect(await refused.textContent()).toMatch(/stricter, not lighter/);
    await sign(page, "Too many are sent away.");
    expect(await page.getByRole("button", { name: /Save as version/ }).isDisabled()).toBe(true);
    await choose(page, "Decision", "Decline");
    await page.getByText("Nothing yet.").waitFor();
  });
});

describe("reading", () => {
  test("two protocols field by field, what differs first", async () => {
    const { page } = studio;
    await page.goto(`${studio.url}/library/protocols`);
    const rows = page.getByTestId("compared").locator("tbody tr");
    await rows.first().waitFor();
    const differing = await rows.count();
    expect(await page.getByTestId("compared").textContent()).toMatch(/share done after each.*0\.3, 0\.7, 1/s);
    await page.getByText("Show what both share").click();
    expect(await rows.count()).toBeGreaterThan(differing + 20);
    expect(await page.getByTestId("compared").textContent()).toMatch(/Spread between dots and hands/);
    await page.getByText("Show what both share").click();
    await page.getByLabel("The other", { exact: true }).selectOption("three-30-70-100");
    await page.getByText(/^0 of \d+ values differ/).waitFor();
    expect(await rows.count()).toBe(0);
  });

  test("evidence by subject, by strength and where sources disagree; each entry says who leans on it", async () => {
    const { page } = studio;
    await page.goto(`${studio.url}/library/evidence`);
    const count = async (): Promise<number> => {
      const line = page.getByRole("status").filter({ hasText: /entries/ });
      await line.waitFor();
      return Number(/^[\d,]+/.exec((await line.textContent()) ?? "")?.[0].replace(",", ""));
    };
    const all = await count();
    await page.getByLabel("Contradictions").selectOption("only");
    await page.waitForURL(/contradicted/);
    const contradicted = await count();
    expect(contradicted).toBeLessThan(all);
    expect(await page.locator(".against").count()).toBeGreaterThan(20);
    await page.getByLabel("Strength").selectOption("assumption");
    await page.waitForURL(/strength=assumption/);
    expect(await count()).toBeLessThan(contradicted);
    await page.goto(`${studio.url}/evidence?q=keloid`);
    await page.waitForURL(/library\/evidence\?q=keloid/);
    const users = page.getByText(/Used by \d+ items/).first();
    await users.click();
    await page.getByRole("link", { name: "Keloid tendency" }).first().click();
    await page.getByRole("heading", { name: "Keloid tendency" }).waitFor();
  });

  test("approval by country, and a label that lacks what the law there asks for", async () => {
    const { page } = studio;
    await page.goto(`${studio.url}/library/materials`);
    await page.getByLabel("Country").selectOption("DE");
    await page
      .getByText(/REACH entry 75/)
      .first()
      .waitFor();
    await choose(page, "Gives safety instructions", "No");
    await page.getByTestId("advice-label-safety-missing").getByText("Caution").waitFor();
    await choose(page, "Gives safety instructions", "Yes");
    await page.getByTestId("advice-label-safety-missing").waitFor({ state: "detached" });
  });

  test("every alternative answers the same questions", async () => {
    const { page } = studio;
    await page.goto(`${studio.url}/library/alternatives`);
    const table = page.getByTestId("alternatives");
    await table.waitFor();
    const columns = await table.getByRole("columnheader").count();
    const rows = await table.locator("tbody tr").all();
    expect(rows.length).toBeGreaterThan(9);
    for (const row of rows) {
      const cells = await row.locator("th, td").allTextContents();
      expect(cells).toHaveLength(columns);
      expect(cells.filter((cell) => cell.trim() === "")).toEqual([]);
      expect(await row.locator(".badge").count()).toBeGreaterThan(0);
    }
  });

  test("in German the words of the library and the planner's sentences are German", async () => {
    const { page } = studio;
    await page.goto(`${studio.url}/library/rules/keloid-tendency`);
    await page.getByRole("button", { name: "Settings" }).click();
    await page.getByText("Deutsch").click();
    await page.keyboard.press("Escape");
    await page.getByRole("heading", { name: "Bibliothek" }).waitFor();
    expect(await page.getByTestId("rule-when").textContent()).toBe("Jemals Keloide oder erhabene Narben: Ja");
    await page.getByText("Narben dieses Klienten werden erhaben.", { exact: false }).waitFor();
    expect(await page.locator('dd [lang="en"]').count()).toBe(0);
  });
});

describe("the intake", () => {
  test("each answer lists the findings that came, went and changed, and undo lists them the other way round", async () => {
    const { page } = studio;
    await openCase(studio, shaved, "assessment");
    const change = page.getByTestId("last-change");
    expect(await change.textContent()).toMatch(/Change an answer/);
    await choose(page, "Lupus", "Yes");
    await change.getByText(/New.*Refer.*lupus/s).waitFor();
    await page.getByRole("button", { name: "Undo" }).click();
    await change.getByText(/Gone.*Refer.*lupus/s).waitFor();
    await choose(page, "Lupus", "Unknown");
    await change.getByText(/Not answered/).waitFor();
    await choose(page, "Smokes", "Yes");
    expect(await change.textContent()).not.toMatch(/lupus/);
  });

  test("a letter answers the question in focus and the next one has it; what it brings up is asked", async () => {
    const { page } = studio;
    await openCase(studio, shaved, "assessment");
    const had = page.getByRole("radiogroup", { name: "An earlier transplant", exact: true });
    expect(await page.getByLabel("Transplant, months ago").count()).toBe(0);
    await had.getByRole("radio", { name: "No", exact: true }).focus();
    await page.keyboard.press("y");
    await page.getByLabel("Transplant, months ago").waitFor();
    expect(await had.getByRole("radio", { name: "Yes" }).isChecked()).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.closest(".question")?.textContent)).not.toMatch(
      /An earlier/,
    );
    expect(await page.getByTestId("last-change").textContent()).toMatch(/New/);
  });

  test("open questions are counted, and can be shown alone", async () => {
    const { page } = studio;
    await openCase(studio, shaved, "assessment");
    const open = async (): Promise<number> => {
      const said = (await page.getByTestId("open-count").textContent()) ?? "";
      return said.startsWith("Every") ? 0 : Number(/\d+/.exec(said)?.[0]);
    };
    const before = await open();
    await choose(page, "Lupus", "Unknown");
    expect(await open()).toBe(before + 1);
    await page.getByText("Show open questions only").click();
    await page.getByRole("radiogroup", { name: "Lupus" }).waitFor();
    expect(await page.locator(".intake .question").count()).toBe(before + 1);
    await choose(page, "Lupus", "No");
    expect(await open()).toBe(before);
    expect(await page.locator(".intake .question").count()).toBe(before + 1);
  });

  test("two answers that cannot both be true are set against each other", async () => {
    const { page } = studio;
    await openCase(studio, /Example 9/, "assessment");
    await choose(page, "New patches, shedding, redness, scale, itch or pain now", "Yes");
    const contradiction = page.locator(".finding-contradiction").first();
    await contradiction.waitFor();
    expect(await contradiction.textContent()).toMatch(/Answers contradict each other/);
  });
});

test("mixing, gap, needle, hue; lots and hands written down move what is advised", async () => {
  const { page } = studio;
  await openCase(studio, /Example 4/, "prescription");
  const said = (await page.getByRole("main").textContent()) ?? "";
  for (const words of [/Mean gap/, /Needle code\s*0\d0[13]RL/, /Red over blue/, /ink \+ \d+ water/])
    expect(said).toMatch(words);
  const practitioner = page.getByTestId("practitioner-form");
  await practitioner
    .getByRole("radiogroup", { name: /Licensed/ })
    .getByText("No", { exact: true })
    .click();
  await settled(page);
  await practitioner.getByText("Caution").first().waitFor();
  await page.getByText("Write down lots and labels").click();
  const lot = page.getByRole("group", { name: "Pigment" }).getByRole("textbox", { name: "Lot" });
  await lot.fill("LOT-77");
  await lot.blur();
  await settled(page);
  await page.getByRole("cell", { name: "LOT-77" }).waitFor();
  expect(await saveState(page).textContent()).toBe("Not saved");
  await openTab(page, "Course and quote");
  await page.getByRole("heading", { name: "Patch test" }).waitFor();
  const course = (await page.getByRole("main").textContent()) ?? "";
  for (const words of [/Patch test/, /Numbing/, /Most claims share/, /What it costs to keep/])
    expect(course).toMatch(words);
  expect(await total(page, "Dots")).not.toBe("–");
});
