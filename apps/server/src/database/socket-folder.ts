import { createHash } from "node:crypto";
import { lstat, mkdir, readdir, rmdir, unlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { StartRefused } from "../start-refused.js";

/** Part of the socket's name; nothing listens on the network under it. */
export const SOCKET_PORT = 5432;

/**
 * Longest path of a folder whose socket still fits. A socket's address holds 108 bytes on Linux and 104 on
 * macOS (sys/un.h), the last one a zero, and PostgreSQL adds `/.s.PGSQL.5432`.
 */
const LONGEST = 103 - `/.s.PGSQL.${SOCKET_PORT}`.length;

/**
 * A folder of our own for the database's socket: inside the data folder where its path is short and plain
 * enough, otherwise beside other temporary files under a name that belongs to this data folder.
 *
 * @throws StartRefused if somebody else holds the temporary name
 */
export async function socketFolder(dataFolder: string): Promise<string> {
  const inside = join(dataFolder, "socket");
  // PostgreSQL takes a list of folders, with commas and quotes of its own.
  if (Buffer.byteLength(inside) <= LONGEST && /^[\w./+@ -]+$/.test(inside)) return made(inside);
  const name = `shadowline-${createHash("sha256").update(dataFolder).digest("hex").slice(0, 16)}`;
  const outside = join(tmpdir(), name);
  return made(Buffer.byteLength(outside) <= LONGEST ? outside : join("/tmp", name));
}

async function made(folder: string): Promise<string> {
  await mkdir(folder, { mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
  });
  const found = await lstat(folder);
  const uid = process.getuid?.();
  // As root the database may run as nobody, who then owns the folder.
  const ours = uid === 0 || found.uid === uid;
  if (!found.isDirectory() || !ours || (found.mode & 0o077) !== 0) {
    throw new StartRefused(
      1,
      `${folder} is needed for the database's socket but was not made by us; remove it and start again.`,
    );
  }
  return folder;
}

/**
 * Removes what a killed server left in the folder, for whoever holds the data folder: PostgreSQL refuses a
 * socket whose lock names a living process number, whoever has it now.
 */
export async function emptySocketFolder(folder: string): Promise<void> {
  for (const name of await readdir(folder)) await unlink(join(folder, name));
}

/** Leaves nothing behind among other temporary files. */
export async function leaveSocketFolder(folder: string): Promise<void> {
  await rmdir(folder).catch(() => {});
}
