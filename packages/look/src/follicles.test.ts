import { expect, test } from "vitest";
import { follicles } from "./follicles.js";
import { SAMPLE_AREA_CM2, sampleHair, sampleInput } from "./sample-input.js";
import { vertexNormals } from "./vertex-normals.js";

const { head } = sampleInput({ perCm2: 0 });
const normals = vertexNormals(head);

test("as many as the density asks for, two hairs each", () => {
  const { count } = follicles(head, normals, sampleHair(head, 120));
  // The density falls to 0 over one row of triangles at the edge, which is not part of the cap's area.
  expect(Math.abs(count / (60 * SAMPLE_AREA_CM2) - 1)).toBeLessThan(0.05);
});

test("none without hair", () => expect(follicles(head, normals, sampleHair(head, 0)).count).toBe(0));

test("the same places every time", () =>
  expect(follicles(head, normals, sampleHair(head, 40))).toEqual(follicles(head, normals, sampleHair(head, 40))));

test("units keep their distance", () => {
  const { count, positionsMm } = follicles(head, normals, sampleHair(head, 60));
  // 30 units per cm2 stand 1.83 mm apart on average (1 / sqrt of the density).
  const spacing = 10 / Math.sqrt(30);
  let close = 0;
  for (let i = 0; i < 400; i++) {
    let nearest2 = Infinity;
    for (let j = 0; j < count; j++) {
      if (j === i) continue;
      const dx = positionsMm[3 * j] - positionsMm[3 * i];
      const dy = positionsMm[3 * j + 1] - positionsMm[3 * i + 1];
      const dz = positionsMm[3 * j + 2] - positionsMm[3 * i + 2];
      nearest2 = Math.min(nearest2, dx * dx + dy * dy + dz * dz);
    }
    if (nearest2 < (0.5 * spacing) ** 2) close++;
  }
  // At random 1 - exp(-pi / 4) = 54 % would stand closer than half the mean spacing.
  expect(close / 400).toBeLessThan(0.1);
});

test("on the surface, with its normals", () => {
  const found = follicles(head, normals, sampleHair(head, 60));
  for (let at = 0; at < 300; at += 3) {
    const radius = Math.sqrt(
      found.positionsMm[at] ** 2 + found.positionsMm[at + 1] ** 2 + found.positionsMm[at + 2] ** 2,
    );
    expect(radius).toBeGreaterThan(94);
    expect(radius).toBeLessThanOrEqual(95.0001);
    const along =
      found.positionsMm[at] * found.normals[at] +
      found.positionsMm[at + 1] * found.normals[at + 1] +
      found.positionsMm[at + 2] * found.normals[at + 2];
    expect(along / radius).toBeGreaterThan(0.99);
  }
});

test("hair leans as its field says, and not at all where nobody knows", () => {
  const hairs = sampleHair(head, 40);
  expect(follicles(head, normals, hairs).lean).toBeNull();
  // Known on one side of the head only.
  const field = head.positionsMm.map((_, i) => (head.positionsMm[i - (i % 3)] > 0 && i % 3 === 1 ? 1 : 0));
  const { count, positionsMm, lean } = follicles(head, normals, hairs, field);
  let known = 0;
  for (let unit = 0; unit < count; unit++) {
    const [x, y, z] = lean!.subarray(3 * unit, 3 * unit + 3);
    if (positionsMm[3 * unit] > 10) {
      expect([x, y, z]).toEqual([0, 1, 0]);
      known++;
    }
    if (positionsMm[3 * unit] < -10) expect([x, y, z]).toEqual([0, 0, 0]);
  }
  expect(known).toBeGreaterThan(50);
});
