import type { ChildProcess } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { type FileHandle, mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Client } from "pg";
import { commandOf, processMark } from "../process-mark.js";
import { StartRefused } from "../start-refused.js";
import { findPrograms, POSTGRES_MAJOR } from "./programs.js";
import { chooseRunner, type Runner } from "./runner.js";
import { emptySocketFolder, leaveSocketFolder, SOCKET_PORT, socketFolder } from "./socket-folder.js";

/** How to connect, in pg's words. */
export type Connection = {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
};

export type EmbeddedPostgres = {
  readonly connection: Connection;
  readonly pid: number;
  readonly how: Runner["how"];
  /** Resolves when the database ends, asked for or not. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
};

export type PostgresOptions = {
  /** Held by this process alone: see data-folder.ts. */
  readonly dataFolder: string;
  /** False only in tests: a power cut may then lose what was acknowledged. */
  readonly durable?: boolean;
  /** One line per thing that takes time. */
  readonly report?: (line: string) => void;
};

const USER = "shadowline";
const DATABASE = "shadowline";
/** Replaying the log after a crash may take this long before we give up. */
const START_LIMIT_MS = 120_000;
const STOP_LIMIT_MS = 30_000;
/** Fast shutdown, then without writing, then without asking. */
const endings = [
  ["SIGINT", STOP_LIMIT_MS],
  ["SIGQUIT", 5_000],
  ["SIGKILL", 5_000],
] as const;
/** Beyond every system's largest process number. */
const NOBODYS_PID = 2_147_483_646;
const LARGEST_LOG_BYTES = 5_000_000;

/**
 * Starts the PostgreSQL that came with npm on a data folder, creating the database at first.
 *
 * It listens on a socket in a folder only this user can enter, asks for a password made at creation, and
 * flushes every commit to the disk. A server that a killed process left behind is ended first; the log
 * then brings back everything that was acknowledged.
 *
 * @throws StartRefused with one sentence that says what stands in the way
 */
export async function startPostgres({
  dataFolder,
  durable = true,
  report = () => {},
}: PostgresOptions): Promise<EmbeddedPostgres> {
  const native = await findPrograms();
  const runner = await chooseRunner(native);
  await runner.enter(dataFolder);
  const cluster = join(dataFolder, `postgres-${POSTGRES_MAJOR}`);
  const passwordFile = join(dataFolder, "database-password");
  const log = await openLog(dataFolder);
  try {
    if (!existsSync(cluster)) {
      await refuseOtherMajor(dataFolder);
      report("Creating the database ...");
      await create(runner, { dataFolder, cluster, passwordFile, log, durable });
    }
    await runner.own(cluster);
    await endLeftover(cluster, report);
    const password = await readFile(passwordFile, "utf8");
    const place = process.platform === "win32" ? await loopback() : await socket(runner, dataFolder);
    const server = await startServer(runner, { cluster, place, log, durable, dataFolder });
    const connection = { host: place.host, port: place.port, user: USER, password, database: DATABASE };
    try {
      await ensureDatabase(connection);
    } catch (error) {
      await stopServer(server, runner, cluster);
      throw error;
    }
    return {
      connection,
      pid: server.pid ?? 0,
      how: runner.how,
      ended:
        server.exitCode === null && server.signalCode === null
          ? once(server, "exit").then(() => {})
          : Promise.resolve(),
      async stop() {
        await stopServer(server, runner, cluster);
        if (place.host !== "127.0.0.1") await leaveSocketFolder(place.host);
      },
    };
  } finally {
    // The children hold the log open on their own.
    await log.close();
  }
}

type Place = { readonly host: string; readonly port: number; readonly settings: readonly string[] };

async function socket(runner: Runner, dataFolder: string): Promise<Place> {
  const host = await socketFolder(dataFolder);
  await emptySocketFolder(host);
  await runner.own(host);
  return {
    host,
    port: SOCKET_PORT,
    settings: ["listen_addresses=", `unix_socket_directories=${host}`, `port=${SOCKET_PORT}`],
  };
}

