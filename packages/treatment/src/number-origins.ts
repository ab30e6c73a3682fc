import type { Plan } from "./plan.js";
import { type NumberOrigin, planNumbers } from "./plan-numbers.js";

const lines = planNumbers.map(([pattern, origin]) => ({ pattern, origin, matches: matcher(pattern) }));

/** Pattern as a regular expression over a number's path with its indices, "zones[3].dots". */
function matcher(pattern: string): RegExp {
  const parts = pattern
    .replace(/[.[\]]/g, "\\$&")
    .replaceAll("\\[\\]", "\\[\\d+\\]")
    .replace(/\*\*?/g, (stars) => (stars === "*" ? "[^.[\\]]+" : ".+"));
  return new RegExp(`^${parts}$`);
}

/** Every number below a value with the path to it. */
export function numbersIn(value: unknown, path = ""): { readonly path: string; readonly value: number }[] {
  if (typeof value === "number") return [{ path, value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    numbersIn(inner, Array.isArray(value) ? `${path}[${key}]` : path === "" ? key : `${path}.${key}`),
  );
}

/** Lines of the table that a number matches; one, if all is well. */
export const originsOfNumber = (path: string): readonly { readonly pattern: string; readonly origin: NumberOrigin }[] =>
  lines.filter(({ matches }) => matches.test(path));

/**
 * What is wrong with the origins of a plan's numbers, a sentence each; empty for a plan that keeps the rule
 * that every number which is not computed resolves to evidence.
 */
export function numbersWithoutOrigin(plan: Pick<Plan, "evidence">): string[] {
  const resolved = new Set(plan.evidence.map(({ id }) => id));
  return numbersIn(plan).flatMap(({ path, value }) => {
    if (!Number.isFinite(value)) return [`${path} is ${value}`];
    const found = originsOfNumber(path);
    if (found.length !== 1) return [`${path} has ${found.length} origins`];
    const ids = restingOn(found[0].origin, plan, path);
    if (ids === null) return [];
    if (ids.length === 0) return [`${path} cites nothing`];
    return ids.filter((id) => !resolved.has(id)).map((id) => `${path} cites ${id}, which the plan does not resolve`);
  });
}

/** Ids behind a number; null where it needs none. */
function restingOn(origin: NumberOrigin, plan: unknown, path: string): readonly string[] | null {
  if (origin.kind === "rests-on") return origin.evidence;
  if (origin.kind !== "cites") return null;
  const holders = origin.at.map((pattern) => valueBeside(plan, pattern, path));
  return holders.some(setBySomebody) ? null : holders.flatMap(idsIn);
}

/** The value at a pattern whose "[]" and "*" are those of the number's own path. */
function valueBeside(plan: unknown, pattern: string, path: string): unknown {
  const own = path.replaceAll("[", ".[").split(".");
  let at = plan;
  for (const [depth, step] of pattern.replaceAll("[", ".[").split(".").entries()) {
    const key = step === "[]" || step === "*" ? own[depth].replace(/[[\]]/g, "") : step;
    at = typeof at === "object" && at !== null ? (at as Record<string, unknown>)[key] : undefined;
  }
  return at;
}

/** Ids in whatever holds them: one id, a list, an origin, or a list of statements. */
function idsIn(holder: unknown): string[] {
  if (typeof holder === "string") return [holder];
  if (Array.isArray(holder)) return holder.flatMap(idsIn);
  if (typeof holder === "object" && holder !== null && "evidence" in holder) return idsIn(holder.evidence);
  return [];
}

/** A value that a person or a clinic set, or wrote without a source into a protocol, rests on their word. */
const setBySomebody = (holder: unknown): boolean =>
  typeof holder === "object" &&
  holder !== null &&
  ("changedBy" in holder || "author" in holder || ("kind" in holder && /^(set-by-|clinic$)/.test(String(holder.kind))));
