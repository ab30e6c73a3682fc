// Here and not in the records' own room, because only the server may start a database.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  IdConflict,
  IntegrityError,
  NotVisible,
  newUlid,
  openRecords,
  type Records,
  VersionConflict,
} from "@shadowline/records";
import type { ClientCase, KnowledgeEdit } from "@shadowline/treatment";
import { Pool } from "pg";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type EmbeddedPostgres, startPostgres } from "./database/embedded-postgres.js";

let folder: string;
let postgres: EmbeddedPostgres;
let pool: Pool;
let records: Records;
let clinicId: string;
let caseId: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "shadowline-test-"));
  postgres = await startPostgres({ dataFolder: folder, durable: false });
  pool = poolFor("shadowline");
});
afterAll(async () => {
  await pool.end();
  await postgres.stop();
  await rm(folder, { recursive: true });
});
beforeEach(async () => {
  // A clinic of its own per test shows on the way that clinics do not meet.
  clinicId = newUlid(new Date());
  caseId = newUlid(new Date());
  records = await openRecords(pool, { id: clinicId, name: "Test" });
});

function poolFor(database: string): Pool {
  // A pool says it has ended before its sockets have: the server's good-bye to them is no failure.
  return new Pool({ ...postgres.connection, database }).on("error", () => {});
}

/** The records look at a document's label only. */
const document = (label: string, seed = 1): ClientCase => ({ label, seed }) as unknown as ClientCase;

/** The records look at an edit's item only. */
const knowledgeEdit = (item: string, reason = "Our own experience."): KnowledgeEdit =>
  ({ item, value: { wouldChange: "Time." }, author: "Ann", reason, date: "2027-01-11" }) as unknown as KnowledgeEdit;

/** Changes rows as somebody would who has the database itself and bends its rules. */
async function tamper(sql: string, values: unknown[]): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("set session_replication_role = replica");
    const { rowCount } = await client.query(sql, values);
    expect(rowCount).toBe(1);
  } finally {
    await client.query("set session_replication_role = default");
    client.release();
  }
}

test("a case is created, saved, listed and read at every version", async () => {
  await records.createCase(caseId, document("First"), "ann");
  const saved = await records.saveCase(caseId, 1, document("Second"), "bob");
  expect(saved).toMatchObject({ caseId, version: 2, savedBy: "bob" });
  expect(await records.readCase(caseId)).toEqual(saved);
  expect((await records.readVersion(caseId, 1)).document).toEqual(document("First"));
  expect(await records.listCases()).toEqual([
    { caseId, label: "Second", version: 2, savedAt: saved.savedAt, savedBy: "bob" },
  ]);
  expect((await records.listVersions(caseId)).map(({ version, savedBy }) => [version, savedBy])).toEqual([
    [2, "bob"],
    [1, "ann"],
  ]);
});

test("of two who started from one version the second is told and overwrites nothing", async () => {
  await records.createCase(caseId, document("Start"), "ann");
  await records.saveCase(caseId, 1, document("Ann's"), "ann");
  const late = records.saveCase(caseId, 1, document("Bob's"), "bob");
  await expect(late).rejects.toThrow(VersionConflict);
  await expect(late).rejects.toMatchObject({ currentVersion: 2 });
  expect((await records.readCase(caseId)).document.label).toBe("Ann's");
});

test("of many saving at once one wins each round and no version is lost", async () => {
  await records.createCase(caseId, document("0"), "ann");
  const round = await Promise.allSettled(
    Array.from({ length: 8 }, (_, i) => records.saveCase(caseId, 1, document(`${i}`), "ann")),
  );
  expect(round.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await records.listVersions(caseId)).toHaveLength(2);
  expect((await records.verify()).faults).toEqual([]);
});

test("creating again with the same document adds nothing, with another one is refused", async () => {
  const first = await records.createCase(caseId, document("Same"), "ann");
  expect(await records.createCase(caseId, document("Same"), "ann")).toEqual(first);
  await expect(records.createCase(caseId, document("Other"), "ann")).rejects.toThrow(IdConflict);
  expect((await records.verify()).events).toBe(2); // clinic and case
});

test("many creating one case at once get one answer", async () => {
  const answers = await Promise.all(
    Array.from({ length: 6 }, () => records.createCase(caseId, document("One"), "ann")),
  );
  expect(new Set(answers.map(({ savedAt }) => savedAt)).size).toBe(1);
});

test("what is not there is not visible, and neither is another clinic's", async () => {
  await records.createCase(caseId, document("Mine"), "ann");
  await records.attachFile(caseId, "scan.ply", Uint8Array.of(1), "ann");
  const stranger = await openRecords(pool, { id: newUlid(new Date()), name: "Other" });
  await expect(stranger.readCase(caseId)).rejects.toThrow(NotVisible);
  await expect(stranger.readVersion(caseId, 1)).rejects.toThrow(NotVisible);
  await expect(stranger.listVersions(caseId)).rejects.toThrow(NotVisible);
  await expect(stranger.saveCase(caseId, 1, document("Theirs"), "eve")).rejects.toThrow(NotVisible);
  await expect(stranger.attachFile(caseId, "x", Uint8Array.of(1), "eve")).rejects.toThrow(NotVisible);
  await expect(stranger.readFile(caseId, "scan.ply")).rejects.toThrow(NotVisible);
  expect(await stranger.listCases()).toEqual([]);
  await expect(records.readVersion(caseId, 2)).rejects.toThrow(NotVisible);
});

