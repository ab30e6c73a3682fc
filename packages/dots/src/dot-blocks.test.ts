import { expect, test } from "vitest";
import { MANY } from "./dot-blocks.js";
import { placeDots, squareSurface, uniformDensity } from "./index.js";

/** Nearest distance of the first `count` dots on flat ground, over that of a lattice of as many. */
function closestOverLattice(positionsMm: Float64Array, count: number, sideMm: number): number {
  const latticeMm = sideMm * Math.sqrt(2 / (Math.sqrt(3) * count));
  const cols = Math.ceil(sideMm / latticeMm) + 1;
  const cells = Array.from({ length: cols * cols }, (): number[] => []);
  let closest = Infinity;
  for (let dot = 0; dot < count; dot++) {
    const [x, y] = [positionsMm[3 * dot], positionsMm[3 * dot + 1]];
    const [col, row] = [Math.floor(x / latticeMm), Math.floor(y / latticeMm)];
    for (let r = Math.max(0, row - 1); r <= row + 1 && r < cols; r++) {
      for (let c = Math.max(0, col - 1); c <= col + 1 && c < cols; c++) {
        for (const other of cells[r * cols + c]) {
          const [dx, dy] = [positionsMm[3 * other] - x, positionsMm[3 * other + 1] - y];
          closest = Math.min(closest, Math.sqrt(dx * dx + dy * dy));
        }
      }
    }
    cells[row * cols + col].push(dot);
  }
  return closest / latticeMm;
}

// Between blocks dots must be as far apart as within them: what is asked of 40 000, wherever blocks meet.
test("a plan that is gone through block by block is as even as any other", () => {
  const sideMm = 380;
  const surface = squareSurface(sideMm, sideMm, 40, 40);
  const perCm2 = (MANY + 10_000) / (0.01 * sideMm * sideMm);
  const density = uniformDensity(surface, perCm2);
  const { count, positionsMm } = placeDots({ surface, density, seed: 5, cumulativeShares: [1] });
  expect(count).toBe(MANY + 10_000);
  expect(closestOverLattice(positionsMm, count, sideMm)).toBeGreaterThan(0.74);
  expect(closestOverLattice(positionsMm, count / 2, sideMm)).toBeGreaterThan(0.6);
});
