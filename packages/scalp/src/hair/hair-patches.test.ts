import { InputError } from "@shadowline/quantity";
import { expect, test } from "vitest";
import { layOutScalp } from "../layout/lay-out-scalp.js";
import { planeOf, toPlane } from "../layout/map-point.js";
import { ellipsoidHead } from "../tape/ellipsoid-head.js";
import { hairField } from "./hair-field.js";
import { withPatches } from "./hair-patches.js";

const surface = layOutScalp(ellipsoidHead(36), {});
const full = hairField(surface, "I", 160);
/** Twelve corners of a circle on the map: degrees around a place. */
const circle = (u: number, v: number, deg: number) =>
  Array.from({ length: 12 }, (_, i) => {
    const [x, y] = [u + deg * Math.sin((i * Math.PI) / 6), v + deg * Math.cos((i * Math.PI) / 6)];
    return { azimuthDeg: (Math.atan2(x, y) * 180) / Math.PI, polarDeg: Math.sqrt(x * x + y * y) };
  });
const { u, v } = planeOf(surface.mesh.positionsMm);
const away = (vertex: number, x: number, y: number): number => Math.hypot(u[vertex] - x, v[vertex] - y);

const places = [
  { name: "round the vertex", x: 0, y: 0 },
  { name: "on the crown", x: 5, y: -40 },
  { name: "on the side", x: -62, y: 10 },
];
for (const { name, x, y } of places) {
  test(`a patch ${name} is bare inside and touches nothing outside`, () => {
    const { hairsPerCm2 } = withPatches(surface, full, [{ hairsPerCm2: 5, polygon: circle(x, y, 12) }]);
    let inside = 0;
    hairsPerCm2.forEach((hairs, vertex) => {
      // A polygon of twelve corners runs at 0.966 of the circle between them; the map bends a little more.
      if (away(vertex, x, y) < 10.5) {
        expect(hairs).toBe(5);
        inside++;
      }
      if (away(vertex, x, y) > 13) expect(hairs).toBe(full.hairsPerCm2[vertex]);
    });
    expect(inside).toBeGreaterThan(20);
  });
}
test("the later of two patches counts, and a patch may bring hair", () => {
  const polygon = circle(0, -20, 10);
  const patched = withPatches(surface, hairField(surface, "VII", 160), [
    { hairsPerCm2: 0, polygon },
    { hairsPerCm2: 45, polygon },
  ]);
  const middle = patched.hairsPerCm2.findIndex((_, vertex) => away(vertex, 0, -20) < 3);
  expect(patched.hairsPerCm2[middle]).toBe(45);
});
test("without patches the field is the same one", () => expect(withPatches(surface, full, [])).toBe(full));
test("a patch that crosses itself is named", () => {
  const polygon = [
    [0, 0],
    [10, 10],
    [10, 0],
    [0, 10],
  ].map(([x, y]) => ({ azimuthDeg: (Math.atan2(x, y) * 180) / Math.PI, polarDeg: Math.hypot(x, y) }));
  expect(toPlane(polygon[1])[0]).toBeCloseTo(10);
  const patches = [
    { hairsPerCm2: 5, polygon: circle(0, 0, 5) },
    { hairsPerCm2: 5, polygon },
  ];
  expect(() => withPatches(surface, full, patches)).toThrow(InputError);
  expect(() => withPatches(surface, full, patches)).toThrow("hair.patches[1].polygon");
});
