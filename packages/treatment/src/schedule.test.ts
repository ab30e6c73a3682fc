import fc from "fast-check";
import { expect, test } from "vitest";
import { aftercareDays, aftercareSteps } from "./aftercare.js";
import { addDays } from "./calendar.js";
import { evidenceById } from "./evidence-registry.js";
import type { Protocol } from "./protocol.js";
import { publishedProtocols } from "./protocols/published.js";
import { scheduleOf } from "./schedule.js";
import { planShares, sessionShares } from "./session-shares.js";

const [threeStages, twoToFour, smallArea] = publishedProtocols;

// The calendar on the wall.
const days = [
  { from: "2027-02-28", days: 1, to: "2027-03-01" },
  { from: "2028-02-28", days: 1, to: "2028-02-29" },
  { from: "2026-12-31", days: 14, to: "2027-01-14" },
  { from: "2027-03-01", days: -1, to: "2027-02-28" },
  { from: "2027-03-27", days: 2, to: "2027-03-29" }, // clocks change in Europe in between
];
for (const { from, days: more, to } of days) {
  test(`${from} and ${more} days is ${to}`, () => expect(addDays(from, more)).toBe(to));
}
for (const wrong of ["2027-02-29", "2027-13-01", "soon"]) {
  test(`refuses ${wrong}`, () => expect(() => addDays(wrong, 1)).toThrow(RangeError));
}

// By hand: stages take 30, 40 and 30 % of the minutes; each is cut into the fewest sessions of at most 180.
const shares: { name: string; minutes: number; protocol: Protocol; expected: number[] }[] = [
  { name: "small job keeps three", minutes: 100, protocol: threeStages, expected: [0.3, 0.7, 1] },
  { name: "450 minutes still fit: 135, 180, 135", minutes: 450, protocol: threeStages, expected: [0.3, 0.7, 1] },
  {
    name: "500 minutes split the middle stage (200)",
    minutes: 500,
    protocol: threeStages,
    expected: [0.3, 0.5, 0.7, 1],
  },
  {
    name: "1000 minutes: 2, 3 and 2",
    minutes: 1000,
    protocol: threeStages,
    expected: [0.15, 0.3, 0.3 + 0.4 / 3, 0.3 + 0.8 / 3, 0.7, 0.85, 1],
  },
  { name: "two sessions for a small job", minutes: 100, protocol: twoToFour, expected: [0.5, 1] },
  { name: "three for 500 minutes", minutes: 500, protocol: twoToFour, expected: [1 / 3, 2 / 3, 1] },
  {
    name: "a widow's peak of ten minutes still takes three",
    minutes: 10,
    protocol: smallArea,
    expected: [1 / 3, 2 / 3, 1],
  },
  { name: "a small area in four, never more", minutes: 5000, protocol: smallArea, expected: [0.25, 0.5, 0.75, 1] },
  { name: "never more than four", minutes: 2000, protocol: twoToFour, expected: [0.25, 0.5, 0.75, 1] },
];
for (const { name, minutes, protocol, expected } of shares) {
  test(name, () => {
    const found = sessionShares(minutes, protocol.sessions, 180);
    expect(found).toHaveLength(expected.length);
    for (const [i, share] of found.entries()) expect(share).toBeCloseTo(expected[i], 12);
  });
}

const request = (
  expectedDotsByZone: Record<string, number>,
  scarZones: string[] = [],
  protocol: Protocol = threeStages,
) => ({
  expectedDotsByZone,
  dotsPerMinute: 40,
  protocol,
  maxSessionMinutes: 180,
  scarZones,
});

test("a scar gets twenty test dots in a visit of its own, others none", () => {
  const plan = planShares(request({ crown: 4000, "scar-1": 400 }, ["scar-1"]));
  expect(plan).toMatchObject({ sessions: 4, testVisit: true });
  expect(plan.cumulativeSharesByZone).toEqual({ crown: [0, 0.3, 0.7, 1], "scar-1": [0.05, 0.3, 0.7, 1] });
});
test("a tiny scar gives at most a tenth to the test", () => {
  expect(planShares(request({ "scar-1": 50 }, ["scar-1"])).cumulativeSharesByZone["scar-1"][0]).toBe(0.1);
});
test("a scar that gets no dots needs no test visit", () => {
  expect(planShares(request({ crown: 4000, "scar-1": 0 }, ["scar-1"])).testVisit).toBe(false);
});
test("more sessions than published and longer ones than asked for are said aloud", () => {
  expect(planShares(request({ crown: 12_000 })).warnings).toEqual([]);
  expect(planShares(request({ crown: 20_000 })).warnings.join()).toMatch(/4 sessions instead of three/);
  expect(planShares(request({ crown: 40_000 }, [], twoToFour)).warnings.join()).toMatch(/about 250 minutes/);
  const huge = planShares(request({ crown: 400_000 }));
  expect(huge.sessions).toBeLessThanOrEqual(8);
  expect(huge.warnings.join()).toMatch(/longest session/);
});
test("refuses minutes without end and a pace or limit of nothing", () => {
  expect(() => sessionShares(Number.POSITIVE_INFINITY, threeStages.sessions, 180)).toThrow(RangeError);
  expect(() => sessionShares(10, threeStages.sessions, 0)).toThrow(RangeError);
  expect(() => planShares({ ...request({ crown: 10 }), dotsPerMinute: 0 })).toThrow(RangeError);
});
test("shares rise to one, equally many everywhere, and nothing outlasts the limit unsaid", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 60_000 }),
      fc.integer({ min: 0, max: 3000 }),
      fc.integer({ min: 5, max: 200 }),
      fc.integer({ min: 30, max: 600 }),
      fc.constantFrom(...publishedProtocols),
      (crown, scar, dotsPerMinute, maxSessionMinutes, protocol) => {
        const expectedDotsByZone: Record<string, number> = { crown, "scar-1": scar };
        const plan = planShares({
          expectedDotsByZone,
          dotsPerMinute,
          protocol,
          maxSessionMinutes,
          scarZones: ["scar-1"],
        });
        let longest = 0;
        for (let at = 0; at < plan.sessions; at++) {
          let minutes = 0;
          for (const zone of ["crown", "scar-1"]) {
            const list = plan.cumulativeSharesByZone[zone];
            expect(list).toHaveLength(plan.sessions);
            const before = at === 0 ? 0 : list[at - 1];
            expect(list[at]).toBeGreaterThanOrEqual(before);
            minutes += ((list[at] - before) * expectedDotsByZone[zone]) / dotsPerMinute;
          }
          longest = Math.max(longest, minutes);
        }
        expect(plan.cumulativeSharesByZone.crown.at(-1)).toBe(1);
        if (longest > maxSessionMinutes * 1.002) expect(plan.warnings.join()).toMatch(/longest session/);
      },
    ),
    { seed: 5, numRuns: 300 },
  );
});

