import { headFromScan } from "@shadowline/scalp";
import { expect, test } from "vitest";
import { colin27, electrode, midlineElectrodes, testHeads } from "./load-heads.js";

for (const { id, scan, axes, mmPerUnit, trusted } of testHeads()) {
  test(`${id} stands along its axes, outside turned out`, () => {
    const { right, forward, up } = axes;
    const cross = [
      right[1] * forward[2] - right[2] * forward[1],
      right[2] * forward[0] - right[0] * forward[2],
      right[0] * forward[1] - right[1] * forward[0],
    ];
    expect(cross.every((value, i) => value === up[i])).toBe(true);
    const { positions: p, triangles } = scan;
    let volume = 0;
    for (let t = 0; t < triangles.length; t += 3) {
      const [a, b, c] = [3 * triangles[t], 3 * triangles[t + 1], 3 * triangles[t + 2]];
      volume += p[a] * (p[b + 1] * p[c + 2] - p[b + 2] * p[c + 1]);
      volume += p[a + 1] * (p[b + 2] * p[c] - p[b] * p[c + 2]);
      volume += p[a + 2] * (p[b] * p[c + 1] - p[b + 1] * p[c]);
    }
    expect(volume).toBeGreaterThan(0);
    // Highest point over the trusted plane, as the other program found it.
    let top = -Infinity;
    for (let i = 0; i < p.length; i += 3) top = Math.max(top, p[i] * up[0] + p[i + 1] * up[1] + p[i + 2] * up[2]);
    expect(mmPerUnit * (top - trusted.levelUnits)).toBeCloseTo(trusted.topAboveMm, 0);
  });
}

for (const { id, scan, placed, mmPerUnit } of testHeads()) {
  test(`${id} can be stood up by its placed landmarks`, () => {
    const head = headFromScan(scan, {
      circumferenceMm: 570,
      landmarks: { landmarks: placed },
    });
    // Snapping refuses what lies off the skin; the scale shows that tragions and nasion are about right.
    const [x, y, z] = head.toHeadFrame;
    expect(Math.sqrt(x * x + y * y + z * z) / mmPerUnit).toBeGreaterThan(0.88);
    expect(Math.sqrt(x * x + y * y + z * z) / mmPerUnit).toBeLessThan(1.07);
  });
}

test("colin27 has its electrodes on the skin, in order over the midline", () => {
  const { scan, axes, known } = colin27();
  for (const { label } of midlineElectrodes) {
    const [x, y, z] = electrode(label);
    let nearest = Infinity;
    for (let i = 0; i < scan.positions.length; i += 3) {
      nearest = Math.min(
        nearest,
        Math.hypot(scan.positions[i] - x, scan.positions[i + 1] - y, scan.positions[i + 2] - z),
      );
    }
    // Edges are about 4 mm long.
    expect(nearest).toBeLessThan(5);
  }
  const ahead = (at: readonly number[]) => at[0] * axes.forward[0] + at[1] * axes.forward[1] + at[2] * axes.forward[2];
  expect(ahead(known.nasion!)).toBeGreaterThan(ahead(known.inion!) + 150);
  expect(known.rightTragion![0]).toBeGreaterThan(known.leftTragion![0] + 100);
});
