import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { openTypeOf } from "./woff.js";

const require = createRequire(import.meta.url);
const woff = readFileSync(require.resolve("@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff"));

/** OpenType 1.9: a table's checksum is the sum of its 32-bit words. */
function checksumOf(table: Buffer): number {
  const words = Buffer.alloc(Math.ceil(table.length / 4) * 4);
  table.copy(words);
  let sum = 0;
  for (let at = 0; at < words.length; at += 4) sum = (sum + words.readUInt32BE(at)) >>> 0;
  return sum;
}

test("every table is where the directory says, whole", () => {
  const font = openTypeOf(woff);
  expect(font.readUInt32BE(0)).toBe(0x00010000);
  const names: string[] = [];
  for (let at = 0; at < font.readUInt16BE(4); at++) {
    const entry = 12 + 16 * at;
    const name = font.toString("latin1", entry, entry + 4);
    const offset = font.readUInt32BE(entry + 8);
    const table = Buffer.from(font.subarray(offset, offset + font.readUInt32BE(entry + 12)));
    // The head table's own sum leaves out the field that balances the whole file.
    if (name === "head") table.writeUInt32BE(0, 8);
    expect(checksumOf(table), name).toBe(font.readUInt32BE(entry + 4));
    names.push(name);
  }
  expect(names).toEqual(expect.arrayContaining(["cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp"]));
});

test("refuses what is no WOFF file", () => {
  expect(() => openTypeOf(Buffer.from("wOF2, or anything else that is long enough to hold a header"))).toThrow(
    RangeError,
  );
  expect(() => openTypeOf(Buffer.alloc(0))).toThrow(RangeError);
});
