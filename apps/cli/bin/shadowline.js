#!/usr/bin/env node
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`shadowline needs Node 20.19 or later, not ${process.versions.node}`);
  process.exit(2);
}
const command = new URL("../dist/index.js", import.meta.url);
if (!existsSync(fileURLToPath(command))) {
  console.error("shadowline is not built yet: run `npm run build` in its folder once");
  process.exit(2);
}
const { run } = await import(command.href);
process.exitCode = await run(process.argv.slice(2));
