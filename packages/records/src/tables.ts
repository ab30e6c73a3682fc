import type { ColumnType } from "kysely";

/** Written as JSON text, read back parsed; never updated. */
type Json = ColumnType<unknown, string, never>;
/** pg reads bigint as text, because a JavaScript number cannot hold all of them. */
type Bigint = ColumnType<string, number, number>;

/** The tables of all migrations, as Kysely sees them. */
export type Tables = {
  clinic: { clinic_id: string; name: string; created_at: Date; event_seq: Bigint; event_hash: string };
  client_case: { clinic_id: string; case_id: string; version: number; created_at: Date };
  case_document: {
    clinic_id: string;
    case_id: string;
    version: number;
    document: Json;
    salt: Uint8Array;
    commitment: string;
    saved_at: Date;
    saved_by: string;
  };
  case_file: {
    clinic_id: string;
    case_id: string;
    name: string;
    sha256: string;
    bytes: Uint8Array;
    added_at: Date;
    added_by: string;
  };
  knowledge_edit: {
    clinic_id: string;
    version: number;
    edit: Json;
    salt: Uint8Array;
    commitment: string;
    saved_at: Date;
    saved_by: string;
  };
  event: {
    clinic_id: string;
    seq: Bigint;
    at: Date;
    actor: string;
    action: string;
    case_id: string | null;
    detail: Json;
    hash: string;
  };
};
