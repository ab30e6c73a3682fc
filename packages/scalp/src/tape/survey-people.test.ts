import { readFileSync } from "node:fs";
import { randomStream } from "@shadowline/numeric";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Head, HeadMeasures, TapeMeasures } from "../head.js";
import type { TriangleMesh } from "../triangle-mesh.js";
import { vertexNormals } from "../vertex-normals.js";
import { headFromTape } from "./head-from-tape.js";
import { populations } from "./tape-estimates.js";

// Forty adults drawn at random and the most unusual in size, proportion and circumference for their size. Source:
// ANSUR II 2012, US Army Natick (Gordon et al. 2014), public domain. Millimetres; hair was not removed.
const people = readFileSync(new URL("./ansur-sample.csv", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((row) => {
    const [sex, ...mm] = row.split(",");
    const [circumferenceMm, lengthMm, breadthMm] = mm.map(Number);
    return { sex: sex === "female" ? ("female" as const) : ("male" as const), circumferenceMm, lengthMm, breadthMm };
  });

/** Largest misfit between what was given and what the head measures. */
function worstMisfitMm(tape: TapeMeasures, { measures }: Head): number {
  let worst = 0;
  for (const figure of Object.keys(measures) as (keyof HeadMeasures)[]) {
    const given = tape[figure];
    if (given !== undefined) worst = Math.max(worst, Math.abs(measures[figure] - given));
  }
  return worst;
}

/**
 * Least volume, mm3, of the tetrahedra that its triangles span with a point inside: above 0, no ray from there
 * meets the surface twice, and so no two parts of it can cross.
 */
function leastVolume({ positionsMm: p, triangles }: TriangleMesh, [cx, cy, cz]: readonly number[]): number {
  let least = Infinity;
  for (let t = 0; t < triangles.length; t += 3) {
    const [a, b, c] = [3 * triangles[t], 3 * triangles[t + 1], 3 * triangles[t + 2]];
    const [ax, ay, az] = [p[a] - cx, p[a + 1] - cy, p[a + 2] - cz];
    const [bx, by, bz] = [p[b] - cx, p[b + 1] - cy, p[b + 2] - cz];
    const [dx, dy, dz] = [p[c] - cx, p[c + 1] - cy, p[c + 2] - cz];
    least = Math.min(least, ax * (by * dz - bz * dy) + ay * (bz * dx - bx * dz) + az * (bx * dy - by * dx));
  }
  return least / 6;
}

/**
 * Least and greatest bend of the surface along its edges on the scalp, 1 for a ball of 90 mm: below 0 is a dent,
 * far above 1 a ridge.
 */
function scalpBend(mesh: TriangleMesh): { readonly least: number; readonly most: number } {
  const { positionsMm: p, triangles } = mesh;
  const n = vertexNormals(mesh);
  let least = Infinity;
  let most = -Infinity;
  for (let corner = 0; corner < triangles.length; corner++) {
    const a = 3 * triangles[corner];
    const b = 3 * triangles[corner % 3 === 2 ? corner - 2 : corner + 1];
    // Above the ears and above the brows' relief.
    if (p[a + 2] < 46 || p[b + 2] < 46 || (p[a + 1] > 55 && p[a + 2] < 66)) continue;
    let squared = 0;
    let turned = 0;
    for (let axis = 0; axis < 3; axis++) {
      const way = p[b + axis] - p[a + axis];
      squared += way * way;
      turned += way * (n[b + axis] - n[a + axis]);
    }
    least = Math.min(least, (90 * turned) / squared);
    most = Math.max(most, (90 * turned) / squared);
  }
  return { least, most };
}

/** Where the surface's rays start: it moves with the size of the face. */
const centreOf = ({ lengthMm, breadthMm }: HeadMeasures): readonly number[] => {
  const size = (lengthMm + breadthMm) / (populations.male.lengthMm + populations.male.breadthMm);
  return [0, -5 * size, 40 * size];
};

describe("people of a survey, each a smooth head of one surface within 1 mm of every figure", () => {
  expect(people.length).toBe(58);
  for (const [i, person] of people.entries()) {
    const { sex, circumferenceMm, lengthMm, breadthMm } = person;
    test(`${sex}, ${circumferenceMm} around, ${lengthMm} x ${breadthMm}`, () => {
      const head = headFromTape(person);
      expect(worstMisfitMm(person, head)).toBeLessThan(1);
      expect(leastVolume(head.mesh, centreOf(head.measures))).toBeGreaterThan(0);
      const { least, most } = scalpBend(head.mesh);
      expect(least).toBeGreaterThan(-0.1);
      // A head much longer around than the ellipse of its length and breadth is under hair, and squarer.
      if (circumferenceMm < 1.08 * ellipsePerimeter(lengthMm, breadthMm)) expect(most).toBeLessThan(3.5);
      const fewer: TapeMeasures[] = [
        { sex, circumferenceMm },
        { sex, lengthMm, breadthMm },
        { sex, circumferenceMm, lengthMm },
        { circumferenceMm, breadthMm },
      ];
      const some = fewer[i % 8];
      if (some) expect(worstMisfitMm(some, headFromTape(some))).toBeLessThan(1);
    });
  }
});

/** Source: Ramanujan 1914, Quart. J. Pure Appl. Math. 45:350-372; exact to micrometres here. */
function ellipsePerimeter(length: number, breadth: number): number {
  const h = ((length - breadth) / (length + breadth)) ** 2;
  return (Math.PI / 2) * (length + breadth) * (1 + (3 * h) / (10 + Math.sqrt(4 - 3 * h)));
}

describe("heads drawn from the survey's means and standard deviations", () => {
  const spread = fc.double({ min: -2.5, max: 2.5, noNaN: true });
  // Standard deviations of length, breadth and circumference about what both lead to expect.
  const deviations = { male: [7.0, 5.5, 6.2], female: [7.4, 5.2, 10.8] } as const;
  const drawn = fc
    .record({ sex: fc.constantFrom("male" as const, "female" as const), l: spread, b: spread, c: spread })
    .map(({ sex, l, b, c }) => {
      const mean = populations[sex];
      const [sdLength, sdBreadth, sdRest] = deviations[sex];
      const [{ lengthMm: perLength, breadthMm: perBreadth }] = mean.from.circumferenceMm;
      return {
        sex,
        lengthMm: mean.lengthMm + l * sdLength,
        breadthMm: mean.breadthMm + b * sdBreadth,
        // Nobody is both long around and thin-haired, so only half of what is left goes the short way.
        circumferenceMm:
          mean.circumferenceMm +
          perLength * l * sdLength +
          perBreadth * b * sdBreadth +
          (c < 0 && sex === "female" ? c / 2 : c) * sdRest,
      };
    });

  test("every figure within 1 mm, no dent on the scalp, no crossing", () => {
    fc.assert(
      fc.property(drawn, (tape) => {
        const head = headFromTape(tape);
        expect(worstMisfitMm(tape, head)).toBeLessThan(1);
        expect(leastVolume(head.mesh, centreOf(head.measures))).toBeGreaterThan(0);
        expect(scalpBend(head.mesh).least).toBeGreaterThan(-0.1);
      }),
      { seed: 5, numRuns: 15 },
    );
  });

  test("two arcs within 10 % of what the shape would have, apart by at most 8 %", () => {
    fc.assert(
      fc.property(
        drawn,
        fc.double({ min: 0.94, max: 1.06, noNaN: true }),
        fc.double({ min: -0.04, max: 0.04, noNaN: true }),
        (tape, both, apart) => {
          const plain = headFromTape(tape).measures;
          const all = {
            ...tape,
            nasionInionArcMm: plain.nasionInionArcMm * (both + apart),
            coronalArcMm: plain.coronalArcMm * (both - apart),
          };
          const head = headFromTape(all);
          expect(worstMisfitMm(all, head)).toBeLessThan(1);
          expect(leastVolume(head.mesh, centreOf(head.measures))).toBeGreaterThan(0);
          // A hollow of half a metre's radius at most, beside the crest of a low and narrow crown.
          expect(scalpBend(head.mesh).least).toBeGreaterThan(-0.18);
          expect(head.measured).toHaveLength(5);
        },
      ),
      { seed: 5, numRuns: 8 },
    );
  });
});

test("what is estimated stands on average where the survey's people are", () => {
  const random = randomStream(3);
  const errors = { lengthMm: 0, breadthMm: 0 };
  const asked = people.slice(0, 20).concat(people.slice(29, 49));
  for (const { sex, circumferenceMm, lengthMm, breadthMm } of asked) {
    const { measures } = headFromTape({ sex, circumferenceMm: circumferenceMm + random() - 0.5 });
    errors.lengthMm += (measures.lengthMm - lengthMm) / asked.length;
    errors.breadthMm += (measures.breadthMm - breadthMm) / asked.length;
  }
  // Standard deviations of what the circumference leaves open are 4.8 and 4.6 mm; forty people, three errors.
  expect(Math.abs(errors.lengthMm)).toBeLessThan(2.3);
  expect(Math.abs(errors.breadthMm)).toBeLessThan(2.2);
});
