import {
  type HairlineFacts,
  type HairlineStyle,
  type Head,
  hairlineFacts,
  layOutScalp,
  type MapPoint,
  templateHead,
} from "@shadowline/scalp";
import { expect, test } from "vitest";
import { hairlineFindings } from "./hairline-rules.js";
import { intake } from "./intake.js";

const head = templateHead("male");
const own = layOutScalp(head, { hairline: { irregularityMm: 0 } });
const natural = own.hairline.points;
const { mmPerDeg } = own.anchors;

/** The head's own line with each of its seven points moved, mm towards the face. */
const lowered = (byMm: readonly number[]): MapPoint[] =>
  natural.map(({ azimuthDeg, polarDeg }, i) => {
    const u = polarDeg * Math.sin((azimuthDeg * Math.PI) / 180);
    const v = polarDeg * Math.cos((azimuthDeg * Math.PI) / 180) + byMm[i] / mmPerDeg;
    return { azimuthDeg: (Math.atan2(u, v) * 180) / Math.PI, polarDeg: Math.sqrt(u * u + v * v) };
  });
const factsOf = (points: readonly MapPoint[]): HairlineFacts =>
  hairlineFacts(head, layOutScalp(head, { hairline: { points, irregularityMm: 0 } }));
const client = (change: object = {}) =>
  intake.parse({ ageYears: 45, sex: "male", situations: ["hairline"], hairLoss: {}, ...change });
const drawn = { featherMm: 10, irregularityMm: 1, style: "natural" as HairlineStyle };
const rules = (points: readonly MapPoint[], change: object = {}, line = drawn): string[] =>
  hairlineFindings(factsOf(points), client(change), line).map(({ rule }) => rule);

test("the head's own line is left alone", () => expect(rules(natural)).toEqual([]));

/** Everything lower by so much that the middle stands at this height. */
const atHeight = (mm: number): MapPoint[] => {
  const points = (byMm: number): MapPoint[] => lowered([0, 0, byMm, byMm, byMm, 0, 0]);
  // Over a head's bend a degree is not everywhere as long as at the vertex: two steps of the secant.
  const start = factsOf(natural).glabellaToMiddleMm - mm;
  const got = factsOf(points(start)).glabellaToMiddleMm;
  return points(start + (got - mm));
};
const both = (outer: number, frontotemporal: number, mound: number, middle: number): MapPoint[] =>
  lowered([outer, frontotemporal, mound, middle, mound, frontotemporal, outer]);

// A line that meets a rule, and one near it that does not.
const constructed: { rule: string; fires: MapPoint[]; misses: MapPoint[]; who?: object }[] = [
  { rule: "hairline-ultra-low", fires: atHeight(58), misses: atHeight(62) },
  { rule: "hairline-low", fires: atHeight(68), misses: atHeight(72) },
  { rule: "hairline-high", fires: atHeight(102), misses: atHeight(98) },
  { rule: "hairline-full-when-young", fires: atHeight(78), misses: atHeight(82), who: { ageYears: 24 } },
  {
    rule: "hairline-full-when-young",
    fires: atHeight(78),
    misses: atHeight(82),
    who: { ageYears: 24, sex: "unknown" },
  },
  {
    rule: "hairline-ahead-of-loss",
    fires: atHeight(73),
    misses: atHeight(77),
    who: { hairLoss: { progressing: "yes" } },
  },
  { rule: "hairline-temple-filled", fires: both(0, 16, 5, 0), misses: both(0, 4, 1, 0) },
  { rule: "hairline-temple-filled", fires: both(16, 0, 0, 0), misses: both(4, 0, 0, 0) },
  {
    rule: "hairline-lopsided",
    fires: lowered([0, 18, 8, 0, 0, 0, 0]),
    misses: lowered([0, 4, 2, 0, 0, 0, 0]),
  },
  { rule: "hairline-lopsided", fires: lowered([0, 0, 0, 0, 0, 0, 22]), misses: lowered([0, 0, 0, 0, 0, 0, 4]) },
];
for (const { rule, fires, misses, who } of constructed) {
  test(`${rule} on a drawn line${who ? ` of ${JSON.stringify(who)}` : ""}, not on one near it`, () => {
    expect(rules(fires, who)).toContain(rule);
    expect(rules(misses, who)).not.toContain(rule);
  });
}

test("a line through the temples is closed, one that turns there is open", () => {
  // One bow from peak to peak over the forehead.
  const [peak] = natural;
  const bow = [-1, -0.6, -0.2, 0.2, 0.6, 1].map((share) => ({
    azimuthDeg: -share * peak.azimuthDeg,
    polarDeg: natural[3].polarDeg + (peak.polarDeg - natural[3].polarDeg) * share * share,
  }));
  const found = rules(bow);
  expect(found).toContain("hairline-temples-closed");
  expect(found).toContain("hairline-temple-filled");
  expect(rules(natural)).not.toContain("hairline-temples-closed");
});

