import { randomUUID } from "node:crypto";
import { access, constants, link, mkdir, open, readFile, stat, unlink, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { processMark } from "./process-mark.js";
import { StartRefused } from "./start-refused.js";

/** A folder that this process alone may write to until it lets go. */
export type DataFolder = { readonly path: string; release(): Promise<void> };

/** Who holds a folder: process number, and its mark against a later process of that number. */
type Holder = { readonly pid: number; readonly mark: string };

const LOCK_FILE = "server.lock";

/**
 * Creates the folder if need be and takes it for this process.
 *
 * A lock whose holder died, or whose number now belongs to another process, is taken over.
 *
 * @throws StartRefused 2 if it cannot be written, 75 if another process holds it
 */
export async function openDataFolder(folder: string): Promise<DataFolder> {
  const path = resolve(folder);
  try {
    // Health data: nobody else's to read.
    await mkdir(path, { recursive: true, mode: 0o700 });
    await access(path, constants.R_OK | constants.W_OK | constants.X_OK);
    return await take(path);
  } catch (error) {
    if (error instanceof StartRefused) throw error;
    throw new StartRefused(2, `The data folder ${path} cannot be used: ${reason(error)}.`, { cause: error });
  }
}

/** Who holds a folder, or null. */
export async function holderOf(folder: string): Promise<number | null> {
  const holder = await read(join(resolve(folder), LOCK_FILE));
  return holder && isStillHeld(holder) ? holder.pid : null;
}

async function take(path: string): Promise<DataFolder> {
  const lock = join(path, LOCK_FILE);
  const mine = JSON.stringify({ pid: process.pid, mark: processMark(process.pid) ?? "" } satisfies Holder);
  const draft = `${lock}.${randomUUID()}`;
  await writeFile(draft, mine, { mode: 0o600, flag: "wx" });
  try {
    for (let attempt = 0; attempt < 100; attempt++) {
      try {
        // A link appears whole or not at all, and only where nothing is.
        await link(draft, lock);
        return { path, release: () => release(lock, mine) };
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      }
      const holder = await read(lock);
      if (holder && isStillHeld(holder)) throw busy(path, holder.pid);
      if (!(await removeStale(lock))) await wait(20);
    }
  } finally {
    await unlink(draft);
  }
  throw new StartRefused(75, `The data folder ${path} is being opened by another process; try again.`);
}

/**
 * Removes a lock nobody holds. Of several who find it stale one at a time may look again and remove it: the
 * others might otherwise remove the new lock of the first.
 *
 * @returns false if somebody else is at it
 */
async function removeStale(lock: string): Promise<boolean> {
  const turn = `${lock}.turn`;
  try {
    await (await open(turn, "wx")).close();
  } catch {
    // Taking one's turn lasts milliseconds: an old one was left by a process that died in it.
    const since = await stat(turn).then(
      (found) => found.mtimeMs,
      () => Number.POSITIVE_INFINITY,
    );
    if (Date.now() - since > 10_000) await unlink(turn).catch(() => {});
    return false;
  }
  try {
    const holder = await read(lock);
    if (!holder || !isStillHeld(holder)) await unlink(lock).catch(() => {});
    return true;
  } finally {
    await unlink(turn);
  }
}

async function release(lock: string, mine: string): Promise<void> {
  if ((await readFile(lock, "utf8").catch(() => "")) === mine) await unlink(lock);
}

async function read(lock: string): Promise<Holder | null> {
  try {
    const { pid, mark } = JSON.parse(await readFile(lock, "utf8"));
    return Number.isSafeInteger(pid) && pid > 0 && typeof mark === "string" ? { pid, mark } : null;
  } catch {
    return null;
  }
}

function isStillHeld({ pid, mark }: Holder): boolean {
  const now = processMark(pid);
  // Where a start time is unknown, a living process is taken for the holder: refusing is the safe mistake.
  return now !== null && (now === mark || now === "" || mark === "");
}

function busy(path: string, pid: number): StartRefused {
  const who = pid === process.pid ? "this process already" : `process ${pid}`;
  return new StartRefused(75, `The data folder ${path} is in use by ${who}; stop it, or choose another folder.`);
}

function reason(error: unknown): string {
  switch ((error as NodeJS.ErrnoException).code) {
    case "EACCES":
    case "EPERM":
      return "this user may not write there";
    case "EROFS":
      return "its disk is read-only";
    case "ENOTDIR":
    case "EEXIST":
      return "a file is in its place";
    case "ENOSPC":
    case "EDQUOT":
      return "its disk is full";
    case "ENAMETOOLONG":
      return "its name is too long";
    default:
      return String((error as Error).message);
  }
}
