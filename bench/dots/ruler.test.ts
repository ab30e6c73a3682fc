import { squareSurface } from "@shadowline/dots";
import { randomStream } from "@shadowline/numeric";
import PoissonDiskSampling from "poisson-disk-sampling";
import { describe, expect, test } from "vitest";
import { hexSpacingMm, planeLayout } from "./layout.js";
import { measure } from "./ruler.js";

const SIDE_MM = 80;
const surface = squareSurface(SIDE_MM, SIDE_MM);
const layout = (points: readonly (readonly number[])[]) => planeLayout(surface, (SIDE_MM / 10) ** 2, points);

/** Rows of a hexagonal lattice, the square filled to its rim. */
function lattice(perCm2: number): number[][] {
  const spacing = hexSpacingMm(perCm2);
  const points: number[][] = [];
  const row = (spacing * Math.sqrt(3)) / 2;
  for (let k = 0; (k + 0.5) * row < SIDE_MM; k++) {
    for (let x = (k % 2) * (spacing / 2) + spacing / 4; x < SIDE_MM; x += spacing) points.push([x, (k + 0.5) * row]);
  }
  return points;
}

function white(dots: number): number[][] {
  const random = randomStream(4);
  return Array.from({ length: dots }, () => [SIDE_MM * random(), SIDE_MM * random()]);
}

describe("figures of layouts that are known", () => {
  test("a hexagonal lattice: every distance is 1, nothing at low frequencies, all six-fold", () => {
    const figures = measure(layout(lattice(80)));
    // The lattice's own density is within a row of 80 per cm2.
    expect(figures.rhoMin).toBeCloseTo(1, 2);
    expect(figures.cvNN).toBeLessThan(1e-9);
    // 1 inside; a square cuts the lattice, and its rim is up to a fifth farther from a dot.
    expect(figures.gap999).toBeLessThan(1.2);
    expect(figures.low).toBeLessThan(1e-4);
    expect(figures.psi6).toBeGreaterThan(0.999);
    expect(figures.rows).toBeGreaterThan(0.999);
  });

  test("white noise: Poisson's figures", () => {
    const figures = measure(layout(white(10_000)));
    // Nearest distances follow Rayleigh's law: sd / mean = sqrt(4 / pi - 1).
    expect(figures.cvNN).toBeCloseTo(Math.sqrt(4 / Math.PI - 1), 1);
    // 156 to a cm2: relative sd 1 / sqrt(156) in cells of equal size.
    expect(Math.abs(figures.cellRms - 0.085)).toBeLessThan(0.015);
    expect(Math.abs(figures.low - 1)).toBeLessThan(0.1);
    expect(Math.abs(figures.psi6 - 0.36)).toBeLessThan(0.02);
    expect(Math.abs(figures.rows)).toBeLessThan(0.03);
    expect(figures.rhoMin).toBeLessThan(0.05);
    expect(figures.gapMax).toBeGreaterThan(2);
  });

  test("dart throwing by another tool: nothing nearer than its radius", () => {
    const radius = 1.0;
    const darts = new PoissonDiskSampling(
      { shape: [SIDE_MM, SIDE_MM], minDistance: radius, tries: 30 },
      randomStream(1),
    ).fill();
    const figures = measure(layout(darts));
    const spacing = hexSpacingMm(darts.length / (SIDE_MM / 10) ** 2);
    expect(figures.rhoMin).toBeGreaterThanOrEqual(radius / spacing);
    expect(figures.rhoMin).toBeLessThan((1.01 * radius) / spacing);
    expect(figures.gapMax).toBeLessThan((2 * radius * Math.sqrt(3)) / spacing);
    expect(Math.abs(figures.low - 0.08)).toBeLessThan(0.02);
  });
});
