import { InputError } from "@shadowline/quantity";
import { describe, expect, test } from "vitest";
import {
  cornersFromVertices,
  type DensityTarget,
  parseDensity,
  placeDots,
  squareSurface,
  uniformDensity,
} from "./index.js";

const square: DensityTarget = { square: { widthMm: 30, heightMm: 20 } };
const grid = { cols: 3, rows: 2, cellMm: 10, perCm2: [100, 0, 50, 10, 20, 30] };

function fieldsRefused(act: () => unknown): string[] {
  try {
    act();
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    return (error as InputError).issues.map((issue) => issue.field);
  }
  return [];
}

test("a grid asks for each cell's value times its area, row 0 at the bottom", () => {
  const { surface, density } = parseDensity({ grid }, square);
  const placed = placeDots({ surface, density, seed: 3, cumulativeShares: [1] });
  const counts = new Array(6).fill(0);
  for (let i = 0; i < placed.count; i++) {
    // A cell's two triangles stand together, cells in the file's order.
    counts[Math.floor(placed.triangle[i] / 2)]++;
  }
  expect(placed.count).toBe(210);
  expect(counts[1]).toBe(0);
  for (const [cell, wanted] of grid.perCm2.entries()) expect(Math.abs(counts[cell] - wanted)).toBeLessThanOrEqual(3);
  expect(Math.max(...placed.positionsMm.filter((_, i) => i % 3 === 0))).toBeLessThanOrEqual(30);
});

test("one value a vertex goes to every corner that names it", () => {
  const mesh = squareSurface(10, 10, 1, 1);
  const { density } = parseDensity({ perVertexCm2: [1, 2, 3, 4] }, { mesh });
  expect([...density.cornerPerCm2]).toEqual([1, 2, 4, 1, 4, 3]);
});

test("a square's cells are two triangles facing up", () => {
  const { positionsMm, triangles } = squareSurface(30, 20, 3, 2);
  expect(positionsMm.length / 3).toBe(12);
  expect([...triangles.subarray(0, 6)]).toEqual([0, 1, 5, 0, 5, 4]);
  expect([...positionsMm.subarray(33)]).toEqual([30, 20, 0]);
});

describe("refuses, naming the field", () => {
  const mesh = squareSurface(10, 10, 1, 1);
  const wrong: [string, unknown, DensityTarget, string][] = [
    ["a list", [], square, "density"],
    ["null", null, square, "density"],
    ["neither", {}, square, "density"],
    ["both", { grid, perVertexCm2: [] }, square, "density"],
    ["an unknown member", { grid, perCm2: 3 }, square, "density.perCm2"],
    ["a grid for a mesh", { grid }, { mesh }, "density.grid"],
    ["too few values", { perVertexCm2: [1, 2, 3] }, { mesh }, "perVertexCm2"],
    ["a value below 0", { perVertexCm2: [1, 2, 3, -4] }, { mesh }, "perVertexCm2[3]"],
    ["a value above 400", { perVertexCm2: [1, 2, 3, 401] }, { mesh }, "perVertexCm2[3]"],
    ["a text", { perVertexCm2: [1, 2, 3, "4"] }, { mesh }, "perVertexCm2[3]"],
    ["null among values", { perVertexCm2: [1, 2, 3, null] }, { mesh }, "perVertexCm2[3]"],
    ["no list", { perVertexCm2: 4 }, { mesh }, "perVertexCm2"],
    ["a grid that is not an object", { grid: 3 }, square, "grid"],
    ["half a column", { grid: { ...grid, cols: 2.5 } }, square, "grid.cols"],
    ["a grid wider than the square", { grid: { ...grid, cellMm: 12 } }, square, "grid.cols"],
    ["no cell size", { grid: { ...grid, cellMm: 0 } }, square, "grid.cellMm"],
    ["a short grid", { grid: { ...grid, perCm2: [1] } }, square, "grid.perCm2"],
    ["a grid value above 400", { grid: { ...grid, perCm2: [1, 1, 1, 1, 1, 500] } }, square, "grid.perCm2[5]"],
    ["an unknown grid member", { grid: { ...grid, cellCm: 1 } }, square, "grid.cellCm"],
  ];
  for (const [name, json, target, field] of wrong) {
    test(name, () => expect(fieldsRefused(() => parseDensity(json, target))).toContain(field));
  }
  test("what follows from a wrong number is not told as well", () =>
    expect(fieldsRefused(() => parseDensity({ grid: { ...grid, cols: 2.5 } }, square))).toEqual(["grid.cols"]));
  test("a uniform density above 400", () =>
    expect(fieldsRefused(() => uniformDensity(mesh, 401))).toEqual(["density"]));
  test("vertices of another mesh", () =>
    expect(fieldsRefused(() => cornersFromVertices(mesh, [1]))).toEqual(["perVertexCm2"]));
  test("a square without width", () => expect(fieldsRefused(() => squareSurface(0, 10))).toEqual(["square.widthMm"]));
});
