import { InputError, type InputIssue } from "@shadowline/quantity";
import type { z } from "zod";

/** Most problems that one answer names. */
export const MOST_ISSUES = 20;

/** Checks a value against a schema; every issue of the schema becomes one of ours. */
export function parseWith<Schema extends z.ZodType>(schema: Schema, json: unknown, root: string): z.infer<Schema> {
  const result = schema.safeParse(json);
  if (result.success) return result.data;
  throw new InputError(inputIssues(result.error.issues, json, root).slice(0, MOST_ISSUES));
}

type ZodIssue = z.core.$ZodIssue;

/** zod's findings in our words, missing and unknown fields first: they are the likeliest slips. */
export function inputIssues(issues: readonly ZodIssue[], json: unknown, root: string): InputIssue[] {
  const out = issues.flatMap((issue) => translate(issue, json, [], root));
  return out.sort((a, b) => Number(b.found === undefined) - Number(a.found === undefined));
}

function translate(issue: ZodIssue, json: unknown, above: readonly PropertyKey[], root: string): InputIssue[] {
  const path = [...above, ...issue.path];
  const field = fieldName(path, root);
  const found = valueAt(json, path);
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      field: fieldName([...path, key], root),
      allowed: "left out: no such field is known",
    }));
  }
  if (issue.code === "invalid_union" && issue.errors.length > 0) {
    // The branch that knows the keys that were written is the one that was meant.
    const meant = [...issue.errors].sort((a, b) => strangeness(a) - strangeness(b))[0];
    return meant.flatMap((inner) => translate(inner, json, path, root));
  }
  return [
    {
      field,
      allowed: found === undefined ? `given: ${allowed(issue)}` : allowed(issue),
      ...(found === undefined ? {} : { found }),
    },
  ];
}

/** A union inside a union is as strange as its likeliest branch. */
const strangeness = (issues: readonly ZodIssue[]): number =>
  issues.reduce((sum, issue) => {
    if (issue.path.length > 0) return sum + 1;
    if (issue.code === "unrecognized_keys") return sum + 100;
    if (issue.code === "invalid_union" && issue.errors.length > 0)
      return sum + Math.min(...issue.errors.map(strangeness));
    return sum + 1;
  }, 0);

function allowed(issue: ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return `a${/^[aeiou]/.test(issue.expected) ? "n" : ""} ${issue.expected}`;
    case "too_small":
      return issue.origin === "array" || issue.origin === "string"
        ? `${issue.minimum} or more long`
        : `${issue.inclusive ? "at least" : "more than"} ${issue.minimum}`;
    case "too_big":
      return issue.origin === "array" || issue.origin === "string"
        ? `${issue.maximum} or fewer long`
        : `${issue.inclusive ? "at most" : "less than"} ${issue.maximum}`;
    case "invalid_value":
      return `one of ${issue.values.map((value) => JSON.stringify(value)).join(", ")}`;
    case "invalid_format":
      return `written as ${issue.pattern ? `${issue.format === "regex" ? issue.pattern : issue.format}` : issue.format}`;
    default:
      return issue.message;
  }
}

function fieldName(path: readonly PropertyKey[], root: string): string {
  let name = "";
  for (const part of path) name += typeof part === "number" ? `[${part}]` : `${name === "" ? "" : "."}${String(part)}`;
  return name === "" ? root : name;
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  let at: unknown = json;
  for (const part of path) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, part)) return undefined;
    at = (at as Record<PropertyKey, unknown>)[part];
  }
  return at;
}
