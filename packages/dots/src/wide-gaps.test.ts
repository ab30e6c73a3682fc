import { expect, test } from "vitest";
import { placeDots } from "./place-dots.js";
import { squareSurface } from "./square-surface.js";

/** A flat patch with corners of 42 and 138 degrees. */
function leaning(sideMm: number) {
  const { positionsMm, triangles } = squareSurface(sideMm, 0.9 * sideMm, 20, 20);
  for (let v = 0; v < positionsMm.length; v += 3) positionsMm[v] += 1.11 * positionsMm[v + 1];
  return { positionsMm, triangles };
}

// Over the circumradius of a lattice. Without a look at gaps 1.44 to 1.68 and 1.90 to 1.97; in a tip no dot has room.
const patches = [
  { name: "square", surface: squareSurface(60, 60), most: 1.36 },
  { name: "sharp corners", surface: leaning(60), most: 1.6 },
];

for (const { name, surface, most } of patches) {
  test(`no place on the skin or its rim is far from all dots: ${name}`, () => {
    const perCm2 = 80;
    const circumradiusMm = 10 * Math.sqrt(2 / (3 * Math.sqrt(3) * perCm2));
    const { positionsMm: p, triangles } = surface;
    const cornerPerCm2 = new Float64Array(triangles.length).fill(perCm2);
    for (const seed of [1, 2]) {
      const dots = placeDots({ surface, density: { cornerPerCm2 }, seed, cumulativeShares: [1] }).positionsMm;
      const cells = new Map<string, number[]>();
      const key = (x: number, y: number) => `${x},${y}`;
      for (let i = 0; i < dots.length; i += 3) {
        const at = key(Math.floor(dots[i]), Math.floor(dots[i + 1]));
        cells.set(at, [...(cells.get(at) ?? []), i]);
      }
      let widest = 0;
      for (let t = 0; t < triangles.length; t += 3) {
        const [a, b, c] = [0, 1, 2].map((k) => 3 * triangles[t + k]);
        for (let u = 0; u <= 12; u++) {
          for (let v = 0; v <= 12 - u; v++) {
            const x = p[a] + (u / 12) * (p[b] - p[a]) + (v / 12) * (p[c] - p[a]);
            const y = p[a + 1] + (u / 12) * (p[b + 1] - p[a + 1]) + (v / 12) * (p[c + 1] - p[a + 1]);
            let nearest = 4;
            for (let dx = -2; dx <= 2; dx++) {
              for (let dy = -2; dy <= 2; dy++) {
                for (const i of cells.get(key(Math.floor(x) + dx, Math.floor(y) + dy)) ?? []) {
                  nearest = Math.min(nearest, (dots[i] - x) ** 2 + (dots[i + 1] - y) ** 2);
                }
              }
            }
            widest = Math.max(widest, nearest);
          }
        }
      }
      expect(Math.sqrt(widest) / circumradiusMm).toBeLessThan(most);
    }
  });
}
