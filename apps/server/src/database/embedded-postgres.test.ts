import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isAlive, processMark } from "../process-mark.js";
import { type EmbeddedPostgres, startPostgres } from "./embedded-postgres.js";

// A path longer than a socket's address can be, with what shells and PostgreSQL's lists stumble over.
let root: string;
let dataFolder: string;
let running: EmbeddedPostgres;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "shadowline-test-"));
  dataFolder = join(root, "a folder, with 'quotes'", "d".repeat(60), "e".repeat(60));
  await mkdir(dataFolder, { recursive: true });
  running = await startPostgres({ dataFolder, durable: false });
});
afterAll(async () => {
  await running.stop();
  await rm(root, { recursive: true });
});

async function ask<Row extends Record<string, unknown>>(sql: string): Promise<Row[]> {
  const client = new Client(running.connection);
  // A killed server is a test's own doing, not an accident.
  client.on("error", () => {});
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

test("listens on no network address and wants its password", async () => {
  expect(await ask("show listen_addresses")).toEqual([{ listen_addresses: "" }]);
  const stranger = new Client({ ...running.connection, password: "guess" });
  await expect(stranger.connect()).rejects.toThrow(/password authentication failed/);
});

test("flushes every commit unless a test says otherwise", async () => {
  expect(await ask("show fsync")).toEqual([{ fsync: "off" }]);
  await running.stop();
  running = await startPostgres({ dataFolder });
  expect(await ask("show fsync")).toEqual([{ fsync: "on" }]);
  expect(await ask("show synchronous_commit")).toEqual([{ synchronous_commit: "on" }]);
  expect(await ask("show data_checksums")).toEqual([{ data_checksums: "on" }]);
});

test("killed hard, it comes back with everything acknowledged", async () => {
  await ask("create table kept (n integer)");
  let acknowledged = 0;
  const client = new Client(running.connection);
  client.on("error", () => {});
  await client.connect();
  setTimeout(() => process.kill(running.pid, "SIGKILL"), 150);
  try {
    for (;;) {
      await client.query("insert into kept values ($1)", [acknowledged + 1]);
      acknowledged++;
    }
  } catch {
    // The kill.
  }
  await running.ended;
  running = await startPostgres({ dataFolder });
  const [row] = await ask<{ rows: number; highest: number }>(
    "select count(*)::int as rows, coalesce(max(n), 0) as highest from kept",
  );
  expect(acknowledged).toBeGreaterThan(0);
  // One more may have been written whose answer never arrived.
  expect([acknowledged, acknowledged + 1]).toContain(row?.rows);
  expect(row?.highest).toBe(row?.rows);
});

test("a database left running by a killed server is ended and its data found", async () => {
  const left = running;
  await ask("create table handed_over as select 7 as n");
  running = await startPostgres({ dataFolder });
  expect(processMark(left.pid)).toBe(null);
  expect(await ask("select n from handed_over")).toEqual([{ n: 7 }]);
});

test("a note of a process number that now belongs to another program does not keep it from starting", async () => {
  await running.stop();
  const cluster = join(dataFolder, "postgres-18");
  await writeFile(join(cluster, "postmaster.pid"), `${process.pid}\n${cluster}\n1\n5432\n\n\n\nready\n`);
  const { host } = running.connection;
  await mkdir(host, { mode: 0o700 });
  await writeFile(join(host, ".s.PGSQL.5432.lock"), `${process.pid}\n${cluster}\n1\n5432\n${host}\n`);
  running = await startPostgres({ dataFolder });
  expect(await ask("select 1 as one")).toEqual([{ one: 1 }]);
});

test("a creation that was cut short leaves nothing in the way", async () => {
  const other = join(root, "second");
  await mkdir(join(other, "postgres.new-1", "half"), { recursive: true });
  const second = await startPostgres({ dataFolder: other, durable: false });
  await second.stop();
  await wait(0);
  expect((await readFile(join(other, "postgres-18", "PG_VERSION"), "utf8")).trim()).toBe("18");
  expect(isAlive(second.pid)).toBe(false);
});
