import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import type { ClientCaseInput } from "./case.js";
import { evidenceById } from "./evidence-registry.js";
import { headOf } from "./head-of.js";
import { parseCase } from "./parse-case.js";
import type { Plan } from "./plan.js";
import { planCase } from "./plan-case.js";
import { planFindings } from "./plan-checks.js";
import { lossPercentAt } from "./plan-figures.js";
import { planRules } from "./plan-rules.js";

const scar: NonNullable<ClientCaseInput["scars"]>[number] = {
  id: "scar-1",
  kind: "strip",
  ageMonths: 60,
  raised: "no",
  polygon: [
    { azimuthDeg: 170, polarDeg: 92 },
    { azimuthDeg: -170, polarDeg: 92 },
    { azimuthDeg: -170, polarDeg: 96 },
    { azimuthDeg: 170, polarDeg: 96 },
  ],
};
const example = JSON.parse(
  readFileSync(fileURLToPath(new URL("../../../examples/case-06-shaved-head.json", import.meta.url)), "utf8"),
) as ClientCaseInput;
const small: ClientCaseInput = {
  ...example,
  head: { template: "male" },
  skin: { lab: { l: 60, a: 9, b: 16 } },
  wantedLook: { worn: "shaved", visualPerCm2: 60, zones: ["frontal", "temple-left", "scar-1"] },
  design: {},
  scars: [scar],
};

type Writable<T> = T extends object ? { -readonly [Key in keyof T]: Writable<T[Key]> } : T;
type Change = (plan: Writable<Plan>) => void;

const quiet = planCase(parseCase(small), headOf(parseCase(small).head)).plan;
const changed = (change: Change): Plan => {
  // Not structuredClone: it keeps what entries share, and a change to one would change others.
  const plan = JSON.parse(JSON.stringify(quiet)) as Writable<Plan>;
  change(plan);
  return plan as Plan;
};
const fired = (change: Change): string[] => planFindings(changed(change)).map(({ rule }) => rule);

const zone = (plan: Writable<Plan>, id: string) => plan.zones.find((found) => found.id === id)!;
/** Brings a zone's disc cover to a share by its dots' width alone. */
const cover =
  (share: number): Change =>
  (plan) => {
    const { dots, treatedCm2 } = zone(plan, "frontal");
    for (const entry of plan.prescription)
      if (entry.zone === "frontal") entry.deposit.radiusMm = Math.sqrt((share * 100 * treatedCm2) / (dots * Math.PI));
  };
const dense =
  (perCm2: number): Change =>
  (plan) => {
    const frontal = zone(plan, "frontal");
    frontal.dots = perCm2 * frontal.treatedCm2;
  };
const firstOf =
  (use: string, change: (entry: Writable<Plan["prescription"][number]>) => void): Change =>
  (plan) =>
    change(plan.prescription.find((entry) => entry.use === use)!);

