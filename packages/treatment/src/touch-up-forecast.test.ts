import fc from "fast-check";
import { expect, test } from "vitest";
import { type ClientCase, type ClientCaseInput, clientCase } from "./case.js";
import { colourOutlook } from "./colour-outlook.js";
import { evidenceById } from "./evidence-registry.js";
import type { PigmentKind } from "./plan-advice.js";
import { removalOutlook } from "./removal-outlook.js";
import { touchUpForecast } from "./touch-up-forecast.js";

const plain: ClientCaseInput = {
  schemaVersion: 1,
  intake: { ageYears: 45, situations: ["hairline"], hairLoss: {} },
  head: { template: "male" },
  skin: { lab: { l: 65, a: 9, b: 15 } },
  wantedLook: { worn: "short", visualPerCm2: 80, zones: ["frontal"] },
  startDate: "2027-01-11",
  country: "US",
  seed: 1,
};
const scar = {
  id: "scar-1",
  kind: "strip",
  polygon: [0, 1, 2].map((at) => ({ azimuthDeg: 170 + at, polarDeg: 95 + (at % 2) })),
};
const of = (change: object = {}): ClientCase => clientCase.parse({ ...plain, ...change });
const lives = (lifestyle: object) => of({ intake: { ...plain.intake, lifestyle } });
const names = (changed: ClientCase, pigments?: PigmentKind[]) =>
  touchUpForecast(changed, pigments).factors.map(({ name }) => name);

test("without any answer the claims speak alone: year five lies in all ten of them", () => {
  // By hand: 5-10, 0-6, 3-5, 3-7, 4-6, 5, 5-7, 5-8, 5-15 and 5-6 for a soft edge share the year 5.
  expect(touchUpForecast(of())).toMatchObject({
    mostShared: { lowerYears: 5, upperYears: 5, claims: 10, of: 10 },
    likelyYears: { lower: 3, likely: 5, upper: 15 },
    factors: [],
  });
});
test("both articles' claims stand whatever is answered", () => {
  for (const changed of [
    of(),
    lives({ sun: "much", swimming: "much" }),
    of({ skin: { ...plain.skin, oily: "yes" } }),
  ]) {
    const ids = touchUpForecast(changed).claims.map(({ evidence }) => evidence);
    expect(ids).toEqual(expect.arrayContaining(["longevity-five-to-ten", "longevity-up-to-six"]));
  }
});
test("much sun and oily skin, by hand", () => {
  // lower 3 x 0.6 x 0.7 = 1.26; likely 5 x 0.8 x 0.85 = 3.4; upper 15
  const forecast = touchUpForecast(
    of({ skin: { ...plain.skin, oily: "yes" }, intake: { ...plain.intake, lifestyle: { sun: "much" } } }),
  );
  expect(forecast.likelyYears).toEqual({ lower: 1.3, likely: 3.4, upper: 15 });
});
test("a crisp edge, by hand", () => {
  // 2-4 joins in place of 5-6: year 5 in nine of ten. likely 5 x 0.55 = 2.75.
  const forecast = touchUpForecast(of({ wantedLook: { ...plain.wantedLook, softness: 0.1 } }));
  expect(forecast.mostShared).toEqual({ lowerYears: 5, upperYears: 5, claims: 9, of: 10 });
  // lower 3 x 0.4, since the crisp claim's own two years are not shortened again; upper 15 x 0.67.
  expect(forecast.likelyYears).toEqual({ lower: 1.2, likely: 2.8, upper: 10.1 });
});
test("pigment made to go speaks of other years", () => {
  // 1, 0.5-2, 0.5-2, 2-3: year 1 lies in three, so does year 2; the earlier counts.
  const forecast = touchUpForecast(of(), [{ pigmentClass: "temporary", base: "organic" }]);
  expect(forecast.mostShared).toEqual({ lowerYears: 1, upperYears: 1, claims: 3, of: 4 });
  expect(forecast.likelyYears).toEqual({ lower: 0.5, likely: 1, upper: 3 });
});

