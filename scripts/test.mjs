/**
 * All tests: sets up what it needs, then format, lint, types, import directions, unit and property
 * tests, and the browser tests. Stops at the first step that fails.
 *
 * `--fast` leaves the browser out.
 */
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
process.chdir(root);

const npm = process.platform === "win32" ? "npm.cmd" : "npm";
const bin = (name) => `node_modules/.bin/${name}`;
const installed = "node_modules/.package-lock.json";
const upToDate =
  existsSync(installed) &&
  existsSync(bin("vitest")) &&
  statSync(installed).mtimeMs >= statSync("package-lock.json").mtimeMs;

const steps = [
  ...(upToDate ? [] : [["install", npm, ["ci", "--no-audit", "--no-fund"]]]),
  ["format and lint", bin("biome"), ["ci", "."]],
  ["types", bin("tsc"), ["-b"]],
  ["types of tests", bin("tsc"), ["-p", "tsconfig.checks.json"]],
  ["floating promises", bin("oxlint"), ["--type-aware", "--deny-warnings"]],
  ["import directions", process.execPath, ["scripts/check-imports.mjs"]],
  ["unit and property tests", bin("vitest"), ["run"]],
  ...(process.argv.includes("--fast")
    ? []
    : [
        ["build", process.execPath, ["scripts/build.mjs"]],
        ["browser tests", bin("vitest"), ["run", "--config", "tests/vitest.config.ts"]],
      ]),
];

for (const [name, command, args] of steps) {
  const began = Date.now();
  console.log(`\n== ${name}`);
  const { status, error } = spawnSync(command, args, { stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) {
    console.error(`${name} failed${error ? `: ${error.message}` : ""}`);
    process.exit(1);
  }
  console.log(`== ${name}: ${((Date.now() - began) / 1000).toFixed(1)} s`);
}
