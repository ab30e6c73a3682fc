import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { nearestOnSurface } from "@shadowline/scalp";
import { headOf, parseCase, publishedKnowledge } from "@shadowline/treatment";
import type { Browser, Page } from "playwright-core";
import { build, defaultClientConditions } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchChromium } from "../chromium.js";
import { examplePath } from "../command.js";
import { elementaryHashes, type PlanBytes, type PlanJob, planBytes } from "./plan-bytes.js";

let browser: Browser;
let page: Page;
let workerCode: string;
beforeAll(async () => {
  [browser, workerCode] = await Promise.all([launchChromium(), bundledWorker()]);
  page = await browser.newPage();
});
afterAll(() => browser?.close());

/** The rooms and the worker around them as one script, without any file written. */
async function bundledWorker(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: "warn",
    resolve: { conditions: ["source", ...defaultClientConditions] },
    build: {
      write: false,
      target: "es2023",
      lib: { entry: fileURLToPath(new URL("browser-worker.ts", import.meta.url)), formats: ["iife"], name: "worker" },
    },
  });
  const [bundle] = [output].flat();
  if (!("output" in bundle)) throw new TypeError("vite watched instead of building");
  return bundle.output[0].code;
}

function inChromium<Answer>(job: PlanJob | null): Promise<Answer> {
  return page.evaluate(
    ({ code, job }) =>
      new Promise<Answer>((resolve, reject) => {
        const worker = new Worker(URL.createObjectURL(new Blob([code], { type: "text/javascript" })));
        worker.onmessage = ({ data }) => {
          worker.terminate();
          resolve(data);
        };
        worker.onerror = ({ message }) => reject(new Error(message));
        worker.postMessage(job);
      }),
    { code: workerCode, job },
  );
}

const exampleCase = async (name: string): Promise<Record<string, unknown>> =>
  JSON.parse(await readFile(examplePath(name), "utf8"));

test("elementary functions: the same bits in Node and Chromium", async () => {
  expect(await inChromium(null)).toEqual(elementaryHashes());
});

for (const name of ["case-04-strip-scars.json", "case-06-shaved-head.json", "case-14-active-alopecia-areata.json"]) {
  test(`${name}: the same plan.json and dots.csv in Node and Chromium`, async () => {
    const job = { caseJson: await exampleCase(name), hand: 1 };
    const there = await inChromium<PlanBytes>(job);
    const here = planBytes(job);
    // Compared as a truth value: a diff of two megabytes helps nobody.
    expect(there.dotsCsv === here.dotsCsv).toBe(true);
    expect(there.planJson === here.planJson).toBe(true);
    expect(there.handCsv === here.handCsv).toBe(true);
  });
}

test("a clinic's edits, a hand pen and another pigment: the same plan.json and dots.csv", async () => {
  const [protocol] = publishedKnowledge.protocols;
  const value = {
    ...protocol,
    technique: {
      ...protocol.technique,
      angleDeg: { ...protocol.technique.angleDeg, value: { edge: 83, fill: 71, scar: 88 } },
    },
  };
  const edit = { item: `protocols/${protocol.id}`, value, author: "A", reason: "our way", date: "2026-12-01" };
  const caseJson = {
    ...(await exampleCase("case-06-shaved-head.json")),
    knowledge: { edits: [edit] },
    materials: { pigment: { id: "pigment-iron-oxide-black" } },
    protocol: { technique: { "frontal/edge": { instrument: "hand-pen" }, crown: { pigment: "pigment-organic" } } },
  };
  const there = await inChromium<PlanBytes>({ caseJson });
  const here = planBytes({ caseJson });
  expect(here.planJson).toContain('"set-by-clinic"');
  expect(there.dotsCsv === here.dotsCsv).toBe(true);
  expect(there.planJson === here.planJson).toBe(true);
});

