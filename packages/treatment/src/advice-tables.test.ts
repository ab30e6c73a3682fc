import { scarKinds, zoneIds } from "@shadowline/scalp";
import { expect, test } from "vitest";
import { allAlternatives, alternatives } from "./alternatives.js";
import { type ClientCaseInput, clientCase } from "./case.js";
import { evidenceById } from "./evidence-registry.js";
import { hairlineFindings, hairlineRules } from "./hairline-rules.js";
import { intake } from "./intake.js";
import { outlookOf } from "./outlook.js";
import { tissueCues } from "./tissue-cues.js";

const client = (change: object = {}) =>
  intake.parse({ ageYears: 45, sex: "male", situations: ["hairline"], hairLoss: {}, ...change });
const good = {
  glabellaToMiddleMm: 80,
  straightnessMm: 3,
  asymmetryMm: 2,
  templeAngleDeg: { right: 130, left: 132 },
  templeForwardMm: { right: 0, left: -1 },
  peakForwardMm: { right: 0, left: null },
  landmarkAsymmetryMm: { frontotemporal: 3, lateralMound: null, temporalPeak: 2 },
  lengthMm: 200,
};
const drawn = { featherMm: 10, irregularityMm: 1 };

test("a sound hairline is left alone", () => expect(hairlineFindings(good, client(), drawn)).toEqual([]));
// Bounds by the published rules: 7 and 10 cm in men, 6.45 +- 0.89 cm in women, 5 to 15 mm of transition.
const hairlines = [
  { rule: "hairline-ultra-low", fires: { glabellaToMiddleMm: 59 }, misses: { glabellaToMiddleMm: 61 } },
  { rule: "hairline-low", fires: { glabellaToMiddleMm: 69 }, misses: { glabellaToMiddleMm: 70 } },
  { rule: "hairline-high", fires: { glabellaToMiddleMm: 101 }, misses: { glabellaToMiddleMm: 100 } },
  {
    rule: "hairline-full-when-young",
    who: { ageYears: 24 },
    fires: { glabellaToMiddleMm: 75 },
    misses: { glabellaToMiddleMm: 80 },
  },
  { rule: "hairline-ruler-straight", fires: { straightnessMm: 0.3 }, misses: { straightnessMm: 0.6 } },
  { rule: "hairline-lopsided", fires: { asymmetryMm: 9 }, misses: { asymmetryMm: 8 } },
  {
    rule: "hairline-temples-closed",
    fires: { templeAngleDeg: { right: 170, left: 130 } },
    misses: { templeAngleDeg: { right: 150, left: 130 } },
  },
];
for (const { rule, who, fires, misses } of hairlines) {
  const rules = (change: object) =>
    hairlineFindings({ ...good, ...change }, client(who), drawn).map((finding) => finding.rule);
  test(`${rule} fires and its near miss does not`, () => {
    expect(rules(fires)).toContain(rule);
    expect(rules(misses)).not.toContain(rule);
  });
}
test("feather and wander are judged only where they are known", () => {
  const rules = (more?: typeof drawn) => hairlineFindings(good, client(), more).map(({ rule }) => rule);
  expect(rules({ featherMm: 4, irregularityMm: 0.2 })).toEqual(["hairline-ruler-straight", "hairline-hard-edge"]);
  expect(rules()).toEqual([]);
});
test("a woman's line is judged by women's figures", () => {
  const rules = (glabellaToMiddleMm: number) =>
    hairlineFindings(
      { ...good, glabellaToMiddleMm, templeAngleDeg: { right: 175, left: 175 } },
      client({ sex: "female" }),
      drawn,
    ).map(({ rule }) => rule);
  expect(rules(64)).toEqual([]);
  expect(rules(80)).toEqual(["hairline-high"]);
  expect(rules(50)).toEqual(["hairline-low"]);
});