// Each rule with a plan just beyond its bound and one just within; one number or answer apart.
const examples: { readonly [rule: string]: readonly [beyond: Change, within: Change] } = {
  "plan-coverage-solid": [cover(0.48), cover(0.46)],
  "plan-coverage-closes": [cover(0.21), cover(0.19)],
  "plan-held-at-ceiling": [
    (plan) => (zone(plan, "frontal").heldCm2 = 0.1),
    (plan) => (zone(plan, "frontal").heldCm2 = 0),
  ],
  "plan-no-room": [
    (plan) => (zone(plan, "frontal").unplacedMm = [[0, 90, 80]]),
    (plan) => (zone(plan, "frontal").unplacedMm = []),
  ],
  "plan-denser-than-units": [dense(101), dense(99)],
  "plan-nearer-than-a-millimetre": [dense(71), dense(69)],
  "plan-merges-in-ten-years": [evenDots(0.41), evenDots(0.39)],
  "plan-denser-than-hair": [
    (plan) => (zone(plan, "frontal").visualPerCm2 = 301),
    (plan) => (zone(plan, "frontal").visualPerCm2 = 300),
  ],
  "plan-thinner-than-full": [
    (plan) => (zone(plan, "frontal").visualPerCm2 = 44),
    (plan) => (zone(plan, "frontal").visualPerCm2 = 45),
  ],
  "plan-nothing-to-add": [(plan) => (zone(plan, "frontal").dots = 0), (plan) => (zone(plan, "frontal").dots = 1)],
  "plan-thin-skin-beside": [
    (plan) => (zone(plan, "parietal-left").thinBesideCm2 = 0.31),
    (plan) => {
      for (const one of plan.zones) one.thinBesideCm2 = 0.29;
    },
  ],
  "plan-gain-may-go-unseen": [
    (plan) => (zone(plan, "frontal").treatedHairsPerCm2 = 37),
    (plan) => (zone(plan, "frontal").treatedHairsPerCm2 = 35),
  ],
  "plan-dot-wide": [
    firstOf("fill", ({ deposit }) => (deposit.radiusMm = 0.26)),
    firstOf("fill", ({ deposit }) => (deposit.radiusMm = 0.24)),
  ],
  "plan-dot-over-a-millimetre": [
    firstOf("fill", ({ deposit }) => (deposit.radiusMm = 0.51)),
    firstOf("fill", ({ deposit }) => (deposit.radiusMm = 0.49)),
  ],
  "plan-dots-too-heavy": [
    firstOf("fill", ({ deposit, target }) => (deposit.massNg = 1.51 * target.massNg)),
    firstOf("fill", ({ deposit, target }) => (deposit.massNg = 1.49 * target.massNg)),
  ],
  "plan-shade-out-of-reach": [
    firstOf("fill", ({ target }) => (target.shadeShare = 0.94)),
    (plan) => {
      for (const { target } of plan.prescription) target.shadeShare = 0.96;
    },
  ],
  "plan-extension-beyond-skin": [
    firstOf("edge", ({ technique }) => (technique.extensionMm = 2)),
    firstOf("edge", ({ technique }) => (technique.extensionMm = 1)),
  ],
  "plan-extension-over-one": [
    firstOf("edge", ({ technique }) => (technique.extensionMm = 1.01)),
    (plan) => {
      for (const { technique } of plan.prescription) technique.extensionMm = 1;
    },
  ],
  "plan-speed-unpublished": [
    firstOf("fill", ({ technique }) => (technique.punctureHz = 151)),
    firstOf("fill", ({ technique }) => (technique.punctureHz = 150)),
  ],
  "plan-speed-slow": [
    firstOf("fill", ({ technique }) => (technique.punctureHz = 79)),
    firstOf("fill", ({ technique }) => (technique.punctureHz = 80)),
  ],
  "plan-many-needles": [
    firstOf("fill", ({ technique }) => (technique.needle.count = 4)),
    firstOf("scar", ({ technique }) => (technique.needle.count = 4)),
  ],
  "plan-many-needles-on-scar": [
    firstOf("scar", ({ technique }) => (technique.needle.count = 7)),
    firstOf("scar", ({ technique }) => (technique.needle.count = 3)),
  ],
  "plan-scalp-small": [(plan) => (plan.head.scalpCm2 = 460), (plan) => (plan.head.scalpCm2 = 461)],
  "plan-scalp-large": [(plan) => (plan.head.scalpCm2 = 524), (plan) => (plan.head.scalpCm2 = 523)],
  "plan-scalp-beyond-head": [(plan) => (plan.head.scalpCm2 = 775), (plan) => (plan.head.scalpCm2 = 657)],
  "plan-area-over-stage": [
    (plan) => (zone(plan, "frontal").treatedCm2 = 300),
    (plan) => (zone(plan, "frontal").treatedCm2 = 100),
  ],
  "plan-full-hair-dense": [(plan) => (plan.case.hair.fullPerCm2 = 310), (plan) => (plan.case.hair.fullPerCm2 = 300)],
  "plan-full-hair-thin": [(plan) => (plan.case.hair.fullPerCm2 = 94), (plan) => (plan.case.hair.fullPerCm2 = 95)],
  "plan-hairs-per-head": [(plan) => (plan.case.hair.fullPerCm2 = 230), (plan) => (plan.case.hair.fullPerCm2 = 180)],
  "plan-shaft-thick": [(plan) => (plan.case.hair.shaftMm = 0.109), (plan) => (plan.case.hair.shaftMm = 0.108)],
  "plan-shaft-fine": [(plan) => (plan.case.hair.shaftMm = 0.049), (plan) => (plan.case.hair.shaftMm = 0.05)],
  "plan-hours-over-thirty": [(plan) => (plan.totals.minutes = 1801), (plan) => (plan.totals.minutes = 1800)],
  "plan-pace-fast": [
    (plan) => (plan.totals.minutes = plan.totals.dots / 92),
    (plan) => (plan.totals.minutes = plan.totals.dots / 91),
  ],
  "plan-pace-slow": [
    (plan) => (plan.totals.minutes = plan.totals.dots / 21),
    (plan) => (plan.totals.minutes = plan.totals.dots / 22),
  ],
  "plan-sessions-over-four": [(plan) => (plan.totals.sessions = 5), (plan) => (plan.totals.sessions = 4)],
  "plan-session-over-six-hours": [
    (plan) => (plan.sessions[0].minutes = 361),
    (plan) => (plan.sessions[0].minutes = 360),
  ],
  "plan-interval-long": [
    (plan) => (plan.sessions = [...plan.sessions, { ...plan.sessions[0], date: daysAfterLast(plan, 31) }]),
    (plan) => (plan.sessions = [...plan.sessions, { ...plan.sessions[0], date: daysAfterLast(plan, 30) }]),
  ],
  "plan-front-denser": [behind(54), behind(55)],
  "plan-temple-denser": [
    (plan) => (zone(plan, "temple-left").visualPerCm2 = 61),
    (plan) => (zone(plan, "temple-left").visualPerCm2 = 60),
  ],
  "plan-defined-on-light": [lightAnd("defined"), lightAnd("soft")],
  "plan-hard-line-in-woman": [womanAnd("receded"), womanAnd("feminine")],
  "plan-feather-wide": [(plan) => (plan.head.hairline.featherMm = 16), (plan) => (plan.head.hairline.featherMm = 15)],
  "plan-loss-more-common-later": [
    (plan) => (plan.case.intake.ageYears = 69),
    (plan) => (plan.case.intake.ageYears = 70),
  ],
  "plan-grade-mild": [
    (plan) => (plan.case.hair.diffuse = "ludwig-I"),
    (plan) => (plan.case.hair.diffuse = "ludwig-II"),
  ],
  "plan-grade-bare-under-hair": [bareUnder("long"), bareUnder("short")],
  "plan-salt-half": [salt(50), salt(49)],
  "plan-off-thirds": [noseThird(0.86), noseThird(0.88)],
  "plan-under-third": [noseThird(1.19), noseThird(1.17)],
  "plan-contact-long": [
    firstOf("fill", ({ technique }) => (technique.dwellS = 0.31)),
    firstOf("fill", ({ technique }) => (technique.dwellS = 0.3)),
  ],
  "plan-fades-more-on-scars": [() => {}, (plan) => (zone(plan, "scar-1").treatedCm2 = 0)],
};