const dotsByZone = { crown: [0, 1200, 1600, 1200], "scar-1": [20, 100, 160, 120] };
const planned = scheduleOf({
  shares: planShares(request({ crown: 4000, "scar-1": 400 }, ["scar-1"])),
  dotsByZone,
  dotsPerMinute: 40,
  startDate: "2027-01-11",
  intervalDays: 14,
  protocol: threeStages,
  other: twoToFour,
  maxSessionMinutes: 180,
  scarZones: ["scar-1"],
});
test("test dots heal four weeks, then sessions follow two weeks apart", () => {
  expect(planned.sessions.map(({ date }) => date)).toEqual(["2027-01-11", "2027-02-08", "2027-02-22", "2027-03-08"]);
});
test("minutes come from the pace, their band from published paces", () => {
  const { minutes, minutesBand, dots, cumulativeShare, zones } = planned.sessions[1];
  expect({ minutes, dots, zones }).toEqual({ minutes: 32.5, dots: 1300, zones: ["crown", "scar-1"] });
  expect(minutesBand).toEqual({ lower: 14.3, likely: 32.5, upper: 59.1 }); // 1300/91, 1300/40, 1300/22
  expect(cumulativeShare).toBeCloseTo(1320 / 4400, 12);
});
test("the preset that was not chosen is computed as well", () => {
  expect(planned.schedule.preset).toMatchObject({ id: "three-30-70-100", sessions: 4, totalMinutes: 110 });
  expect(planned.schedule.otherPreset).toMatchObject({ id: "two-to-four", sessions: 3, totalMinutes: 110 });
});
test("sessions, presets and aftercare cite evidence that exists", () => {
  for (const id of [
    ...planned.schedule.evidence,
    ...planned.schedule.otherPreset.evidence,
    ...publishedProtocols.flatMap(({ evidence }) => evidence),
    ...aftercareSteps.flatMap(({ evidence }) => evidence),
  ])
    evidenceById(id);
});
test("dots of another number of sessions are refused", () => {
  expect(() =>
    scheduleOf({
      shares: planShares(request({ crown: 10 })),
      dotsByZone: { crown: [10] },
      dotsPerMinute: 40,
      startDate: "2027-01-11",
      intervalDays: 14,
      protocol: threeStages,
      other: twoToFour,
      maxSessionMinutes: 180,
      scarZones: [],
    }),
  ).toThrow(RangeError);
});

test("aftercare runs from the first visit to the healed review and yields to the next session", () => {
  const calendar = planned.schedule.aftercare;
  expect(calendar[0]).toMatchObject({ date: "2027-01-11", day: 0, afterSession: 1 });
  expect(calendar.find(({ title }) => title.startsWith("Test dots"))).toMatchObject({
    date: "2027-02-08",
    afterSession: 1,
  });
  expect(calendar.filter(({ day, afterSession }) => day >= 14 && afterSession > 1 && afterSession < 4)).toEqual([]);
  expect(calendar.slice(-2)).toMatchObject([
    { date: "2027-04-05", day: 28, afterSession: 4 },
    { date: "2027-04-07", day: 30, afterSession: 4 },
  ]);
  expect(calendar.map(({ date }) => date)).toEqual(calendar.map(({ date }) => date).sort());
});
test("a week between sessions leaves out what the next one overtakes", () => {
  const calendar = aftercareDays([
    { date: "2027-01-11", test: false },
    { date: "2027-01-18", test: false },
  ]);
  expect(calendar.filter(({ afterSession }) => afterSession === 1).map(({ day }) => day)).toEqual([0, 2, 4]);
});
