import { InputError } from "@shadowline/quantity";
import { inputIssues } from "@shadowline/treatment";
import type { z } from "zod";
import type { RequestOf, Route } from "./route.js";

/**
 * The parts of a request as its route wants them.
 *
 * @param params decoded path parameters
 * @param body parsed JSON, bytes where the route takes a file, undefined where it has no body
 * @throws InputError naming every wrong field of the body at once, or of the path
 */
export function checkRequest<R extends Route>(route: R, params: unknown, body: unknown): RequestOf<R> {
  const checked = {
    ...(route.params ? check(route.params, params, "path") : {}),
    ...(route.body ? { body: check(route.body, body, "body") } : {}),
    ...(route.upload ? { bytes: uploaded(body) } : {}),
  };
  return checked as RequestOf<R>;
}

/** A request without any body arrives as undefined: an empty file, refused by whoever reads it. */
const uploaded = (body: unknown): Uint8Array => (body instanceof Uint8Array ? body : new Uint8Array());

function check(schema: z.ZodType, found: unknown, root: string): object {
  const result = schema.safeParse(found);
  if (result.success) return result.data as object;
  throw new InputError(inputIssues(result.error.issues, found, root));
}