/** Windows: the loopback address with a port that is free now; the password keeps others out. */
async function loopback(): Promise<Place> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, "close");
  return { host: "127.0.0.1", port, settings: ["listen_addresses=127.0.0.1", `port=${port}`] };
}

async function openLog(dataFolder: string): Promise<FileHandle> {
  const path = join(dataFolder, "postgres.log");
  const size = await stat(path).then(
    (found) => found.size,
    () => 0,
  );
  if (size > LARGEST_LOG_BYTES) await rename(path, `${path}.1`);
  return open(path, "a", 0o600);
}

async function refuseOtherMajor(dataFolder: string): Promise<void> {
  const other = (await readdir(dataFolder)).find((name) => /^postgres-\d+$/.test(name));
  if (!other) return;
  throw new StartRefused(
    1,
    `The data folder ${dataFolder} holds a database of PostgreSQL ${other.slice(9)}, and this version of Shadowline brings ${POSTGRES_MAJOR}: move the data with backup and restore.`,
  );
}

/** Under another name until it is whole: a process killed in between leaves no half database. */
async function create(
  runner: Runner,
  where: { dataFolder: string; cluster: string; passwordFile: string; log: FileHandle; durable: boolean },
): Promise<void> {
  const { dataFolder, cluster, passwordFile, log, durable } = where;
  for (const name of await readdir(dataFolder)) {
    if (name.startsWith("postgres.new-")) await rm(join(dataFolder, name), { recursive: true });
  }
  const unfinished = join(dataFolder, `postgres.new-${process.pid}`);
  await mkdir(unfinished, { mode: 0o700 });
  await runner.own(unfinished);
  await rm(passwordFile, { force: true });
  await writeFile(passwordFile, randomBytes(24).toString("base64url"), { mode: 0o600, flag: "wx" });
  await runner.own(passwordFile);
  const args = [
    `--pgdata=${unfinished}`,
    `--username=${USER}`,
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    // Sorts alike on every machine and needs no locale of the system.
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--locale=C",
    "--no-instructions",
    ...(durable ? [] : ["--no-sync"]),
  ];
  const initdb = runner.start("initdb", args, { stdio: ["ignore", log.fd, log.fd] });
  const code = await exitOf(initdb);
  if (code !== 0) throw await failed(dataFolder, `The database could not be created (initdb ended with ${code})`);
  await rename(unfinished, cluster);
}

/**
 * Ends a database that outlived its server, and frees what a killed one left locked.
 *
 * We hold the data folder, so whoever still writes into the cluster was left behind by a killed process.
 * PostgreSQL takes a noted process number for its owner while anything has that number: another program by
 * now, or a dead process that nobody has collected.
 */
async function endLeftover(cluster: string, report: (line: string) => void): Promise<void> {
  const note = join(cluster, "postmaster.pid");
  const text = await readFile(note, "utf8").catch(() => "");
  const pid = Number(text.split("\n")[0]);
  if (!(pid > 0) || processMark(pid) === null || !commandOf(pid).includes(cluster)) {
    // Not removed: its other lines let PostgreSQL find parts of the old server that still run.
    if (text && process.platform !== "win32") await writeFile(note, text.replace(/^.*/, String(NOBODYS_PID)));
    return;
  }
  report(`Ending the database that an earlier start left behind (process ${pid}) ...`);
  for (const [signal, limitMs] of endings) {
    process.kill(pid, signal);
    for (let waited = 0; waited < limitMs; waited += 20) {
      if (processMark(pid) === null) return;
      await wait(20);
    }
  }
  throw new StartRefused(75, `The database process ${pid} of an earlier start does not end; end it and start again.`);
}

