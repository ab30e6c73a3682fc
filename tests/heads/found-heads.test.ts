import { randomStream } from "@shadowline/numeric";
import {
  type AtlasHead,
  type Head,
  headAtlas,
  headByAtlas,
  headFromScan,
  headFromTape,
  inScanFrameMm,
  type LandmarkName,
  type TapeMeasures,
} from "@shadowline/scalp";
import { describe, expect, test } from "vitest";
import { anyPlacement, noisy, placed, shuffled, together, unplacedPoint, withHole } from "./disturb.js";
import { colin27, ictNeutral, ictSample, makeHuman, type TestHead } from "./load-heads.js";
import { blob, box } from "./shapes.js";

/** The known head that a test head is kin to; it is left out, as if its person had never been seen. */
const kin = { "lee-perry-smith": "lee-perry-smith", "ict-neutral": "ict-facekit", "ict-sample": "ict-facekit" };
const strangersTo = ({ id }: TestHead): AtlasHead[] =>
  headAtlas().filter((known) => known.id !== ({ ...kin }[id as keyof typeof kin] ?? id));

const units = [1, 10, 100, 1000, 25.4];

/** mm between where a landmark was found and where it is, both in the frame and unit of the test head. */
function offMm(
  head: Head,
  name: LandmarkName,
  truth: readonly number[],
  mmPerUnit: number,
  back: (at: number[]) => readonly number[],
) {
  const [a, b, c] = head.toHeadFrame;
  const scale = Math.hypot(a, b, c);
  const at = back(inScanFrameMm(head.toHeadFrame, head.landmarks[name]?.atMm ?? [NaN, 0, 0]).map((mm) => mm / scale));
  return mmPerUnit * Math.hypot(at[0] - truth[0], at[1] - truth[1], at[2] - truth[2]);
}

test("known points of three heads, any way round, in any unit, by known heads none of which is kin", () => {
  const random = randomStream(11);
  const off: number[] = [];
  for (const head of [colin27(), ictNeutral(), ictSample()]) {
    for (let turn = 0; turn < 2; turn++) {
      const mmPerUnit = units[Math.floor(units.length * random())];
      const placement = anyPlacement(random, head.mmPerUnit / mmPerUnit, 500 / mmPerUnit);
      const found = headByAtlas(placed(head.scan, placement), {}, strangersTo(head));
      expect(Math.hypot(...found.toHeadFrame.slice(0, 3))).toBeCloseTo(mmPerUnit, 6);
      expect(Math.abs(found.measures.circumferenceMm / head.trusted.circumferenceMm - 1)).toBeLessThan(0.015);
      for (const [name, truth] of Object.entries(head.known)) {
        const back = (at: number[]) => unplacedPoint(placement, [at[0], at[1], at[2]]);
        off.push(offMm(found, name as LandmarkName, truth, head.mmPerUnit, back));
      }
    }
  }
  off.sort((a, b) => a - b);
  expect(off).toHaveLength(12);
  expect((off[5] + off[6]) / 2).toBeLessThan(8);
  expect(off[11]).toBeLessThan(20);
}, 60_000);

test("heads of the tape, read back as scans, give themselves back", () => {
  const tapes: TapeMeasures[] = [
    { sex: "male", circumferenceMm: 574 },
    { lengthMm: 185, breadthMm: 150 },
  ];
  for (const [at, tape] of tapes.entries()) {
    const { mesh, measures, landmarks } = headFromTape(tape);
    const scan = { positions: mesh.positionsMm, triangles: mesh.triangles };
    const found = headFromScan(placed(scan, anyPlacement(randomStream(21 + at), 0.1, 30)), {});
    expect(found.unit).toBe("cm");
    for (const figure of ["circumferenceMm", "lengthMm", "breadthMm"] as const) {
      expect(Math.abs(found.measures[figure] / measures[figure] - 1)).toBeLessThan(0.01);
    }
    for (const name of ["leftTragion", "rightTragion", "nasion", "inion"] as const) {
      const [a, b] = [found.landmarks[name]?.atMm ?? [NaN, 0, 0], landmarks[name]?.atMm ?? [NaN, 0, 0]];
      expect(Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]), name).toBeLessThan(10);
    }
  }
}, 60_000);

test("an egg with a rough shell has no face, whatever normals are found in it", () => {
  const egg = blob(60, ([x, y, z]) => [75 * x, 98 * y, 110 * z]);
  for (const sigma of [1, 2]) {
    const rough = noisy(egg, sigma, randomStream(5));
    expect(() => headFromScan(rough, { circumferenceMm: 560 })).toThrow("something round without a face");
  }
}, 60_000);

describe("landmarks stay where they are", () => {
  const head = ictSample();
  const known = strangersTo(head);
  const clean = headByAtlas(head.scan, {}, known);
  const [a, b, c] = clean.toHeadFrame;
  const inScan = (name: LandmarkName): number[] =>
    inScanFrameMm(clean.toHeadFrame, clean.landmarks[name]?.atMm ?? [NaN, 0, 0]).map((mm) => mm / Math.hypot(a, b, c));
  const random = randomStream(12);
  const disturbed = {
    "vertices and triangles in another order": shuffled(head.scan, random),
    "noise of 0.3 mm": noisy(head.scan, 0.03, random),
    "a hole of 15 mm on the crown": withHole(head.scan, [2, 13.5, -2], 1.5),
    "on a table, in a room": together(
      head.scan,
      box([-50, -20, -40], [50, -19, 40]),
      box([-200, -100, -200], [200, 150, 200]),
    ),
  };
  for (const [name, scan] of Object.entries(disturbed)) {
    test(name, () => {
      const again = headByAtlas(scan, {}, known);
      for (const landmark of Object.keys(clean.landmarks) as LandmarkName[]) {
        expect(
          offMm(again, landmark, inScan(landmark), 10, (at) => at),
          landmark,
        ).toBeLessThan(3);
      }
      expect(Math.abs(again.measures.circumferenceMm / clean.measures.circumferenceMm - 1)).toBeLessThan(0.01);
    }, 60_000);
  }
});

test("the head of a body is found, the body cut off, and it is told", () => {
  const head = makeHuman();
  const found = headByAtlas(head.scan, {}, strangersTo(head));
  expect(found.unit).toBe("dm");
  expect(found.found?.turned).toBe("The scan was turned upright: up was +y, the face to +z.");
  expect(found.found?.headPart).toContain("below the neck was cut off");
  expect(found.found?.orientationConfidence).toBeGreaterThan(0.8);
  const heights = found.mesh.positionsMm.filter((_, i) => i % 3 === 2);
  expect(Math.min(...heights)).toBeGreaterThan(-160);
  expect(found.landmarks.nasion?.origin).toBe("suggested");
  expect(found.landmarks.nasion?.confidence).toBeGreaterThan(0.3);
}, 60_000);
