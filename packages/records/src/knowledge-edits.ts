import { randomBytes } from "node:crypto";
import type { KnowledgeEdit } from "@shadowline/treatment";
import type { Kysely } from "kysely";
import { commitmentTo } from "./digest.js";
import { appendEvent, lockClinic } from "./event-log.js";
import { IntegrityError, VersionConflict } from "./record-error.js";
import type { Tables } from "./tables.js";

/** One edit of the clinic's knowledge, as it stands on record. */
export type KnowledgeVersion = {
  /** Counts up from 1; the published knowledge is version 0. */
  readonly version: number;
  readonly edit: KnowledgeEdit;
  readonly savedAt: string;
  readonly savedBy: string;
};

/**
 * Every edit, the first first.
 *
 * @throws IntegrityError if one no longer matches its hash: a plan must not be made from it
 */
export async function readKnowledgeEdits(db: Kysely<Tables>, clinicId: string): Promise<KnowledgeVersion[]> {
  const rows = await db
    .selectFrom("knowledge_edit")
    .selectAll()
    .where("clinic_id", "=", clinicId)
    .orderBy("version")
    .execute();
  return rows.map(({ version, edit, salt, commitment, saved_at, saved_by }) => {
    if (commitmentTo(salt, edit) !== commitment) {
      throw new IntegrityError(`Version ${version} of the clinic's knowledge no longer matches its hash.`);
    }
    return { version, edit: edit as KnowledgeEdit, savedAt: saved_at.toISOString(), savedBy: saved_by };
  });
}

/**
 * Adds an edit and its event in one transaction.
 *
 * @param expectedVersion the version that the editor saw; 0 before the first edit
 * @throws VersionConflict if another edit came first
 */
export function appendKnowledgeEdit(
  db: Kysely<Tables>,
  clinicId: string,
  expectedVersion: number,
  edit: KnowledgeEdit,
  by: string,
  at: Date,
): Promise<KnowledgeVersion> {
  return db.transaction().execute(async (tx) => {
    await lockClinic(tx, clinicId);
    const { latest } = await tx
      .selectFrom("knowledge_edit")
      .select(({ fn }) => fn.max("version").as("latest"))
      .where("clinic_id", "=", clinicId)
      .executeTakeFirstOrThrow();
    const current = latest ?? 0;
    if (current !== expectedVersion) throw new VersionConflict(current);
    const version = current + 1;
    const salt = randomBytes(16);
    const commitment = commitmentTo(salt, edit);
    await tx
      .insertInto("knowledge_edit")
      .values({
        clinic_id: clinicId,
        version,
        edit: JSON.stringify(edit),
        salt,
        commitment,
        saved_at: at,
        saved_by: by,
      })
      .execute();
    const detail = { version, item: edit.item, commitment };
    await appendEvent(tx, clinicId, { at, actor: by, action: "knowledge.edited", caseId: null, detail });
    return { version, edit, savedAt: at.toISOString(), savedBy: by };
  });
}
