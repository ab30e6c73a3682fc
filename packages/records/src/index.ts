export { canonicalJson } from "./canonical-json.js";
export type { KnowledgeVersion } from "./knowledge-edits.js";
export { IdConflict, IntegrityError, NotVisible, SchemaMismatch, VersionConflict } from "./record-error.js";
export { type CaseSummary, type CaseVersion, openRecords, type Records, type StoredCase } from "./records.js";
export { newUlid } from "./ulid.js";
export type { Verification } from "./verify.js";
