import { readFileSync } from "node:fs";
import { cos, sin } from "@shadowline/numeric";
import { InputError } from "@shadowline/quantity";
import { describe, expect, test } from "vitest";
import type { LandmarkName, PointMm } from "../landmark.js";
import { readScan } from "../scan/read-scan.js";
import { inScanFrameMm } from "./head-frame.js";
import { headFromScan, type ScanFacts } from "./head-from-scan.js";
import type { FileUnit } from "./scan-unit.js";

const folder = new URL("../../../../examples/head-lee-perry-smith/", import.meta.url);
const scan = readScan(readFileSync(new URL("LeePerrySmith.glb", folder)), "LeePerrySmith.glb");
type Places = { [name in LandmarkName]?: PointMm };
const places = JSON.parse(readFileSync(new URL("landmarks.json", folder), "utf8")).landmarks as Places;
const head = headFromScan(scan, { circumferenceMm: 557.9, landmarks: { landmarks: places } });

describe("the demonstration head, a bust with shoulders", () => {
  // Length and breadth of its level section as another program cut it, at the same assumed circumference.
  const expected = { circumferenceMm: 557.9, lengthMm: 199.29, breadthMm: 149.37 };
  for (const [name, mm] of Object.entries(expected)) {
    test(`${name} within 1.5 %`, () => {
      expect(Math.abs(head.measures[name as keyof typeof expected] / mm - 1)).toBeLessThan(0.015);
    });
  }

  test("its unit is 47.6 mm, as that circumference makes it", () => {
    const [x, y, z] = head.toHeadFrame;
    expect(Math.hypot(x, y, z)).toBeCloseTo(47.6, 0);
    expect(head.unit).toBe("scaled");
  });

  test("is closed once the seams of its texture are welded", () => {
    expect(head.watertight).toBe(true);
    expect(head.notes.join(" ")).toContain("435 duplicate vertices were joined");
  });

  test("stands in the head frame", () => {
    const at = (name: LandmarkName): PointMm => head.landmarks[name]?.atMm ?? [NaN, NaN, NaN];
    expect(at("rightTragion")[0]).toBeGreaterThan(60);
    expect(at("leftTragion")[0]).toBeCloseTo(-at("rightTragion")[0], 6);
    for (const name of ["leftTragion", "rightTragion", "leftOrbitale"] as const) expect(at(name)[2]).toBeCloseTo(0, 6);
    expect(at("nasion")[1]).toBeGreaterThan(70);
    expect(at("inion")[1]).toBeLessThan(-80);
    expect(at("vertex")[2]).toBeGreaterThan(110);
    expect(head.landmarks.vertex?.origin).toBe("estimated");
    expect(head.landmarks.nasion?.origin).toBe("given");
  });

  test("has no edge over 4 mm where hair grows", () => {
    const { positionsMm: p, triangles } = head.mesh;
    let longest = 0;
    for (let corner = 0; corner < triangles.length; corner++) {
      const a = 3 * triangles[corner];
      const b = 3 * triangles[corner % 3 === 2 ? corner - 2 : corner + 1];
      if (p[a + 2] < 36 || p[b + 2] < 36) continue;
      longest = Math.max(longest, Math.hypot(p[a] - p[b], p[a + 1] - p[b + 1], p[a + 2] - p[b + 2]));
    }
    expect(longest).toBeLessThanOrEqual(4);
  });

  test("landmarks lead back into the scan's own frame", () => {
    const back = inScanFrameMm(head.toHeadFrame, head.landmarks.nasion?.atMm ?? [0, 0, 0]);
    const mmPerUnit = Math.hypot(head.toHeadFrame[0], head.toHeadFrame[1], head.toHeadFrame[2]);
    // The landmark was written with three decimals and then put on the surface.
    back.forEach((mm, axis) => {
      expect(Math.abs(mm / mmPerUnit - (places.nasion?.[axis] ?? NaN))).toBeLessThan(0.01);
    });
  });
});

