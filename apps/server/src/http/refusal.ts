import { STATUS_CODES } from "node:http";
import { MAX_UPLOAD_BYTES, type Problem, type ProblemCode } from "@shadowline/api";
import { InputError, issueSentence } from "@shadowline/quantity";
import { IdConflict, IntegrityError, NotVisible, VersionConflict } from "@shadowline/records";

/** A request that is refused before or after its route: what to answer. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly status: number;
  readonly code: ProblemCode;

  constructor(status: number, code: ProblemCode, detail: string) {
    super(detail);
    this.status = status;
    this.code = code;
  }
}

/**
 * The one place where an error becomes an answer.
 *
 * Whatever is not expected becomes a 500 without its text, which may hold health data.
 *
 * @param bodyLimit bytes the route takes
 */
export function problemOf(error: unknown, requestId: string, bodyLimit: number): Problem {
  const answer = (status: number, code: ProblemCode, detail: string, more: Partial<Problem> = {}): Problem => {
    return { type: "about:blank", title: STATUS_CODES[status] ?? "Refused", status, code, detail, requestId, ...more };
  };
  if (error instanceof Refusal) return answer(error.status, error.code, error.message);
  if (error instanceof InputError) {
    const issues = error.issues.map(({ field, allowed, found }) => ({ field, allowed, found }));
    return answer(400, "invalid_input", sentences(error), { issues });
  }
  if (error instanceof NotVisible) return answer(404, "not_found", error.message);
  if (error instanceof VersionConflict) {
    return answer(409, "version_conflict", error.message, { currentVersion: error.currentVersion });
  }
  if (error instanceof IdConflict) return answer(409, "id_conflict", error.message);
  if (error instanceof IntegrityError) return answer(409, "integrity_error", error.message);
  switch (codeOf(error)) {
    case "FST_ERR_CTP_BODY_TOO_LARGE":
      return answer(413, "too_large", `The request must hold ${Math.floor(bodyLimit / 1_048_576)} MiB or less.`);
    case "FST_ERR_CTP_INVALID_MEDIA_TYPE":
      return answer(415, "type_not_allowed", `The request must be ${wantedBody(bodyLimit)}.`);
    case "FST_ERR_CTP_INVALID_CONTENT_LENGTH":
      return answer(400, "invalid_json", "The request is shorter or longer than it says.");
    case "FST_ERR_BAD_URL":
    case "FST_ERR_MAX_PARAM_LENGTH":
      return answer(404, "unknown_path", "There is nothing at this address.");
    case "53100": // PostgreSQL: disk_full
      return answer(507, "storage_low", "The disk is full; nothing was saved. Free some space and save again.");
  }
  if (isConnectionLoss(error)) {
    return answer(503, "database_down", "The database does not answer; nothing was saved. Try again in a moment.");
  }
  return answer(500, "internal", "Something went wrong inside the server; nothing was saved.");
}

/** The gravest issue as a sentence, and how many there are besides. */
function sentences({ issues }: InputError): string {
  const [first, ...others] = issues;
  if (!first) return "The input is wrong.";
  return `${issueSentence(first)}${others.length > 0 ? `, and ${others.length} more` : ""}.`;
}

const wantedBody = (bodyLimit: number): string =>
  bodyLimit === MAX_UPLOAD_BYTES ? "a file, sent as application/octet-stream" : "JSON, sent as application/json";

const codeOf = (error: unknown): string => String((error as { code?: unknown } | null)?.code ?? "");

/** From the network layer, from PostgreSQL shutting down (class 57P) or starting, or from pg itself. */
function isConnectionLoss(error: unknown): boolean {
  const network = /^(ECONNREFUSED|ECONNRESET|ENOENT|EPIPE|ENOTFOUND|ETIMEDOUT)$/;
  const text = error instanceof Error ? error.message : "";
  return (
    (network.test(codeOf(error)) && (error as { syscall?: string }).syscall !== "open") ||
    /^(57P0|08)/.test(codeOf(error)) ||
    /^Connection terminated|timeout exceeded when trying to connect|^Cannot use a pool after/.test(text)
  );
}
