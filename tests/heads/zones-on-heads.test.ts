import { type Head, headFromScan, layOutScalp, type PointMm, type ScalpSurface } from "@shadowline/scalp";
import { expect, test } from "vitest";
import { type TestHead, testHeads } from "./load-heads.js";

/** As a phone's scan would come: no landmark given. */
const standing = (head: TestHead): Head =>
  headFromScan(head.scan, head.unit ? { unit: head.unit } : { circumferenceMm: head.trusted.circumferenceMm });

for (const given of testHeads()) {
  test(`${given.id}: zones sum to the scalp, each is one piece, none lies on an ear`, () => {
    const head = standing(given);
    const surface = layOutScalp(head, {});
    const sum = surface.zones.reduce((total, { areaCm2 }) => total + areaCm2, 0);
    expect(Math.abs(sum / surface.areaCm2 - 1)).toBeLessThan(1e-9);
    // Of all skin above the tape's level and the ears, most and not all bears hair.
    expect(surface.areaCm2 / given.trusted.areaAboveCm2).toBeGreaterThan(0.8);
    expect(surface.areaCm2 / given.trusted.areaAboveCm2).toBeLessThan(1.15);
    for (const { areaCm2 } of surface.zones) expect(areaCm2).toBeGreaterThan(8);
    expect(piecesByZone(surface)).toEqual(surface.zones.map(() => 1));
    for (const side of ["right", "left"] as const) {
      const tragion = head.landmarks[`${side}Tragion`]?.atMm as PointMm;
      expect(hiddenFromSide(head, surface, tragion)).toBe(0);
    }
  });
}

function piecesByZone({ mesh: { triangles }, triangleZone, zones }: ScalpSurface): number[] {
  const across = new Map<string, number[]>();
  for (let corner = 0; corner < triangles.length; corner++) {
    const ends = [triangles[corner], triangles[corner % 3 === 2 ? corner - 2 : corner + 1]].sort((a, b) => a - b);
    const key = ends.join(" ");
    across.set(key, [...(across.get(key) ?? []), Math.floor(corner / 3)]);
  }
  const link = Int32Array.from(triangleZone, (_, t) => t);
  const root = (t: number): number => (link[t] === t ? t : root(link[t]));
  for (const [a, b] of across.values()) {
    if (b !== undefined && triangleZone[a] === triangleZone[b])
      link[Math.max(root(a), root(b))] = Math.min(root(a), root(b));
  }
  const pieces = zones.map(() => 0);
  link.forEach((to, t) => {
    if (to === t) pieces[triangleZone[t]]++;
  });
  return pieces;
}

/** Scalp vertices within 7 cm of a tragion before which, seen straight from the side, something of the head stands. */
function hiddenFromSide({ mesh }: Head, surface: ScalpSurface, tragion: PointMm): number {
  const side = Math.sign(tragion[0]);
  const p = mesh.positionsMm;
  const near: number[] = [];
  const cells = new Map<string, number[]>();
  for (let t = 0; t < mesh.triangles.length; t += 3) {
    const [a, b, c] = [0, 1, 2].map((k) => 3 * mesh.triangles[t + k]);
    if (side * p[a] <= 0 || Math.hypot(p[a + 1] - tragion[1], p[a + 2] - tragion[2]) > 90) continue;
    near.push(t);
    for (
      let y = Math.floor(Math.min(p[a + 1], p[b + 1], p[c + 1]) / 4);
      y <= Math.max(p[a + 1], p[b + 1], p[c + 1]) / 4;
      y++
    )
      for (
        let z = Math.floor(Math.min(p[a + 2], p[b + 2], p[c + 2]) / 4);
        z <= Math.max(p[a + 2], p[b + 2], p[c + 2]) / 4;
        z++
      )
        cells.set(`${y} ${z}`, [...(cells.get(`${y} ${z}`) ?? []), t]);
  }
  expect(near.length).toBeGreaterThan(100);
  let hidden = 0;
  const q = surface.mesh.positionsMm;
  for (let i = 0; i < q.length; i += 3) {
    const [x, y, z] = [q[i], q[i + 1], q[i + 2]];
    if (side * x <= 0 || Math.hypot(x - tragion[0], y - tragion[1], z - tragion[2]) > 70) continue;
    const over = (cells.get(`${Math.floor(y / 4)} ${Math.floor(z / 4)}`) ?? []).some((t) => {
      const [a, b, c] = [0, 1, 2].map((k) => 3 * mesh.triangles[t + k]);
      const [by, bz, cy, cz] = [p[b + 1] - p[a + 1], p[b + 2] - p[a + 2], p[c + 1] - p[a + 1], p[c + 2] - p[a + 2]];
      const twice = by * cz - bz * cy;
      if (Math.abs(twice) < 1e-9) return false;
      const [dy, dz] = [y - p[a + 1], z - p[a + 2]];
      const [wb, wc] = [(dy * cz - dz * cy) / twice, (by * dz - bz * dy) / twice];
      if (wb < 0 || wc < 0 || wb + wc > 1) return false;
      return side * (p[a] + wb * (p[b] - p[a]) + wc * (p[c] - p[a]) - x) > 1;
    });
    if (over) hidden++;
  }
  return hidden;
}
