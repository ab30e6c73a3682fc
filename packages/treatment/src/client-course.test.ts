import { expect, test } from "vitest";
import { activities } from "./activities.js";
import { aftercareSteps } from "./aftercare.js";
import { addDays } from "./calendar.js";
import { type ClientCaseInput, clientCase } from "./case.js";
import { courseOf } from "./client-course.js";
import { evidenceById } from "./evidence-registry.js";
import { usedEvidence } from "./used-evidence.js";

const plain: ClientCaseInput = {
  schemaVersion: 1,
  intake: { ageYears: 45, situations: ["hairline"], hairLoss: {} },
  head: { template: "male" },
  skin: { lab: { l: 65, a: 9, b: 15 } },
  wantedLook: { worn: "short", visualPerCm2: 80, zones: ["frontal"] },
  startDate: "2027-03-01",
  country: "US",
  seed: 1,
};
const rhythm = { intervalDays: 14, vasoconstrictor: false };
const sessions = [
  { date: "2027-03-01", minutes: 90 },
  { date: "2027-03-15", minutes: 150 },
  { date: "2027-03-29", minutes: 120 },
];
const course = (change: object = {}, more: object = {}) =>
  courseOf(sessions, clientCase.parse({ ...plain, ...change }), { ...rhythm, ...more });

test("the planned figures stand beside the published ones", () => {
  expect(course().sessionMinutes.planned).toEqual({ lower: 90, likely: 120, upper: 150 });
  expect(course().sessionMinutes.claims.map(({ evidence }) => evidence)).toContain("session-two-to-three-hours");
  expect(course().intervalDays).toMatchObject({ planned: 14, claims: [{ lower: 14 }, { lower: 7, upper: 30 }] });
});
test("the allergy test lies a week before the first session, its last look on the day", () => {
  const { patchTest } = course();
  expect(patchTest.date).toBe("2027-02-22");
  expect(patchTest.readings.map(({ date }) => date)).toEqual(["2027-02-22", "2027-02-24", "2027-02-25", "2027-03-01"]);
  for (const { date, hours } of patchTest.readings) expect(date).toBe(addDays(patchTest.date, hours / 24));
});
test("an allergy asks for the test by name, an open question does not claim one", () => {
  const advised = (health: object) => course({ intake: { ...plain.intake, health } }).patchTest;
  expect(advised({}).advisedForThisClient).toBe(false);
  expect(advised({ allergyLatex: "no" }).advisedForThisClient).toBe(false);
  for (const [question, says] of [
    ["allergyPigmentOrMetal", /pigment or metal/],
    ["allergyAnaesthetic", /anaesthetic/],
    ["allergyAdrenaline", /adrenaline/],
    ["allergyLatex", /latex/],
    ["allergyHairDye", /hair dye/],
    ["earlierTattooReaction", /earlier tattoo/],
  ] as const) {
    expect(advised({ [question]: "yes" })).toMatchObject({
      advisedForThisClient: true,
      because: expect.stringMatching(says),
    });
  }
});
test("a negative test is never called safe", () =>
  expect(
    course()
      .patchTest.statements.map(({ text }) => text)
      .join(" "),
  ).toMatch(/never rules out a later reaction/));
test("numbing follows the vessels that the plan counts with", () => {
  expect(course().numbing.planned).toBe("lidocaine-cream");
  const { planned, agents } = course({}, { vasoconstrictor: true }).numbing;
  const agent = agents.find(({ id }) => id === planned);
  expect(agent?.vessels).toBe("narrows");
  expect(agent?.vesselClaims.map(({ evidence }) => evidence)).toEqual(
    expect.arrayContaining(["epinephrine-26-minutes", "epinephrine-8-to-10-minutes"]),
  );
  expect(agents.find(({ id }) => id === "lidocaine-injected")?.vessels).toBe("widens");
});
test("what waits counts from every session or from the last, by the calendar", () => {
  const dates = (id: string) => course().activities.find((one) => one.id === id)?.dates;
  expect(dates("hard-sport")).toEqual(["2027-03-11", "2027-03-25", "2027-04-08"]);
  expect(dates("swimming")).toEqual(["2027-04-28"]);
  expect(course().healedReview.earliest).toBe("2027-04-26");
});
test("the cautious day is never before the earliest, and both are some claim's", () => {
  for (const { id, cautiousDay, earliestDay, claims } of activities) {
    expect(earliestDay, id).toBeLessThanOrEqual(cautiousDay);
    expect(earliestDay, id).toBeGreaterThanOrEqual(Math.min(...claims.map(({ lower }) => lower)));
    expect(cautiousDay, id).toBe(Math.max(...claims.map(({ upper }) => upper)));
    for (const { lower, upper, evidence } of claims)
      expect(evidenceById(evidence).range).toMatchObject({ lower, upper });
  }
});
test("the dated aftercare frees nothing before the cautious day", () => {
  const day = (title: RegExp) => aftercareSteps.find((step) => title.test(step.title))?.day;
  const cautious = (id: string) => activities.find((one) => one.id === id)?.cautiousDay;
  expect(day(/^Razor/)).toBe(cautious("razor"));
  expect(day(/^Pool/)).toBe(cautious("swimming"));
  expect(day(/^Heavy sweat/)).toBe(cautious("hard-sport"));
  expect(day(/shampoo/)).toBe(cautious("shampoo"));
});
test("pain is asked from 0 to 10 with both words on it", () => {
  const { scale, statements, pauseAt } = course().pain;
  expect([scale.lower, scale.upper]).toEqual([0, 10]);
  expect(pauseAt).toBeGreaterThan(3);
  expect(statements.flatMap(({ evidence }) => evidence)).toEqual(
    expect.arrayContaining(["pain-at-most-three", "pain-everyone-differs"]),
  );
});
test("warning signs come gravest first", () => {
  const grades = ["emergency", "same-day", "within-days", "tell-practitioner"];
  const order = course().warningSigns.map(({ urgency }) => grades.indexOf(urgency));
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(new Set(order).size).toBe(4);
});
test("cites evidence that exists", () => {
  const used = usedEvidence(course());
  expect(used.size).toBeGreaterThan(50);
  for (const id of used) evidenceById(id);
});
test("a course without sessions is the program's fault", () =>
  expect(() => courseOf([], clientCase.parse(plain), rhythm)).toThrow(RangeError));
