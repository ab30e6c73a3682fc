import { existsSync } from "node:fs";
import { launchChromium } from "./chromium.js";
import { commandPath, studioPath } from "./command.js";

/** Before any test: what all of them need is there, or one sentence says what is missing. */
export default async function ready(): Promise<void> {
  const missing = [commandPath, studioPath].filter((path) => !existsSync(path));
  if (missing.length > 0) throw new Error(`${missing.join(" and ")} must be built first: npm run build`);
  const browser = await launchChromium();
  await browser.close();
}
