import { deflateRawSync } from "node:zlib";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inflated } from "./inflate.js";

const texts: Record<string, Uint8Array> = {
  nothing: new Uint8Array(0),
  "one byte": Uint8Array.of(7),
  "a long run": new Uint8Array(100_000).fill(65),
  "all bytes": Uint8Array.from({ length: 70_000 }, (_, i) => (i * i) & 255),
  "numbers as text": new TextEncoder().encode(
    Array.from({ length: 20_000 }, (_, i) => (Math.sin(i) * 100).toFixed(6)).join(","),
  ),
};
describe("unpacks what zlib packed", () => {
  for (const [name, bytes] of Object.entries(texts)) {
    for (const level of [0, 1, 6, 9]) {
      test(`${name}, level ${level}`, () => {
        expect(inflated(new Uint8Array(deflateRawSync(bytes, { level })), bytes.length)).toEqual(bytes);
      });
    }
  }
});

test("bytes of any kind, packed in any way, come back", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(9), fc.nat(4), (bytes, level, strategy) => {
      expect(inflated(new Uint8Array(deflateRawSync(bytes, { level, strategy })), bytes.length)).toEqual(bytes);
    }),
    { seed: 2, numRuns: 500 },
  );
});

test("another length than was told is refused, and so is an early end", () => {
  const packed = new Uint8Array(deflateRawSync(texts["numbers as text"]));
  const { length } = texts["numbers as text"];
  for (const wrong of [0, length - 1, length + 1]) expect(inflated(packed, wrong)).toBeNull();
  for (const cut of [0, 1, 100, packed.length - 1]) expect(inflated(packed.subarray(0, cut), length)).toBeNull();
});