test("a ruler is told, a bow is not", () => {
  // Level with the Frankfurt plane: one height over the whole middle, seen from the front a straight line.
  const { curveMm } = own.hairline;
  const z = own.midFrontalMm[2];
  const level: MapPoint[] = [];
  for (const azimuthDeg of [45, 30, 15, 0, -15, -30, -45]) {
    const across = acrossAt(head, azimuthDeg, z);
    level.push({ azimuthDeg, polarDeg: (Math.atan2(across, z) * 180) / Math.PI });
  }
  expect(curveMm.length).toBeGreaterThan(0);
  expect(factsOf(level).straightnessMm).toBeLessThan(0.5);
  expect(rules(level)).toContain("hairline-ruler-straight");
  // A chosen line-up may be straight.
  expect(rules(level, {}, { ...drawn, style: "afro-textured" })).not.toContain("hairline-ruler-straight");
  const bowed = level.map(({ azimuthDeg, polarDeg }) => ({
    azimuthDeg,
    polarDeg: polarDeg + (15 / mmPerDeg) * (azimuthDeg / 45) ** 2,
  }));
  expect(rules(bowed)).not.toContain("hairline-ruler-straight");
});

/** Distance from the axis at which the head's surface stands at this height, in this direction; by halving. */
function acrossAt({ mesh }: Head, azimuthDeg: number, z: number): number {
  const [sin, cos] = [Math.sin((azimuthDeg * Math.PI) / 180), Math.cos((azimuthDeg * Math.PI) / 180)];
  let best = 0;
  const { positionsMm: p, triangles } = mesh;
  for (let t = 0; t < triangles.length; t += 3) {
    for (let k = 0; k < 3; k++) {
      const a = 3 * triangles[t + k];
      const b = 3 * triangles[t + ((k + 1) % 3)];
      if (p[a + 2] > z === p[b + 2] > z) continue;
      const share = (z - p[a + 2]) / (p[b + 2] - p[a + 2]);
      const x = p[a] + share * (p[b] - p[a]);
      const y = p[a + 1] + share * (p[b + 1] - p[a + 1]);
      // The nearest crossing to the wanted direction stands for it: edges are 4 mm long at most.
      if (Math.abs(x * cos - y * sin) < 2.5 && x * sin + y * cos > best) best = x * sin + y * cos;
    }
  }
  return best;
}

test("a line-up has bounds of its own, the other styles keep theirs", () => {
  const told = (style: HairlineStyle, featherMm: number, irregularityMm: number) =>
    rules(natural, {}, { style, featherMm, irregularityMm });
  expect(told("afro-textured", 4, 0.3)).toEqual([]);
  expect(told("afro-textured", 1.9, 0.3)).toEqual(["hairline-line-up-too-hard"]);
  expect(told("afro-textured", 4, 0.05)).toEqual(["hairline-line-up-too-hard"]);
  expect(told("natural", 4, 1)).toEqual(["hairline-hard-edge"]);
  expect(told("natural", 10, 0.3)).toEqual(["hairline-ruler-straight"]);
});

test("women are not told to keep their temples open", () => {
  expect(rules(both(0, 16, 5, 0), { sex: "female" })).not.toContain("hairline-temple-filled");
});

test("a mirrored line has mirrored facts", () => {
  const uneven = lowered([3, 9, 5, -2, 1, -4, 0]);
  const mirrored = uneven.map(({ azimuthDeg, polarDeg }) => ({ azimuthDeg: -azimuthDeg, polarDeg })).toReversed();
  const [here, there] = [factsOf(uneven), factsOf(mirrored)];
  // Rounding of millimetres, but for the sampling of sharp bends.
  expect(there.glabellaToMiddleMm).toBeCloseTo(here.glabellaToMiddleMm, 6);
  expect(there.straightnessMm).toBeCloseTo(here.straightnessMm, 6);
  expect(there.asymmetryMm).toBeCloseTo(here.asymmetryMm, 3);
  expect(there.lengthMm).toBeCloseTo(here.lengthMm, 6);
  expect(there.templeAngleDeg.left).toBeCloseTo(here.templeAngleDeg.right, 3);
  expect(there.templeForwardMm.left).toBeCloseTo(here.templeForwardMm.right, 6);
  expect(there.templeForwardMm.right).toBeCloseTo(here.templeForwardMm.left, 6);
  expect(there.peakForwardMm.left).toBeCloseTo(here.peakForwardMm.right ?? Number.NaN, 6);
  for (const place of ["frontotemporal", "lateralMound", "temporalPeak"] as const) {
    expect(there.landmarkAsymmetryMm[place]).toBeCloseTo(here.landmarkAsymmetryMm[place] ?? Number.NaN, 6);
  }
});
