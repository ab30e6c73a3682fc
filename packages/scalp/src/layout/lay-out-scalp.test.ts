import { InputError } from "@shadowline/quantity";
import fc from "fast-check";
import { expect, test } from "vitest";
import { ellipsoidHead } from "../tape/ellipsoid-head.js";
import { templateHead } from "../tape/head-from-tape.js";
import { layOutScalp } from "./lay-out-scalp.js";
import { nearestOnLine } from "./nearest-on-line.js";
import type { MapPoint, ScalpDesign, ScalpSurface } from "./scalp-surface.js";
import { zoneIds } from "./scalp-surface.js";
import { insidePolygon, skyPolygon } from "./scar-polygon.js";
import { triangleAreasMm2, zoneIntegral } from "./zone-area.js";

const head = ellipsoidHead(36);
const map = (...pairs: [number, number][]): MapPoint[] =>
  pairs.map(([azimuthDeg, polarDeg]) => ({ azimuthDeg, polarDeg }));
const plain = layOutScalp(head, { hairline: { irregularityMm: 0 } });
const area = (surface: ScalpSurface, id: string): number =>
  surface.zones.find((zone) => zone.id === id)?.areaCm2 ?? Number.NaN;
/** 2 to 3 mm wide, ear to ear: thinner than a triangle. */
const strip = map(
  [130, 80],
  [160, 84],
  [180, 85],
  [-160, 84],
  [-130, 80],
  [-130, 81.2],
  [-160, 85.4],
  [180, 86.5],
  [160, 85.4],
  [130, 81.2],
);
const square = map([20, 20], [60, 20], [60, 32], [20, 32]);

function openEdges({ mesh: { triangles } }: ScalpSurface): number {
  const edges = new Map<string, number>();
  for (let corner = 0; corner < triangles.length; corner++) {
    const a = triangles[corner];
    const b = triangles[corner % 3 === 2 ? corner - 2 : corner + 1];
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    edges.set(key, (edges.get(key) ?? 0) + 1);
  }
  expect(Math.max(...edges.values())).toBeLessThanOrEqual(2);
  return [...edges.values()].filter((times) => times === 1).length;
}

const designs: Record<string, ScalpDesign> = {
  "nothing drawn": {},
  "a receded line": { hairline: { style: "receded" } },
  "a strip scar": { scars: [{ id: "scar-1", kind: "strip", polygon: strip }] },
  "two scars that overlap": {
    scars: [
      { id: "scar-1", kind: "strip", polygon: square },
      { id: "scar-2", kind: "punctate", polygon: map([40, 25], [80, 25], [80, 40], [40, 40]) },
    ],
  },
};
for (const [name, design] of Object.entries(designs)) {
  test(`${name}: the zones are a partition of a surface with one rim and no T-junctions`, () => {
    const surface = layOutScalp(head, design);
    const areas = triangleAreasMm2(surface.mesh.positionsMm, surface.mesh.triangles);
    const sum = surface.zones.reduce((total, { areaCm2 }) => total + areaCm2, 0);
    expect(Math.abs(sum - surface.areaCm2)).toBeLessThan(1e-9);
    expect(Math.abs(areas.reduce((a, b) => a + b) / 100 - surface.areaCm2)).toBeLessThan(1e-9);
    for (const { areaCm2 } of surface.zones) expect(areaCm2).toBeGreaterThan(0);
    // A T-junction would leave open edges inside.
    expect(openEdges(surface)).toBe(surface.boundaryMm.length / 3);
    expect(surface.zones.map(({ id }) => id).slice(0, 8)).toEqual([...zoneIds]);
  });
}

test("a symmetric head has symmetric zones and a symmetric hairline", () => {
  expect(area(plain, "temple-left")).toBeCloseTo(area(plain, "temple-right"), 9);
  expect(area(plain, "parietal-left")).toBeCloseTo(area(plain, "parietal-right"), 9);
  const ones = plain.polarDeg.map(
    (_, i) => plain.hairlineOffsetMm[i] * Math.sign(Math.round(1e9 * Math.sin((plain.azimuthDeg[i] * Math.PI) / 180))),
  );
  const tilt = zoneIntegral(plain, ones).reduce((a, b) => a + b) / plain.areaCm2;
  expect(Math.abs(tilt)).toBeLessThan(0.1);
});

