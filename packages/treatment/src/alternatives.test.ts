import { expect, test } from "vitest";
import { allAlternatives, alternatives, alternativesLeftOut } from "./alternatives.js";
import { evidenceById } from "./evidence-registry.js";
import { intake } from "./intake.js";
import { usedEvidence } from "./used-evidence.js";

const client = (change: object = {}) =>
  intake.parse({
    ageYears: 45,
    sex: "male",
    situations: ["hairline"],
    hairLoss: { cause: "pattern-loss" },
    ...change,
  });
const offered = (change: object = {}) => alternatives(client(change)).map(({ id }) => id);
const leftOut = (change: object = {}) =>
  Object.fromEntries(alternativesLeftOut(client(change)).map(({ id, because }) => [id, because]));
const cause = (name: string, more: object = {}) => ({ hairLoss: { cause: name, ...more } });

test("every row is either offered or left out with a reason", () => {
  const clients = [
    {},
    { sex: "female" },
    { ageYears: 16 },
    cause("discoid-lupus"),
    cause("alopecia-areata"),
    cause("none"),
    { health: { pregnantOrBreastfeeding: "yes" }, sex: "female" },
  ];
  for (const change of clients) {
    const out = leftOut(change);
    const both = [...offered(change), ...Object.keys(out)].sort();
    expect(both).toEqual([...allAlternatives.map(({ id }) => id), "laser-removal"].sort());
    for (const because of Object.values(out)) expect(because).toMatch(/[.]$/);
  }
});
test("no row stops loss, every row says how it goes with dots and how well it is proven", () => {
  for (const { stopsLoss, proof, withSmp, id } of allAlternatives) {
    expect(stopsLoss).not.toBe("yes");
    expect(withSmp.length, id).toBeGreaterThan(20);
    expect(proof.evidence.length, id).toBeGreaterThan(0);
    // The best that stands behind a row is what its proof may call itself.
    const grades = proof.evidence.map((one) => evidenceById(one).strength);
    const order = ["A", "B", "derived", "C", "D", "assumption"];
    expect(order.indexOf(proof.strength), id).toBeGreaterThanOrEqual(
      Math.min(...grades.map((grade) => order.indexOf(grade))),
    );
  }
});
test("strip and single units stand apart", () => {
  expect(offered()).toEqual(expect.arrayContaining(["transplant", "transplant-fue"]));
  const rows = allAlternatives.filter(({ id }) => id.startsWith("transplant"));
  expect(rows.map(({ sideEffects }) => sideEffects)).toEqual([
    expect.stringMatching(/line of scar/),
    expect.stringMatching(/dots of scar/i),
  ]);
  for (const { prices } of rows) expect(prices[0]).toMatchObject({ lower: { minor: 700_000, currency: "USD" } });
});