test("a file keeps its bytes under its name", async () => {
  await records.createCase(caseId, document("Scan"), "ann");
  const bytes = Uint8Array.from({ length: 100_000 }, (_, i) => i % 251);
  const first = await records.attachFile(caseId, "head.ply", bytes, "ann");
  expect(await records.attachFile(caseId, "head.ply", bytes, "ann")).toEqual(first);
  await expect(records.attachFile(caseId, "head.ply", Uint8Array.of(1), "ann")).rejects.toThrow(IdConflict);
  expect(Uint8Array.from(await records.readFile(caseId, "head.ply"))).toEqual(bytes);
});

test("another file of the same name gets the next free one, and the log knows both", async () => {
  await records.createCase(caseId, document("Scan"), "ann");
  const add = (name: string, ...bytes: number[]) => records.addFile(caseId, name, Uint8Array.from(bytes), "ann");
  const names = [];
  for (const bytes of [[1], [2], [1], [3], [2]]) names.push((await add("a.b.glb", ...bytes)).name);
  expect(names).toEqual(["a.b.glb", "a.b (2).glb", "a.b.glb", "a.b (3).glb", "a.b (2).glb"]);
  expect((await add(".glb", 1)).name).toBe(".glb");
  expect((await add(".glb", 2)).name).toBe(".glb (2)");
  expect((await add(`${"x".repeat(251)}.glb`, 1)).name).toHaveLength(255);
  expect((await add(`${"x".repeat(251)}.glb`, 2)).name).toBe(`${"x".repeat(247)} (2).glb`);
  const many = await Promise.all([4, 5, 6].map((byte) => add("at-once.glb", byte)));
  expect(new Set(many.map(({ name }) => name)).size).toBe(3);
  await expect(records.addFile(newUlid(new Date()), "a", Uint8Array.of(1), "ann")).rejects.toThrow(NotVisible);
  expect(await records.verify()).toMatchObject({ files: 10, events: 12, faults: [] });
});

test("the tables refuse to change or forget what was recorded", async () => {
  await records.createCase(caseId, document("Kept"), "ann");
  await records.editKnowledge(0, knowledgeEdit("rules/lupus"), "ann");
  for (const table of ["case_document", "knowledge_edit", "event"]) {
    await expect(pool.query(`delete from ${table} where clinic_id = $1`, [clinicId])).rejects.toThrow(/append-only/);
  }
  const edit = pool.query("update case_document set saved_by = 'eve' where clinic_id = $1", [clinicId]);
  await expect(edit).rejects.toThrow(/append-only/);
});

test("edits of the knowledge count up, and of two from one version the second is told", async () => {
  expect(await records.listKnowledge()).toEqual([]);
  const first = await records.editKnowledge(0, knowledgeEdit("rules/lupus"), "ann");
  expect(first).toMatchObject({ version: 1, edit: knowledgeEdit("rules/lupus"), savedBy: "ann" });
  await expect(records.editKnowledge(0, knowledgeEdit("rules/other"), "bob")).rejects.toMatchObject({
    currentVersion: 1,
  });
  await records.editKnowledge(1, knowledgeEdit("rules/lupus", "Back to the first wording."), "bob");
  expect((await records.listKnowledge()).map(({ version, savedBy }) => [version, savedBy])).toEqual([
    [1, "ann"],
    [2, "bob"],
  ]);
  const stranger = await openRecords(pool, { id: newUlid(new Date()), name: "Other" });
  expect(await stranger.listKnowledge()).toEqual([]);
  expect((await records.verify()).faults).toEqual([]);
});

test("of many editing the knowledge at once one wins", async () => {
  const round = await Promise.allSettled(
    Array.from({ length: 6 }, (_, i) => records.editKnowledge(0, knowledgeEdit(`rules/r${i}`), "ann")),
  );
  expect(round.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await records.listKnowledge()).toHaveLength(1);
});

test("an edit that was changed since is not handed out", async () => {
  await records.editKnowledge(0, knowledgeEdit("rules/lupus"), "ann");
  await tamper(`update knowledge_edit set edit = jsonb_set(edit, '{author}', '"Eve"') where clinic_id = $1`, [
    clinicId,
  ]);
  await expect(records.listKnowledge()).rejects.toThrow(IntegrityError);
});

test("an untouched clinic verifies, document by document", async () => {
  await records.createCase(caseId, document("A"), "ann");
  await records.saveCase(caseId, 1, document("B"), "ann");
  await records.attachFile(caseId, "scan.ply", Uint8Array.of(1, 2), "ann");
  await records.editKnowledge(0, knowledgeEdit("rules/lupus"), "ann");
  expect(await records.verify()).toEqual({ events: 5, documents: 2, files: 1, knowledgeEdits: 1, faults: [] });
});

