import type { Plan } from "@shadowline/treatment";
import { expect, test } from "vitest";
import { aftercareIcs } from "./aftercare-ics.js";

/** Only what the calendar reads. */
const plan = {
  label: "Ł; with, marks",
  hash: "0123456789abcdef0123",
  case: { startDate: "2028-02-15" },
  sessions: [
    { number: 1, date: "2028-02-15", dots: 40, minutes: 1.2, zones: ["scar-1"] },
    { number: 2, date: "2028-02-29", dots: 1104, minutes: 27.6, zones: ["crown"] },
  ],
  schedule: {
    aftercare: [{ date: "2028-03-01", title: "Keep dry", instruction: "No water; no sweat,\nno sauna." }],
  },
} as unknown as Plan;

const lines = aftercareIcs(plan).split("\r\n");
const all = (name: string): string[] => lines.filter((line) => line.startsWith(name));

test("one entry each, whole days, over the leap day", () => {
  expect(all("BEGIN:VEVENT")).toHaveLength(3);
  expect(all("DTSTART")).toEqual([
    "DTSTART;VALUE=DATE:20280215",
    "DTSTART;VALUE=DATE:20280229",
    "DTSTART;VALUE=DATE:20280301",
  ]);
});

// RFC 5545, 3.3.11: backslash before comma and semicolon, \n for a line feed.
test("texts are escaped", () => {
  expect(all("DESCRIPTION")[2]).toBe("DESCRIPTION:No water\\; no sweat\\,\\nno sauna.");
});

test("the same plan gives the same bytes, and its ids stay when dates move", () => {
  expect(aftercareIcs(plan)).toBe(aftercareIcs(plan));
  const moved = { ...plan, schedule: { ...plan.schedule, aftercare: [] } } as unknown as Plan;
  const ids = all("UID");
  expect(new Set(ids).size).toBe(3);
  expect(
    aftercareIcs(moved)
      .split("\r\n")
      .filter((line) => line.startsWith("UID")),
  ).toEqual(ids.slice(0, 2));
});

test("no line is longer than the 75 bytes of RFC 5545", () => {
  for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
});

test("the allergy test has its own day, a week before the first session", () => {
  const course = {
    patchTest: {
      date: "2028-02-08",
      readings: [{ date: "2028-02-10", hours: 48, lookFor: "Redness, itch, small blisters." }],
      statements: [{ text: "A clear test never rules out a later reaction.", evidence: [] }],
    },
  };
  const tested = aftercareIcs({ ...plan, course } as unknown as Plan).split("\r\n");
  expect(tested.filter((line) => line === "BEGIN:VEVENT")).toHaveLength(4);
  const event = tested.slice(tested.lastIndexOf("BEGIN:VEVENT")).join("\n").replaceAll("\n ", "");
  expect(event).toContain("DTSTART;VALUE=DATE:20280208");
  expect(event).toContain("SUMMARY:Allergy test");
  expect(event).toContain("2028-02-10: Redness\\, itch\\, small blisters.");
  expect(event).toContain("UID:0123456789abcdef-patch-test@shadowline");
  // Without a course, as in a plan without dots, there is no such day.
  expect(lines.join("\n")).not.toContain("Allergy test");
});
