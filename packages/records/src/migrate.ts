import type { Pool, PoolClient } from "pg";
import { sha256Hex } from "./digest.js";
import { cases } from "./migrations/001-cases.js";
import { knowledge } from "./migrations/002-knowledge.js";
import { SchemaMismatch } from "./record-error.js";

export type Migration = { readonly name: string; readonly sql: string };

/** In order, never changed once released, never removed: forward only. */
export const migrations: readonly Migration[] = [
  { name: "001-cases", sql: cases },
  { name: "002-knowledge", sql: knowledge },
];

/** Any number will do as long as every Shadowline server uses the same one. */
const LOCK = 5_417_019;

/**
 * Brings the database to this program's schema, each step in a transaction of its own.
 *
 * @returns names of the steps that ran now
 * @throws SchemaMismatch if a step that ran was changed since, or the database knows a step that we do not
 */
export async function migrate(pool: Pool, steps: readonly Migration[] = migrations): Promise<string[]> {
  const client = await pool.connect();
  try {
    // Two servers starting at once on an outside database: one migrates, the other waits and finds it done.
    await client.query("select pg_advisory_lock($1)", [LOCK]);
    try {
      return await bringUp(client, steps);
    } finally {
      await client.query("select pg_advisory_unlock($1)", [LOCK]);
    }
  } finally {
    client.release();
  }
}

async function bringUp(client: PoolClient, steps: readonly Migration[]): Promise<string[]> {
  await client.query(`create table if not exists schema_migration (
    position integer primary key, name text not null, sha256 text not null, ran_at timestamptz not null default now())`);
  const { rows: done } = await client.query<{ position: number; name: string; sha256: string }>(
    "select position, name, sha256 from schema_migration order by position",
  );
  for (const [index, row] of done.entries()) {
    const step = steps[index];
    if (!step) {
      throw new SchemaMismatch(
        `The database was written by a newer version of Shadowline (step ${row.name}); start that version, or restore a backup.`,
      );
    }
    if (step.name !== row.name || sha256Hex(step.sql) !== row.sha256) {
      throw new SchemaMismatch(
        `The database was made by another variant of step ${row.name}; it is left untouched. Start the version of Shadowline that made it.`,
      );
    }
  }
  const ran: string[] = [];
  for (const [index, step] of [...steps.entries()].slice(done.length)) {
    await client.query("begin");
    try {
      await client.query(step.sql);
      await client.query("insert into schema_migration (position, name, sha256) values ($1, $2, $3)", [
        index + 1,
        step.name,
        sha256Hex(step.sql),
      ]);
      await client.query("commit");
    } catch (error) {
      await client.query("rollback");
      throw error;
    }
    ran.push(step.name);
  }
  return ran;
}
