import { expect, test } from "vitest";
import { exactDistances } from "../geodesic/exact-geodesics.js";
import { nearestOnSurface } from "../geodesic/nearest-on-surface.js";
import { templateHead } from "../tape/head-from-tape.js";
import { hairlineField } from "./hairline-field.js";
import { layOutScalp } from "./lay-out-scalp.js";

const head = templateHead("female");

test("the field is the exact distance from the line, behind it positive, in front of it negative", () => {
  const field = hairlineField(head, {});
  const { hairline } = layOutScalp(head, {});
  const nearest = nearestOnSurface(head.mesh);
  const samples = Array.from({ length: hairline.curveMm.length / 3 }, (_, i) =>
    nearest([hairline.curveMm[3 * i], hairline.curveMm[3 * i + 1], hairline.curveMm[3 * i + 2]]),
  );
  const truth = exactDistances(head.mesh, samples);
  let worst = 0;
  let sum = 0;
  let count = 0;
  for (let i = 0; i < field.length; i++) {
    // Nearer the samples stand too far apart to be a line.
    if (truth[i] < 5) continue;
    const error = Math.abs(Math.abs(field[i]) - truth[i]) / truth[i];
    worst = Math.max(worst, error);
    sum += error;
    count++;
  }
  expect(count).toBeGreaterThan(5000);
  expect(sum / count).toBeLessThan(0.001);
  expect(worst).toBeLessThan(0.02);
  const { triangle } = nearest([0, 0, 200]);
  expect(field[head.mesh.triangles[3 * triangle]]).toBeGreaterThan(50);
  const nasion = nearest(head.landmarks.nasion?.atMm ?? [0, 100, 0]);
  expect(field[head.mesh.triangles[3 * nasion.triangle]]).toBeLessThan(-30);
});
