import { access, mkdir, mkdtemp, rename, rm, rmdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
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

/** Makes sure before any work that a folder can be written to; returns whether it was made. */
export async function prepareFolder(folder: string): Promise<boolean> {
  try {
    const made = await mkdir(folder, { recursive: true });
    const probe = await mkdtemp(join(folder, ".writing-"));
    await rmdir(probe);
    return made !== undefined;
  } catch (thrown) {
    throw refused(folder, thrown);
  }
}

/**
 * Writes all files or none: first beside each other in a hidden folder, then moved into place.
 *
 * @param madeHere remove the folder as well when writing fails
 */
export async function writeTogether(folder: string, files: OutputFiles, madeHere: boolean): Promise<void> {
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
    if (madeHere) await rmdir(folder).catch(() => {});
    throw refused(folder, thrown);
  }
}

/** One file, whole or not at all. */
export async function writeWhole(file: string, content: Uint8Array | string): Promise<void> {
  const partial = `${file}.writing-${process.pid}`;
  try {
    await access(dirname(file) || ".");
    await writeFile(partial, content);
    await rename(partial, file);
  } catch (thrown) {
    await rm(partial, { force: true });
    throw refused(file, thrown);
  }
}
