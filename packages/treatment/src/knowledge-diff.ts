import type { FieldChange } from "./knowledge-edit.js";

/** Anything that came from JSON. */
type Json = unknown;

const isObject = (value: Json): value is Readonly<Record<string, Json>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
/** Lists of words and numbers are read as one value; lists of objects field by field. */
const isList = (value: Json): value is readonly Json[] =>
  Array.isArray(value) && value.some((part) => typeof part === "object" && part !== null);

/** Same value, whatever the order of its members. */
export function sameJson(a: Json, b: Json): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((one, at) => sameJson(one, b[at]));
  if (isObject(a) && isObject(b)) return membersOf(a, b).every((key) => sameJson(own(a, key), own(b, key)));
  return Object.is(a, b);
}

const own = (value: Readonly<Record<string, Json>>, key: string): Json =>
  Object.hasOwn(value, key) ? value[key] : undefined;
const membersOf = (a: object, b: object): string[] => [...new Set([...Object.keys(a), ...Object.keys(b)])];

/**
 * What differs between two values, field by field, in the order of the first.
 *
 * @param path name of the value itself; "" for the whole
 */
export function fieldChanges(from: Json, to: Json, path = ""): FieldChange[] {
  if (sameJson(from, to)) return [];
  const under = (key: string | number): string =>
    typeof key === "number" ? `${path}[${key}]` : path === "" ? key : `${path}.${key}`;
  if (isObject(from) && isObject(to))
    return membersOf(from, to).flatMap((key) => fieldChanges(own(from, key), own(to, key), under(key)));
  if (isList(from) && isList(to))
    return Array.from({ length: Math.max(from.length, to.length) }, (_, at) => at).flatMap((at) =>
      fieldChanges(from[at], to[at], under(at)),
    );
  return [{ path, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }];
}
