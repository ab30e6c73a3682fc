import { expect, test } from "vitest";
import { newUlid } from "./ulid.js";

const bytes = (fill: number): Uint8Array => new Uint8Array(10).fill(fill);

// Time part from the worked example of the specification: 1469918176385 is 01ARYZ6S41.
test("time is the first ten characters", () => {
  expect(newUlid(new Date(1469918176385), bytes(0))).toBe("01ARYZ6S410000000000000000");
  expect(newUlid(new Date(1469918176385), bytes(255))).toBe("01ARYZ6S41ZZZZZZZZZZZZZZZZ");
});

test("later sorts later", () => {
  expect(newUlid(new Date(1000), bytes(255)) < newUlid(new Date(1001), bytes(0))).toBe(true);
});

test("two of one millisecond differ", () => {
  // 80 random bits: equal once in 10^24.
  expect(newUlid(new Date(5))).not.toBe(newUlid(new Date(5)));
});
