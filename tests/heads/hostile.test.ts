import { InputError } from "@shadowline/quantity";
import { headFromScan, readScan } from "@shadowline/scalp";
import { expect, test } from "vitest";
import { notOneHead, tempting, unreadable } from "./hostile.js";

/** What was thrown, once it is the kind that a person can put right. */
function refusal(run: () => unknown): InputError {
  try {
    run();
  } catch (thrown) {
    if (thrown instanceof InputError) return thrown;
    throw thrown;
  }
  throw new Error("it was accepted");
}

function expectOneSentence({ issues, message }: InputError): void {
  expect(issues).toHaveLength(1);
  expect(message).not.toContain("\n");
  expect(message.length).toBeLessThan(300);
  // No name of our own machinery.
  expect(message).not.toMatch(/undefined|null|RangeError|TypeError|\[object/);
}

for (const { name, fileName, bytes } of unreadable) {
  test(`not a scan: ${name}`, () => {
    const content = bytes();
    const began = performance.now();
    expectOneSentence(refusal(() => readScan(content, fileName)));
    expect(performance.now() - began).toBeLessThan(10_000);
  });
}

for (const { name, fileName, bytes } of notOneHead) {
  test(`not one head: ${name}`, () => {
    const content = bytes();
    const began = performance.now();
    expectOneSentence(refusal(() => headFromScan(readScan(content, fileName), {})));
    expect(performance.now() - began).toBeLessThan(10_000);
  });
}

for (const { name, fileName, bytes } of tempting("http://example.invalid")) {
  test(`read for its geometry alone: ${name}`, () => {
    expect(readScan(bytes(), fileName).triangles.length).toBeGreaterThan(30_000);
  });
}
