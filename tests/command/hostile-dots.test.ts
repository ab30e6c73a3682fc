import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, readFile, readlink, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dots } from "../../apps/cli/src/commands/dots.js";
import { explain } from "../../apps/cli/src/exit.js";
import { programPath, type Ran, shadowline, temporaryFolder } from "../command.js";
import { type DotRow, readDots } from "./dots-table.js";

let temporary: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  temporary = await temporaryFolder();
  for (const [name, text] of Object.entries(files)) await writeFile(at(name), text);
});
afterAll(() => temporary.remove());
const at = (name: string): string => join(temporary.path, name);

const vertices = (...places: readonly string[]): string => places.map((place) => `v ${place}\n`).join("");
const files = {
  "triangle.obj": `${vertices("0 0 0", "10 0 0", "0 10 0")}f 1 2 3\n`,
  "cloud.obj": vertices("0 0 0", "10 0 0", "0 10 0"),
  "flat.obj": `${vertices("0 0 0", "10 0 0", "20 0 0")}f 1 2 3\nf 1 1 1\n`,
  "endless.obj": `${vertices("0 0 0", "1e999 0 0", "0 10 0")}f 1 2 3\n`,
  "continent.obj": `${vertices("0 0 0", "1e9 0 0", "0 1e9 0")}f 1 2 3\n`,
  "speck.obj": `${vertices("0 0 0", "1e-6 0 0", "0 1e-6 0")}f 1 2 3\n`,
  "doubled.obj": `${vertices("0 0 0", "10 0 0", "0 10 0", "3 3 3")}f 1 2 3\nf 1 2 3\n`,
  "wrong.csv": "x_mm,y_mm,z_mm,radius_mm\n1,2,0,.3\nNaN,2,0,.3\n1,2,0,-1\n1,2,0\n0x10,1,2,3\n1,,2,3\n",
  "headless.csv": "1,2,0,.3\n",
  "none.csv": "x_mm,y_mm,z_mm,radius_mm\n",
  "spreadsheet.csv": "\ufeffx_mm,y_mm,z_mm,radius_mm\r\n5,5,0,.2\r\n",
  "half.csv": "x_mm,y_mm,z_mm,radius_mm\n0,10,0,10\n",
  "whole.csv": "x_mm,y_mm,z_mm,radius_mm\n10,10,0,60\n",
  "universe.csv": "x_mm,y_mm,z_mm,radius_mm\n1,1,0,1\n10,10,0,1e300\n",
  "three.csv": "x_mm,y_mm,z_mm\n5,5,0\n5,5,0\n15,15,0.3\n",
  "elsewhere.csv": "x_mm,y_mm,z_mm\n5,5,0\n5,5,90\n",
  "bytes.csv": String.fromCharCode(...Array.from({ length: 256 }, (_, i) => i)),
  "negative.json": '{"perVertexCm2":[1,-2,401]}',
  "words.json": '{"perVertexCm2":[1,NaN,2]}',
  "nested.json": "[".repeat(50_000) + "]".repeat(50_000),
} as const;

type Flags = { readonly [flag: string]: string };
type Answer = { readonly count: number; readonly unplaced: number; readonly unplacedMm: readonly number[][] };

/** As the program runs it, without starting one each time: what is refused, and what is printed. */
async function placed(flags: Flags): Promise<Ran> {
  const given = { surface: "square:20x20", density: "uniform:100", seed: "1", out: "dots.csv", ...flags };
  const text = Object.fromEntries(
    Object.entries(given).map(([flag, value]) => [flag, flag === "out" || value in files ? at(value) : value]),
  );
  let stdout = "";
  const print = (line: string): void => {
    stdout += `${line}\n`;
  };
  let warned = "";
  const warn = (line: string): void => {
    warned += `${line}\n`;
  };
  const io = { print, progress: () => {}, warn };
  try {
    const exitCode = (await dots.run({ files: [], text, on: { json: true } }, io)) ?? 0;
    return { exitCode, stdout, stderr: warned };
  } catch (thrown) {
    const { lines, exitCode } = explain(thrown);
    return { exitCode, stdout, stderr: lines.map((line) => `${line}\n`).join("") };
  }
}

async function answered(flags: Flags): Promise<Answer> {
  const ran = await placed(flags);
  expect(ran.exitCode).toBe(0);
  return JSON.parse(ran.stdout);
}

