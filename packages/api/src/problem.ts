import { z } from "zod";

/**
 * Codes of refusals. Stable: programs and translations go by the code, people by `detail`.
 */
export const problemCodes = [
  "invalid_input",
  "invalid_json",
  "invalid_text",
  "too_deep",
  "duplicate_key",
  "unsafe_key",
  "unknown_path",
  "not_found",
  "method_not_allowed",
  "version_conflict",
  "id_conflict",
  "integrity_error",
  "too_large",
  "too_complex",
  "not_decodable",
  "type_not_allowed",
  "encoding_not_allowed",
  "host_not_allowed",
  "cross_site",
  "not_allowed",
  "planning_timed_out",
  "busy",
  "database_down",
  "storage_low",
  "internal",
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** Problem details, RFC 9457, with our members. Holds no stack and no personal data. */
export const problem = z.object({
  type: z.literal("about:blank"),
  title: z.string(),
  status: z.number().int().min(400).max(599),
  code: z.enum(problemCodes),
  /** One sentence a person can act on. */
  detail: z.string(),
  requestId: z.string(),
  /** Every wrong field at once, when the code is `invalid_input`. */
  issues: z.array(z.object({ field: z.string(), allowed: z.string(), found: z.unknown().optional() })).optional(),
  /** What the server holds, when the code is `version_conflict`. */
  currentVersion: z.number().int().min(0).optional(),
});
export type Problem = z.infer<typeof problem>;
