import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson } from "./canonical-json.js";

// By hand from RFC 8785: members sorted by UTF-16 code units, shortest numbers, minimal escapes.
const cases: [name: string, value: unknown, text: string][] = [
  ["members are sorted", { b: 1, a: { d: null, c: [true, false] } }, '{"a":{"c":[true,false],"d":null},"b":1}'],
  ["capitals come first", { a: 1, B: 2 }, '{"B":2,"a":1}'],
  ["numbers are shortest", [1e21, 0.1, -0, 1e-7], "[1e+21,0.1,0,1e-7]"],
  ["text is escaped", 'a"\n\u0001é', '"a\\"\\n\\u0001é"'],
  ["a member without a value is none", { a: undefined, b: 1 }, '{"b":1}'],
];
for (const [name, value, text] of cases) {
  test(name, () => expect(canonicalJson(value)).toBe(text));
}

for (const value of [Number.NaN, Number.POSITIVE_INFINITY, undefined, () => 1]) {
  test(`refuses ${String(value)}`, () => expect(() => canonicalJson(value)).toThrow(RangeError));
}

test("reads back as it was, and the order of members does not matter", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const text = canonicalJson(value);
      const turned = Object.fromEntries(Object.entries(value).reverse());
      expect(canonicalJson(JSON.parse(text))).toBe(text);
      expect(canonicalJson(turned)).toBe(text);
    }),
    { seed: 5 },
  );
});
