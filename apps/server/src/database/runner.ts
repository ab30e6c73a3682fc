import { type ChildProcess, execFile, type SpawnOptions, spawn } from "node:child_process";
import { chmod, chown, lchown, lstat, readdir, readFile } from "node:fs/promises";
import { userInfo } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { StartRefused } from "../start-refused.js";
import { copyForEveryone } from "./programs.js";

/** How PostgreSQL's programs are run so that they accept their user. */
export type Runner = {
  /** For messages and the log. */
  readonly how: "as this user" | "in a user namespace" | "as nobody";
  start(program: "initdb" | "postgres" | "pg_ctl", args: readonly string[], options: SpawnOptions): ChildProcess;
  /** Gives a file or a folder with all it holds to the user the programs run as. */
  own(path: string): Promise<void>;
  /**
   * Lets that user pass through the data folder, which stays ours.
   *
   * @throws StartRefused if he cannot get there
   */
  enter(dataFolder: string): Promise<void>;
};

type User = { readonly uid: number; readonly gid: number };

const run = promisify(execFile);

/**
 * Finds a way to run the programs.
 *
 * They refuse root, and a user whom the system does not know by name. In a new user namespace both look
 * like an ordinary user, and files keep their owner; where a container forbids namespaces, root runs them
 * as `nobody`.
 *
 * Changes nothing but, where root's folders are closed, copies the programs to where everyone may read.
 *
 * @param native the programs' folder
 * @throws StartRefused with what was tried
 */
export async function chooseRunner(native: string): Promise<Runner> {
  const program = (name: string): string => join(native, "bin", process.platform === "win32" ? `${name}.exe` : name);
  const uid = process.getuid?.();
  if (uid === undefined || (uid !== 0 && hasName())) {
    return {
      how: "as this user",
      start: (name, args, options) => spawn(program(name), args, withoutSettings(options)),
      own: async () => {},
      enter: async () => {},
    };
  }
  const known = await knownUser();
  if (process.platform === "linux") {
    const disguise = ["--user", `--map-user=${known.uid}`, `--map-group=${known.gid}`];
    if (await works("unshare", [...disguise, program("postgres"), "--version"], {})) {
      const self = { uid, gid: process.getgid?.() ?? uid };
      return {
        how: "in a user namespace",
        start: (name, args, options) =>
          spawn("unshare", [...disguise, program(name), ...args], withoutSettings(options)),
        own: (path) => (uid === 0 ? giveTo(path, self) : Promise.resolve()),
        enter: async () => {},
      };
    }
  }
  if (uid !== 0) {
    throw new StartRefused(
      1,
      `The database cannot run as user ${uid}, who has no name on this system; add one to /etc/passwd, or set DATABASE_URL.`,
    );
  }
  return asNobody(native, known);
}

async function asNobody(native: string, nobody: User): Promise<Runner> {
  const reachable = (folder: string): Promise<boolean> => works(join(folder, "bin", "postgres"), ["--version"], nobody);
  const programs = (await reachable(native)) ? native : await copyForEveryone(native);
  if (!(await reachable(programs))) {
    throw new StartRefused(
      1,
      "The database cannot run as root and neither a user namespace nor the user nobody can run it here; start as an ordinary user, or set DATABASE_URL.",
    );
  }
  return {
    how: "as nobody",
    start: (name, args, options) =>
      spawn(join(programs, "bin", name), args, { ...withoutSettings(options), ...nobody }),
    own: (path) => giveTo(path, nobody),
    async enter(dataFolder) {
      const { uid, mode } = await lstat(dataFolder);
      await chown(dataFolder, uid, nobody.gid);
      await chmod(dataFolder, mode | 0o010);
      // `test` as nobody asks the system itself: the folders above count too.
      if (await works("test", ["-x", dataFolder], nobody)) return;
      throw new StartRefused(
        2,
        `The data folder ${dataFolder} lies where the user nobody cannot reach it; set SHADOWLINE_DATA to another folder, or start as an ordinary user.`,
      );
    },
  };
}

async function works(command: string, args: readonly string[], user: Partial<User>): Promise<boolean> {
  return run(command, args, { ...user, cwd: "/", timeout: 10_000 }).then(
    () => true,
    () => false,
  );
}

/** PGDATA, PGPORT and their like in our environment are meant for somebody else's server. */
function withoutSettings(options: SpawnOptions): SpawnOptions {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG|TZ$)/.test(name)));
  return { cwd: "/", ...options, env: { ...env, LC_ALL: "C", TZ: "UTC" } };
}

function hasName(): boolean {
  try {
    return userInfo().username !== "";
  } catch {
    return false;
  }
}

/** A user other than root whom the system knows: nobody, who is everywhere, or else the first one. */
async function knownUser(): Promise<User> {
  const users = (await readFile("/etc/passwd", "utf8").catch(() => ""))
    .split("\n")
    .map((line) => line.split(":"))
    .filter(([name, , uid]) => name && !name.startsWith("#") && Number(uid) !== 0);
  const [, , uid, gid] = users.find(([name]) => name === "nobody") ?? users[0] ?? [];
  return { uid: Number(uid ?? 65534), gid: Number(gid ?? 65534) };
}

async function giveTo(path: string, user: User): Promise<void> {
  const found = await lstat(path);
  // A folder is given away after what it holds, so what has the owner has him all the way down.
  if (found.uid === user.uid && found.gid === user.gid) return;
  if (found.isDirectory()) for (const name of await readdir(path)) await giveTo(join(path, name), user);
  await lchown(path, user.uid, user.gid);
}
