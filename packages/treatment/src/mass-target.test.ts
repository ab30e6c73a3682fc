import { carbonInk } from "@shadowline/technique";
import { expect, test } from "vitest";
import { type MassTarget, massTarget } from "./mass-target.js";

const dot = { depthMm: 0.35, depthSpreadMm: 0.15, radiusMm: 0.2 };
const light = { l: 70, a: 8, b: 16 };
/** The published protocol's darkness: 1.5 crisp, 0.8 soft. */
const at = (softness: number, hairsPerDot: number): MassTarget =>
  massTarget(
    dot,
    { skin: light, shade: "dark-brown", shaftMm: 0.07, darkening: 1.5 - 0.7 * softness, hairsPerDot },
    carbonInk,
  );

test("where a dot can bring the shade, every step of softness takes pigment away", () => {
  const steps = [0, 0.25, 0.5, 0.75, 1].map((softness) => at(softness, 1));
  for (const { shadeShare } of steps) expect(shadeShare).toBe(1);
  for (let step = 1; step < steps.length; step++) expect(steps[step].massNg).toBeLessThan(0.9 * steps[step - 1].massNg);
});

test("where a dot shields itself the target says how much of the shade it brings, and a soft look stays softer", () => {
  const [crisp, middle, soft] = [0, 0.5, 1].map((softness) => at(softness, 4));
  expect(crisp.shadeShare).toBeLessThan(middle.shadeShare);
  expect(middle.shadeShare).toBeLessThan(0.95);
  expect(crisp.massNg).toBe(middle.massNg);
  expect(soft.massNg).toBeLessThan(0.75 * middle.massNg);
});

test("no hair asks for no pigment and brings all of nothing", () => {
  const none = at(0.5, 0);
  expect(none.massNg).toBeLessThan(1e-9);
  expect(none.shadeShare).toBe(1);
});
