import { InputError } from "@shadowline/quantity";
import type { ClientCase } from "@shadowline/treatment";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { HeadFacts } from "../planning/scene.js";
import { headWithNoted, inFile, partnerOf, withLandmarks, withoutLandmarks, withScale } from "./landmark-edits.js";

type DescribedHead = ClientCase["head"];
type ScanUnit = "mm" | "cm" | "m";
type Options = { unit?: HeadFacts["unit"]; unitConfidence?: number };

/** A quarter turn about z, a scale and a shift, as a scan's way into the head frame. */
const quarterTurn = (mmPerUnit: number): number[] => [
  ...[0, -mmPerUnit, 0, 10],
  ...[mmPerUnit, 0, 0, 20],
  ...[0, 0, mmPerUnit, 30],
  ...[0, 0, 0, 1],
];

const factsOf = (mmPerUnit: number, { unit = "cm", unitConfidence = 0.9 }: Options = {}): HeadFacts => ({
  landmarks: {
    nasion: { atMm: [10, 120, 30], origin: "given" },
    inion: { atMm: [10, -80, 30], origin: "suggested", confidence: 0.7 },
  },
  measures: { circumferenceMm: 560, lengthMm: 190, breadthMm: 150, nasionInionArcMm: 350, coronalArcMm: 340 },
  origin: "scan",
  toHeadFrame: quarterTurn(mmPerUnit),
  unit,
  unitConfidence,
  notes: [],
  watertight: true,
  triangles: 1,
});

const caseWith = (head: DescribedHead): ClientCase => ({ head }) as ClientCase;

test("a place goes back into the scan's own frame and unit", () => {
  // By hand: x = -u + 10, y = v' + 20 with a quarter turn, 10 mm a unit.
  expect(inFile(quarterTurn(10), [10, 120, 30])).toEqual([10, 0, 0]);
  expect(inFile(quarterTurn(1000), [10, 120, 30])).toEqual([0.1, 0, 0]);
});

test("into the file and out again loses less than a hundredth of a millimetre, in any unit", () => {
  const coordinate = fc.double({ min: -200, max: 200, noNaN: true });
  fc.assert(
    fc.property(fc.constantFrom(1, 10, 25.4, 100, 1000), coordinate, coordinate, coordinate, (mmPerUnit, x, y, z) => {
      const m = quarterTurn(mmPerUnit);
      const [u, v, w] = inFile(m, [x, y, z]);
      const back = [0, 4, 8].map((row) => m[row] * u + m[row + 1] * v + m[row + 2] * w + m[row + 3]);
      const lost = Math.hypot(back[0] - x, back[1] - y, back[2] - z);
      expect(lost).toBeLessThan(0.01);
    }),
  );
});

test("a moved landmark is written beside those that were given", () => {
  const before = caseWith({ scan: "a.ply", landmarks: { landmarks: { nasion: [1, 2, 3] } } });
  const { head } = withLandmarks(factsOf(10), { inion: [10, -80, 30] })(before);
  expect(head).toEqual({ scan: "a.ply", landmarks: { landmarks: { nasion: [1, 2, 3], inion: [-10, 0, 0] } } });
});

test("landmarks that came in a file of their own move into the case with the first that is moved", () => {
  const before = caseWith({ scan: "a.ply", unit: "cm", landmarks: "landmarks.json" });
  const { head } = withLandmarks(factsOf(10), { inion: [10, -80, 30] })(before);
  expect(head).toEqual({
    scan: "a.ply",
    unit: "cm",
    landmarks: { landmarks: { nasion: [10, 0, 0], inion: [-10, 0, 0] } },
  });
});

const noted: { unit?: ScanUnit; scan?: ScanUnit; nasion: number; scanAfter?: ScanUnit }[] = [
  { nasion: 4 },
  { unit: "cm", nasion: 4, scanAfter: "cm" },
  { unit: "mm", scan: "cm", nasion: 0.4, scanAfter: "cm" },
  { unit: "m", scan: "mm", nasion: 4000, scanAfter: "mm" },
];
for (const { unit, scan, nasion, scanAfter } of noted) {
  test(`noted in ${unit ?? "the scan's unit"} over a scan in ${scan ?? "a unit to be found"}: kept in the scan's`, () => {
    const landmarks = { ...(unit ? { unit } : {}), landmarks: { nasion: [4, 0, 0] as [number, number, number] } };
    const before = caseWith({ scan: "a.ply", ...(scan ? { unit: scan } : {}), landmarks });
    const { head } = withLandmarks(factsOf(10), {})(before);
    expect(head).toEqual({
      scan: "a.ply",
      ...(scanAfter ? { unit: scanAfter } : {}),
      landmarks: { landmarks: { nasion: [nasion, 0, 0] } },
    });
  });
}

test("a reset landmark is left out, and the last one takes the list with it", () => {
  const before = caseWith({ scan: "a.ply", landmarks: { landmarks: { nasion: [1, 2, 3], inion: [4, 5, 6] } } });
  const one = withoutLandmarks(factsOf(10), ["inion"])(before);
  expect(one.head).toEqual({ scan: "a.ply", landmarks: { landmarks: { nasion: [1, 2, 3] } } });
  expect(withoutLandmarks(factsOf(10), ["nasion"])(one).head).toEqual({ scan: "a.ply" });
});

test("a unit that only a landmark file told is kept when the file is left", () => {
  const before = caseWith({ scan: "a.ply", landmarks: "landmarks.json" });
  const told = factsOf(10, { unit: "cm", unitConfidence: 1 });
  expect(withoutLandmarks(told, ["nasion"])(before).head).toEqual({ scan: "a.ply", unit: "cm" });
});

test("landmarks of a file take the place of what was given; anything else is refused", () => {
  const scan: DescribedHead = { scan: "a.ply", unit: "cm", landmarks: "old.json" };
  const noted = '{"unit":"mm","landmarks":{"nasion":[1,2,3]}}';
  expect(headWithNoted(scan, noted, "l.json")).toEqual({
    scan: "a.ply",
    unit: "cm",
    landmarks: { unit: "mm", landmarks: { nasion: [1, 2, 3] } },
  });
  const wrong: [DescribedHead, string][] = [
    [{ template: "male" }, noted],
    [scan, "{"],
    [scan, '{"landmarks":{"nose":[0,0,0]}}'],
  ];
  for (const [head, text] of wrong) expect(() => headWithNoted(head, text, "l.json")).toThrow(InputError);
});

test("a head from figures is left alone", () => {
  const before = caseWith({ template: "male" });
  expect(withLandmarks(factsOf(10), { inion: [0, 0, 0] })(before)).toBe(before);
  expect(withScale({ unit: "mm" })(before)).toBe(before);
});

test("what is no longer said of the scale is left out", () => {
  const before = caseWith({ scan: "a.ply", unit: "cm", circumferenceMm: 560 });
  expect(withScale({ circumferenceMm: 570 })(before).head).toEqual({ scan: "a.ply", circumferenceMm: 570 });
});

test("left and right know each other, the midline knows nobody", () => {
  expect(partnerOf("leftTragion")).toBe("rightTragion");
  expect(partnerOf("rightTemporalPeak")).toBe("leftTemporalPeak");
  expect(partnerOf("nasion")).toBeNull();
});
