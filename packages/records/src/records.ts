import { randomBytes } from "node:crypto";
import type { ClientCase, KnowledgeEdit } from "@shadowline/treatment";
import { Kysely, PostgresDialect, sql, type Transaction } from "kysely";
import type { Pool } from "pg";
import { canonicalJson } from "./canonical-json.js";
import { addCaseFile, attachCaseFile, type FileStamp, readCaseFile } from "./case-files.js";
import { commitmentTo } from "./digest.js";
import { appendEvent, CHAIN_START, lockClinic, type NewEvent } from "./event-log.js";
import { appendKnowledgeEdit, type KnowledgeVersion, readKnowledgeEdits } from "./knowledge-edits.js";
import { migrate } from "./migrate.js";
import { IdConflict, IntegrityError, NotVisible, VersionConflict } from "./record-error.js";
import type { Tables } from "./tables.js";
import { type Verification, verifyClinic } from "./verify.js";

export type CaseVersion = { readonly version: number; readonly savedAt: string; readonly savedBy: string };
export type CaseSummary = CaseVersion & { readonly caseId: string; readonly label: string };
export type StoredCase = CaseVersion & { readonly caseId: string; readonly document: ClientCase };

/** Cases, files and log of one clinic. Every write is on disk when its promise resolves. */
export type Records = {
  /** The one saved last first. */
  listCases(): Promise<CaseSummary[]>;
  /** @throws NotVisible */
  readCase(caseId: string): Promise<StoredCase>;
  /** @throws NotVisible */
  readVersion(caseId: string, version: number): Promise<StoredCase>;
  /** Newest first. @throws NotVisible */
  listVersions(caseId: string): Promise<CaseVersion[]>;
  /** The same id with the same document again adds nothing. @throws IdConflict for another document */
  createCase(caseId: string, document: ClientCase, by: string): Promise<StoredCase>;
  /** @throws NotVisible, or VersionConflict if `expectedVersion` is not the current one */
  saveCase(caseId: string, expectedVersion: number, document: ClientCase, by: string): Promise<StoredCase>;
  /** The same name with the same bytes again adds nothing. @throws NotVisible, or IdConflict for other bytes */
  attachFile(caseId: string, name: string, bytes: Uint8Array, by: string): Promise<FileStamp>;
  /**
   * The same under the next free name where this one holds other bytes: `head.glb`, then `head (2).glb`.
   * Versions of the case that name the first file keep it. @throws NotVisible
   */
  addFile(caseId: string, name: string, bytes: Uint8Array, by: string): Promise<FileStamp>;
  /** @throws NotVisible, or IntegrityError if the bytes changed since they were attached */
  readFile(caseId: string, name: string): Promise<Uint8Array>;
  /** Every edit of the clinic's knowledge, the first first. @throws IntegrityError if one changed since */
  listKnowledge(): Promise<KnowledgeVersion[]>;
  /** @throws VersionConflict if `expectedVersion`, 0 before the first edit, is not the current one */
  editKnowledge(expectedVersion: number, edit: KnowledgeEdit, by: string): Promise<KnowledgeVersion>;
  /** Whether the log holds an event of this action. */
  happened(action: NewEvent["action"]): Promise<boolean>;
  /** Puts a fact about the clinic itself on the log. */
  note(action: NewEvent["action"], by: string): Promise<void>;
  /** Recomputes every hash of the clinic. */
  verify(): Promise<Verification>;
};

/**
 * Opens a clinic's records, bringing the database's schema up to date and creating the clinic if need be.
 *
 * @param pool connections to PostgreSQL 15 or later; stays the caller's to close
 * @param now the clock, for tests
 * @throws SchemaMismatch if the database is newer than this program or was made by another variant of it
 */
