import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { examplePath } from "../command.js";
import { useStudio } from "./studio.js";
import { openCase, openTab } from "./workspace.js";

const studio = useStudio();

const shaved = /Example 6/;

describe("clients", () => {
  test("the examples with decision and figures", async () => {
    const { page } = studio;
    await page.goto(studio.url);
    const row = (name: RegExp) => page.getByRole("row", { name });
    await row(/Example 4/)
      .getByText("Caution")
      .waitFor();
    await row(/Example 6/)
      .getByText("Proceed")
      .waitFor();
    await row(/Example 14/)
      .getByText("Refer")
      .waitFor();
    // Decisions come at once; figures when the plans are made, three at a time.
    await row(/Example 6/)
      .getByText(/^\d\d,\d{3}$/)
      .waitFor({ timeout: 50_000 });
    expect(await row(/Example 14/).textContent()).toMatch(/–.*–.*–/);
    expect(await page.getByText("it stops no hair loss and is not permanent").isVisible()).toBe(true);
  });

  test("a case file becomes a client; a wrong one is told field by field", async () => {
    const { page } = studio;
    await page.goto(studio.url);
    const json = JSON.parse(await readFile(examplePath("case-06-shaved-head.json"), "utf8"));
    const choose = async (name: string, content: unknown): Promise<void> => {
      const chooser = page.waitForEvent("filechooser");
      await page.getByRole("button", { name: "Choose a file" }).click();
      const file = { name, mimeType: "application/json", buffer: Buffer.from(JSON.stringify(content)) };
      await (await chooser).setFiles(file);
    };
    await choose("wrong.json", { ...json, seed: -1, colour: "blue" });
    const alert = page.getByRole("alert");
    await alert.getByText(/colour must be left out/).waitFor();
    expect(await alert.textContent()).toMatch(/seed must be at least 0/);
    // The browser itself notes the refused request.
    studio.complaints.splice(0);
    await choose("new.json", { ...json, label: "Brought by file" });
    await page.getByRole("heading", { level: 1, name: "Brought by file" }).waitFor();
    await page.goto(studio.url);
    await page.getByRole("link", { name: "Brought by file" }).waitFor();
  });
});

describe("around the cases", () => {
  test("evidence is searched; contradictions stand side by side", async () => {
    const { page } = studio;
    await page.goto(`${studio.url}/evidence`);
    const count = page.getByRole("status").filter({ hasText: /\d/ });
    await count.waitFor();
    const all = await count.textContent();
    await page.getByRole("searchbox", { name: "Search" }).fill("keloid");
    await page.waitForFunction((old) => {
      const lines = [...document.querySelectorAll('[role="status"]')].map((line) => line.textContent);
      return lines.some((line) => /\d/.test(line ?? "") && line !== old);
    }, all);
    const said = (await page.getByRole("main").textContent()) ?? "";
    expect(said).toMatch(/keloid/i);
    expect(page.url()).toContain("q=keloid");
    await page.getByRole("searchbox", { name: "Search" }).fill("no evidence has this word zyxw");
    await page.waitForFunction(() => document.querySelectorAll(".registry-entry").length === 0);
  });

  test("an address that leads nowhere says so and leads back", async () => {
    const { page } = studio;
    await page.goto(`${studio.url}/nowhere/at/all`);
    await page.getByRole("heading", { name: "Nothing here" }).waitFor();
    await page.getByRole("main").getByRole("link", { name: "Clients" }).click();
    await page.getByRole("heading", { name: "Clients", level: 1 }).waitFor();
  });

  test("a case that does not exist", async () => {
    const { page } = studio;
    for (const id of ["01ARZ3NDEKTSV4RRFFQ69G5FAV", "what-is-this"]) {
      await page.goto(`${studio.url}/cases/${id}/design`);
      await page
        .getByRole("alert")
        .getByText(/no such case/)
        .waitFor();
    }
    // The browser itself notes the refused requests.
    expect(studio.complaints.splice(0).every((line) => /\b(400|404)\b/.test(line))).toBe(true);
  });

  test("back and forward follow the tabs", async () => {
    const { page } = studio;
    await openCase(studio, shaved, "assessment");
    await openTab(page, "Papers");
    await page.goBack();
    await page.waitForURL(/\/assessment$/);
    await page.goForward();
    await page.waitForURL(/\/papers$/);
  });

  test("German, inches and dark are one press away and stay", async () => {
    const { page } = studio;
    await page.goto(studio.url);
    await page.getByRole("button", { name: "Settings" }).click();
    await page.getByText("Deutsch").click();
    await page.getByRole("dialog").getByText("Dunkel").click();
    await page.keyboard.press("Escape");
    await page.reload();
    await page.getByRole("heading", { level: 1, name: /Klient|Kund/ }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("de");
    expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
  });
});
