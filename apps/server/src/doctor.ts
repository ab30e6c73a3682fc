import { access, constants, mkdtemp, rm, statfs } from "node:fs/promises";
import { createServer } from "node:net";
import { dirname, join, resolve } from "node:path";
import { holderOf } from "./data-folder.js";
import { findPrograms } from "./database/programs.js";
import { chooseRunner } from "./database/runner.js";

export type Check = {
  readonly name: "node" | "system" | "database-programs" | "data-folder" | "disk-space" | "port";
  readonly ok: boolean;
  readonly found: string;
  /** What to do about it; null when there is nothing to do. */
  readonly advice: string | null;
};

/** Below this a clinic's database and its own log may run out of room within a day's work. */
const LEAST_FREE_BYTES = 500_000_000;

/** Whether Shadowline can run here, and what to do where it cannot. Changes nothing. */
export async function doctor(options: { dataFolder: string; port: number }): Promise<Check[]> {
  const folder = await nearestFolder(resolve(options.dataFolder));
  return [
    node(),
    { name: "system", ok: true, found: `${process.platform} ${process.arch}`, advice: null },
    await databasePrograms(),
    await dataFolder(options.dataFolder, folder),
    await diskSpace(folder),
    await port(options.port, options.dataFolder),
  ];
}

function node(): Check {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const ok = major > 20 || (major === 20 && minor >= 19);
  return { name: "node", ok, found: process.versions.node, advice: ok ? null : "Install Node 20.19 or later." };
}

async function databasePrograms(): Promise<Check> {
  try {
    const runner = await chooseRunner(await findPrograms());
    return { name: "database-programs", ok: true, found: `run ${runner.how}`, advice: null };
  } catch (error) {
    return { name: "database-programs", ok: false, found: "cannot run", advice: (error as Error).message };
  }
}

async function dataFolder(wanted: string, folder: string): Promise<Check> {
  const found = resolve(wanted);
  const holder = await holderOf(found);
  if (holder !== null)
    return { name: "data-folder", ok: true, found: `${found}, in use by process ${holder}`, advice: null };
  try {
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    await rm(await mkdtemp(join(folder, ".shadowline-check-")), { recursive: true });
    return { name: "data-folder", ok: true, found, advice: null };
  } catch {
    return { name: "data-folder", ok: false, found, advice: "Set SHADOWLINE_DATA to a folder that you may write to." };
  }
}

async function diskSpace(folder: string): Promise<Check> {
  const { bavail, bsize } = await statfs(folder);
  const ok = bavail * bsize >= LEAST_FREE_BYTES;
  const found = `${((bavail * bsize) / 1e9).toFixed(1)} GB free`;
  return { name: "disk-space", ok, found, advice: ok ? null : "Free at least 0.5 GB on the data folder's disk." };
}

async function port(wanted: number, dataFolder: string): Promise<Check> {
  const free = await new Promise<boolean>((done) => {
    const probe = createServer();
    probe.once("error", () => done(false));
    probe.listen(wanted, "127.0.0.1", () => probe.close(() => done(true)));
  });
  if (free) return { name: "port", ok: true, found: `${wanted} is free`, advice: null };
  const holder = await holderOf(dataFolder);
  if (holder !== null)
    return { name: "port", ok: true, found: `${wanted} is in use while process ${holder} serves`, advice: null };
  return { name: "port", ok: false, found: `${wanted} is taken`, advice: "Choose another with --port or PORT." };
}

/** The folder itself, or the nearest one above it that exists: there it would be made. */
async function nearestFolder(path: string): Promise<string> {
  const exists = await access(path).then(
    () => true,
    () => false,
  );
  return exists || dirname(path) === path ? path : nearestFolder(dirname(path));
}
