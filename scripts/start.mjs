/**
 * `npm start [-- --port N]`: installs, builds, starts the database, and serves studio and API here.
 *
 * PORT, SHADOWLINE_DATA (folder of the database) and DATABASE_URL (a PostgreSQL server of one's own) from
 * the environment. Exit 2 for a wrong setting or Node version, 75 when the data folder is in use, 1 otherwise.
 */
import { spawn } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** A sentence, and out. */
function refuse(sentence, exitCode) {
  console.error(sentence);
  process.exit(exitCode);
}

function checkNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    refuse(`Shadowline needs Node 20.19 or later, and this is ${process.versions.node}.`, 2);
  }
}

/** npm writes this file last, so an interrupted installation is not taken for a whole one. */
function isInstalled() {
  const done = join(root, "node_modules", ".package-lock.json");
  return existsSync(done) && statSync(done).mtimeMs >= statSync(join(root, "package-lock.json")).mtimeMs;
}

/** What runs needs no tests, and no package's own install script. */
async function install() {
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / 1000);
  console.log("Installing (the first time only; about a minute) ...");
  const ticking = setInterval(() => console.log(`  still installing, ${seconds()} s ...`), 10_000);
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ["npm"];
  const args = ["ci", "--omit=dev", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  const [command, ...rest] = [...npm, ...args];
  const child = spawn(command, rest, {
    cwd: root,
    stdio: ["ignore", "ignore", "pipe"],
    shell: command === "npm" && process.platform === "win32",
  });
  let said = "";
  child.stderr.on("data", (text) => (said += text));
  const code = await new Promise((resolve) => {
    child.once("error", (error) => {
      said += error.message;
      resolve(1);
    });
    child.once("exit", resolve);
  });
  clearInterval(ticking);
  if (code === 0) return console.log(`Installed in ${seconds()} s.`);
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT/.test(said)) {
    refuse("npm could not reach its registry to install what Shadowline needs; check the network and start again.", 1);
  }
  if (/ENOSPC|EDQUOT/.test(said)) refuse("The disk is full; free about 1 GB and start again.", 1);
  if (/EACCES|EPERM|EROFS/.test(said))
    refuse(`npm may not write to ${join(root, "node_modules")}; make it writable and start again.`, 2);
  const last = said
    .trim()
    .split("\n")
    .filter((line) => !/complete log of this run/.test(line))
    .slice(0, 3)
    .join(" ");
  return refuse(`npm could not install what Shadowline needs: ${last}`, 1);
}

function portArgument(argv) {
  if (argv.length === 0) return process.env.PORT || undefined;
  const port = argv.length === 2 && argv[0] === "--port" ? argv[1] : argv[0].match(/^--port=(.*)$/)?.[1];
  return port ?? refuse(`npm start takes --port N and nothing else, not ${argv.join(" ")}.`, 2);
}

checkNode();
const portText = portArgument(process.argv.slice(2));
if (!isInstalled()) await install();
const { build } = await import("./build.mjs");
await build(console.log).catch((error) => refuse(error.message, 1));

// npm hands an end signal to its shell only, which leaves without telling us: notice that it is gone.
if (process.env.npm_lifecycle_event) {
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && process.kill(process.pid, "SIGTERM"), 500).unref();
}

const { DEFAULT_PORT, parsePort, runServer, StartRefused } = await import("../apps/server/dist/index.js");
try {
  process.exitCode = await runServer(
    {
      port: portText === undefined ? DEFAULT_PORT : parsePort(portText),
      dataFolder: process.env.SHADOWLINE_DATA || join(root, ".shadowline"),
      ...(process.env.DATABASE_URL ? { databaseUrl: process.env.DATABASE_URL } : {}),
    },
    console.log,
    console.error,
    // On this clock zero is when the process began, so the time shown includes all of the above.
    0,
  );
} catch (error) {
  if (!(error instanceof StartRefused)) throw error;
  refuse(error.message, error.exitCode);
}
