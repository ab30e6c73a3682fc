import { InputError } from "@shadowline/quantity";
import { describe, expect, test } from "vitest";
import type { Head, HeadMeasures, TapeMeasures } from "../head.js";
import { landmarkNames } from "../landmark.js";
import { measureHead } from "../measure/measure-head.js";
import { repairScan } from "../scan/repair-scan.js";
import { headFromTape, templateHead } from "./head-from-tape.js";

const tapes: Record<string, TapeMeasures> = {
  "mean man": { sex: "male", circumferenceMm: 574.4, lengthMm: 199.5, breadthMm: 154.3 },
  "circumference alone": { circumferenceMm: 560 },
  "small head": { sex: "female", circumferenceMm: 532 },
  "length and breadth alone": { sex: "female", lengthMm: 185, breadthMm: 150 },
  "long and narrow": { sex: "male", circumferenceMm: 572, lengthMm: 210, breadthMm: 144 },
  "short and wide": { sex: "male", circumferenceMm: 568, lengthMm: 186, breadthMm: 163 },
  "all five": { circumferenceMm: 558, lengthMm: 199, breadthMm: 149, nasionInionArcMm: 358, coronalArcMm: 345 },
  "broad as an MRI template": { sex: "male", circumferenceMm: 622, lengthMm: 211, breadthMm: 179 },
  "very small woman": { sex: "female", circumferenceMm: 511, lengthMm: 168, breadthMm: 131 },
  "shorter around than its ellipse": { sex: "male", circumferenceMm: 548, lengthMm: 195, breadthMm: 157 },
  "over a lot of hair": { sex: "female", circumferenceMm: 620, lengthMm: 185, breadthMm: 150 },
  "long midline, short over the ears": {
    sex: "male",
    lengthMm: 205,
    breadthMm: 148,
    nasionInionArcMm: 385,
    coronalArcMm: 330,
  },
  "short midline, long over the ears": {
    sex: "female",
    lengthMm: 182,
    breadthMm: 155,
    nasionInionArcMm: 325,
    coronalArcMm: 355,
  },
  "one arc": { circumferenceMm: 570, coronalArcMm: 345 },
};

describe("every given figure is met within 1 mm", () => {
  for (const [name, tape] of Object.entries(tapes)) {
    test(name, () => {
      const { mesh, landmarks, measures } = headFromTape(tape);
      const again = measureHead(mesh, landmarks);
      for (const figure of Object.keys(measures) as (keyof HeadMeasures)[]) {
        const given = tape[figure];
        if (given !== undefined) expect(Math.abs(measures[figure] - given)).toBeLessThan(1);
        expect(Math.abs(again[figure] - measures[figure])).toBeLessThan(0.2);
      }
    });
  }
});

describe("figures left out are what the survey's people with the others had on average", () => {
  // By hand from the survey's means and slopes.
  const cases: Record<string, [TapeMeasures, keyof HeadMeasures, number]> = {
    "length of a broad man": [{ sex: "male", circumferenceMm: 590, breadthMm: 165 }, "lengthMm", 201.2],
    "breadth of a long woman": [{ sex: "female", circumferenceMm: 561.1, lengthMm: 199.8 }, "breadthMm", 145.1],
    "length of a small man": [{ sex: "male", circumferenceMm: 544.4 }, "lengthMm", 188.6],
    "breadth of a small man": [{ sex: "male", circumferenceMm: 544.4 }, "breadthMm", 148.6],
    // 44.0 + 1.711 * 199.5 + 1.225 * 154.3, and the women's relation beside it.
    "circumference of a man": [{ sex: "male", lengthMm: 199.5, breadthMm: 154.3 }, "circumferenceMm", 574.4],
    "circumference of a woman": [{ sex: "female", lengthMm: 180, breadthMm: 150 }, "circumferenceMm", 546.5],
    "midway where the sex is not told": [{ circumferenceMm: 567.75 }, "lengthMm", 194.65],
  };
  for (const [name, [tape, figure, mm]] of Object.entries(cases)) {
    test(name, () => expect(Math.abs(headFromTape(tape).measures[figure] - mm)).toBeLessThan(0.2));
  }
});

