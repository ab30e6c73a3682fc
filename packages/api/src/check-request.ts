import { InputError, type InputIssue } from "@shadowline/quantity";
import type { z } from "zod";
import type { RequestOf, Route } from "./route.js";

/**
 * The parts of a request as its route wants them.
 *
 * @param params decoded path parameters
 * @param body parsed JSON, undefined where the route has no body
 * @throws InputError naming every wrong field of the body at once, or of the path
 */
export function checkRequest<R extends Route>(route: R, params: unknown, body: unknown): RequestOf<R> {
  const checked = {
    ...(route.params ? check(route.params, params, "path") : {}),
    ...(route.body ? { body: check(route.body, body, "body") } : {}),
  };
  return checked as RequestOf<R>;
}

function check(schema: z.ZodType, found: unknown, where: string): object {
  const result = schema.safeParse(found);
  if (result.success) return result.data as object;
  throw new InputError(result.error.issues.flatMap((issue) => issuesOf(issue, where)));
}

function issuesOf(issue: z.core.$ZodIssue, where: string): InputIssue[] {
  const at = [where, ...issue.path.map(String)].join(".");
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({ field: `${at}.${key}`, allowed: "left out: there is no such field" }));
  }
  return [{ field: at, allowed: allowedBy(issue) }];
}

/** Completes "field must be ...". */
function allowedBy(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return `present and of type ${issue.expected}`;
    case "too_small":
      return `${issue.minimum} or more`;
    case "too_big":
      return `${issue.maximum} or less`;
    case "invalid_value":
      return `one of ${issue.values.map(String).join(", ")}`;
    default:
      return issue.message;
  }
}