describe("refused in a sentence that says where", () => {
  const wrong: [string, Flags, ...RegExp[]][] = [
    ["a cloud of points", { surface: "cloud.obj" }, /cloud\.obj.*triangle/],
    ["a vertex beyond all numbers", { surface: "endless.obj" }, /endless\.obj.*vertex 1/],
    ["a scan in the wrong unit", { surface: "continent.obj" }, /continent\.obj.*is its unit right/],
    ["a square with one side", { surface: "square:20" }, /--surface.*square:WxH/],
    ["a unit for a square", { unit: "cm" }, /--unit.*left out/],
    ["no number for a density", { density: "uniform:NaN" }, /--density.*NaN/],
    ["densities out of range", { surface: "triangle.obj", density: "negative.json" }, /Cm2\[1\].*-2/, /Cm2\[2\].*401/],
    ["a density that is not JSON", { surface: "triangle.obj", density: "words.json" }, /words\.json.*JSON/],
    ["a density that nests", { surface: "triangle.obj", density: "nested.json" }, /nested\.json.*perVertexCm2/],
    [
      "lines of another table",
      { obstacles: "wrong.csv" },
      /line 3.*NaN/,
      /line 4.*-1/,
      /line 5/,
      /line 6.*0x10/,
      /line 7/,
    ],
    ["a table without its first line", { obstacles: "headless.csv" }, /headless\.csv: line 1.*x_mm,y_mm/],
    ["bytes that are no table", { obstacles: "bytes.csv" }, /bytes\.csv: line 1/],
    ["an obstacle as large as the universe", { obstacles: "universe.csv" }, /universe\.csv: line 3/],
    ["a dot measured on another head", { standing: "elsewhere.csv" }, /elsewhere\.csv: line 3.*5 mm/],
    ["a seed below 0", { seed: "-1" }, /--seed.*-1/],
    ["a seed that is not exact", { seed: "1e21" }, /--seed.*1e21/],
    ["a share that is no number", { sessions: "0.3,,1" }, /--sessions/],
    ["300 sessions", { sessions: Array.from({ length: 300 }, (_, i) => (i + 1) / 300).join() }, /--sessions.*255/],
    ["more natural than nature", { natural: "1.5" }, /--natural.*1\.5/],
    ["a texture without naturalness", { hair: "afro" }, /--hair.*--natural/],
    ["a texture that is none", { natural: "1", hair: "curly" }, /--hair.*straight, afro.*curly/],
    ["sessions of no dots", { "standing-sessions": "1" }, /--standing-sessions.*--standing/],
    ["half a session", { standing: "three.csv", "standing-sessions": "1.5" }, /--standing-sessions.*whole.*1\.5/],
    ["255 sessions before one", { standing: "three.csv", "standing-sessions": "255" }, /--standing-sessions.*254/],
    ["the input as the output", { surface: "triangle.obj", out: "triangle.obj" }, /--out.*another file/],
    ["a folder as the output", { out: "." }, /it is a folder/],
    ["a file on the way to the output", { out: "triangle.obj/x.csv" }, /part of its path is a file/],
  ];
  for (const [name, flags, ...says] of wrong) {
    test(name, async () => {
      const before = await readdir(temporary.path);
      const { exitCode, stdout, stderr } = await placed(flags);
      const lines = stderr.trimEnd().split("\n");
      expect({ exitCode, stdout, lines: lines.length }, stderr).toEqual({
        exitCode: 2,
        stdout: "",
        lines: says.length,
      });
      expect(says.filter((said, i) => !said.test(lines[i]))).toEqual([]);
      expect(await readdir(temporary.path)).toEqual(before);
    });
  }
});

