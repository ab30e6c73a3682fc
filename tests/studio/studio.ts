import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { launchChromium } from "../chromium.js";
import { type Clinic, openClinic } from "../clinic.js";
import { type Visit, visit } from "../visit.js";

/** A running clinic and, in each test, a new person at a desktop in front of it. */
export type Studio = {
  readonly url: string;
  readonly page: Page;
  readonly context: BrowserContext;
  readonly complaints: string[];
  readonly browser: Browser;
  readonly clinic: Clinic;
};

/** For the top of a test file: opens the clinic once, and checks after each test that nothing complained. */
export function useStudio(): Studio {
  let browser: Browser;
  let clinic: Clinic;
  let here: Visit;
  beforeAll(async () => {
    [browser, clinic] = await Promise.all([launchChromium(), openClinic()]);
  });
  afterAll(async () => {
    await Promise.all([browser?.close(), clinic?.close()]);
  });
  beforeEach(async () => {
    here = await visit(browser);
  });
  afterEach(() => here.leave());
  return {
    get url() {
      return clinic.url;
    },
    get page() {
      return here.page;
    },
    get context() {
      return here.context;
    },
    get complaints() {
      return here.complaints;
    },
    get browser() {
      return browser;
    },
    get clinic() {
      return clinic;
    },
  };
}
