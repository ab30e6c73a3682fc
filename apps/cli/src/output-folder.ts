import { rmSync } from "node:fs";
import { access, mkdir, mkdtemp, realpath, rename, rm, rmdir, stat, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { Refused } from "./exit.js";

/** Files to write together, by name; null takes away what an earlier run left under that name. */
export type OutputFiles = { readonly [name: string]: Uint8Array | string | null };

/** What fails a write because of where it goes, in words. */
const REASONS: { readonly [code: string]: string } = {
  EACCES: "it may not be written to",
  EPERM: "it may not be written to",
  EROFS: "it is on a read-only disk",
  ENOTDIR: "part of its path is a file",
  EEXIST: "a file has its name",
  ENOENT: "its path does not exist",
  ENAMETOOLONG: "its name is too long",
};

function refused(folder: string, thrown: unknown): unknown {
  const reason = REASONS[(thrown as { code?: string }).code ?? ""];
  return reason ? new Refused(`${folder} must be a folder that can be written to; ${reason}`) : thrown;
}

/** A folder that files will go to together, or not at all. */
export type OutputFolder = {
  /** First beside each other in a hidden folder, then moved into place. */
  readonly write: (files: OutputFiles) => Promise<void>;
  /** Takes away the folders that were made for this, as far as they are empty. */
  readonly abandon: () => Promise<void>;
};

/**
 * Makes sure before any work that a folder can be written to; makes it where it is missing.
 *
 * @throws Refused with one sentence
 */
export async function openOutputFolder(folder: string): Promise<OutputFolder> {
  const made: string[] = [];
  const abandon = async (): Promise<void> => {
    for (const path of [...made].reverse()) await rmdir(path).catch(() => {});
  };
  try {
    await makeFolder(resolve(folder), made);
    await rmdir(await mkdtemp(join(folder, ".writing-")));
  } catch (thrown) {
    await abandon();
    throw refused(folder, thrown);
  }
  return { abandon, write: (files) => writeTogether(folder, files) };
}

/** Step by step: the recursive form of mkdir never returns where a file system refuses with ENOENT. */
async function makeFolder(path: string, made: string[]): Promise<void> {
  try {
    await mkdir(path);
    made.push(path);
  } catch (thrown) {
    const { code } = thrown as { code?: string };
    if (code === "EEXIST" && (await stat(path)).isDirectory()) return;
    const parent = dirname(path);
    if (code !== "ENOENT" || parent === path || (await exists(parent))) throw thrown;
    await makeFolder(parent, made);
    await mkdir(path);
    made.push(path);
  }
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

async function writeTogether(folder: string, files: OutputFiles): Promise<void> {
  let partial: string | null = null;
  try {
    partial = await mkdtemp(join(folder, ".writing-"));
    for (const [name, content] of Object.entries(files))
      if (content !== null) await writeFile(join(partial, name), content);
    for (const [name, content] of Object.entries(files)) {
      if (content === null) await rm(join(folder, name), { force: true });
      else await rename(join(partial, name), join(folder, name));
    }
    await rmdir(partial);
  } catch (thrown) {
    if (partial) await rm(partial, { recursive: true, force: true });
    throw refused(folder, thrown);
  }
}

const REASONS_OF_FILES: { readonly [code: string]: string } = { ...REASONS, EISDIR: "it is a folder" };

function refusedFile(file: string, thrown: unknown): unknown {
  const reason = REASONS_OF_FILES[(thrown as { code?: string }).code ?? ""];
  return reason ? new Refused(`${file} must be a file that can be written; ${reason}`) : thrown;
}

/** Where a file really lies, behind links; a device or a pipe takes what is written and is never replaced. */
async function placeOf(file: string): Promise<{ readonly path: string; readonly replaceable: boolean }> {
  const path = await realpath(file).catch(() => file);
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory()) throw refusedFile(file, { code: "EISDIR" });
  return { path, replaceable: found === null || found.isFile() };
}

/**
 * Makes sure before any work that a file can be written; leaves nothing behind.
 *
 * @throws Refused with one sentence
 */
export async function writableFile(file: string): Promise<void> {
  const { path, replaceable } = await placeOf(file);
  if (!replaceable) return;
  const probe = `${path}.writing-${process.pid}`;
  try {
    await writeFile(probe, "");
  } catch (thrown) {
    throw refusedFile(file, thrown);
  } finally {
    await rm(probe, { force: true }).catch(() => {});
  }
}

/** One file, whole or not at all, also where somebody stops the program meanwhile. */
export async function writeWhole(file: string, content: Uint8Array | string): Promise<void> {
  const { path, replaceable } = await placeOf(file);
  const partial = `${path}.writing-${process.pid}`;
  const stopped = (signal: NodeJS.Signals): void => {
    rmSync(partial, { force: true });
    process.exit(signal === "SIGINT" ? 130 : 143);
  };
  process.once("SIGINT", stopped).once("SIGTERM", stopped);
  try {
    await writeFile(replaceable ? partial : path, content);
    if (replaceable) await rename(partial, path);
  } catch (thrown) {
    await rm(partial, { force: true }).catch(() => {});
    throw refusedFile(file, thrown);
  } finally {
    process.off("SIGINT", stopped).off("SIGTERM", stopped);
  }
}
