/**
 * Builds what `npm start` and the `shadowline` command run: the rooms with tsc, the studio with vite.
 *
 * Nothing is done while the sources are the ones of the last build, so that a second start is quick.
 * Run by itself it builds and exits, with 1 if something does not compile.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const studio = "apps/studio";
const rooms = ["packages", "apps"].flatMap((folder) =>
  readdirSync(join(root, folder)).map((name) => `${folder}/${name}`),
);
/** Beside what it vouches for: whoever removes the built studio removes it too. */
const stamp = join(root, studio, "dist", ".built");

/** Every source below a folder; tests change no output. */
function sources(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (["node_modules", "dist"].includes(entry.name) || /\.test\.tsx?$/.test(entry.name)) return [];
    return entry.isDirectory() ? sources(path) : [path];
  });
}

/** What the build depends on, in one hash: contents and not dates, which a checkout changes. */
function fingerprint() {
  const hash = createHash("sha256");
  const files = [...rooms.flatMap(sources), "package-lock.json", "tsconfig.base.json"].sort();
  for (const path of files) hash.update(`${path}\0`).update(readFileSync(join(root, path)));
  return hash.digest("hex");
}

/** Whether the last build was made from these sources and is all there. */
function isBuilt(print) {
  const outputs = [
    ...rooms.filter((room) => room !== studio).map((room) => `${room}/dist/index.js`),
    `${studio}/dist/index.html`,
  ];
  if (!outputs.every((path) => existsSync(join(root, path)))) return false;
  return existsSync(stamp) && readFileSync(stamp, "utf8") === print;
}

/** Runs a program of node_modules; rejects with what it said. */
function run(name, script, args, folder) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, "node_modules", script), ...args], { cwd: join(root, folder) });
    let said = "";
    child.stdout.on("data", (text) => (said += text));
    child.stderr.on("data", (text) => (said += text));
    child.once("error", reject);
    child.once("exit", (code) => (code === 0 ? resolve() : reject(new Error(`${name} failed:\n${said.trim()}`))));
  });
}

/** @param {(line: string) => void} report told when there is something to do */
export async function build(report) {
  const print = fingerprint();
  if (isBuilt(print)) return;
  report("Building ...");
  // The studio is read from the sources, so the two do not wait for each other.
  await Promise.all([
    run("tsc", "typescript/bin/tsc", ["-b", "apps/server", "apps/cli"], "."),
    run("vite", "vite/bin/vite.js", ["build", "--logLevel", "warn"], studio),
  ]);
  writeFileSync(stamp, print);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await build(console.log);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