test("alternatives fit the client and never claim to stop loss", () => {
  const ids = (change: object) => alternatives(client(change)).map(({ id }) => id);
  expect(ids({ hairLoss: { cause: "pattern-loss" } })).not.toContain("cortisone");
  expect(ids({ hairLoss: { cause: "alopecia-areata" } })).toContain("cortisone");
  expect(ids({})).toContain("cortisone"); // cause unknown
  expect(ids({ sex: "male" })).not.toContain("hormones");
  expect(ids({ sex: "female" })).toContain("hormones");
  expect(ids({})).toContain("nothing");
  // Only two medicines are proven to slow loss; nothing in the sources stops it.
  for (const { stopsLoss } of allAlternatives) expect(stopsLoss).not.toBe("yes");
});

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
const said = (change: object) =>
  outlookOf([], clientCase.parse({ ...plain, ...change }))
    .statements.map(({ text }) => text)
    .join("\n");

test("every outlook says what it is not and keeps both claims on touch-ups", () => {
  const text = said({});
  expect(text).toMatch(/treats nothing and stops no hair loss/);
  expect(text).toMatch(/not permanent/);
  const claims = outlookOf([], clientCase.parse(plain)).touchUpYears.map(({ evidence }) => evidence);
  expect(claims).toContain("longevity-five-to-ten");
  expect(claims).toContain("longevity-up-to-six");
});
const told = [
  { name: "US approval", change: {}, says: /no pigment is approved/ },
  { name: "EU limits", change: { country: "DE" }, says: /REACH entry 75/ },
  { name: "no rule for a country", change: { country: "BR" }, says: /no rule on pigments .*\(BR\)/ },
  { name: "oil", change: { skin: { ...plain.skin, oily: "yes" } }, says: /Oily skin/ },
  { name: "sun", change: { skin: { ...plain.skin, sunDamaged: "yes" } }, says: /Sun fades/ },
  { name: "light hair", change: { hair: { shade: "blond" } }, says: /light hair/ },
  { name: "short hair", change: { wantedLook: { ...plain.wantedLook, worn: "shaved" } }, says: /kept that short/ },
  {
    name: "further loss",
    change: { intake: { ...plain.intake, hairLoss: { cause: "pattern-loss" } } },
    says: /usually goes on/,
  },
  {
    name: "areata",
    change: { intake: { ...plain.intake, hairLoss: { cause: "alopecia-areata" } } },
    says: /comes and goes/,
  },
  {
    name: "scars",
    change: {
      scars: [
        {
          id: "scar-1",
          kind: "strip",
          polygon: [0, 1, 2].map((i) => ({ azimuthDeg: 170 + i, polarDeg: 95 + (i % 2) })),
        },
      ],
    },
    says: /Scars hold less/,
  },
];
for (const { name, change, says } of told) {
  test(`tells of ${name} where it matters and only there`, () => {
    expect(said(change)).toMatch(says);
    expect(said(name === "US approval" ? { country: "DE" } : {})).not.toMatch(says);
  });
}

test("words for hand and eye exist for every place and scar", () => {
  for (const zone of zoneIds)
    expect([...new Set(tissueCues(zone, null).map(({ state }) => state))]).toEqual([
      "right depth",
      "too shallow",
      "too deep",
      "overworked",
      "here",
    ]);
  for (const kind of scarKinds) expect(tissueCues("scar-1", kind).at(-1)?.state).toBe("scar");
});

test("every table cites evidence that exists", () => {
  const cited = [
    ...hairlineRules.flatMap(({ evidence }) => evidence),
    ...allAlternatives.flatMap(({ evidence }) => evidence),
    ...outlookOf([], clientCase.parse(plain)).statements.flatMap(({ evidence }) => evidence),
    ...told.flatMap(({ change }) =>
      outlookOf([], clientCase.parse({ ...plain, ...change })).statements.flatMap(({ evidence }) => evidence),
    ),
    ...zoneIds.flatMap((zone) => tissueCues(zone, null).map(({ evidence }) => evidence)),
    ...scarKinds.flatMap((kind) => tissueCues("scar-1", kind).map(({ evidence }) => evidence)),
  ];
  expect(cited.length).toBeGreaterThan(100);
  cited.map(evidenceById);
});