// Who: left out for whom, and for whom nearly the same but not.
const tailored = [
  { id: "finasteride", out: { sex: "female" }, stays: { sex: "unknown" }, says: /birth defects/ },
  { id: "dutasteride", out: { sex: "female" }, stays: { sex: "male" }, says: /birth defects/ },
  {
    id: "finasteride",
    out: cause("surgery-or-injury"),
    stays: cause("surgery-or-injury", { otherCauses: ["pattern-loss"] }),
    says: /pattern loss/,
  },
  { id: "finasteride", out: { ageYears: 17 }, stays: { ageYears: 18 }, says: /adults/ },
  {
    id: "minoxidil",
    out: { sex: "female", health: { pregnantOrBreastfeeding: "yes" } },
    stays: { sex: "female", health: { pregnantOrBreastfeeding: "no" } },
    says: /pregnancy/,
  },
  { id: "minoxidil", out: cause("lichen-planopilaris"), stays: cause("unknown"), says: /another cause/ },
  {
    id: "microneedling",
    out: { health: { keloidOrRaisedScars: "yes" } },
    stays: { health: { keloidOrRaisedScars: "unknown" } },
    says: /raise a scar/,
  },
  { id: "prp", out: { health: { infectionInField: "yes" } }, stays: {}, says: /infected/ },
  { id: "transplant", out: cause("discoid-lupus", { activeNow: "no" }), stays: cause("pattern-loss"), says: /Koebner/ },
  { id: "transplant-fue", out: { health: { lupus: "yes" } }, stays: { health: { lupus: "no" } }, says: /Koebner/ },
  { id: "transplant", out: cause("alopecia-totalis"), stays: cause("unknown"), says: /No donor hair/ },
  {
    id: "transplant",
    out: cause("alopecia-areata", { activeNow: "no", monthsSinceNewPatch: 23 }),
    stays: cause("alopecia-areata", { activeNow: "no", monthsSinceNewPatch: 24 }),
    says: /two years/,
  },
  {
    id: "transplant",
    out: cause("alopecia-areata", { activeNow: "no" }),
    stays: cause("alopecia-areata", { activeNow: "no", monthsSinceChange: 36 }),
    says: /two years/,
  },
  {
    id: "transplant",
    out: cause("lichen-planopilaris"),
    stays: cause("lichen-planopilaris", { activeNow: "no" }),
    says: /at rest/,
  },
  { id: "cortisone", out: {}, stays: cause("alopecia-universalis"), says: /common loss/ },
  { id: "hormones", out: { sex: "male" }, stays: { sex: "female" }, says: /women's hormones/ },
];
for (const { id, out, stays, says } of tailored) {
  test(`${id} is left out with its reason (${says.source}) and stays for a near miss`, () => {
    expect(offered(out)).not.toContain(id);
    expect(leftOut(out)[id]).toMatch(says);
    expect(offered(stays)).toContain(id);
  });
}
test("what is open to all stays for all, and laser removal is called no alternative", () => {
  for (const change of [{}, { ageYears: 10 }, cause("discoid-lupus"), cause("none")]) {
    expect(offered(change)).toEqual(expect.arrayContaining(["concealers", "hairpieces", "smp", "nothing"]));
    expect(leftOut(change)["laser-removal"]).toMatch(/no alternative/);
  }
});
test("a client's own answers are added to the row and only there", () => {
  const note = (id: string, change: object) => alternatives(client(change)).find((row) => row.id === id)?.forThisClient;
  expect(note("minoxidil", { sex: "female", medication: { minoxidil: "yes", minoxidilFailed: "yes" } })).toBe(
    "You already use it. It was tried long enough and did not do. Hair can grow on the forehead, which limits its use in women.",
  );
  expect(note("finasteride", { medication: { finasteride: "yes" } })).toBe("You already take it.");
  expect(note("finasteride", {})).toBeNull();
  expect(note("transplant", { earlierTransplant: { graftsAvailable: 0 } })).toMatch(/counted 0 grafts/);
  expect(note("transplant-fue", { earlierTransplant: { ruledOut: "yes" } })).toBe("A surgeon ruled it out for you.");
  expect(note("nothing", cause("unknown"))).toMatch(/have it found/);
});
test("cites evidence that exists", () => {
  for (const id of usedEvidence(allAlternatives)) evidenceById(id);
});

test("a transplant is weighed by the dates, situations and diseases that the assessment goes by", () => {
  const quiet = { cause: "alopecia-areata", activeNow: "no", progressing: "no" };
  const dated = (lastPatchOn: string) => ({ answeredOn: "2027-01-15", hairLoss: { ...quiet, lastPatchOn } });
  expect(offered(dated("2025-01-15"))).toContain("transplant");
  expect(offered(dated("2025-01-16"))).not.toContain("transplant");
  expect(
    offered({ answeredOn: "2027-01-15", hairLoss: { ...quiet, monthsSinceChange: 36, lastPatchOn: "2026-12-15" } }),
  ).not.toContain("transplant");
  expect(offered({ situations: ["alopecia-totalis"] })).not.toContain("transplant");
  expect(offered({ situations: ["scarring-alopecia"] })).not.toContain("transplant-fue");
  expect(offered({ autoimmuneDiseases: ["lupus"] })).not.toContain("transplant");
  expect(offered({ ageYears: undefined, bornOn: "2009-01-16", answeredOn: "2027-01-15" })).not.toContain("transplant");
  expect(offered({ ageYears: undefined, bornOn: "2009-01-15", answeredOn: "2027-01-15" })).toContain("transplant");
});

test("nothing that pricks or cuts is offered in pregnancy", () => {
  const pregnant = { sex: "female", health: { pregnantOrBreastfeeding: "yes" } };
  for (const id of ["transplant", "transplant-fue", "prp", "microneedling", "minoxidil", "finasteride", "hormones"])
    expect(offered(pregnant)).not.toContain(id);
});

test("after chemotherapy a transplant waits a year, and hormones are the oncologist's", () => {
  const after = (endedMonthsAgo?: number) => ({
    sex: "female",
    ...cause("chemotherapy"),
    chemotherapy: { had: "yes", planned: "no", endedMonthsAgo },
  });
  expect(offered(after(12))).toContain("transplant");
  for (const change of [after(11), after(), { chemotherapy: { had: "no", planned: "yes" } }])
    expect(offered(change)).not.toContain("transplant");
  const hormones = alternatives(client(after(12))).find(({ id }) => id === "hormones");
  expect(hormones?.forThisClient).toMatch(/oncologist/);
});

test("whoever takes blood thinners, by answer or by name, reads so beside what bleeds", () => {
  const noted = (change: object) =>
    alternatives(client(change)).flatMap(({ id, forThisClient }) =>
      /bleed more/.test(forThisClient ?? "") ? [id] : [],
    );
  const bleeding = ["prp", "microneedling", "transplant", "transplant-fue"];
  expect(noted({ health: { anticoagulants: "yes" } })).toEqual(bleeding);
  expect(noted({ medication: { other: ["Xarelto"] } })).toEqual(bleeding);
  expect(noted({ health: { anticoagulants: "no" } })).toEqual([]);
});