const edits: { name: string; sql: string; fault: RegExp }[] = [
  {
    name: "a document edited in place",
    sql: `update case_document set document = jsonb_set(document, '{seed}', '2') where clinic_id = $1 and version = 1`,
    fault: /version 1 does not match the log/,
  },
  {
    name: "a document edited together with its own note of the hash",
    sql: "update case_document set document = '{}', commitment = 'x' where clinic_id = $1 and version = 1",
    fault: /version 1 does not match the log/,
  },
  {
    name: "a document removed",
    sql: "delete from case_document where clinic_id = $1 and version = 1",
    fault: /version 1 is in the log but gone/,
  },
  {
    name: "a version slipped in",
    sql: `insert into case_document select clinic_id, case_id, 9, document, salt, commitment, saved_at, saved_by
          from case_document where clinic_id = $1 and version = 1`,
    fault: /version 9 is not in the log/,
  },
  {
    name: "a pointer turned back",
    sql: "update client_case set version = 1 where clinic_id = $1",
    fault: /does not point at its latest version/,
  },
  {
    name: "a file's bytes exchanged",
    sql: "update case_file set bytes = '\\x00' where clinic_id = $1",
    fault: /file scan.ply does not match the log/,
  },
  {
    name: "an edit of the knowledge with another author",
    sql: `update knowledge_edit set edit = jsonb_set(edit, '{author}', '"Eve"') where clinic_id = $1`,
    fault: /Knowledge version 1 does not match the log/,
  },
  {
    name: "an edit of the knowledge taken back",
    sql: "delete from knowledge_edit where clinic_id = $1",
    fault: /Knowledge version 1 is in the log but gone/,
  },
  {
    name: "an event with another actor",
    sql: "update event set actor = 'eve' where clinic_id = $1 and seq = 2",
    fault: /Event 2 does not match its hash/,
  },
  {
    name: "an event taken out of the middle",
    sql: "delete from event where clinic_id = $1 and seq = 3",
    fault: /Events 3 to 3 are missing/,
  },
  {
    name: "the last event cut off",
    sql: "delete from event where clinic_id = $1 and seq = 5",
    fault: /ends at event 4, but the clinic remembers 5/,
  },
];
for (const { name, sql, fault } of edits) {
  test(`verify finds ${name}`, async () => {
    await records.createCase(caseId, document("A"), "ann");
    await records.saveCase(caseId, 1, document("B"), "ann");
    await records.attachFile(caseId, "scan.ply", Uint8Array.of(1, 2), "ann");
    await records.editKnowledge(0, knowledgeEdit("rules/lupus"), "ann");
    await tamper(sql, [clinicId]);
    expect((await records.verify()).faults).toContainEqual(expect.stringMatching(fault));
  });
}

test("changed content is not handed out", async () => {
  await records.createCase(caseId, document("A"), "ann");
  await records.attachFile(caseId, "scan.ply", Uint8Array.of(1, 2), "ann");
  await tamper("update case_file set bytes = '\\x00' where clinic_id = $1", [clinicId]);
  await tamper(`update case_document set document = '{"label":"X"}' where clinic_id = $1`, [clinicId]);
  await expect(records.readFile(caseId, "scan.ply")).rejects.toThrow(IntegrityError);
  await expect(records.readCase(caseId)).rejects.toThrow(IntegrityError);
});

test("opening again finds everything and adds nothing", async () => {
  await records.createCase(caseId, document("A"), "ann");
  const before = await records.verify();
  const again = await openRecords(pool, { id: clinicId, name: "Test" });
  expect((await again.readCase(caseId)).document.label).toBe("A");
  expect(await again.verify()).toEqual(before);
});

test("a database of a newer program, or of another variant, is left alone", async () => {
  const change = (sql: string): Promise<unknown> => pool.query(sql);
  await change("insert into schema_migration (position, name, sha256) values (999, '999-later', 'x')");
  await expect(openRecords(pool, { id: clinicId, name: "Test" })).rejects.toThrow(/newer version/);
  await change("delete from schema_migration where position = 999");
  await change("update schema_migration set sha256 = 'x' || sha256 where position = 1");
  await expect(openRecords(pool, { id: clinicId, name: "Test" })).rejects.toThrow(/another variant of step 001-cases/);
  await change("update schema_migration set sha256 = substr(sha256, 2) where position = 1");
  await openRecords(pool, { id: clinicId, name: "Test" });
});

test("several servers opening a new database at once agree", async () => {
  await pool.query("create database shared");
  const pools = Array.from({ length: 3 }, () => poolFor("shared"));
  const opened = await Promise.all(pools.map((one) => openRecords(one, { id: clinicId, name: "Test" })));
  expect(await opened[0]?.verify()).toEqual({ events: 1, documents: 0, files: 0, knowledgeEdits: 0, faults: [] });
  await Promise.all(pools.map((one) => one.end()));
});