/** The same scan as another program might have saved it: turned, moved, in another unit. */
function resaved(mmPerUnit: number): {
  positions: Float64Array;
  triangles: Uint32Array;
  move: (at: PointMm) => PointMm;
} {
  const scale = 47.6 / mmPerUnit;
  const [c, s] = [cos(0.7), sin(0.7)];
  const move = ([x, y, z]: PointMm): PointMm => [
    scale * (c * x - s * z) + 30,
    scale * (s * x + c * z) - 12,
    scale * -y + 5,
  ];
  const positions = new Float64Array(scan.positions.length);
  for (let i = 0; i < positions.length; i += 3) {
    positions.set(move([scan.positions[i], scan.positions[i + 1], scan.positions[i + 2]]), i);
  }
  return { positions, triangles: scan.triangles, move };
}

describe("the same head in another frame and unit measures the same", () => {
  const units: [FileUnit, number][] = [
    ["mm", 1],
    ["cm", 10],
    ["m", 1000],
    ["in", 25.4],
  ];
  for (const [unit, mmPerUnit] of units) {
    test(unit, () => {
      const { move, ...turned } = resaved(mmPerUnit);
      const moved = Object.fromEntries(Object.entries(places).map(([name, at]) => [name, move(at as PointMm)]));
      const again = headFromScan(turned, { unit, landmarks: { landmarks: moved } });
      expect(again.unit).toBe(unit);
      const scale = 47.6 / Math.hypot(head.toHeadFrame[0], head.toHeadFrame[1], head.toHeadFrame[2]);
      for (const name of ["circumferenceMm", "lengthMm", "breadthMm", "nasionInionArcMm"] as const) {
        expect(Math.abs(again.measures[name] / (scale * head.measures[name]) - 1)).toBeLessThan(0.002);
      }
    });
  }

  test("landmarks in mm for a scan in cm", () => {
    const { move, ...turned } = resaved(10);
    const inMm = Object.fromEntries(
      Object.entries(places).map(([name, at]) => [name, move(at as PointMm).map((value) => 10 * value)]),
    ) as unknown as Places;
    const again = headFromScan(turned, { unit: "cm", landmarks: { unit: "mm", landmarks: inMm } });
    expect(again.measures.lengthMm).toBeCloseTo(head.measures.lengthMm, 0);
    // The scan's unit follows from where they lie on it.
    const untold = headFromScan(turned, { landmarks: { unit: "mm", landmarks: inMm } });
    expect(untold.unit).toBe("cm");
    expect(untold.landmarks).toEqual(again.landmarks);
  });
});

test("landmarks as they are told, in mm, for a scan in no unit but with a known circumference", () => {
  const mmPerUnit = Math.hypot(head.toHeadFrame[0], head.toHeadFrame[1], head.toHeadFrame[2]);
  const told = Object.fromEntries(Object.entries(places).map(([name, at]) => [name, at?.map((v) => v * mmPerUnit)]));
  const facts = { circumferenceMm: 557.9, landmarks: { unit: "mm" as const, landmarks: told as unknown as Places } };
  const again = headFromScan(scan, facts);
  expect(again.unit).toBe("scaled");
  // The search finds the scale to about 0.3 %, which is 0.3 mm over half a head.
  for (const name of ["nasion", "inion", "leftTragion"] as const) {
    const [a, b] = [again, head].map(({ landmarks }) => landmarks[name]?.atMm ?? [NaN, 0, 0]);
    expect(Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])).toBeLessThan(2);
  }
});

test("without orbitale the frame is estimated, near the given one, and said so", () => {
  const { leftOrbitale: _left, rightOrbitale: _right, ...others } = places;
  const estimated = headFromScan(scan, { circumferenceMm: 557.9, landmarks: { landmarks: others } });
  expect(estimated.notes.join(" ")).toContain("Frankfurt plane was estimated");
  expect(Math.abs(estimated.measures.lengthMm - head.measures.lengthMm)).toBeLessThan(3);
  expect(estimated.landmarks.leftOrbitale?.origin).toBe("estimated");
});