const scars = { scars: [scar], wantedLook: { ...plain.wantedLook, zones: ["scar-1"] } };
const factors: { name: string; fires: ClientCase; misses: ClientCase; pigments?: PigmentKind[] }[] = [
  { name: "sun", fires: lives({ sun: "much" }), misses: lives({ sun: "some" }) },
  { name: "sun-care", fires: lives({ usesSunscreenOrHat: "yes" }), misses: lives({ usesSunscreenOrHat: "no" }) },
  { name: "swimming", fires: lives({ swimming: "much" }), misses: lives({ swimming: "some" }) },
  { name: "sauna", fires: lives({ sauna: "much" }), misses: lives({ sauna: "little" }) },
  { name: "sweat", fires: lives({ sweatyExercise: "much" }), misses: lives({ sweatyExercise: "some" }) },
  { name: "exfoliation", fires: lives({ exfoliatesScalp: "yes" }), misses: lives({ exfoliatesScalp: "no" }) },
  { name: "smoking", fires: lives({ smokes: "yes" }), misses: lives({ smokes: "unknown" }) },
  {
    name: "oily-skin",
    fires: of({ skin: { ...plain.skin, oily: "yes" } }),
    misses: of({ skin: { ...plain.skin, oily: "no" } }),
  },
  { name: "scars", fires: of(scars), misses: of({ scars: [scar] }) },
  {
    name: "scars-among-others",
    fires: of({ ...scars, wantedLook: { ...plain.wantedLook, zones: ["scar-1", "crown"] } }),
    misses: of(scars),
  },
  {
    name: "crisp-edge",
    fires: of({ wantedLook: { ...plain.wantedLook, softness: 0.34 } }),
    misses: of({ wantedLook: { ...plain.wantedLook, softness: 0.35 } }),
  },
  {
    name: "loss-goes-on",
    fires: of({ intake: { ...plain.intake, hairLoss: { cause: "pattern-loss", progressing: "yes" } } }),
    misses: of({ intake: { ...plain.intake, hairLoss: { cause: "pattern-loss", progressing: "no" } } }),
  },
];
for (const { name, fires, misses } of factors) {
  test(`${name} counts where it was answered and only there`, () => {
    expect(names(fires)).toContain(name);
    expect(names(misses)).not.toContain(name);
  });
}
test("pigments bring their own factors", () => {
  expect(names(of(), [{ pigmentClass: "tattoo-ink", base: "carbon" }])).toEqual(["tattoo-ink"]);
  expect(names(of(), [{ pigmentClass: "permanent-cosmetic", base: "iron-oxide" }])).toEqual(["iron-oxide"]);
  const minoxidil = of({ intake: { ...plain.intake, medication: { minoxidil: "yes" } } });
  expect(names(minoxidil, [{ pigmentClass: "temporary", base: "organic" }])).toEqual(["liquid-minoxidil"]);
  expect(names(minoxidil)).toEqual([]);
});
test("what is not answered moves nothing and is named", () => {
  const said = (changed: ClientCase) =>
    touchUpForecast(changed)
      .statements.map(({ text }) => text)
      .join(" ");
  expect(said(of())).toMatch(/Not answered.*: sun, sunscreen or hat, swimming/);
  expect(said(lives({ sun: "little", swimming: "much" }))).not.toMatch(/Not answered[^.]*: sun,|swimming/);
});

const amount = fc.constantFrom("little", "some", "much", "unknown");
const answer = fc.constantFrom("yes", "no", "unknown");
test("a worse habit never puts the touch-up off, and the band stays in order", () => {
  fc.assert(
    fc.property(
      fc.record({
        sun: amount,
        swimming: amount,
        sauna: amount,
        sweatyExercise: amount,
        exfoliatesScalp: answer,
        usesSunscreenOrHat: answer,
        smokes: answer,
      }),
      fc.constantFrom("sun", "swimming", "sauna", "sweatyExercise"),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (lifestyle, habit, softness) => {
        const years = (more: object) =>
          touchUpForecast(
            of({
              intake: { ...plain.intake, lifestyle: { ...lifestyle, ...more } },
              wantedLook: { ...plain.wantedLook, softness },
            }),
          ).likelyYears;
        const as = years({});
        const worse = years({ [habit]: "much" });
        expect(as.lower).toBeLessThanOrEqual(as.likely);
        expect(as.likely).toBeLessThanOrEqual(as.upper);
        expect(as.lower).toBeGreaterThan(0);
        for (const end of ["lower", "likely", "upper"] as const) expect(worse[end]).toBeLessThanOrEqual(as[end]);
      },
    ),
    { seed: 11 },
  );
});

const classes = ["permanent-cosmetic", "tattoo-ink", "temporary"] as const;
const bases = ["carbon", "iron-oxide", "organic"] as const;
const kinds = classes.flatMap((pigmentClass) => bases.map((base) => ({ pigmentClass, base })));
test("each kind of pigment is told of once, with evidence that exists and a side for blue", () => {
  const told = colourOutlook([...kinds, ...kinds]);
  expect(told.length).toBe(9);
  for (const { statements } of told) {
    const ids = statements.flatMap(({ evidence }) => evidence);
    ids.map(evidenceById);
    expect(ids).toContain("colour-blue-always");
  }
  expect(new Set(told.map(({ statements }) => statements.map(({ text }) => text).join())).size).toBe(9);
});
test("removal keeps both counts and warns of iron oxide alone where there is some", () => {
  const ids = (kind: PigmentKind) =>
    [...removalOutlook([kind]).sessions, ...removalOutlook([kind]).statements].flatMap(({ evidence }) => evidence);
  for (const kind of kinds) {
    expect(ids(kind)).toEqual(
      expect.arrayContaining(["removal-laser-few", "removal-laser-many", "removal-not-always"]),
    );
    expect(ids(kind).includes("removal-iron-oxide-darkens")).toBe(kind.base === "iron-oxide");
    expect(ids(kind).includes("removal-tattoo-ink-up-to-ten")).toBe(kind.pigmentClass === "tattoo-ink");
  }
});

test("water, sweat and scrubbing wear on the same skin and count once, by hand", () => {
  const much = { swimming: "much", sauna: "much", sweatyExercise: "much", exfoliatesScalp: "yes" };
  // 3 x 0.75, 5 x 0.9, 15 x 1: as for one of them.
  for (const lifestyle of [much, { swimming: "much" }, { exfoliatesScalp: "yes" }])
    expect(touchUpForecast(lives(lifestyle)).likelyYears).toEqual({ lower: 2.3, likely: 4.5, upper: 15 });
});
