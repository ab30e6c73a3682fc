import fc from "fast-check";
import { expect, test } from "vitest";
import { Refusal } from "./refusal.js";
import { MAX_DEPTH, parseStrictJson } from "./strict-json.js";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const nested = (depth: number): string => "[".repeat(depth) + "]".repeat(depth);

function codeOf(input: Uint8Array): string {
  try {
    parseStrictJson(input);
    return "accepted";
  } catch (error) {
    if (error instanceof Refusal && error.status === 400) return error.code;
    throw error;
  }
}

const cases: [name: string, input: Uint8Array, code: string][] = [
  ["an object", bytes('{"a":1,"b":{"a":2}}'), "accepted"],
  ["one name in two objects of an array", bytes('[{"a":1},{"a":2}]'), "accepted"],
  ["a value that equals a name", bytes('{"a":"b","b":"a"}'), "accepted"],
  ["brackets and colons inside a text", bytes('{"a":"{[\\":\\"x"}'), "accepted"],
  ["an unsafe name as a value", bytes('{"a":"__proto__"}'), "accepted"],
  ["line ends and tabs", bytes('{"a":"1\\n2\\t3\\r\\n"}'), "accepted"],
  ["the deepest nesting allowed", bytes(nested(MAX_DEPTH)), "accepted"],
  ["one deeper", bytes(nested(MAX_DEPTH + 1)), "too_deep"],
  ["a hundred thousand brackets", bytes("[".repeat(100_000)), "too_deep"],
  ["a member twice", bytes('{"a":1,"a":2}'), "duplicate_key"],
  ["a member twice, once escaped", bytes('{"a":1,"\\u0061":2}'), "duplicate_key"],
  ["a member twice, with space before the colon", bytes(`{"a":1,"a"${" ".repeat(300)}:2}`), "duplicate_key"],
  ["a prototype", bytes('{"x":{"__proto__":{"admin":true}}}'), "unsafe_key"],
  ["an escaped prototype", bytes('{"\\u005f_proto__":1}'), "unsafe_key"],
  ["a constructor", bytes('{"constructor":{"prototype":{}}}'), "unsafe_key"],
  ["a zero character", bytes('{"a":"x\\u0000"}'), "invalid_text"],
  ["a control character in a name", bytes('{"a\\u001b":1}'), "invalid_text"],
  ["half a character", bytes('{"a":"\\ud800"}'), "invalid_text"],
  ["a whole character written as halves", bytes('{"a":"\\ud83d\\ude00"}'), "accepted"],
  ["bytes that are no UTF-8", Uint8Array.of(0x22, 0xff, 0x22), "invalid_json"],
  ["cut text", bytes('{"a":'), "invalid_json"],
  ["two values", bytes("{} {}"), "invalid_json"],
  ["nothing", bytes(""), "invalid_json"],
  ["a number JSON does not have", bytes('{"a":NaN}'), "invalid_json"],
];
for (const [name, input, code] of cases) {
  test(`${name}: ${code}`, () => expect(codeOf(input)).toBe(code));
}

test("whatever JSON holds comes through as JSON.parse reads it", () => {
  const text = fc.string({ unit: "grapheme" }).filter((value) => !/[\p{Cc}\p{Cs}]/u.test(value));
  const name = text.filter((value) => !["__proto__", "constructor", "prototype"].includes(value));
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      text,
      fc.boolean(),
      fc.constant(null),
      fc.array(tie("any"), { maxLength: 4 }),
      fc.dictionary(name, tie("any"), { maxKeys: 4 }),
    ),
  })).any;
  fc.assert(
    fc.property(value, fc.nat(3), (json, indent) => {
      const written = JSON.stringify(json, null, indent);
      expect(parseStrictJson(bytes(written))).toEqual(JSON.parse(written));
    }),
    { seed: 3 },
  );
});
