import type { Transaction } from "kysely";
import { canonicalJson } from "./canonical-json.js";
import { sha256Hex } from "./digest.js";
import type { Tables } from "./tables.js";

/** What happened, to be appended to the clinic's log. */
export type NewEvent = {
  readonly at: Date;
  readonly actor: string;
  readonly action:
    | "clinic.created"
    | "demo.loaded"
    | "case.created"
    | "case.saved"
    | "file.attached"
    | "knowledge.edited";
  readonly caseId: string | null;
  /** Facts of the action without health data: versions, names of files, hashes. */
  readonly detail: Readonly<Record<string, string | number>>;
};

/** Where a clinic's chain begins. */
export const CHAIN_START = "0".repeat(64);

/** Hash of one link: everything in the entry, and the link before it. */
export function linkHash(
  previousHash: string,
  clinicId: string,
  seq: number,
  event: Omit<NewEvent, "action"> & { action: string },
): string {
  const { at, actor, action, caseId, detail } = event;
  return sha256Hex(
    previousHash,
    "\n",
    canonicalJson({ clinicId, seq, at: at.toISOString(), actor, action, caseId, detail }),
  );
}

/**
 * Adds a link to the clinic's chain, in the transaction of the change it speaks about.
 *
 * The clinic's row is locked until the transaction ends, so links get their numbers one after the other.
 */
export async function appendEvent(tx: Transaction<Tables>, clinicId: string, event: NewEvent): Promise<void> {
  const head = await lockClinic(tx, clinicId);
  const seq = head.seq + 1;
  const hash = linkHash(head.hash, clinicId, seq, event);
  await tx
    .insertInto("event")
    .values({
      clinic_id: clinicId,
      seq,
      at: event.at,
      actor: event.actor,
      action: event.action,
      case_id: event.caseId,
      detail: JSON.stringify(event.detail),
      hash,
    })
    .execute();
  await tx.updateTable("clinic").set({ event_seq: seq, event_hash: hash }).where("clinic_id", "=", clinicId).execute();
}

/** Makes writers of one clinic take turns; returns the end of its chain. */
export async function lockClinic(tx: Transaction<Tables>, clinicId: string): Promise<{ seq: number; hash: string }> {
  const { event_seq, event_hash } = await tx
    .selectFrom("clinic")
    .select(["event_seq", "event_hash"])
    .where("clinic_id", "=", clinicId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  return { seq: Number(event_seq), hash: event_hash };
}
