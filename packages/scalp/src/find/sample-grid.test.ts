import * as fc from "fast-check";
import { expect, test } from "vitest";
import { sampleGrid } from "./sample-grid.js";

const coordinate = fc.double({ min: -10, max: 10, noNaN: true });
const point = fc.tuple(coordinate, coordinate, coordinate);
const up = fc.constantFrom<readonly [number, number, number]>([0, 0, 1], [0, 0, -1], [1, 0, 0]);

test("the nearest sample that faces alike and all around, as a search of all finds it", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(point, up), { minLength: 1, maxLength: 60 }),
      point,
      up,
      fc.constantFrom(0.4, 1.5, 7),
      fc.constantFrom(1, 6, 50),
      (placed, at, facing, cell, reach) => {
        const positions = Float64Array.from(placed.flatMap(([p]) => [...p]));
        const normals = Float64Array.from(placed.flatMap(([, n]) => [...n]));
        const samples = {
          count: placed.length,
          positions,
          normals,
          areaEach: 1,
          meshOf: new Uint16Array(placed.length),
        };
        const found = sampleGrid(samples, cell).nearest(...at, ...facing, 0.5, reach);
        const away = placed.map(([p, n]) => {
          const alike = n[0] * facing[0] + n[1] * facing[1] + n[2] * facing[2] >= 0.5;
          const distance = Math.hypot(p[0] - at[0], p[1] - at[1], p[2] - at[2]);
          return alike && distance < reach ? distance : Infinity;
        });
        const least = Math.min(...away);
        if (least === Infinity) expect(found).toBe(-1);
        else expect(away[found]).toBeCloseTo(least, 12);
        const near: number[] = [];
        sampleGrid(samples, cell).around(...at, reach, (sample) => near.push(sample));
        const squared = (p: readonly number[]): number =>
          (p[0] - at[0]) * (p[0] - at[0]) + (p[1] - at[1]) * (p[1] - at[1]) + (p[2] - at[2]) * (p[2] - at[2]);
        const within = placed.flatMap(([p], i) => (squared(p) < reach * reach ? [i] : []));
        expect(near.toSorted((a, b) => a - b)).toEqual(within);
      },
    ),
    { seed: 6, numRuns: 300 },
  );
});
