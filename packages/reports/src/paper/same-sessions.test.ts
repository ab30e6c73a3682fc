import type { ZoneSessionPrescription } from "@shadowline/treatment";
import { expect, test } from "vitest";
import { numberRanges, placeNames, sameSessions } from "./same-sessions.js";

const lists = [
  { numbers: [], text: "" },
  { numbers: [2], text: "2" },
  { numbers: [3, 1, 2, 2], text: "1–3" },
  { numbers: [1, 3, 4, 7], text: "1, 3–4, 7" },
];
for (const { numbers, text } of lists) test(`[${numbers}] as ranges`, () => expect(numberRanges(numbers)).toBe(text));

/** Only what the grouping reads. */
const row = (zone: string, use: string, session: number, minutes: number, dots = 9) =>
  ({ zone, use, session, minutes, dots }) as unknown as ZoneSessionPrescription;

const rows = [
  row("frontal", "fill", 1, 5),
  row("frontal", "edge", 1, 2),
  row("temple-left", "edge", 1, 3),
  row("temple-right", "edge", 1, 3),
  row("temple-left", "edge", 2, 3),
  row("temple-right", "edge", 2, 3),
  row("crown", "fill", 2, 8),
  row("crown", "fill", 3, 8, 0),
];

test("a use is named only where a zone has two", () => {
  const { name, code } = placeNames(rows);
  expect(rows.slice(0, 3).map(name)).toEqual(["front, fill", "front, edge", "left temple"]);
  expect(rows.slice(0, 3).map(code)).toEqual(["F, fill", "F, edge", "TL"]);
});

test("rows that say the same are one row, and rows without dots none", () => {
  const { code } = placeNames(rows);
  expect(sameSessions(rows, code, ({ minutes }) => [`${minutes}`])).toEqual([
    { places: ["F, fill"], sessions: "1", cells: ["5"] },
    { places: ["F, edge"], sessions: "1", cells: ["2"] },
    { places: ["TL", "TR"], sessions: "1–2", cells: ["3"] },
    { places: ["C"], sessions: "2", cells: ["8"] },
  ]);
});
