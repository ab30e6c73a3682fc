import { readFile, stat } from "node:fs/promises";
import { InputError } from "@shadowline/quantity";
import { FileFault, Refused } from "./exit.js";

/** A file's bytes. @throws Refused with one sentence where it cannot be read or is larger than it may be */
export async function readBytes(file: string, mostBytes: number): Promise<Uint8Array> {
  try {
    const found = await stat(file);
    // A device has no end, and a pipe nobody writes to no beginning.
    if (!found.isFile() && !found.isDirectory()) throw new Refused(`${file} must be a regular file`);
    if (found.size > mostBytes) throw new Refused(`${file} must be at most ${Math.round(mostBytes / 1e6)} MB`);
    return await readFile(file);
  } catch (thrown) {
    if (thrown instanceof Refused) throw thrown;
    const { code } = thrown as { code?: string };
    const why =
      code === "ENOENT"
        ? "does not exist"
        : code === "EISDIR"
          ? "is a folder"
          : code === "EACCES"
            ? "may not be read"
            : `cannot be read (${code})`;
    throw new Refused(`${file} must be a file that can be read; it ${why}`);
  }
}

const MOST_JSON_BYTES = 64_000_000;

/** @throws FileFault for text that is not UTF-8 or not JSON */
export async function readJson(file: string, mostBytes = MOST_JSON_BYTES): Promise<unknown> {
  const bytes = await readBytes(file, mostBytes);
  const refuse = (allowed: string): never => {
    throw new FileFault(file, new InputError([{ field: "the file", allowed }]));
  };
  let text = "";
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    refuse("UTF-8 text");
  }
  try {
    return JSON.parse(text);
  } catch (thrown) {
    return refuse(`JSON; ${(thrown as Error).message}`);
  }
}