test("hair at the mid-frontal point is estimated 8 cm over glabella", () => {
  const { midFrontal: _mid, ...others } = places;
  const { landmarks } = headFromScan(scan, { circumferenceMm: 557.9, landmarks: { landmarks: others } });
  const [, y, z] = landmarks.midFrontal?.atMm ?? [0, 0, 0];
  const [, gy, gz] = landmarks.glabella?.atMm ?? [0, 0, 0];
  // The chord of an 80 mm arc on a head.
  expect(Math.hypot(y - gy, z - gz)).toBeGreaterThan(72);
  expect(Math.hypot(y - gy, z - gz)).toBeLessThan(80);
});

const without = (...names: LandmarkName[]): Places =>
  Object.fromEntries(Object.entries(places).filter(([name]) => !names.includes(name as LandmarkName)));

test("what is not given is suggested by shape, and what is given wins", () => {
  const facts = { circumferenceMm: 557.9, landmarks: { landmarks: without("nasion", "glabella", "leftTragion") } };
  const { landmarks } = headFromScan(scan, facts);
  for (const name of ["nasion", "glabella", "leftTragion"] as const) {
    expect(landmarks[name]?.origin).toBe("suggested");
    expect(landmarks[name]?.confidence).toBeGreaterThan(0.5);
  }
  for (const name of ["inion", "rightTragion", "midFrontal"] as const) expect(landmarks[name]?.origin).toBe("given");
});

const refused: Record<string, [ScanFacts, RegExp]> = {
  "scale unknown": [{ landmarks: { landmarks: places } }, /^unit must be given .*circumferenceMm/],
  "scale unknown, no landmarks either": [{}, /^unit must be given .*circumferenceMm/],
  "no landmarks, and a unit that makes a doll": [{ unit: "mm" }, /^unit must be one in which the tragions/],
  "landmark outside the mesh": [
    { circumferenceMm: 557.9, landmarks: { landmarks: { ...places, inion: [0, 1.2, -2.6] } } },
    /^landmarks\.inion must be on the scan's surface.*mm outside the mesh/,
  ],
  "left and right exchanged": [
    {
      circumferenceMm: 557.9,
      landmarks: {
        landmarks: {
          ...without("leftOrbitale", "rightOrbitale"),
          leftTragion: places.rightTragion,
          rightTragion: places.leftTragion,
        } as Places,
      },
    },
    /upside down/,
  ],
  "tragions on one spot": [
    { circumferenceMm: 557.9, landmarks: { landmarks: { ...places, leftTragion: places.rightTragion } as Places } },
    /^landmarks must be those of an upright head/,
  ],
  "left and right exchanged, orbitale given": [
    {
      circumferenceMm: 557.9,
      landmarks: {
        landmarks: { ...places, leftTragion: places.rightTragion, rightTragion: places.leftTragion } as Places,
      },
    },
    /upside down/,
  ],
  "a unit that makes a doll": [
    { unit: "mm", landmarks: { landmarks: places } },
    /^unit must be one in which the tragions/,
  ],
  "a circumference in centimetres": [
    { circumferenceMm: 55.8, landmarks: { landmarks: places } },
    /^circumferenceMm must be from 400 to 750/,
  ],
  "a landmark that is no place": [
    { circumferenceMm: 557.9, landmarks: { landmarks: { ...places, nasion: [0, NaN, 0] } } },
    /^landmarks\.nasion must be three finite numbers/,
  ],
};
describe("refused", () => {
  for (const [name, [facts, sentence]] of Object.entries(refused)) {
    test(name, () => {
      expect(() => headFromScan(scan, facts)).toThrow(InputError);
      expect(() => headFromScan(scan, facts)).toThrow(sentence);
    });
  }
});