describe("the mean man's head", () => {
  const head: Head = templateHead("male");
  const { positionsMm: p, triangles } = head.mesh;

  test("is one closed surface, outward", () => {
    const { shells, repairs } = repairScan({ positions: p, triangles });
    expect(shells).toHaveLength(1);
    expect(repairs).toEqual([]);
    expect(head.watertight).toBe(true);
    expect(p.length / 3).toBe(20_558);
  });

  test("mirrors left and right to the last bit", () => {
    // Adding 0 makes -0 read as 0.
    const key = (x: number, y: number, z: number): string => [x + 0, y, z].join(" ");
    const places = new Set(Array.from({ length: p.length / 3 }, (_, i) => key(p[3 * i], p[3 * i + 1], p[3 * i + 2])));
    for (let i = 0; i < p.length; i += 3) expect(places.has(key(-p[i], p[i + 1], p[i + 2]))).toBe(true);
  });

  test("has scalp edges of at most 4 mm", () => {
    let longest = 0;
    for (let corner = 0; corner < triangles.length; corner++) {
      const a = 3 * triangles[corner];
      const b = 3 * triangles[corner % 3 === 2 ? corner - 2 : corner + 1];
      if (p[a + 2] < 40 || p[b + 2] < 40) continue;
      longest = Math.max(longest, Math.hypot(p[a] - p[b], p[a + 1] - p[b + 1], p[a + 2] - p[b + 2]));
    }
    expect(longest).toBeLessThan(4.2);
  });

  test("stands in its own frame: tragions on the x axis, orbitale level with them, every landmark there", () => {
    const at = (name: (typeof landmarkNames)[number]) => head.landmarks[name]?.atMm ?? [NaN, NaN, NaN];
    expect(at("leftTragion")[0]).toBeCloseTo(-at("rightTragion")[0], 9);
    for (const axis of [1, 2]) expect(at("leftTragion")[axis]).toBe(0);
    expect(at("leftOrbitale")[2]).toBeCloseTo(0, 6);
    for (const name of landmarkNames) expect(head.landmarks[name]?.origin).toBe("estimated");
  });

  test("stands as high over the tragions as the survey's men, 131.1 mm", () => {
    expect(head.landmarks.vertex?.atMm[2]).toBeCloseTo(131.1, 0);
  });
});

describe("cannot cross itself: seen from one point inside, every triangle faces outward", () => {
  const shapes: Record<string, TapeMeasures> = {
    "mean man": tapes["mean man"],
    "mean woman": { sex: "female", circumferenceMm: 561.1, lengthMm: 189.8, breadthMm: 147.8 },
    "very long and narrow": { sex: "male", lengthMm: 215, breadthMm: 145 },
    "very short and wide": { sex: "female", lengthMm: 180, breadthMm: 160 },
  };
  for (const [name, tape] of Object.entries(shapes)) {
    test(name, () => {
      const { positionsMm: p, triangles } = headFromTape(tape).mesh;
      // The centre moves with the size of the face, 5 mm behind and 40 mm above the tragions in the mean man.
      const size = ((tape.lengthMm ?? 0) + (tape.breadthMm ?? 0)) / (199.5 + 154.3);
      const [cy, cz] = [-5 * size, 40 * size];
      let least = Infinity;
      for (let t = 0; t < triangles.length; t += 3) {
        const [a, b, c] = [3 * triangles[t], 3 * triangles[t + 1], 3 * triangles[t + 2]];
        const [ax, ay, az] = [p[a], p[a + 1] - cy, p[a + 2] - cz];
        const [bx, by, bz] = [p[b], p[b + 1] - cy, p[b + 2] - cz];
        const [dx, dy, dz] = [p[c], p[c + 1] - cy, p[c + 2] - cz];
        least = Math.min(least, ax * (by * dz - bz * dy) + ay * (bz * dx - bx * dz) + az * (bx * dy - by * dx));
      }
      expect(least).toBeGreaterThan(0);
    });
  }
});

