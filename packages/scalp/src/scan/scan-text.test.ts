import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ascii } from "../../scan-samples/write-scans.js";
import { ScanText } from "./scan-text.js";

const numberIn = (text: string): number => new ScanText(ascii(text)).number();

describe("numbers are the nearest double, as the engine's own", () => {
  const written = [
    ...["0", "-0", "+1", ".5", "5.", "0.1", "4.35", "-123456.789012", "1e5", "1E-5", "1e+05", "1e22", "1e-22", "1e23"],
    // More digits than a double holds, and halves between two doubles.
    ...["9007199254740993", "0.30000000000000004", "123456789012345.6e-7", "1234567890123456789e-15"],
    ...["2.2250738585072014e-308", "5e-324", "1.7976931348623157e308", "1e999", "000000000000000000000001.5"],
    ...["0.000000000000000000000000000000123456789012345", "8.5899345920000001e9"],
  ];
  for (const text of written) test(text, () => expect(numberIn(text)).toBe(Number(text)));

  test("any double in any spelling", () => {
    const spelling = fc.nat(3);
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), spelling, fc.nat(20), (value, kind, digits) => {
        const text = [String(value), value.toFixed(digits), value.toExponential(digits), value.toPrecision(digits + 1)][
          kind
        ];
        expect(numberIn(text)).toBe(text.length > 128 ? Number.NaN : Number(text));
      }),
      { seed: 6, numRuns: 5000 },
    );
  });
});

test("what is no number is none, and the place stays", () => {
  for (const text of ["", "-", ".", "e5", "abc", "+-1", "#"]) {
    const scan = new ScanText(ascii(text));
    expect(scan.number()).toBeNaN();
    expect(scan.at).toBe(0);
  }
});

test("coordinates end in a blank; files say in many ways that one is not finite", () => {
  const coordinate = (text: string): number | undefined => new ScanText(ascii(text)).coordinate();
  for (const text of ["nan", "-NaN", "inf", "-Infinity", "1.#QNAN", "-1.#IND", "nan(ind)", "-nan(ind)"]) {
    expect(coordinate(`${text} 1`)).toBeNaN();
  }
  for (const text of ["1x", "1,5", "0x10", "two", "--1", "1/2"]) expect(coordinate(text)).toBeUndefined();
  expect(coordinate("1.5\t2")).toBe(1.5);
});

test("lines are counted over every kind of line end, and go on after a backslash", () => {
  const text = new ScanText(ascii("a\nb\r\nc\rd \\\n e\nf"), 0, true);
  const found: [string, number][] = [];
  while (text.skipSpace()) found.push([text.word(), text.line]);
  expect(found).toEqual([
    ["a", 1],
    ["b", 2],
    ["c", 3],
    ["d", 4],
    ["e", 5],
    ["f", 6],
  ]);
});
