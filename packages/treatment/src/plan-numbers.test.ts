import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { nearestOnSurface, type PointMm } from "@shadowline/scalp";
import { describe, expect, test } from "vitest";
import { atDefault, caseDefaults } from "./case-defaults.js";
import { allEvidence, evidenceById } from "./evidence-registry.js";
import { headOf } from "./head-of.js";
import { numbersIn, numbersWithoutOrigin, originsOfNumber } from "./number-origins.js";
import { parseCase } from "./parse-case.js";
import type { Plan } from "./plan.js";
import { planCase } from "./plan-case.js";
import { planNumbers } from "./plan-numbers.js";

const example = (file: string): Record<string, unknown> =>
  JSON.parse(readFileSync(fileURLToPath(new URL(`../../../examples/${file}.json`, import.meta.url)), "utf8"));

const planned = (json: unknown): Plan => {
  const parsed = parseCase(json);
  // As plan.json holds it.
  return JSON.parse(JSON.stringify(planCase(parsed, headOf(parsed.head)).plan));
};

const small = {
  ...example("case-06-shaved-head"),
  head: { template: "male" },
  wantedLook: { worn: "shaved", visualPerCm2: 50, zones: ["frontal"] },
};
/** Says as little as may be said: everything else is a default. */
const least = { ...small, hair: { norwood: "V" }, design: {}, protocol: {}, quote: {}, practitioner: {} };

/** Skin of the template's forehead, so thick with follicles that dots find no room. */
const crowded = {
  polygon: [
    { azimuthDeg: -8, polarDeg: 18 },
    { azimuthDeg: 8, polarDeg: 18 },
    { azimuthDeg: 8, polarDeg: 30 },
    { azimuthDeg: -8, polarDeg: 30 },
  ],
  follicles: verticesNear(24, 14).map((placeMm) => ({ placeMm, radiusMm: 2 })),
};

/** Vertices of the template's head within so many mm of the midline's skin at a polar angle. */
function verticesNear(polarDeg: number, mm: number): [number, number, number][] {
  const { mesh } = headOf({ template: "male" });
  const above: PointMm = [0, 200 * Math.sin((polarDeg * Math.PI) / 180), 200 * Math.cos((polarDeg * Math.PI) / 180)];
  const { atMm } = nearestOnSurface(mesh)(above);
  const places = Array.from({ length: mesh.positionsMm.length / 3 }, (_, vertex): [number, number, number] => [
    mesh.positionsMm[3 * vertex],
    mesh.positionsMm[3 * vertex + 1],
    mesh.positionsMm[3 * vertex + 2],
  ]);
  return places.filter((place) => Math.hypot(...place.map((value, axis) => value - atMm[axis])) < mm);
}

// All seventeen examples are held against the same table where they are planned anyway (examples/).
const plans: readonly (readonly [name: string, json: Record<string, unknown>, plan: Plan])[] = [
  ["strip scars beside a transplant", example("case-04-strip-scars")] as const,
  ["no dots", example("case-14-active-alopecia-areata")] as const,
  ["least", least] as const,
  [
    "follicles in the way, a natural layout",
    {
      ...small,
      measuredDots: { sessions: 1, placesMm: verticesNear(33, 5) },
      measuredFollicles: [crowded],
      wantedLook: { ...small.wantedLook, visualPerCm2: 120, naturalness: 1 },
    },
  ] as const,
  [
    "set by hand, totalis by SALT",
    {
      ...small,
      hair: { salt: { topPercent: 100, rightPercent: 90, leftPercent: 80, backPercent: 70 } },
      protocol: {
        dotsPerMinute: 30,
        technique: { frontal: { instrument: "hand-pen", tapsPerDot: 3, dwellS: 0.4, punctureHz: 3, extensionMm: 1.3 } },
      },
    },
  ] as const,
].map(([name, json]) => [name, json, planned(json)] as const);

describe.each(plans)("%s", (_, json, plan) => {
  test("every number has one origin, and what it cites resolves", () => expect(numbersWithoutOrigin(plan)).toEqual([]));

  test("a default left in place is listed with evidence that the plan resolves", () => {
    expect(plan.defaults).toEqual(JSON.parse(JSON.stringify(atDefault(parseCase(json)))));
    const resolved = plan.evidence.map(({ id }) => id);
    for (const { evidence } of plan.defaults) for (const id of evidence) expect(resolved).toContain(id);
  });

  test("what rests on assumptions alone does not pass for a rule", () => {
    for (const { origins } of plan.prescription)
      for (const { kind, evidence } of Object.values(origins)) {
        const assumed = evidence.every((id) => evidenceById(id).strength === "assumption");
        if (evidence.length > 0 && assumed) expect(kind).not.toBe("rule");
      }
  });
});

test("no line of the table is idle", () => {
  const met = new Set(
    plans.flatMap(([, , plan]) =>
      numbersIn(plan).flatMap(({ path }) => originsOfNumber(path).map((line) => line.pattern)),
    ),
  );
  // A clinic's edits and a colour card for the day are in none of these plans.
  const elsewhere = ["knowledge.**"];
  expect(planNumbers.map(([pattern]) => pattern).filter((pattern) => !met.has(pattern))).toEqual(
    elsewhere.filter((pattern) => !met.has(pattern)),
  );
});

test("a number that nobody explained is told, and one that cites what is not there", () => {
  const [, , plan] = plans[0];
  expect(numbersWithoutOrigin({ ...plan, stray: 1 } as Plan)).toEqual(["stray has 0 origins"]);
  const [zone, ...others] = plan.zones;
  const uncited = { ...plan, zones: [{ ...zone, tissueEvidence: [] }, ...others] };
  expect(numbersWithoutOrigin(uncited)).toContain("zones[0].tissue.skinMm cites nothing");
  const madeUp = { ...plan, zones: [{ ...zone, tissueEvidence: ["made-up"] }, ...others] };
  expect(numbersWithoutOrigin(madeUp)[0]).toMatch(/cites made-up, which the plan does not resolve/);
  expect(numbersWithoutOrigin({ ...plan, seed: Number.NaN } as Plan)).toEqual(["seed is NaN"]);
});

test("every default of a case names its evidence", () => {
  expect(caseDefaults.length).toBeGreaterThan(100);
  const known = new Set(allEvidence.map(({ id }) => id));
  for (const { path, evidence } of caseDefaults) {
    expect(evidence.length, path).toBeGreaterThan(0);
    for (const id of evidence) expect(known.has(id), id).toBe(true);
  }
});

test("a value that differs from its default is not called one", () => {
  const paths = atDefault(parseCase({ ...least, hair: { norwood: "V", fullPerCm2: 161 } })).map(({ path }) => path);
  expect(paths).not.toContain("hair.fullPerCm2");
  expect(paths).toContain("hair.shaftMm");
});
