import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { picture, type Scheme, type Screen, visit } from "../visit.js";
import { useStudio } from "./studio.js";
import { openCase, openTab, settled } from "./workspace.js";

const studio = useStudio();

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
/** Comfortable under a gloved finger, CSS px; less what a transform loses to rounding. */
const FINGER_PX = 44 - 0.1;

/** What axe finds on a page, one line per rule and place. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}

/** Buttons and links that a finger would miss: shown, alone in their place, and smaller than a fingertip. */
function tooSmall(page: Page, within: string): Promise<string[]> {
  return page.evaluate(
    ({ within, least }) =>
      [...document.querySelectorAll<HTMLElement>(`:is(${within}) :is(button, a[href], [role="button"])`)].flatMap(
        (target) => {
          const { width, height } = target.getBoundingClientRect();
          if (width === 0 || height === 0 || (width >= least && height >= least)) return [];
          return [`${target.textContent || target.ariaLabel}: ${Math.round(width)} x ${Math.round(height)}`];
        },
      ),
    { within, least: FINGER_PX },
  );
}

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const screen of ["desktop", "tablet"] satisfies readonly Screen[]) {
  describe(screen, () => {
    test("every page and its main states, light and dark: axe finds nothing, nothing scrolls sideways", async () => {
      const { page, complaints } = await visit(studio.browser, screen);
      const found: string[] = [];
      const check = async (state: string): Promise<void> => {
        for (const scheme of ["light", "dark"] satisfies readonly Scheme[]) {
          await page.emulateMedia({ colorScheme: scheme });
          await picture(page, `${state}-${screen}-${scheme}`);
          found.push(...(await violations(page)).map((line) => `${state}, ${scheme}: ${line}`));
        }
        const px = await overflow(page);
        if (px > 0) found.push(`${state}: scrolls ${px} px sideways`);
      };
      const person = { page, url: studio.url };
      await page.goto(studio.url);
      await page
        .getByRole("row", { name: /Example 14/ })
        .getByText("Refer")
        .waitFor();
      await check("clients");
      await page.getByRole("button", { name: "Settings" }).click();
      await check("settings");
      for (const tab of [
        "protocols",
        "rules?q=lupus",
        "materials?country=DE",
        "course",
        "alternatives",
        "evidence?q=depth",
        "history",
      ]) {
        await page.goto(`${studio.url}/library/${tab}`);
        await page.getByRole("heading", { level: 2 }).waitFor();
        await page.locator(".library :is(table, .registry-entry, .muted):visible").first().waitFor();
        await check(`library-${tab.replace(/\?.*/, "")}`);
      }
      await page.goto(`${studio.url}/library/protocols/two-to-four`);
      await page.getByRole("button", { name: "Edit" }).click();
      await page.getByRole("textbox", { name: "Days between sessions" }).fill("21");
      await check("library-protocol");
      await page.goto(`${studio.url}/library/rules/much-sun`);
      await page.getByRole("button", { name: "Edit" }).click();
      await page.getByRole("radiogroup", { name: "Decision" }).getByText("Caution").click();
      await page.getByTestId("effects").getByRole("article").first().waitFor();
      await check("library-rule");
      if (screen === "tablet") {
        const small = await tooSmall(page, "main");
        found.push(...small.map((line) => `library: too small for a finger: ${line}`));
      }
      await page.goto(`${studio.url}/nowhere`);
      await page.getByRole("heading", { name: "Nothing here" }).waitFor();
      await check("nowhere");

      await openCase(person, /Example 6/);
      await page.waitForTimeout(300);
      await check("design");
      if (screen === "tablet") {
        const small = await tooSmall(page, ".case-header, .stage-controls, .handles, .app-header nav");
        found.push(...small.map((line) => `design: too small for a finger: ${line}`));
      }
      await page.keyboard.press("b");
      await page.getByRole("group", { name: "Brush" }).waitFor();
      await check("brush");
      if (screen === "tablet") {
        const small = await tooSmall(page, ".brush-palette, .brush-layer");
        found.push(...small.map((line) => `brush: too small for a finger: ${line}`));
      }
      await page.keyboard.press("b");
      await openTab(page, "Head");
      await page.getByTestId("head-stage").waitFor();
      await page.waitForTimeout(300);
      await check("head");
      await page.getByRole("radiogroup", { name: "Where the head comes from" }).getByText("Scan").click();
      await page.getByRole("radiogroup", { name: "What the hand does" }).getByText("Area").click();
      await check("head-scan");
      if (screen === "tablet") {
        const small = await tooSmall(page, ".stage-controls, .handles, .landmarks, .measure-panel");
        found.push(...small.map((line) => `head: too small for a finger: ${line}`));
      }
      await openTab(page, "Look");
      await page.locator('[data-testid="look-figures"][aria-busy="false"] table').waitFor();
      await page.locator('[data-testid="look-picture"][data-working="false"]').waitFor();
      await check("look");
      await openTab(page, "Assessment");
      await page.getByRole("heading", { name: "Intake" }).waitFor();
      await check("assessment");
      await page.getByRole("radiogroup", { name: "Lupus" }).getByText("Yes").click();
      await page.getByTestId("last-change").getByRole("listitem").first().waitFor();
      await check("assessment-changed");
      await page.getByTestId("alternatives").scrollIntoViewIfNeeded();
      await check("assessment-alternatives");
      if (screen === "tablet") {
        const small = await tooSmall(page, ".intake, .assessed");
        found.push(...small.map((line) => `assessment: too small for a finger: ${line}`));
      }
      await page.getByRole("button", { name: "Undo" }).click();
      await settled(page);
      await openTab(page, "Prescription");
      await page.getByRole("button", { name: /Needle extension, Crown/ }).click();
      await page.getByRole("dialog").waitFor();
      await check("prescription");
      await page.keyboard.press("Escape");
      await openTab(page, "Course and quote");
      await page.getByText("Aftercare calendar").waitFor();
      await check("course");
      await openTab(page, "Papers");
      await page.getByRole("link", { name: "plan.pdf" }).waitFor();
      await check("papers");
      await openCase(person, /Example 14/, "assessment");
      await check("refused");
      await openTab(page, "Design");
      await settled(page);
      await check("refused-design");
      await page.context().close();
      expect({ found, complaints }).toEqual({ found: [], complaints: [] });
    }, 360_000);
  });
}
