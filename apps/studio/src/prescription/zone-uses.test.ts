import { expect, test } from "vitest";
import { firstEntries, hasOtherUse, type UsedZone } from "./zone-uses.js";

const prescription = [
  { zone: "frontal", use: "fill", session: 1 },
  { zone: "frontal", use: "edge", session: 1 },
  { zone: "crown", use: "fill", session: 2 },
  { zone: "frontal", use: "fill", session: 2 },
  { zone: "frontal", use: "edge", session: 2 },
] as const satisfies readonly (UsedZone & { session: number })[];

test("each use of a zone keeps its own first session", () => {
  expect(firstEntries(prescription).map(({ zone, use, session }) => `${zone} ${use} ${session}`)).toEqual([
    "frontal fill 1",
    "frontal edge 1",
    "crown fill 2",
  ]);
});

test("only a zone with two uses needs the use in its name", () => {
  expect(hasOtherUse(prescription[0], prescription)).toBe(true);
  expect(hasOtherUse(prescription[2], prescription)).toBe(false);
});