async function startServer(
  runner: Runner,
  with_: { cluster: string; place: Place; log: FileHandle; durable: boolean; dataFolder: string },
): Promise<ChildProcess> {
  const { cluster, place, log, durable, dataFolder } = with_;
  const settings = [
    ...place.settings,
    "unix_socket_permissions=0700",
    "max_connections=20",
    "shared_buffers=32MB",
    "timezone=UTC",
    "log_timezone=UTC",
    // Statements may hold health data.
    "log_min_error_statement=panic",
    "log_parameter_max_length_on_error=0",
    // Acknowledged means written, in tests too: only the flush to the disk is left out there.
    "synchronous_commit=on",
    ...(durable ? ["fsync=on", "full_page_writes=on"] : ["fsync=off", "full_page_writes=off"]),
  ];
  const args = ["-D", cluster, ...settings.flatMap((setting) => ["-c", setting])];
  const until = Date.now() + START_LIMIT_MS;
  for (;;) {
    // A group of its own: Ctrl-C reaches us first, and we end it when its last request is answered.
    const detached = process.platform !== "win32";
    const server = runner.start("postgres", args, { stdio: ["ignore", log.fd, log.fd], detached });
    if (await isReady(server, cluster, until)) return server;
    if (server.exitCode === null && server.signalCode === null) {
      server.kill("SIGKILL");
      throw await failed(dataFolder, "The database did not get ready in time");
    }
    // Parts of a killed server may hold the shared memory for another moment.
    const lines = await lastLines(dataFolder);
    if (!/pre-existing shared memory|still in use/.test(lines) || Date.now() > until) {
      throw await failed(dataFolder, "The database did not start");
    }
    await wait(200);
  }
}

/** @returns false if it ended or the time is over */
async function isReady(server: ChildProcess, cluster: string, until: number): Promise<boolean> {
  let ended = false;
  server.once("exit", () => {
    ended = true;
  });
  server.once("error", () => {
    ended = true;
  });
  while (!ended && Date.now() < until) {
    // The eighth line of its note is its state, see PostgreSQL's miscadmin.h (LOCK_FILE_LINE_PM_STATUS).
    const note = (await readFile(join(cluster, "postmaster.pid"), "utf8").catch(() => "")).split("\n");
    if (Number(note[0]) > 0 && isOwn(note[0], server) && note[7]?.trim() === "ready") return true;
    await wait(10);
  }
  return false;
}

/** Inside a user namespace alone the process number stays what it is outside. */
const isOwn = (noted: string | undefined, server: ChildProcess): boolean =>
  Number(noted) === server.pid || process.platform === "win32";

async function stopServer(server: ChildProcess, runner: Runner, cluster: string): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const exit = once(server, "exit");
  if (process.platform === "win32") runner.start("pg_ctl", ["stop", "-D", cluster, "-m", "fast"], { stdio: "ignore" });
  // SIGINT is PostgreSQL's fast shutdown: end every session, write everything, leave.
  else server.kill("SIGINT");
  const late = setTimeout(() => server.kill("SIGQUIT"), STOP_LIMIT_MS);
  await exit;
  clearTimeout(late);
}

async function ensureDatabase(connection: Connection): Promise<void> {
  const client = new Client({ ...connection, database: "postgres" });
  await client.connect();
  try {
    const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [connection.database]);
    if (rowCount === 0) await client.query(`create database "${connection.database}"`);
  } finally {
    await client.end();
  }
}

async function exitOf(child: ChildProcess): Promise<number | string> {
  return new Promise((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("exit", (code, signal) => resolve(code ?? signal ?? "nothing"));
  });
}

async function lastLines(dataFolder: string): Promise<string> {
  const text = await readFile(join(dataFolder, "postgres.log"), "utf8").catch(() => "");
  return text.trim().split("\n").slice(-12).join("\n");
}

/** One sentence with the gravest line of the log, which says what PostgreSQL itself thinks. */
async function failed(dataFolder: string, what: string): Promise<StartRefused> {
  const lines = (await lastLines(dataFolder)).split("\n");
  const full = lines.some((line) => /No space left on device|Disk quota exceeded/.test(line));
  const said = lines.findLast((line) => /FATAL|PANIC|error:/.test(line)) ?? "";
  const because = full ? "the disk is full" : said.replace(/^.*?(FATAL|PANIC|error):\s*/, "");
  const where = `see ${join(dataFolder, "postgres.log")}`;
  return new StartRefused(1, `${what}${because ? `: ${because}` : ""}; ${where}.`);
}