/** 80 dots per cm2 of one width everywhere: half of each dot's cover in ten years is spread. */
function evenDots(radiusMm: number): Change {
  return (plan) => {
    for (const entry of plan.prescription) {
      const shared = plan.prescription.filter((other) => other.zone === entry.zone).length;
      entry.dots = (80 * zone(plan, entry.zone).treatedCm2) / shared;
      entry.deposit.radiusMm = radiusMm;
    }
  };
}
function daysAfterLast(plan: Writable<Plan>, days: number): string {
  const last = Date.parse(plan.sessions[plan.sessions.length - 1].date);
  return new Date(last + days * 86_400_000).toISOString().slice(0, 10);
}
function behind(hairsPerCm2: number): Change {
  return (plan) => (zone(plan, "midscalp").hairsPerCm2 = hairsPerCm2);
}
function lightAnd(style: string): Change {
  return (plan) => {
    plan.case.skin.lab = { l: 75, a: 6, b: 14 };
    plan.case.hair.shade = "blond";
    plan.head.hairline.style = style;
  };
}
function womanAnd(style: string): Change {
  return (plan) => {
    plan.case.intake.sex = "female";
    plan.head.hairline.style = style;
  };
}
function bareUnder(worn: "long" | "short"): Change {
  return (plan) => {
    plan.case.hair.diffuse = "ludwig-III";
    plan.case.wantedLook.worn = worn;
  };
}
/** Middle third of the face as a share of the line's height. */
function noseThird(share: number): Change {
  return (plan) => (plan.case.design.face = { glabellaToNoseBaseMm: share * plan.head.hairline.heightMm });
}
function salt(percent: number): Change {
  return (plan) =>
    (plan.case.hair.salt = {
      topPercent: percent,
      rightPercent: percent,
      leftPercent: percent,
      backPercent: percent,
    });
}

test("every rule has its two plans", () =>
  expect(Object.keys(examples).sort()).toEqual(planRules.map(({ id }) => id).sort()));

for (const rule of planRules) {
  test(`${rule.id} fires beyond its bound and not within, on evidence`, () => {
    const [beyond, within] = examples[rule.id];
    expect(fired(beyond)).toContain(rule.id);
    expect(fired(within)).not.toContain(rule.id);
    expect(rule.evidence.length).toBeGreaterThan(0);
    for (const id of rule.evidence) expect(evidenceById(id).id).toBe(id);
    const { because } = planFindings(changed(beyond)).find((found) => found.rule === rule.id)!;
    expect(because).not.toMatch(/[{}]|undefined|NaN|null/);
  });
}

test("a plan without dots is judged by its head and hair alone", () => {
  const minor = { ...small, intake: { ...small.intake, ageYears: 16 } };
  const { plan } = planCase(parseCase(minor), headOf(parseCase(minor).head));
  expect(plan.totals.dots).toBe(0);
  for (const { because } of plan.findings) expect(because).not.toMatch(/NaN|Infinity|null/);
  expect(plan.findings.map(({ rule }) => rule)).not.toContain("plan-nothing-to-add");
});

// BMJ Best Practice: 30 % by 30, 50 % by 50, 80 % by 70.
for (const [age, percent] of [
  [18, 30],
  [30, 30],
  [40, 40],
  [50, 50],
  [60, 65],
  [70, 80],
  [90, 80],
] as const)
  test(`at ${age} about ${percent} % of men`, () => expect(lossPercentAt(age)).toBe(percent));
