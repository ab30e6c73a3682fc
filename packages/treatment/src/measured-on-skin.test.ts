import { readFileSync } from "node:fs";
import { InputError } from "@shadowline/quantity";
import { nearestOnSurface, type PointMm, toMapPoint } from "@shadowline/scalp";
import { expect, test } from "vitest";
import type { ClientCaseInput } from "./case.js";
import { headOf } from "./head-of.js";
import { parseCase } from "./parse-case.js";
import { type PlannedCase, planCase } from "./plan-case.js";

const shaved = JSON.parse(
  readFileSync(new URL("../../../examples/case-06-shaved-head.json", import.meta.url), "utf8"),
) as ClientCaseInput;
const head = headOf({ template: "male" });
const client: ClientCaseInput = {
  ...shaved,
  head: { template: "male" },
  design: {},
  hair: { norwood: "VII" },
  wantedLook: { worn: "shaved", visualPerCm2: 40, zones: ["frontal"] },
};
const planned = (changes: Partial<ClientCaseInput>): PlannedCase =>
  planCase(parseCase({ ...client, ...changes }), head);

type Place = [number, number, number];
const placesOf = ({ dots }: PlannedCase, session: number): Place[] => {
  const { count, positionsMm, session: of } = dots!.placement;
  return Array.from({ length: count }, (_, dot) => dot)
    .filter((dot) => of[dot] === session)
    .map((dot): Place => [positionsMm[3 * dot], positionsMm[3 * dot + 1], positionsMm[3 * dot + 2]]);
};
const apart = (a: ArrayLike<number>, b: ArrayLike<number>): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
const nearestMm = (to: Place, places: readonly Place[]): number => Math.min(...places.map((place) => apart(to, place)));

const fresh = planned({});
const done = placesOf(fresh, 1);
const goesOn = planned({ measuredDots: { sessions: 1, placesMm: done } });

test("a plan goes on from the dots of the first session: as many as are missing, in the sessions that remain", () => {
  expect(goesOn.plan.totals.standing).toBe(done.length);
  const { dots, unplaced } = goesOn.plan.totals;
  expect(dots + unplaced).toBe(fresh.plan.totals.dots - done.length);
  expect(unplaced).toBeLessThan(0.01 * dots);
  expect(goesOn.plan.sessions.map(({ number }) => number)).toEqual(
    fresh.plan.sessions.map(({ number }) => number).slice(1),
  );
  expect(goesOn.plan.sessions[0].date).toBe(client.startDate);
  // The stages that remain keep their proportion: 40 to 30 of the dots of 30-70-100.
  expect(goesOn.plan.sessions[0].dots / dots).toBeCloseTo(4 / 7, 2);
});

test("new dots keep off those that stand there", () => {
  const all = [2, 3].flatMap((session) => placesOf(goesOn, session));
  const gaps = all.map((place) => nearestMm(place, done)).sort((a, b) => a - b);
  // 40 per cm2 stand 1.7 mm apart in hexagons; one that stands where next to nothing is wanted pushes less.
  expect(gaps[0]).toBeGreaterThan(0.5);
  expect(gaps[Math.floor(gaps.length / 100)]).toBeGreaterThan(1.3);
});

test("the look shows what stands there with what is planned", () => {
  expect(goesOn.lookInput.dots.count).toBe(goesOn.plan.totals.dots + done.length);
  const older = goesOn.lookInput.dots.olderDays;
  expect(older[older.length - 1]).toBeGreaterThan(older[0]);
});

test("what was measured on another head, or in another unit, is refused by name", () => {
  const metres = done.slice(0, 3).map((place): Place => [place[0] / 1000, place[1] / 1000, place[2] / 1000]);
  expect(() => planned({ measuredDots: { sessions: 1, placesMm: metres } })).toThrow(InputError);
  expect(() => planned({ measuredDots: { sessions: 1, placesMm: metres } })).toThrow(/^measuredDots\.placesMm\[0\]/);
});

/** A square of 20 mm of the forehead's skin with a follicle every 2.5 mm. */
function follicles(radiusMm: number): NonNullable<ClientCaseInput["measuredFollicles"]> {
  const skin = (x: number, y: number): PointMm => nearestOnSurface(head.mesh)([x, y, 200]).atMm;
  const rows = Array.from({ length: 9 }, (_, i) => -10 + 2.5 * i);
  return [
    {
      polygon: [skin(-11, 29), skin(11, 29), skin(11, 51), skin(-11, 51)].map(toMapPoint),
      follicles: rows.flatMap((x) => rows.map((y) => ({ placeMm: [...skin(x, y + 40)] as Place, radiusMm }))),
    },
  ];
}

test("follicles measured one by one are hair where they stand, and no dot is set into one", () => {
  const measured = follicles(0.5);
  const { plan, dots, hair } = planned({ measuredFollicles: measured });
  const places = measured[0].follicles.map(({ placeMm }) => placeMm as Place);
  const inside = placesOf({ dots } as PlannedCase, 1);
  for (const place of inside) expect(nearestMm(place, places)).toBeGreaterThanOrEqual(0.5 - 1e-9);
  // 81 follicles on about 4.8 cm2 of skin take as many dots, wherever the zone wants dots.
  expect(Math.max(...hair.hairsPerCm2)).toBeGreaterThan(12);
  expect(plan.totals.dots).toBeLessThan(fresh.plan.totals.dots - 40);
  expect(plan.totals.dots).toBeGreaterThan(fresh.plan.totals.dots - 120);
});
