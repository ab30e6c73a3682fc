import type { Kysely } from "kysely";
import { commitmentTo, sha256Hex } from "./digest.js";
import { CHAIN_START, linkHash } from "./event-log.js";
import type { Tables } from "./tables.js";

/** What a check of all hashes found. Sound when `faults` is empty. */
export type Verification = {
  readonly events: number;
  readonly documents: number;
  readonly files: number;
  readonly knowledgeEdits: number;
  /** One sentence each, the first broken link first. */
  readonly faults: readonly string[];
};

/** Links read at a time, so that a long log does not have to fit into memory. */
const BATCH = 1000;

/**
 * Recomputes the event chain of a clinic and everything its events vouch for.
 *
 * Finds an entry, a document or a file that was edited, removed or slipped in. It cannot find a log that
 * was rewritten from some point to its end together with the clinic's own note of the last hash: that needs
 * a copy of the hash kept elsewhere.
 */
export function verifyClinic(db: Kysely<Tables>, clinicId: string): Promise<Verification> {
  return db
    .transaction()
    .setIsolationLevel("repeatable read")
    .execute(async (tx) => {
      const faults: string[] = [];
      const vouchedFor = new Map<string, string>();
      let hash = CHAIN_START;
      let seq = 0;
      for (;;) {
        const links = await tx
          .selectFrom("event")
          .selectAll()
          .where("clinic_id", "=", clinicId)
          .where("seq", ">", seq as never)
          .orderBy("seq")
          .limit(BATCH)
          .execute();
        for (const link of links) {
          const found = Number(link.seq);
          if (found !== seq + 1) faults.push(`Events ${seq + 1} to ${found - 1} are missing.`);
          seq = found;
          const detail = link.detail as Record<string, string | number>;
          const { at, actor, action, case_id: caseId } = link;
          if (linkHash(hash, clinicId, seq, { at, actor, action, caseId, detail }) !== link.hash) {
            faults.push(`Event ${seq} does not match its hash.`);
          }
          hash = link.hash;
          const owner = caseId === null ? "Knowledge" : `Case ${caseId}`;
          if (detail.commitment) vouchedFor.set(`${owner} version ${detail.version}`, String(detail.commitment));
          if (detail.sha256) vouchedFor.set(`${owner} file ${detail.name}`, String(detail.sha256));
        }
        if (links.length < BATCH) break;
      }
      const clinic = await tx
        .selectFrom("clinic")
        .select(["event_seq", "event_hash"])
        .where("clinic_id", "=", clinicId)
        .executeTakeFirst();
      if (Number(clinic?.event_seq) !== seq || clinic?.event_hash !== hash) {
        faults.push(`The log ends at event ${seq}, but the clinic remembers ${clinic?.event_seq ?? "none"}.`);
      }
      return { events: seq, ...(await checkContent(tx, clinicId, vouchedFor, faults)), faults };
    });
}

/** Takes out of `vouchedFor` what is found and sound; what remains is missing. */
async function checkContent(
  tx: Kysely<Tables>,
  clinicId: string,
  vouchedFor: Map<string, string>,
  faults: string[],
): Promise<{ documents: number; files: number; knowledgeEdits: number }> {
  const check = (what: string, hash: string): void => {
    const expected = vouchedFor.get(what);
    if (expected === undefined) faults.push(`${what} is not in the log.`);
    else if (expected !== hash) faults.push(`${what} does not match the log.`);
    vouchedFor.delete(what);
  };
  const keys = await tx
    .selectFrom("case_document")
    .select(["case_id", "version"])
    .where("clinic_id", "=", clinicId)
    .orderBy("case_id")
    .orderBy("version")
    .execute();
  for (const { case_id, version } of keys) {
    const { salt, document } = await tx
      .selectFrom("case_document")
      .select(["salt", "document"])
      .where("clinic_id", "=", clinicId)
      .where("case_id", "=", case_id)
      .where("version", "=", version)
      .executeTakeFirstOrThrow();
    check(`Case ${case_id} version ${version}`, commitmentTo(salt, document));
  }
  const latest = new Map(keys.map(({ case_id, version }) => [case_id, version]));
  const pointers = await tx
    .selectFrom("client_case")
    .select(["case_id", "version"])
    .where("clinic_id", "=", clinicId)
    .execute();
  for (const { case_id, version } of pointers) {
    if (latest.get(case_id) !== version) faults.push(`Case ${case_id} does not point at its latest version.`);
  }
  const files = await tx
    .selectFrom("case_file")
    .select(["case_id", "name"])
    .where("clinic_id", "=", clinicId)
    .orderBy("case_id")
    .orderBy("name")
    .execute();
  for (const { case_id, name } of files) {
    const { bytes } = await tx
      .selectFrom("case_file")
      .select("bytes")
      .where("clinic_id", "=", clinicId)
      .where("case_id", "=", case_id)
      .where("name", "=", name)
      .executeTakeFirstOrThrow();
    check(`Case ${case_id} file ${name}`, sha256Hex(bytes));
  }
  const knowledge = await tx
    .selectFrom("knowledge_edit")
    .select(["version", "edit", "salt"])
    .where("clinic_id", "=", clinicId)
    .orderBy("version")
    .execute();
  for (const { version, edit, salt } of knowledge) check(`Knowledge version ${version}`, commitmentTo(salt, edit));
  for (const what of vouchedFor.keys()) faults.push(`${what} is in the log but gone.`);
  return { documents: keys.length, files: files.length, knowledgeEdits: knowledge.length };
}
