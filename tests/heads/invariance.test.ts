import { landmarkNames } from "@shadowline/scalp";
import { expect, test } from "vitest";
import { cleanScan, disturbances, disturbed } from "./disturbances.js";
import { apart, type Found, found, STILL, vouched } from "./found-head.js";
import { testHeads } from "./load-heads.js";
import { standing } from "./stand.js";

const heads = testHeads();
const references = new Map<string, Found>();
/** As it stands, in mm; made once for each head. */
function reference(at: number): Found {
  const known = references.get(heads[at].id) ?? found(cleanScan(heads[at]), "mm", STILL);
  references.set(heads[at].id, known);
  return known;
}

// Each disturbance on one head: all of them on all heads, with more seeds, are in bench/scalp.
disturbances.forEach((disturbance, kind) => {
  const at = kind % heads.length;
  test(`${heads[at].id}, ${disturbance.name}: one circumference, the same landmarks`, () => {
    const { scan, unit, placement } = disturbed(cleanScan(heads[at]), disturbance, 100 + kind);
    const [clean, again] = [reference(at), found(scan, unit, placement)];
    expect(again.head.unit).toBe(unit);
    expect(Math.abs(again.head.measures.circumferenceMm / clean.head.measures.circumferenceMm - 1)).toBeLessThan(0.01);
    for (const name of landmarkNames) {
      expect({ name, off: apart(again.at(name)!, clean.at(name)!) < (disturbance.mostMm ?? 3) }).toEqual({
        name,
        off: true,
      });
    }
  });
});

test("suggestions lie near the points that others vouch for", () => {
  const errors = heads.flatMap((head, at) => {
    const { landmarks } = standing(head);
    return (vouched[head.id] ?? []).map((name) => apart(reference(at).at(name)!, landmarks[name]!.atMm));
  });
  expect(errors).toHaveLength(6);
  expect(Math.max(...errors)).toBeLessThan(20);
  expect(errors.toSorted((a, b) => a - b)[3]).toBeLessThan(8);
});