export async function openRecords(
  pool: Pool,
  clinic: { readonly id: string; readonly name: string },
  now: () => Date = () => new Date(),
): Promise<Records> {
  await migrate(pool);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  const clinicId = clinic.id;
  await createClinic(db, clinic, now());

  async function readVersion(caseId: string, version: number | "current"): Promise<StoredCase> {
    let query = db
      .selectFrom("case_document as d")
      .innerJoin("client_case as c", (join) =>
        join.onRef("c.clinic_id", "=", "d.clinic_id").onRef("c.case_id", "=", "d.case_id"),
      )
      .select(["d.version", "d.document", "d.salt", "d.commitment", "d.saved_at", "d.saved_by"])
      .where("d.clinic_id", "=", clinicId)
      .where("d.case_id", "=", caseId);
    query =
      version === "current" ? query.whereRef("d.version", "=", "c.version") : query.where("d.version", "=", version);
    const row = await query.executeTakeFirst();
    if (!row) throw new NotVisible(version === "current" ? "case" : "version of the case");
    if (commitmentTo(row.salt, row.document) !== row.commitment) {
      throw new IntegrityError(`Version ${row.version} of case ${caseId} no longer matches its hash.`);
    }
    return { caseId, ...stamp(row), document: row.document as ClientCase };
  }

  /** Adds a version and its event; the pointer is the caller's. */
  async function addDocument(
    tx: Transaction<Tables>,
    action: "case.created" | "case.saved",
    caseId: string,
    version: number,
    document: ClientCase,
    by: string,
  ): Promise<StoredCase> {
    const at = now();
    const salt = randomBytes(16);
    const commitment = commitmentTo(salt, document);
    await tx
      .insertInto("case_document")
      .values({
        clinic_id: clinicId,
        case_id: caseId,
        version,
        document: JSON.stringify(document),
        salt,
        commitment,
        saved_at: at,
        saved_by: by,
      })
      .execute();
    await appendEvent(tx, clinicId, { at, actor: by, action, caseId, detail: { version, commitment } });
    return { caseId, version, savedAt: at.toISOString(), savedBy: by, document };
  }

  return {
    async listCases() {
      const rows = await db
        .selectFrom("client_case as c")
        .innerJoin("case_document as d", (join) =>
          join
            .onRef("d.clinic_id", "=", "c.clinic_id")
            .onRef("d.case_id", "=", "c.case_id")
            .onRef("d.version", "=", "c.version"),
        )
        .select(["c.case_id", "d.version", "d.saved_at", "d.saved_by", sql<string>`d.document->>'label'`.as("label")])
        .where("c.clinic_id", "=", clinicId)
        .orderBy("d.saved_at", "desc")
        .orderBy("c.case_id", "desc")
        .execute();
      return rows.map((row) => ({ caseId: row.case_id, label: row.label, ...stamp(row) }));
    },

    readCase: (caseId) => readVersion(caseId, "current"),
    readVersion,

    async listVersions(caseId) {
      const rows = await db
        .selectFrom("case_document")
        .select(["version", "saved_at", "saved_by"])
        .where("clinic_id", "=", clinicId)
        .where("case_id", "=", caseId)
        .orderBy("version", "desc")
        .execute();
      if (rows.length === 0) throw new NotVisible("case");
      return rows.map(stamp);
    },

    async createCase(caseId, document, by) {
      const created = await db.transaction().execute(async (tx) => {
        // First the lock, then the look: two requests with one id must not both find it free.
        await lockClinic(tx, clinicId);
        const taken = await tx
          .selectFrom("client_case")
          .select("case_id")
          .where("clinic_id", "=", clinicId)
          .where("case_id", "=", caseId)
          .executeTakeFirst();
        if (taken) return null;
        await tx
          .insertInto("client_case")
          .values({ clinic_id: clinicId, case_id: caseId, version: 1, created_at: now() })
          .execute();
        return addDocument(tx, "case.created", caseId, 1, document, by);
      });
      if (created) return created;
      const first = await readVersion(caseId, 1);
      if (canonicalJson(first.document) === canonicalJson(document)) return first;
      throw new IdConflict(`Case ${caseId} exists with another document, which stays.`);
    },

    saveCase(caseId, expectedVersion, document, by) {
      return db.transaction().execute(async (tx) => {
        await lockClinic(tx, clinicId);
        const row = await tx
          .selectFrom("client_case")
          .select("version")
          .where("clinic_id", "=", clinicId)
          .where("case_id", "=", caseId)
          .executeTakeFirst();
        if (!row) throw new NotVisible("case");
        if (row.version !== expectedVersion) throw new VersionConflict(row.version);
        const version = expectedVersion + 1;
        await tx
          .updateTable("client_case")
          .set({ version })
          .where("clinic_id", "=", clinicId)
          .where("case_id", "=", caseId)
          .execute();
        return addDocument(tx, "case.saved", caseId, version, document, by);
      });
    },

    attachFile: (caseId, name, bytes, by) => attachCaseFile(db, clinicId, { caseId, name, bytes }, by, now()),
    addFile: (caseId, name, bytes, by) => addCaseFile(db, clinicId, { caseId, name, bytes }, by, now()),
    readFile: (caseId, name) => readCaseFile(db, clinicId, caseId, name),

    listKnowledge: () => readKnowledgeEdits(db, clinicId),

    editKnowledge: (expectedVersion, edit, by) => appendKnowledgeEdit(db, clinicId, expectedVersion, edit, by, now()),

    async happened(action) {
      const row = await db
        .selectFrom("event")
        .select("seq")
        .where("clinic_id", "=", clinicId)
        .where("action", "=", action)
        .limit(1)
        .executeTakeFirst();
      return row !== undefined;
    },

    note: (action, by) =>
      db
        .transaction()
        .execute((tx) => appendEvent(tx, clinicId, { at: now(), actor: by, action, caseId: null, detail: {} })),

    verify: () => verifyClinic(db, clinicId),
  };
}

async function createClinic(db: Kysely<Tables>, clinic: { id: string; name: string }, at: Date): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto("clinic")
      .values({ clinic_id: clinic.id, name: clinic.name, created_at: at, event_seq: 0, event_hash: CHAIN_START })
      .onConflict((conflict) => conflict.column("clinic_id").doNothing())
      .executeTakeFirst();
    if (numInsertedOrUpdatedRows === 0n) return;
    const event = {
      at,
      actor: "system",
      action: "clinic.created",
      caseId: null,
      detail: { name: clinic.name },
    } as const;
    await appendEvent(tx, clinic.id, event);
  });
}

const stamp = (row: { version: number; saved_at: Date; saved_by: string }): CaseVersion => ({
  version: row.version,
  savedAt: row.saved_at.toISOString(),
  savedBy: row.saved_by,
});
