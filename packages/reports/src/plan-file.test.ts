import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { headOf, type PlannedCase, parseCase, planCase } from "@shadowline/treatment";
import { beforeAll, expect, test } from "vitest";
import { planFile, planFileNames } from "./plan-file.js";

async function planned(example: string): Promise<PlannedCase> {
  const text = await readFile(new URL(`../../../examples/${example}.json`, import.meta.url), "utf8");
  const document = parseCase(JSON.parse(text));
  return planCase(document, headOf(document.head));
}

let withDots: PlannedCase;
let withoutDots: PlannedCase;
beforeAll(async () => {
  withDots = await planned("case-04-strip-scars");
  withoutDots = await planned("case-14-active-alopecia-areata");
}, 60_000);

const ascii = (bytes: Uint8Array | null, length: number): string =>
  String.fromCharCode(...(bytes ?? []).slice(0, length));

// First bytes as the formats' own specifications fix them.
const beginnings: [file: string, beginning: string][] = [
  ["dots.csv", "id,x_mm,y_mm,z_mm,nx,ny,nz,zone,session,order,mass_ng,depth_mm,radius_mm,dilution\n0,"],
  ["dots.ply", "ply\nformat binary_little_endian 1.0\n"],
  ["head.glb", "glTF\u0002"],
  ["aftercare.ics", "BEGIN:VCALENDAR\r\n"],
  ["look-top-healed.png", "\u0089PNG\r\n\u001a\n"],
  ["plan.json", '{\n "schemaVersion": 1'],
  ["plan.pdf", "%PDF-1."],
];
for (const [file, beginning] of beginnings) {
  test(`${file} is what its name says`, async () => {
    expect(ascii(await planFile(withDots, file), beginning.length)).toBe(beginning);
  });
}

test("dots.csv has the hash that the plan states", async () => {
  const bytes = await planFile(withDots, "dots.csv");
  expect(
    createHash("sha256")
      .update(bytes ?? "")
      .digest("hex"),
  ).toBe(withDots.plan.hash);
});

test("a plan without dots has its papers and its head, and nothing made of dots", async () => {
  const found: string[] = [];
  for (const file of planFileNames) if (await planFile(withoutDots, file)) found.push(file);
  expect(found.sort()).toEqual(["head.glb", "plan.json", "plan.pdf"]);
});

for (const file of ["look-below-healed.png", "look-top-toString.png", "secret.txt"]) {
  test(`there is no ${file}`, () => expect(planFile(withDots, file)).rejects.toThrow(RangeError));
}
