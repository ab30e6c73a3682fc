import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { expect } from "vitest";

export const screens = {
  desktop: { viewport: { width: 1440, height: 900 }, hasTouch: false },
  tablet: { viewport: { width: 1024, height: 768 }, hasTouch: true },
} as const;
export type Screen = keyof typeof screens;
export type Scheme = "light" | "dark";

/** A person with a browser of their own: no cookies, no storage, no cache from anybody before. */
export type Visit = {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Errors on the console, errors nobody caught, and requests that left this machine; empty when all is well. */
  readonly complaints: string[];
  /** Leaves, and fails if there was anything to complain about. */
  leave(): Promise<void>;
};

export async function visit(browser: Browser, screen: Screen = "desktop", scheme: Scheme = "light"): Promise<Visit> {
  const context = await browser.newContext({
    ...screens[screen],
    colorScheme: scheme,
    reducedMotion: "reduce",
    locale: "en-GB",
    timezoneId: "Europe/London",
    acceptDownloads: true,
  });
  context.setDefaultTimeout(20_000);
  const complaints: string[] = [];
  context.on("page", (page) => {
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(`console: ${message.text()}`);
    });
    page.on("pageerror", (error) => complaints.push(`not caught: ${error.message}`));
  });
  context.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (/^(https?|wss?):$/.test(protocol) && hostname !== "127.0.0.1") complaints.push(`left: ${request.url()}`);
  });
  const page = await context.newPage();
  return {
    context,
    page,
    complaints,
    async leave() {
      await context.close();
      expect(complaints).toEqual([]);
    },
  };
}

/** Keeps a picture of what is shown where SHADOWLINE_SHOTS names a folder; for people who want to look. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.SHADOWLINE_SHOTS;
  if (!folder) return;
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}
