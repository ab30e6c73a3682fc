import { headFromScan, type PointMm } from "@shadowline/scalp";
import { expect, test } from "vitest";
import { scalpOnEarsMm2 } from "./ear-skin.js";
import { ictNeutral, makeHuman } from "./load-heads.js";

for (const { id, scan, unit, placed } of [ictNeutral(), makeHuman()]) {
  test(`${id}: both sides of both ears are found, the head between them is not`, () => {
    const { mesh, landmarks } = headFromScan(scan, { unit: unit!, landmarks: { landmarks: placed } });
    const tragions = [landmarks.leftTragion!.atMm, landmarks.rightTragion!.atMm];
    // An ear of about 60 x 32 mm has near 25 cm2 on its two sides.
    const both = scalpOnEarsMm2(mesh, mesh, tragions);
    expect(both).toBeGreaterThan(2500);
    expect(both).toBeLessThan(9000);
    const crown: PointMm[] = [[0, 0, 130]];
    expect(scalpOnEarsMm2(mesh, mesh, crown)).toBe(0);
  });
}
