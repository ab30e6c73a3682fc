import {
  type DotPlacement,
  placeDots,
  prepareSurface,
  replanDots,
  squareSurface,
  strokeDensity,
  uniformDensity,
} from "@shadowline/dots";
import { type BrushStart, type CaseStroke, densityStrokeOf, type PlannedDots } from "@shadowline/treatment";
import { describe, expect, test } from "vitest";
import { type BrushPreview, brushPreview } from "./brush-preview.js";
import { changeDots } from "./change-dots.js";
import type { DotChange, DotScene } from "./scene.js";

const SIDE_MM = 60;
const mesh = squareSurface(SIDE_MM, SIDE_MM);
const prepared = prepareSurface(mesh);
const { cornerPerCm2 } = uniformDensity(mesh, 60);
const start: BrushStart = {
  prepared,
  dotsPerCm2: cornerPerCm2,
  ceilingPerCm2: cornerPerCm2.map(() => 100),
  requestFor: (dotsPerCm2) => ({
    surface: mesh,
    density: { cornerPerCm2: dotsPerCm2 },
    seed: 5,
    cumulativeShares: [0.5, 1],
  }),
};
const placement = placeDots(start.requestFor(cornerPerCm2), prepared);
const ones = new Float64Array(placement.count).fill(1);
const dots = { placement, radiusMm: ones, massNg: ones } as unknown as PlannedDots;

const stroke = (...xs: number[]): CaseStroke => ({
  kind: "add",
  pathMm: xs.map((x) => [x, 30, 0] as [number, number, number]),
  radiusMm: 8,
  perCm2: 30,
});

/** On both sides of the square's middle at once. */
const mirrored = (...xs: number[]): CaseStroke => ({
  ...stroke(...xs),
  mirroredPathMm: xs.map((x) => [SIDE_MM - x, 30, 0] as [number, number, number]),
});

/** A preview with the screen it changes. */
function shown(): { brush: BrushPreview; places: () => string[]; show: (change: DotChange | null) => DotChange } {
  const room = 2 * placement.count;
  const scene: DotScene = {
    count: placement.count,
    positionsMm: new Float32Array(3 * room),
    normals: new Float32Array(3 * room),
    session: new Uint8Array(room),
    radiusMm: new Float32Array(room),
    massNg: new Float32Array(room),
    unplacedMm: new Float32Array(0),
  };
  scene.positionsMm.set(placement.positionsMm);
  scene.radiusMm.fill(1, 0, placement.count);
  return {
    brush: brushPreview(start, dots, room),
    places: () =>
      [...scene.radiusMm]
        .flatMap((mm, slot) => (mm > 0 ? [scene.positionsMm.slice(3 * slot, 3 * slot + 3).join()] : []))
        .sort(),
    show(change) {
      changeDots(scene, change!);
      return change!;
    },
  };
}

const placesOf = ({ count, positionsMm }: DotPlacement): string[] =>
  Array.from({ length: count }, (_, rank) =>
    Float32Array.from(positionsMm.slice(3 * rank, 3 * rank + 3)).join(),
  ).sort();

const planned = (painted: CaseStroke): string[] => {
  const next = strokeDensity(prepared, cornerPerCm2, densityStrokeOf(painted), start.ceilingPerCm2);
  return placesOf(replanDots(placement, start.requestFor(next.cornerPerCm2), next.touched, prepared));
};

describe("a brush that is down", () => {
  test("adds dots near its way and changes none far from it", () => {
    const { brush, show } = shown();
    const { dots: changed, count } = show(brush.step(stroke(20)));
    expect(count).toBeGreaterThan(placement.count);
    for (let row = 0; row < changed.radiusMm.length; row++) {
      if (changed.radiusMm[row] === 0) continue;
      const [x, y] = [changed.positionsMm[3 * row] - 20, changed.positionsMm[3 * row + 1] - 30];
      // The brush, a triangle at its rim, and some spacings of 1.4 mm.
      expect(Math.hypot(x, y)).toBeLessThan(8 + 4 + 6 * 1.4);
    }
  });

  test("whose hand rests shows the plan's own dots, by whatever steps it came there", () => {
    const { brush, places, show } = shown();
    for (const xs of [[20], [20, 23], [20, 23, 26]]) show(brush.step(stroke(...xs)));
    show(brush.rest(stroke(20, 23, 26)));
    expect(places()).toEqual(planned(stroke(20, 23, 26)));
    show(brush.step(stroke(20, 23, 26, 29)));
    show(brush.rest(stroke(20, 23, 26, 29)));
    expect(places()).toEqual(planned(stroke(20, 23, 26, 29)));
    show(brush.keep(stroke(20, 23, 26, 29)));
    expect(places()).toEqual(planned(stroke(20, 23, 26, 29)));
  });

  test("wants the same dots step by step as in one pull", () => {
    for (const kind of ["add", "set", "soften"] as const) {
      const way = (...xs: number[]): CaseStroke => ({ ...stroke(...xs), kind, perCm2: 20 });
      const [byStep, atOnce] = [shown(), shown()];
      const pulls = [[10], [10, 14], [10, 14, 18, 22], [10, 14, 18, 22, 26]];
      const counts = pulls.map((xs) => byStep.show(byStep.brush.step(way(...xs))).count);
      expect(counts.at(-1)).toBe(atOnce.show(atOnce.brush.step(way(...pulls[3]))).count);
    }
  });

  test("on both sides gives each half what one side alone gets, also where both sides meet", () => {
    const count = (...deeds: CaseStroke[]): number => {
      const { brush, show } = shown();
      return deeds.map((deed) => show(brush.step(deed)).count).at(-1)! - placement.count;
    };
    const one = count(stroke(12, 15));
    expect(Math.abs(count(mirrored(12), mirrored(12, 15)) - 2 * one)).toBeLessThanOrEqual(1);
    // A way over the whole width: its mirror image is the same ground.
    expect(Math.abs(count(mirrored(12), mirrored(12, 48)) - count(stroke(12, 48)))).toBeLessThanOrEqual(1);
    expect(count(mirrored(30))).toBe(count(stroke(30)));
    const { brush, places, show } = shown();
    show(brush.step(mirrored(20)));
    show(brush.rest(mirrored(20, 23)));
    expect(places()).toEqual(planned(mirrored(20, 23)));
    show(brush.drop());
    expect(places()).toEqual(placesOf(placement));
  });

  test("adds none in all where the total is held, and still moves them", () => {
    const { brush, places, show } = shown();
    const { count, slots } = show(brush.step({ ...stroke(30, 33), holdTotal: true }));
    expect(count).toBe(placement.count);
    expect(slots.length).toBeGreaterThan(50);
    expect(places()).not.toEqual(placesOf(placement));
  });

  test("and is given up leaves the dots as they were, but for strokes that were kept", () => {
    const { brush, places, show } = shown();
    show(brush.step(stroke(20, 23)));
    show(brush.drop());
    expect(places()).toEqual(placesOf(placement));
    show(brush.keep(stroke(40)));
    const kept = places();
    show(brush.step(stroke(20)));
    show(brush.drop());
    expect(places()).toEqual(kept);
  });

  test("tells where the ceiling is reached", () => {
    const { brush, show } = shown();
    show(brush.step(stroke(30)));
    expect(brush.full()).toHaveLength(0);
    show(brush.step({ ...stroke(30), perCm2: 50 }));
    expect(brush.full().length).toBeGreaterThan(0);
    show(brush.drop());
    expect(brush.full()).toHaveLength(0);
  });
});