test("same figures, same bytes", () => {
  const tape = { circumferenceMm: 551, coronalArcMm: 340 };
  expect(headFromTape(tape).mesh.positionsMm).toEqual(headFromTape(tape).mesh.positionsMm);
});

describe("what was measured is told from what was estimated", () => {
  test("by name", () => {
    expect(headFromTape(tapes["one arc"]).measured).toEqual(["circumferenceMm", "coronalArcMm"]);
    expect(templateHead("female").measured).toEqual([]);
  });

  const noted: Record<string, [TapeMeasures, RegExp]> = {
    // 620 - 35.3 - 1.771 * 185 - 1.283 * 150 = 64.6, by hand.
    "over hair": [tapes["over a lot of hair"], /circumference is 65 mm longer .* over hair\?/],
    // 548 - 44.0 - 1.711 * 195 - 1.225 * 157 = -22.0, by hand.
    "too short around": [tapes["shorter around than its ellipse"], /circumference is 22 mm shorter .* one level\?/],
    "estimated figures": [tapes["circumference alone"], /Length was not measured; 1\d\d\.\d mm estimated/],
    arcs: [tapes["one arc"], /taken from the shape: nasion-inion arc\./],
  };
  for (const [name, [tape, note]] of Object.entries(noted)) {
    test(name, () => expect(headFromTape(tape).notes.join(" ")).toMatch(note));
  }

  test("an ordinary head has no such note", () => {
    expect(headFromTape(tapes["mean man"]).notes.join(" ")).not.toMatch(/longer|shorter/);
  });
});

const refused: Record<string, [TapeMeasures, RegExp]> = {
  "nothing measured": [{ sex: "male" }, /^tape must be given/],
  "length without breadth": [{ lengthMm: 190 }, /^tape must be given/],
  "centimetres for millimetres": [
    { circumferenceMm: 57 },
    /^tape.circumferenceMm must be a number from 400 to 750, not 57/,
  ],
  "not a number": [{ circumferenceMm: NaN }, /circumferenceMm/],
  // The narrowest outline of the family is 5 % shorter around than the ellipse, 552 mm here.
  "a tape shorter than the head is long": [
    { circumferenceMm: 500, lengthMm: 200, breadthMm: 150 },
    /^tape.circumferenceMm must be about 52\d mm .*nearest head 2\d mm off/,
  ],
  // Taut around any outline of that length and breadth it is at most 706 mm, and a head is no box.
  "a tape as long as around a box": [
    { circumferenceMm: 700, lengthMm: 199, breadthMm: 154 },
    /^tape.circumferenceMm must be about 67\d mm .*nearest head 2\d mm off/,
  ],
  "an arc no head of that length has": [
    { circumferenceMm: 570, nasionInionArcMm: 255 },
    /^tape.nasionInionArcMm must be about 30\d mm .*nearest head \d+ mm off/,
  ],
  "an arc over a tower": [
    { circumferenceMm: 574, coronalArcMm: 460 },
    /^tape.coronalArcMm must be about 4[12]\d mm .*nearest head \d+ mm off/,
  ],
  "two arcs of two heads": [
    { circumferenceMm: 574, nasionInionArcMm: 410, coronalArcMm: 310 },
    /^tape.coronalArcMm must be .*nearest head \d+ mm off/,
  ],
  "length and breadth changed over": [
    { sex: "male", lengthMm: 154, breadthMm: 199 },
    /^tape.breadthMm must be a figure of a head between 0.53 and 1.03 times as broad as long, .* 40 mm off/,
  ],
};
describe("refused", () => {
  for (const [name, [tape, sentence]] of Object.entries(refused)) {
    test(name, () => {
      expect(() => headFromTape(tape)).toThrow(InputError);
      expect(() => headFromTape(tape)).toThrow(sentence);
    });
  }
});