describe("answered rightly", () => {
  const counts: [string, Flags, number][] = [
    ["no area, no dots", { surface: "flat.obj" }, 0],
    ["a millionth of a mm", { surface: "speck.obj" }, 0],
    ["one triangle twice, one vertex unused", { surface: "doubled.obj" }, 100],
    ["nothing wanted", { density: "uniform:0" }, 0],
    ["one dot", { density: "uniform:0.25" }, 1],
    ["a table without rows", { obstacles: "none.csv" }, 400],
    ["three dots stand already, two on one spot", { standing: "three.csv" }, 397],
    ["a table as spreadsheets write it", { obstacles: "spreadsheet.csv" }, 400],
  ];
  for (const [name, flags, count] of counts) {
    test(name, async () => {
      expect(await answered({ ...flags, out: "few.csv" })).toMatchObject({ count, unplaced: 0, unplacedMm: [] });
      const csv = await readFile(at("few.csv"), "utf8");
      expect(csv.trimEnd().split("\n")).toHaveLength(1 + count);
    });
  }

  const prefixes: [string, number[]][] = [
    ["0,1", [0, 400]],
    ["1,1", [400, 400]],
    ["1e-9,1", [0, 400]],
    ["0.3,0.3,1", [120, 120, 400]],
  ];
  for (const [sessions, upTo] of prefixes) {
    test(`sessions ${sessions}`, async () => {
      await answered({ sessions, out: "sessions.csv" });
      const rows = readDots(await readFile(at("sessions.csv"), "utf8"));
      expect(upTo.map((_, s) => rows.filter(({ session }) => Number(session) <= s + 1).length)).toEqual(upTo);
    });
  }

  test("sessions to come are numbered after those that set what stands", async () => {
    const flags = { standing: "three.csv", "standing-sessions": "2", sessions: "0.5,1", out: "later.csv" };
    expect(await answered(flags)).toMatchObject({ count: 397 });
    const rows = readDots(await readFile(at("later.csv"), "utf8"));
    const of = (session: string): number => rows.filter((row) => row.session === session).length;
    expect([of("3"), of("4")]).toEqual([199, 198]);
  });

  test("afro-textured hair stands in clusters", async () => {
    const mean = async (hair: string): Promise<number> => {
      await answered({ natural: "1", hair, out: "hair.csv" });
      return meanNearestMm(readDots(await readFile(at("hair.csv"), "utf8")));
    };
    // Clusters draw in by 30 % of their dots' distance from their middle.
    expect(await mean("afro")).toBeLessThan(0.9 * (await mean("straight")));
  });

  test("half the ground taken: the rest is placed, and it says where no room was", async () => {
    const { count, unplaced, unplacedMm } = await answered({ obstacles: "half.csv", out: "half-dots.csv" });
    expect(count + unplaced).toBe(400);
    expect(unplacedMm).toHaveLength(unplaced);
    for (const { x_mm, y_mm } of readDots(await readFile(at("half-dots.csv"), "utf8"))) {
      expect(Math.hypot(Number(x_mm), Number(y_mm) - 10)).toBeGreaterThanOrEqual(10);
    }
  });

  test("all of it taken", async () =>
    expect(await answered({ obstacles: "whole.csv" })).toMatchObject({ count: 0, unplaced: 400 }));

  test("a surface in another unit: no dot, and a word about it", async () => {
    const ran = await placed({ surface: "speck.obj" });
    expect(ran).toMatchObject({
      exitCode: 0,
      stderr: expect.stringMatching(/^the surface is only .* mm across: .*--unit/),
    });
  });

  test("people read where no room was", async () => {
    const { stdout, exitCode } = await shadowline(
      ...["dots", "--surface", "square:20x20", "--density", "uniform:100", "--seed", "1", "--out", at("told.csv")],
      ...["--obstacles", at("whole.csv")],
    );
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^0 dots in [\d.]+ ms: .*\n400 found no room, at \(.*and 395 more that --json lists\.\n$/);
  });
});

test.skipIf(process.platform === "win32")("stopped while it writes: nothing is left", async () => {
  const out = at("stopped.csv");
  const child = spawn(process.execPath, [
    ...[programPath, "dots", "--surface", "square:1000x1000", "--density", "uniform:40", "--seed", "1", "--out", out],
  ]);
  const writing = `${out}.writing-${child.pid}`;
  const ended = once(child, "close");
  // The first, empty file of that name is the trial before the work.
  while (
    child.exitCode === null &&
    !(await stat(writing).then(
      ({ size }) => size > 0,
      () => false,
    ))
  ) {
    await new Promise((wait) => setTimeout(wait, 1));
  }
  child.kill("SIGINT");
  await ended;
  const left = (await readdir(temporary.path)).filter((name) => name.startsWith("stopped"));
  // Whoever is quick enough finds it written; half of it, nobody does.
  if (left.length > 0) {
    expect(left).toEqual(["stopped.csv"]);
    expect((await readFile(out, "utf8")).trimEnd().split("\n")).toHaveLength(400_001);
  }
});

function meanNearestMm(rows: readonly DotRow[]): number {
  const places = rows.map(({ x_mm, y_mm }) => [Number(x_mm), Number(y_mm)]);
  const nearest = places.map(([x, y]) =>
    Math.min(...places.flatMap(([u, v]) => (u === x && v === y ? [] : [Math.hypot(u - x, v - y)]))),
  );
  return nearest.reduce((sum, mm) => sum + mm, 0) / nearest.length;
}

test.skipIf(process.platform === "win32")("links are followed, and a pipe stays one", async () => {
  const square = ["dots", "--surface", "square:20x20", "--density", "uniform:10", "--seed", "1"];
  await writeFile(at("old.csv"), "old");
  await symlink("old.csv", at("link.csv"));
  expect(await shadowline(...square, "--out", at("link.csv"))).toMatchObject({ exitCode: 0 });
  expect(await readlink(at("link.csv"))).toBe("old.csv");
  const written = await readFile(at("old.csv"), "utf8");
  expect(written.trimEnd().split("\n")).toHaveLength(41);
  await once(spawn("mkfifo", [at("pipe")]), "close");
  const [read] = await Promise.all([readFile(at("pipe"), "utf8"), shadowline(...square, "--out", at("pipe"))]);
  expect(read).toBe(written);
  expect((await stat(at("pipe"))).isFIFO()).toBe(true);
});
