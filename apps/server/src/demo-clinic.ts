import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { newUlid, type Records } from "@shadowline/records";
import { type ClientCase, parseCase } from "@shadowline/treatment";
import { namedFiles } from "./planning/attached-files.js";

/**
 * Fills a new clinic with the example cases, once.
 *
 * Each example has an id made from its name, so that a start that was cut short is finished by the next one
 * and nothing comes twice.
 *
 * @param folder with one case per .json file, their scans beside them
 * @returns how many cases were put in
 */
export async function loadDemo(records: Records, folder: string, report: (line: string) => void): Promise<number> {
  if (await records.happened("demo.loaded")) return 0;
  // The list shows the latest first, and the first example belongs on top.
  const names = (await readdir(folder).catch(() => []))
    .filter((name) => name.endsWith(".json"))
    .sort()
    .reverse();
  let loaded = 0;
  for (const name of names) {
    try {
      await loadCase(records, join(folder, name));
      loaded++;
    } catch (error) {
      report(`The example ${name} was left out: ${(error as Error).message.split("\n")[0]}`);
    }
  }
  if (names.length > 0) await records.note("demo.loaded", "system");
  return loaded;
}

async function loadCase(records: Records, path: string): Promise<void> {
  const asWritten = parseCase(JSON.parse(await readFile(path, "utf8")));
  const caseId = newUlid(new Date(0), createHash("sha256").update(basename(path)).digest().subarray(0, 10));
  await records.createCase(caseId, withNames(asWritten), "system");
  for (const { name } of namedFiles(asWritten)) {
    const bytes = await readFile(resolve(dirname(path), name));
    await records.attachFile(caseId, basename(name), bytes, "system");
  }
}

/** In the records a file is known by its name; paths mean nothing there. */
function withNames(document: ClientCase): ClientCase {
  const { head } = document;
  if (!("scan" in head)) return document;
  const landmarks = typeof head.landmarks === "string" ? { landmarks: basename(head.landmarks) } : {};
  return { ...document, head: { ...head, scan: basename(head.scan), ...landmarks } };
}
