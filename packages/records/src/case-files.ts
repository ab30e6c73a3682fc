import type { Kysely, Transaction } from "kysely";
import { sha256Hex } from "./digest.js";
import { appendEvent, lockClinic } from "./event-log.js";
import { IdConflict, IntegrityError, NotVisible } from "./record-error.js";
import type { Tables } from "./tables.js";

/** Bytes on their way into a case, under the name that the sender knows them by. */
export type NewFile = { readonly caseId: string; readonly name: string; readonly bytes: Uint8Array };
export type FileStamp = { readonly name: string; readonly sha256: string };

/**
 * The same name with the same bytes again adds nothing.
 *
 * @throws NotVisible, or IdConflict for other bytes: plans of saved versions were made from the first ones
 */
export function attachCaseFile(
  db: Kysely<Tables>,
  clinicId: string,
  file: NewFile,
  by: string,
  at: Date,
): Promise<FileStamp> {
  const sha256 = sha256Hex(file.bytes);
  return db.transaction().execute(async (tx) => {
    const taken = (await filesOf(tx, clinicId, file.caseId)).get(file.name);
    if (taken === sha256) return { name: file.name, sha256 };
    if (taken !== undefined) throw new IdConflict(`The case holds another file named ${file.name}, which stays.`);
    return insert(tx, clinicId, file, sha256, by, at);
  });
}

/**
 * The same under the next free name where this one holds other bytes: `head.glb`, then `head (2).glb`.
 *
 * @throws NotVisible
 */
export function addCaseFile(
  db: Kysely<Tables>,
  clinicId: string,
  file: NewFile,
  by: string,
  at: Date,
): Promise<FileStamp> {
  const sha256 = sha256Hex(file.bytes);
  return db.transaction().execute(async (tx) => {
    const held = await filesOf(tx, clinicId, file.caseId);
    for (let count = 1; ; count++) {
      const name = count === 1 ? file.name : numbered(file.name, count);
      const taken = held.get(name);
      if (taken === sha256) return { name, sha256 };
      if (taken === undefined) return insert(tx, clinicId, { ...file, name }, sha256, by, at);
    }
  });
}

/** @throws NotVisible, or IntegrityError if the bytes changed since they were attached */
export async function readCaseFile(
  db: Kysely<Tables>,
  clinicId: string,
  caseId: string,
  name: string,
): Promise<Uint8Array> {
  const row = await db
    .selectFrom("case_file")
    .select(["bytes", "sha256"])
    .where("clinic_id", "=", clinicId)
    .where("case_id", "=", caseId)
    .where("name", "=", name)
    .executeTakeFirst();
  if (!row) throw new NotVisible("file of the case");
  if (sha256Hex(row.bytes) !== row.sha256) {
    throw new IntegrityError(`File ${name} of case ${caseId} no longer matches its hash.`);
  }
  return row.bytes;
}

/** Longest name of a file, in UTF-16 units, as the server's routes take them. */
const MOST_NAME_LENGTH = 255;

function numbered(name: string, count: number): string {
  const dot = name.lastIndexOf(".");
  const ending = dot > 0 ? name.slice(dot) : "";
  const mark = ` (${count})`;
  const stem = name.slice(0, name.length - ending.length).slice(0, MOST_NAME_LENGTH - ending.length - mark.length);
  return `${stem.replace(/[\ud800-\udbff]$/, "")}${mark}${ending}`;
}

/** Hashes by name. The clinic stays locked: of two who add at once, the second sees the first. */
async function filesOf(tx: Transaction<Tables>, clinicId: string, caseId: string): Promise<Map<string, string>> {
  await lockClinic(tx, clinicId);
  const rows = await tx
    .selectFrom("client_case as c")
    .leftJoin("case_file as f", (join) =>
      join.onRef("f.clinic_id", "=", "c.clinic_id").onRef("f.case_id", "=", "c.case_id"),
    )
    .select(["f.name", "f.sha256"])
    .where("c.clinic_id", "=", clinicId)
    .where("c.case_id", "=", caseId)
    .execute();
  if (rows.length === 0) throw new NotVisible("case");
  return new Map(rows.flatMap(({ name, sha256 }) => (name !== null && sha256 !== null ? [[name, sha256]] : [])));
}

async function insert(
  tx: Transaction<Tables>,
  clinicId: string,
  { caseId, name, bytes }: NewFile,
  sha256: string,
  by: string,
  at: Date,
): Promise<FileStamp> {
  await tx
    .insertInto("case_file")
    .values({ clinic_id: clinicId, case_id: caseId, name, sha256, bytes, added_at: at, added_by: by })
    .execute();
  await appendEvent(tx, clinicId, { at, actor: by, action: "file.attached", caseId, detail: { name, sha256 } });
  return { name, sha256 };
}
