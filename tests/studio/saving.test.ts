import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { useStudio } from "./studio.js";
import { dotsAfter, dotsShown, openCase, openTab, saveState, settled } from "./workspace.js";

const studio = useStudio();

const shaved = /Example 6/;

describe("saving", () => {
  test("saved means: there after a reload, and after the server was stopped and started", async () => {
    const { page } = studio;
    await openCase(studio, /Example 4/);
    const before = await dotsShown(page);
    const crown = page.getByRole("textbox", { name: /Density, Crown/ });
    await crown.fill("85");
    await crown.press("Enter");
    const changed = await dotsAfter(page, before);
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page.getByText("Saved, version 2").waitFor();
    await page.reload();
    await settled(page);
    expect(await saveState(page).textContent()).toBe("Saved, version 2");
    expect(await dotsShown(page)).toBe(changed);
    await studio.clinic.stop();
    await studio.clinic.start();
    await page.reload();
    await settled(page);
    expect(await saveState(page).textContent()).toBe("Saved, version 2");
    expect(await dotsShown(page)).toBe(changed);
  });

  test("two people at one case: the second is told, and nothing is lost", async () => {
    const { page } = studio;
    const other = await studio.context.newPage();
    await openCase(studio, shaved);
    await openCase({ page: other, url: studio.url }, shaved);
    const softness = async (of: Page, value: string): Promise<void> => {
      const box = of.getByRole("textbox", { name: /^Softness/ });
      await box.fill(value);
      await box.press("Enter");
      await of.getByText("Not saved").waitFor();
      await of.getByRole("button", { name: "Save", exact: true }).click();
    };
    await softness(page, "0.5");
    await page.getByText("Saved, version 2").waitFor();
    await softness(other, "0.6");
    await other
      .getByTestId("conflict")
      .getByText(/Somebody saved version 2/)
      .waitFor();
    // The browser itself notes the 409.
    expect(studio.complaints.splice(0).every((line) => line.includes("409"))).toBe(true);
    await other.getByRole("button", { name: "Save mine on top" }).click();
    await other.getByText("Saved, version 3").waitFor();
    expect(await other.getByRole("textbox", { name: /^Softness/ }).inputValue()).toBe("0.6");
  });

  test("without a server: a sentence, and the change is still there to be saved later", async () => {
    const { page } = studio;
    await openCase(studio, shaved);
    await studio.context.setOffline(true);
    const box = page.getByRole("textbox", { name: /^Softness/ });
    await box.fill("0.7");
    await box.press("Enter");
    await page.getByText("Not saved").waitFor();
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page
      .getByRole("alert")
      .getByText(/server does not answer/)
      .waitFor();
    expect(await saveState(page).textContent()).toBe("Not saved");
    expect(await box.inputValue()).toBe("0.7");
    studio.complaints.splice(0);
    await studio.context.setOffline(false);
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page.getByText(/^Saved, version/).waitFor();
  });

  test("leaving unsaved work asks first", async () => {
    const { page } = studio;
    await openCase(studio, /Example 14/);
    await openTab(page, "Design");
    const box = page.getByRole("textbox", { name: /^Softness/ });
    await box.fill("0.2");
    await box.press("Enter");
    await page.getByText("Not saved").waitFor();
    await page.getByRole("link", { name: "Clients", exact: true }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "Stay here" }).click();
    expect(await saveState(page).textContent()).toBe("Not saved");
  });
});