test("a scar takes its area from the zones below and keeps its drawn size", () => {
  const scarred = layOutScalp(head, {
    hairline: { irregularityMm: 0 },
    scars: [{ id: "scar-1", kind: "strip", polygon: strip }],
  });
  expect(scarred.areaCm2).toBeCloseTo(plain.areaCm2, 9);
  expect(area(scarred, "occipital") + area(scarred, "scar-1")).toBeCloseTo(area(plain, "occipital"), 9);
  // Every triangle is on one side only: a hair's breadth inside its corners it is where its label says.
  const sky = skyPolygon(strip);
  const { positionsMm: p, triangles } = scarred.mesh;
  let wrong = 0;
  for (let t = 0; t < scarred.triangleZone.length; t++) {
    const corners = [0, 1, 2].map((k) => triangles[3 * t + k]);
    for (const near of corners) {
      const at = [0, 1, 2].map((k) => corners.reduce((sum, c) => sum + (c === near ? 0.98 : 0.01) * p[3 * c + k], 0));
      const inside = insidePolygon(sky, [at[0], at[1], at[2]]);
      if (inside !== (scarred.triangleZone[t] === 8)) wrong++;
    }
  }
  expect(wrong).toBe(0);
});

test("the later scar wins where two overlap", () => {
  const both = layOutScalp(head, designs["two scars that overlap"]);
  const first = layOutScalp(head, { scars: [{ id: "scar-1", kind: "strip", polygon: square }] });
  expect(area(both, "scar-1")).toBeLessThan(area(first, "scar-1"));
});

test("distance from the line is true to a tenth of a millimetre near it", () => {
  const { distanceMm } = nearestOnLine(plain.hairline.curveMm, plain.mesh.positionsMm, 3, 10);
  let checked = 0;
  for (let i = 0; i < distanceMm.length; i++) {
    if (distanceMm[i] === Infinity) continue;
    expect(Math.abs(Math.abs(plain.hairlineOffsetMm[i]) - distanceMm[i])).toBeLessThan(0.1);
    checked++;
  }
  expect(checked).toBeGreaterThan(500);
});

test("the nearer of two lines is nearer by what lies between them", () => {
  const line = (polar: number) =>
    map([40, polar + 12], [20, polar + 2], [0, polar], [-20, polar + 2], [-40, polar + 12]);
  const mmPerDeg = plain.anchors.mmPerDeg;
  fc.assert(
    fc.property(fc.double({ min: 1, max: 8, noNaN: true }), (shiftDeg) => {
      const offsetAt = (polar: number): number => {
        const { hairlineOffsetMm, azimuthDeg, polarDeg } = layOutScalp(head, {
          hairline: { points: line(polar), irregularityMm: 0 },
        });
        // The vertex nearest to straight up, far behind either line.
        let best = 0;
        for (let i = 0; i < polarDeg.length; i++) {
          if (
            Math.abs(polarDeg[i] * 1e3) + Math.abs(azimuthDeg[i]) <
            Math.abs(polarDeg[best] * 1e3) + Math.abs(azimuthDeg[best])
          )
            best = i;
        }
        return hairlineOffsetMm[best];
      };
      const moved = offsetAt(36) - offsetAt(36 + shiftDeg);
      expect(-moved).toBeGreaterThan(0.8 * shiftDeg * mmPerDeg);
      expect(-moved).toBeLessThan(1.2 * shiftDeg * mmPerDeg);
    }),
    { numRuns: 6, seed: 3 },
  );
});

test("the wander stays behind the drawn line and has the wanted size", () => {
  const wandering = layOutScalp(head, { hairline: { irregularityMm: 2 } });
  const straight = layOutScalp(head, { hairline: { irregularityMm: 0 } });
  const held: number[] = [];
  for (let i = 0; i < straight.hairlineOffsetMm.length; i++) {
    if (Math.abs(straight.hairlineOffsetMm[i]) > 10) continue;
    held.push(straight.hairlineOffsetMm[i] - wandering.hairlineOffsetMm[i]);
  }
  expect(Math.min(...held)).toBeGreaterThanOrEqual(-1e-9);
  const mean = held.reduce((a, b) => a + b) / held.length;
  const rms = Math.sqrt(held.reduce((a, b) => a + (b - mean) * (b - mean), 0) / held.length);
  expect(rms).toBeGreaterThan(1.4);
  expect(rms).toBeLessThan(2.6);
});

