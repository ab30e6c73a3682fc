import type { ZoneSessionPrescription } from "@shadowline/treatment";
import { expect, test } from "vitest";
import { cupsOf, needlesOf } from "./card-supplies.js";

/** Only what cups and needles read. */
const row = (
  inkDrops: number,
  waterDrops: number,
  needsMl: number,
  minutes = 5,
  needleCode: string | null = "0803RL",
) =>
  ({
    pigment: { id: "carbon", name: "Carbon black" },
    recipe: { inkDrops, waterDrops, needsMl, totalMl: 2 },
    technique: { needle: { count: 3, diameterMm: 0.25 } },
    minutes,
    needleCode,
  }) as unknown as ZoneSessionPrescription;

test("rows of one mix share a cup, another mix has its own", () => {
  const rows = [row(2, 56, 0.1), row(2, 33, 0.1), row(2, 56, 0.2)];
  const cups = cupsOf(rows);
  expect(cups.map(({ letter }) => letter)).toEqual(["A", "B"]);
  expect(cups[0].rows).toEqual([rows[0], rows[2]]);
});

test("as many cups as hold what their rows take, and never none", () => {
  expect(cupsOf([row(2, 56, 0)])[0].count).toBe(1);
  expect(cupsOf([row(2, 56, 1.2), row(2, 56, 0.8)])[0].count).toBe(1);
  expect(cupsOf([row(2, 56, 1.2), row(2, 56, 0.9)])[0].count).toBe(2);
});

test("the twenty-seventh cup has a name of its own", () => {
  const cups = cupsOf(Array.from({ length: 27 }, (_, at) => row(2, 20 + at, 0.1)));
  expect(new Set(cups.map(({ letter }) => letter)).size).toBe(27);
});

test("a fresh needle for each row, and another every half hour", () => {
  expect(needlesOf([row(2, 56, 0, 30), row(2, 56, 0, 31), row(2, 56, 0, 1, "0801RL")])).toEqual([
    { code: "0803RL", count: 3 },
    { code: "0801RL", count: 1 },
  ]);
  expect(needlesOf([row(2, 56, 0, 1, null)])[0].code).toBe("3 × 0.25");
});
