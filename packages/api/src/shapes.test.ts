import fc from "fast-check";
import { expect, test } from "vitest";
import { fileLabel, fileName } from "./shapes.js";

const labels: [written: string, label: string][] = [
  ["head.glb", "head.glb"],
  ["../../etc/passwd\u0000.jpg", ".._.._etc_passwd_.jpg"],
  ["C:\\scans\\head.obj", "C:_scans_head.obj"],
  ["Kopf \u00e4 \ud83d\ude00.ply", "Kopf \u00e4 \ud83d\ude00.ply"],
  [`${"x".repeat(300)}.usdz`, `${"x".repeat(250)}.usdz`],
  ["x".repeat(300), "x".repeat(255)],
  // The emoji would be cut in the middle.
  [`${"x".repeat(250)}\ud83d\ude00.ply`, `${"x".repeat(250)}.ply`],
];
for (const [written, label] of labels) {
  test(`${JSON.stringify(written.slice(0, 30))} becomes a label`, () => expect(fileLabel.parse(written)).toBe(label));
}

test("whatever is written becomes a name that a file can be read by", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 400, unit: "binary" }), (written) => {
      const label = fileLabel.parse(written);
      expect(fileName.parse(label)).toBe(label);
    }),
  );
});
