import { expect, test } from "vitest";
import type { LandmarkName, Landmarks } from "../landmark.js";
import { templateHead } from "../tape/head-from-tape.js";
import { MALE_HAIRLINE, withEstimatedLandmarks } from "./estimate-landmarks.js";

const { mesh, landmarks: all } = templateHead("male");
const known = (confidence?: number): Landmarks =>
  Object.fromEntries(
    (["leftTragion", "rightTragion", "inion", "nasion", "glabella"] as const).map((name) => [
      name,
      { atMm: all[name]?.atMm, origin: "given", ...(confidence === undefined ? {} : { confidence }) },
    ]),
  ) as Landmarks;

test("an estimate is never surer than what it hangs from", () => {
  const sure = (from: Landmarks, name: LandmarkName): number => from[name]?.confidence ?? 1;
  const [clear, doubtful] = [undefined, 0.6].map((given) => withEstimatedLandmarks(mesh, known(given), MALE_HAIRLINE));
  // Chance that an error of 9 mm (root mean square, in two directions) stays under 10 mm.
  expect(sure(clear, "midFrontal")).toBeCloseTo(1 - Math.exp(-100 / 81), 9);
  for (const name of Object.keys(clear) as LandmarkName[]) {
    if (clear[name]?.origin !== "estimated") continue;
    expect(sure(clear, name), name).toBeLessThan(1);
    expect(sure(doubtful, name), name).toBeCloseTo(0.6 * sure(clear, name), 9);
  }
  expect(sure(clear, "leftTemporalPeak")).toBeLessThan(sure(clear, "leftFrontotemporal"));
  expect(sure(clear, "leftFrontotemporal")).toBeLessThan(sure(clear, "midFrontal"));
  expect(clear.nasion).toEqual(known().nasion);
});