/** Painted, natural, in sessions of its own: what a brush and a wish for nature add to a case. */
async function paintedCase(): Promise<Record<string, unknown>> {
  const example = await exampleCase("case-06-shaved-head.json");
  const { mesh } = headOf(parseCase(example).head);
  const skin = (x: number, y: number): number[] => [...nearestOnSurface(mesh)([x, y, 200]).atMm];
  return {
    ...example,
    wantedLook: {
      ...(example.wantedLook as object),
      zones: ["frontal", "midscalp"],
      naturalness: 0.6,
      texture: "afro",
      coverageCeiling: 0.08,
      strokes: [
        { kind: "add", pathMm: [skin(-20, 40), skin(15, 45)], radiusMm: 9, perCm2: 25, holdTotal: true },
        { kind: "set", pathMm: [skin(30, 20)], radiusMm: 7, perCm2: 5 },
        { kind: "soften", pathMm: [skin(22, 24)], radiusMm: 12, perCm2: 0 },
      ],
    },
    protocol: { sessionPreset: "three-30-70-100" },
  };
}

test("strokes, a natural layout and sessions: the same plan.json and dots.csv in Node and Chromium", async () => {
  const caseJson = await paintedCase();
  const there = await inChromium<PlanBytes>({ caseJson });
  const here = planBytes({ caseJson });
  const { strokes: _, ...unpainted } = caseJson.wantedLook as Record<string, unknown>;
  expect(planBytes({ caseJson: { ...caseJson, wantedLook: unpainted } }).dotsCsv === here.dotsCsv).toBe(false);
  expect(there.dotsCsv === here.dotsCsv).toBe(true);
  expect(there.planJson === here.planJson).toBe(true);
});

test("strokes, a natural layout and sessions: the same in an engine that optimises nothing", async () => {
  const caseJson = await paintedCase();
  const folder = await mkdtemp(join(tmpdir(), "shadowline-unoptimised-"));
  const script = join(folder, "plan.cjs");
  // The browser's own bundle; its worker's two ends are stood in for.
  const ends = "const { writeFileSync } = require('node:fs'); globalThis.self = { postMessage(answer) {";
  const wrote = `writeFileSync(${JSON.stringify(join(folder, "answer.json"))}, JSON.stringify(answer)); } };`;
  await writeFile(
    script,
    `${ends} ${wrote}\n${workerCode}\nself.onmessage({ data: ${JSON.stringify({ caseJson })} });`,
  );
  await promisify(execFile)(process.execPath, ["--no-opt", "--no-maglev", "--no-sparkplug", script]);
  const there: PlanBytes = JSON.parse(await readFile(join(folder, "answer.json"), "utf8"));
  await rm(folder, { recursive: true });
  const here = planBytes({ caseJson });
  expect(there.dotsCsv === here.dotsCsv).toBe(true);
  expect(there.planJson === here.planJson).toBe(true);
});

test("demonstration-head.json, a scan: the same plan.json and dots.csv in Node and Chromium", async () => {
  const caseJson = await exampleCase("demonstration-head.json");
  const folder = "head-lee-perry-smith";
  const bytes = new Uint8Array(await readFile(examplePath(`${folder}/LeePerrySmith.glb`)));
  const landmarks: unknown = await exampleCase(`${folder}/landmarks.json`);
  const job = { caseJson, scan: { bytes, fileName: "LeePerrySmith.glb", landmarks } };
  const there = await inChromium<PlanBytes>(job);
  const here = planBytes(job);
  expect(here.dotsCsv?.length).toBeGreaterThan(500_000);
  expect(there.dotsCsv === here.dotsCsv).toBe(true);
  expect(there.planJson === here.planJson).toBe(true);
});

test("another seed places other dots", async () => {
  const caseJson = await exampleCase("case-06-shaved-head.json");
  const there = await inChromium<PlanBytes>({ caseJson: { ...caseJson, seed: 7 } });
  const here = planBytes({ caseJson });
  expect(there.dotsCsv).not.toBeNull();
  expect(there.dotsCsv === here.dotsCsv).toBe(false);
});
