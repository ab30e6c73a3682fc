import { expect, test } from "vitest";
import { ellipsoidHead } from "../tape/ellipsoid-head.js";
import { borderDistanceMm, borderEdges } from "./border-edges.js";
import { layOutScalp } from "./lay-out-scalp.js";
import { nearestOnLine } from "./nearest-on-line.js";

const surface = layOutScalp(ellipsoidHead(36), { hairline: { irregularityMm: 0 } });
const edges = borderEdges(surface);
const { positionsMm: p, triangles } = surface.mesh;

test("every edge between two zones is found once, with both", () => {
  const sides = new Map<string, Set<number>>();
  for (let corner = 0; corner < triangles.length; corner++) {
    const a = triangles[corner];
    const b = triangles[corner % 3 === 2 ? corner - 2 : corner + 1];
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    sides.set(key, (sides.get(key) ?? new Set()).add(surface.triangleZone[Math.floor(corner / 3)]));
  }
  const wanted = [...sides].filter(([, zones]) => zones.size === 2).map(([key]) => key);
  const found = Array.from({ length: edges.count }, (_, edge) => {
    const [a, b] = [edges.vertex[2 * edge], edges.vertex[2 * edge + 1]];
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    expect(new Set([edges.zone[2 * edge], edges.zone[2 * edge + 1]])).toEqual(sides.get(key));
    return key;
  });
  expect(found.sort()).toEqual(wanted.sort());
  expect(wanted.length).toBeGreaterThan(100);
});

test("the distance is that from the nearest edge chosen, as a slower search finds it", () => {
  const chosen = (edge: number): boolean => edges.zone[2 * edge] === 0 || edges.zone[2 * edge + 1] === 0;
  const found = borderDistanceMm(surface, edges, chosen, 12);
  const slow = new Float64Array(p.length / 3).fill(12);
  for (let edge = 0; edge < edges.count; edge++) {
    if (!chosen(edge)) continue;
    const ends = [edges.vertex[2 * edge], edges.vertex[2 * edge + 1]].flatMap((v) => [...p.subarray(3 * v, 3 * v + 3)]);
    nearestOnLine(Float64Array.from(ends), p, 3, 12).distanceMm.forEach((mm, vertex) => {
      slow[vertex] = Math.min(slow[vertex], mm);
    });
  }
  found.forEach((mm, vertex) => {
    expect(mm).toBeCloseTo(slow[vertex], 9);
  });
  expect(found.some((mm) => mm === 0)).toBe(true);
  expect(borderDistanceMm(surface, edges, () => false, 5).every((mm) => mm === 5)).toBe(true);
});
