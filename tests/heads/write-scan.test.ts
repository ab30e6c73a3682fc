import { readScan } from "@shadowline/scalp";
import { expect, test } from "vitest";
import { blob } from "./shapes.js";
import { scanWriters } from "./write-scan.js";

const scan = blob(6, ([x, y, z]) => [80 * x + 3, 110 * y - 7, 95 * z + 0.123]);

for (const [name, { ending, write }] of Object.entries(scanWriters)) {
  test(`${name} reads back as it was written`, () => {
    const read = readScan(write(scan), `scan.${ending}`);
    expect(read.triangles.length).toBe(scan.triangles.length);
    for (let corner = 0; corner < scan.triangles.length; corner++) {
      for (let axis = 0; axis < 3; axis++) {
        const there = read.positions[3 * read.triangles[corner] + axis];
        expect(Math.abs(there - scan.positions[3 * scan.triangles[corner] + axis])).toBeLessThan(2e-5);
      }
    }
  });
}
