import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { programPath, type Ran, rootPath, temporaryFolder } from "../command.js";
import { type HostileFile, notOneHead, tempting, unreadable } from "../heads/hostile.js";

let temporary: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  temporary = await temporaryFolder();
});
afterAll(() => temporary.remove());

/** As this Node spells it. */
const permission = process.allowedNodeEnvironmentFlags.has("--permission")
  ? "--permission"
  : "--experimental-permission";

type Watched = Ran & { readonly left: readonly string[] };

/**
 * `shadowline head` where Node itself forbids every file but the program's own and the scan, and every file to
 * be written outside one empty folder.
 */
async function headOf({ name, fileName, bytes }: HostileFile, ...more: readonly string[]): Promise<Watched> {
  const folder = join(temporary.path, name.replace(/\W+/g, "-"));
  await mkdir(folder);
  const out = join(folder, "out");
  await mkdir(out);
  const scan = join(folder, fileName);
  await writeFile(scan, bytes());
  // A careless reader finds what it is led to, and Node ends it for that.
  for (const bait of ["secret.mtl", "secret.bin"]) await writeFile(join(folder, bait), "bait");
  const child = spawn(process.execPath, [
    permission,
    ...["apps", "packages", "node_modules", "package.json"].map((part) => `--allow-fs-read=${join(rootPath, part)}`),
    `--allow-fs-read=${scan}`,
    `--allow-fs-read=${out}`,
    `--allow-fs-write=${out}`,
    "--no-warnings",
    ...[programPath, "head", scan, "--unit", "mm", "--out", join(out, "head.glb"), ...more],
  ]);
  let [stdout, stderr] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text) => {
    stderr += text;
  });
  const [exitCode] = (await once(child, "close")) as [number | null];
  return { exitCode, stdout, stderr, left: await readdir(out) };
}

/** One of each way to fail: every one of them is tried without the command's start-up beside the files. */
const named = [
  "empty .glb",
  "random bytes .stl",
  "a shopping list named .glb",
  "glTF nodes in a circle",
  "a glTF buffer beside the file",
  "a glTF buffer on another host",
  "a PLY header of 2 billion vertices",
  "NaN in a vertex that is used",
  "an OBJ that is a material library alone",
  "a USDZ whose layer refers to another file",
  "ply little endian cut after 50 %",
  "a triangle without area",
  "a teapot",
  "a body without head",
  "a face without scalp",
  "two heads",
];
const chosen = [...unreadable, ...notOneHead].filter(({ name }) => named.includes(name));

test("all that are named are there", () => expect(chosen).toHaveLength(named.length));

for (const file of chosen) {
  test(`refused in one sentence, nothing left: ${file.name}`, async () => {
    const { exitCode, stdout, stderr, left } = await headOf(file);
    expect(stderr).not.toMatch(/\n\s+at |node:internal|ERR_ACCESS_DENIED/);
    expect({ exitCode, stdout, left }).toEqual({ exitCode: 2, stdout: "", left: [] });
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });
}

test("a file that leads elsewhere is read for its geometry, and nobody is called", async () => {
  const calls: string[] = [];
  const server = createServer((socket) => {
    calls.push("called");
    socket.destroy();
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  for (const file of tempting(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)) {
    const { exitCode, stderr, left } = await headOf(file);
    expect({ exitCode, stderr, left }).toEqual({ exitCode: 0, stderr: "", left: ["head.glb"] });
  }
  server.close();
  expect(calls).toEqual([]);
});
