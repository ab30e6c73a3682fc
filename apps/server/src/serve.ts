import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { openRecords, type Records, SchemaMismatch } from "@shadowline/records";
import { ENGINE_VERSION } from "@shadowline/treatment";
import { Pool, type PoolConfig } from "pg";
import { localPerson } from "./access.js";
import { type DataFolder, openDataFolder } from "./data-folder.js";
import { type EmbeddedPostgres, startPostgres } from "./database/embedded-postgres.js";
import { loadDemo } from "./demo-clinic.js";
import { createApp } from "./http/create-app.js";
import { type Planner, startPlanner } from "./planning/planner.js";
import { type UploadCheck, uploadCheck } from "./scans/upload-check.js";
import { StartRefused } from "./start-refused.js";

export const DEFAULT_PORT = 4747;

export type ServeOptions = {
  /** 0 takes any free port. */
  readonly port?: number;
  /** Anything but the loopback address is refused until people and permissions exist. */
  readonly host?: string;
  /** Database and lock live here; unused with `databaseUrl`. */
  readonly dataFolder: string;
  /** A PostgreSQL server of one's own instead of the embedded one. */
  readonly databaseUrl?: string;
  readonly studioFolder?: string;
  /** Example cases for a new clinic. */
  readonly examplesFolder?: string;
  /** False only in tests. */
  readonly durable?: boolean;
  readonly planner?: Planner;
  readonly checkUpload?: UploadCheck;
  /** One line per thing a person may want to know. */
  readonly report?: (line: string) => void;
};

export type Served = { readonly url: string; stop(): Promise<void> };

/** One clinic per installation, for now. */
const clinic = { id: "01K00000000000000000000000", name: "Demo clinic" };

const besideServer = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/**
 * Starts database, records, planner and web server, and returns when all of them answer.
 *
 * What was started is stopped again if something later refuses.
 *
 * @throws StartRefused with one sentence and its exit code
 */
export async function serve(options: ServeOptions): Promise<Served> {
  const { port = DEFAULT_PORT, host = "127.0.0.1", report = () => {} } = options;
  checkAddress(host, port);
  const started: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    // The last started leaves first: no request is left without its database.
    for (let last = started.pop(); last; last = started.pop()) await last();
  };
  try {
    const database = options.databaseUrl
      ? outsideDatabase(options.databaseUrl)
      : await embeddedDatabase(options, port, started);
    const pool = new Pool({ max: 8, connectionTimeoutMillis: 10_000, ...database });
    // A connection that dies, idle or at work, is replaced by the next one; who used it gets his own error.
    pool.on("error", () => {});
    pool.on("connect", (client) => client.on("error", () => {}));
    started.push(() => pool.end());
    const records = await open(pool);
    const examples = await loadDemo(records, options.examplesFolder ?? besideServer("examples"), report);
    if (examples > 0) report(`Demo clinic with ${examples} example cases.`);
    const planner = options.planner ?? startPlanner();
    const app = await createApp({
      records,
      planner,
      checkUpload: options.checkUpload ?? uploadCheck(),
      person: localPerson,
      clinicName: clinic.name,
      engineVersion: ENGINE_VERSION,
      studioFolder: options.studioFolder ?? besideServer("apps/studio/dist"),
      report,
    });
    started.push(() => app.close());
    // Before the web server, which waits for its requests: they may be waiting for a plan.
    started.push(() => planner.stop());
    await app.listen({ host: "127.0.0.1", port }).catch((error) => {
      throw (error as NodeJS.ErrnoException).code === "EADDRINUSE" ? portTaken(port) : error;
    });
    const address = app.server.address();
    return { url: `http://127.0.0.1:${typeof address === "object" ? address?.port : port}`, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function checkAddress(host: string, port: number): void {
  if (!["127.0.0.1", "localhost", "::1"].includes(host)) {
    throw new StartRefused(
      2,
      `The host must be 127.0.0.1, not ${host}: there are no accounts yet, so the server answers this machine only.`,
    );
  }
  if (!(Number.isInteger(port) && port >= 0 && port <= 65_535)) {
    throw new StartRefused(2, `The port must be a whole number from 0 to 65535, not ${port}.`);
  }
}

async function embeddedDatabase(
  { dataFolder, durable = true, report = () => {} }: ServeOptions,
  port: number,
  started: (() => Promise<void>)[],
): Promise<PoolConfig> {
  const folder: DataFolder = await openDataFolder(dataFolder);
  started.push(() => folder.release());
  // Known at once, and not after a database was created for nothing.
  if (port !== 0 && (await isTaken(port))) throw portTaken(port);
  const start = (): Promise<EmbeddedPostgres> => startPostgres({ dataFolder: folder.path, durable, report });
  let postgres = await start();
  let stopping = false;
  started.push(() => {
    stopping = true;
    return postgres.stop();
  });
  void (async () => {
    // A database that dies under us comes back under the same address; after a few times something is wrong.
    for (let restarts = 0; restarts < 3; restarts++) {
      await postgres.ended;
      if (stopping || process.platform === "win32") return;
      report("The database ended unexpectedly; starting it again ...");
      postgres = await start();
      if (stopping) await postgres.stop();
    }
  })().catch((error) =>
    report(error instanceof StartRefused ? error.message : "The database could not be started again."),
  );
  return { ...postgres.connection };
}

function outsideDatabase(url: string): PoolConfig {
  if (!/^postgres(ql)?:\/\//.test(url)) {
    throw new StartRefused(2, "DATABASE_URL must be an address that begins with postgres:// or postgresql://.");
  }
  return { connectionString: url };
}

async function open(pool: Pool): Promise<Records> {
  try {
    return await openRecords(pool, clinic);
  } catch (error) {
    if (error instanceof SchemaMismatch) throw new StartRefused(1, error.message, { cause: error });
    // The address may hold a password, so it is not repeated.
    const why = error instanceof Error ? error.message || (error as NodeJS.ErrnoException).code : String(error);
    throw new StartRefused(1, `The database cannot be used: ${why}.`, { cause: error });
  }
}

function isTaken(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(true));
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(false)));
  });
}

const portTaken = (port: number): StartRefused =>
  new StartRefused(2, `Port ${port} is taken by another program; choose another with --port or PORT.`);
