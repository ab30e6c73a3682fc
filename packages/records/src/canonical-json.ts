/**
 * One text for one JSON value: members sorted, no spaces.
 *
 * What is hashed must not depend on the order in which a database or a browser happens to list members.
 * Sorting is by UTF-16 code units and numbers are written as JavaScript does, as in RFC 8785.
 *
 * @throws RangeError for anything JSON cannot hold: undefined, functions, NaN and infinities
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value === "object" && value !== null) {
    const members = Object.entries(value as Record<string, unknown>)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
    return `{${members.join(",")}}`;
  }
  if (typeof value === "number" && !Number.isFinite(value)) throw new RangeError(`JSON has no ${value}`);
  const text = JSON.stringify(value);
  if (text === undefined) throw new RangeError(`JSON has no ${typeof value}`);
  return text;
}
