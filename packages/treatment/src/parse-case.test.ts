import { readFileSync } from "node:fs";
import { InputError } from "@shadowline/quantity";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseCase } from "./parse-case.js";

const example = (): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL("../../../examples/case-04-strip-scars.json", import.meta.url), "utf8"));

/** The example with one thing changed; a path of `undefined` value is taken away. */
function changed(path: string, value: unknown): unknown {
  const root = example();
  const parts = path.split(".");
  let at = root as Record<string, unknown>;
  for (const part of parts.slice(0, -1)) at = at[part] as Record<string, unknown>;
  if (value === undefined) delete at[parts[parts.length - 1]];
  else at[parts[parts.length - 1]] = value;
  return root;
}

function problems(json: unknown): string[] {
  try {
    parseCase(json);
  } catch (thrown) {
    if (thrown instanceof InputError) return thrown.message.split("\n");
    throw thrown;
  }
  return [];
}

test("the examples are cases", () => expect(problems(example())).toEqual([]));

const stroke = { kind: "add", pathMm: [[0, 90, 80]], radiusMm: 8, perCm2: 20 };
const at = (azimuthDeg: number, polarDeg: number) => ({ azimuthDeg, polarDeg });

const slips: { name: string; path: string; value: unknown; says: RegExp }[] = [
  { name: "missing field", path: "startDate", value: undefined, says: /^startDate must be given: / },
  {
    name: "missing deep field",
    path: "skin.lab.l",
    value: undefined,
    says: /^skin\.lab\.l must be given: a number/,
  },
  { name: "unknown field", path: "intake.shoeSize", value: 44, says: /^intake\.shoeSize must be left out/ },
  { name: "wrong type", path: "seed", value: "seven", says: /^seed must be a number, not "seven"/ },
  {
    name: "negative density",
    path: "wantedLook.visualPerCm2",
    value: -1,
    says: /^wantedLook\.visualPerCm2 must be at least 0, not -1/,
  },
  {
    name: "too dense",
    path: "wantedLook.visualPerCm2",
    value: 401,
    says: /^wantedLook\.visualPerCm2 must be at most 400, not 401/,
  },
  {
    name: "wrong word",
    path: "wantedLook.worn",
    value: "curly",
    says: /^wantedLook\.worn must be one of "shaved", "short", "long", not "curly"/,
  },
  { name: "wrong date", path: "startDate", value: "1.2.2027", says: /^startDate must be written as date/ },
  { name: "another schema", path: "schemaVersion", value: 2, says: /^schemaVersion must be one of 1, not 2/ },
  {
    name: "tape figure",
    path: "head",
    value: { tape: { circumferenceMm: "big" } },
    says: /^head\.tape\.circumferenceMm must be a number, not "big"/,
  },
  {
    name: "zone without scar",
    path: "wantedLook.zones",
    value: ["scar-9"],
    says: /^wantedLook\.zones\[0\] must be a zone or the id of one of the scars/,
  },
  {
    name: "stroke without a way",
    path: "wantedLook.strokes",
    value: [{ ...stroke, pathMm: [] }],
    says: /^wantedLook\.strokes\[0\]\.pathMm must be 1 or more long/,
  },
  {
    name: "stroke of another kind",
    path: "wantedLook.strokes",
    value: [{ ...stroke, kind: "paint" }],
    says: /^wantedLook\.strokes\[0\]\.kind must be one of "add", "set", "soften", not "paint"/,
  },
  {
    name: "a place of two numbers",
    path: "wantedLook.strokes",
    value: [{ ...stroke, pathMm: [[0, 90]] }],
    says: /^wantedLook\.strokes\[0\]\.pathMm\[0\]/,
  },
  {
    name: "set to less than nothing",
    path: "wantedLook.strokes",
    value: [{ ...stroke, kind: "set", perCm2: -5 }],
    says: /^wantedLook\.strokes\[0\]\.perCm2 must be at least 0, or with "add", not -5/,
  },
  {
    name: "a stroke whose other side is no way",
    path: "wantedLook.strokes",
    value: [{ ...stroke, mirroredPathMm: [] }],
    says: /^wantedLook\.strokes\[0\]\.mirroredPathMm must be 1 or more long/,
  },
  {
    name: "strokes without end on both sides",
    path: "wantedLook.strokes",
    value: Array.from({ length: 50 }, () => {
      const way = Array.from({ length: 201 }, () => [0, 90, 80]);
      return { ...stroke, pathMm: way, mirroredPathMm: way };
    }),
    says: /^wantedLook\.strokes must be of at most 20000 places in all, not 20100/,
  },
  {
    name: "strokes without end",
    path: "wantedLook.strokes",
    value: Array.from({ length: 50 }, () => ({ ...stroke, pathMm: Array.from({ length: 500 }, () => [0, 90, 80]) })),
    says: /^wantedLook\.strokes must be of at most 20000 places in all, not 25000/,
  },
  {
    name: "naturalness beyond nature",
    path: "wantedLook.naturalness",
    value: 1.5,
    says: /^wantedLook\.naturalness must be at most 1, not 1\.5/,
  },
  {
    name: "dots measured after the plan begins",
    path: "measuredDots",
    value: { sessions: 1, lastDate: "2199-01-01", placesMm: [[0, 90, 80]] },
    says: /^measuredDots\.lastDate must be from 1900-01-01 to the startDate/,
  },
  {
    name: "dots of no session",
    path: "measuredDots",
    value: { sessions: 0, placesMm: [[0, 90, 80]] },
    says: /^measuredDots\.sessions must be at least 1, not 0/,
  },
  {
    name: "follicles in a polygon that crosses itself",
    path: "measuredFollicles",
    value: [{ polygon: [at(0, 20), at(10, 30), at(10, 20), at(0, 30)], follicles: [] }],
    says: /^measuredFollicles\[0\]\.polygon must be a closed polygon that does not cross itself/,
  },
];
for (const { name, path, value, says } of slips) {
  test(name, () => {
    const found = problems(changed(path, value));
    expect(found.length).toBeGreaterThan(0);
    expect(found[0]).toMatch(says);
  });
}

test("many slips are one answer, at most twenty lines, each on one line", () => {
  const found = problems({
    schemaVersion: 1,
    ...Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`x${i}\ny`, i])),
  });
  expect(found.length).toBeLessThanOrEqual(20);
  for (const line of found) expect(line).not.toBe("");
});

test("nothing crashes the parser", () =>
  fc.assert(
    fc.property(fc.jsonValue(), (json) => {
      expect(problems(json).length).toBeGreaterThan(0);
    }),
  ));

test("a first session before 1900 or after 2199 is a slip, and leap days are days", () => {
  const starting = (startDate: string): string[] => problems(changed("startDate", startDate));
  for (const date of ["1899-12-31", "0001-01-01", "2200-01-01", "9999-12-31"])
    expect(starting(date)).toEqual([expect.stringMatching(/startDate must be from 1900-01-01 to 2199-12-31/)]);
  expect(starting("2027-02-29")).toEqual([expect.stringMatching(/startDate/)]);
  for (const date of ["1900-01-01", "2028-02-29", "2199-12-31"]) expect(starting(date)).toEqual([]);
});