test("a line drawn in front of the natural edge takes the boundary with it, one behind does not", () => {
  const forward = layOutScalp(head, { hairline: { points: map([38, 55], [0, 47], [-38, 55]) } });
  const back = layOutScalp(head, { hairline: { points: map([30, 36], [0, 30], [-30, 36]) } });
  expect(forward.areaCm2).toBeGreaterThan(plain.areaCm2 + 5);
  // Two samplings of the same boundary.
  expect(Math.abs(back.areaCm2 - plain.areaCm2)).toBeLessThan(0.1);
  expect(Math.min(...back.hairlineOffsetMm)).toBeLessThan(-10);
});

test("the same design gives the same bytes", () => {
  const once = layOutScalp(ellipsoidHead(20), { hairline: { style: "soft" } });
  const again = layOutScalp(ellipsoidHead(20), { hairline: { style: "soft" } });
  expect(again.mesh.positionsMm).toEqual(once.mesh.positionsMm);
  expect(again.hairlineOffsetMm).toEqual(once.hairlineOffsetMm);
});

const eight = map([-30, 40], [30, 60], [-30, 60], [30, 40]);
const wrong: [name: string, design: ScalpDesign, field: string][] = [
  ["a boundary of too few points", { boundary: map([0, 40], [90, 60], [180, 90]) }, "design.boundary"],
  [
    "a boundary that crosses itself",
    { boundary: map([0, 40], [90, 60], [180, 110], [-90, 60], [90, 100], [-60, 50]) },
    "design.boundary",
  ],
  [
    "a boundary that runs over the face",
    { boundary: map([0, 95], [90, 60], [150, 80], [180, 90], [-150, 80], [-90, 60]) },
    "design.boundary",
  ],
  ["a hairline below the brow", { hairline: { points: map([40, 60], [0, 95], [-40, 60]) } }, "design.hairline.points"],
  [
    "a hairline from left to right",
    { hairline: { points: map([-40, 50], [0, 40], [40, 50]) } },
    "design.hairline.points",
  ],
  [
    "a hairline with a loop",
    { hairline: { points: map([40, 50], [-20, 40], [-20, 30], [20, 30], [20, 50], [-40, 50]) } },
    "design.hairline.points",
  ],
  ["a feather of 31 mm", { hairline: { featherMm: 31 } }, "design.hairline.featherMm"],
  ["a feather that is no number", { hairline: { featherMm: Number.NaN } }, "design.hairline.featherMm"],
  ["a wander below zero", { hairline: { irregularityMm: -1 } }, "design.hairline.irregularityMm"],
  ["a scar that crosses itself", { scars: [{ id: "scar-1", kind: "strip", polygon: eight }] }, "scars[0].polygon"],
  [
    "a scar on one line",
    { scars: [{ id: "scar-1", kind: "strip", polygon: map([180, 20], [180, 30], [180, 40]) }] },
    "scars[0].polygon",
  ],
  [
    "a scar on the face",
    { scars: [{ id: "scar-1", kind: "strip", polygon: map([-10, 80], [10, 80], [0, 90]) }] },
    "scars[0].polygon",
  ],
];
for (const [name, design, field] of wrong) {
  test(`refuses ${name}`, () => {
    let issues: readonly { field: string }[] = [];
    try {
      layOutScalp(head, design);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      issues = error.issues;
    }
    expect(issues.map((issue) => issue.field)).toContain(field);
  });
}

test("the average man's scalp has the area that was measured on 25 adults, 492 (SD 31) cm2", () => {
  const { areaCm2, zones } = layOutScalp(templateHead("male"), {});
  expect(areaCm2).toBeGreaterThan(461);
  expect(areaCm2).toBeLessThan(523);
  for (const zone of zones) expect(zone.areaCm2).toBeGreaterThan(10);
});

test("the average woman's lower hairline gives a scalp within two standard deviations of it", () => {
  const { areaCm2 } = layOutScalp(templateHead("female"), {});
  expect(areaCm2).toBeGreaterThan(430);
  expect(areaCm2).toBeLessThan(554);
});
