import fc from "fast-check";
import { expect, test } from "vitest";
import { uniformDensity } from "./density-field.js";
import { type DensityStroke, strokeDensity } from "./density-stroke.js";
import type { DotPlacement, DotRequest } from "./dot-placement.js";
import { type LiveDots, liveDots } from "./live-dots.js";
import { placeDots } from "./place-dots.js";
import { prepareSurface } from "./prepared-surface.js";
import { replanDots } from "./replan-dots.js";
import { squareSurface } from "./square-surface.js";

const SIDE_MM = 40;
const surface = squareSurface(SIDE_MM, SIDE_MM, 20, 20);
const prepared = prepareSurface(surface);
const triangles = surface.triangles.length / 3;
const even = uniformDensity(surface, 60).cornerPerCm2;
const request = (cornerPerCm2: Float64Array, more: Partial<DotRequest> = {}): DotRequest => ({
  surface,
  density: { cornerPerCm2 },
  seed: 3,
  cumulativeShares: [0.3, 0.7, 1],
  triangleGroup: Uint8Array.from({ length: triangles }, (_, t) => (2 * t < triangles ? 0 : 1)),
  ...more,
});
const planned = placeDots(request(even), prepared);

/** What a dot is, but for its rank. */
const dotAt = (
  { id, positionsMm, normals, barycentric, triangle, group, session, orderKey }: LiveColumns,
  row: number,
) =>
  [
    id[row],
    positionsMm.subarray(3 * row, 3 * row + 3).join(),
    normals.subarray(3 * row, 3 * row + 3).join(),
    barycentric.subarray(2 * row, 2 * row + 2).join(),
    triangle[row],
    group[row],
    session[row],
    orderKey[row],
  ].join(" ");
type LiveColumns = ReturnType<LiveDots["columns"]>;
const dotsIn = (columns: LiveColumns, count: number): string[] =>
  Array.from({ length: count }, (_, row) => dotAt(columns, row));

const place = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }));
const strokes: fc.Arbitrary<DensityStroke> = fc.record({
  kind: fc.constantFrom("add" as const, "set" as const, "soften" as const),
  pathMm: place.map(([u, v]) => [SIDE_MM * u, SIDE_MM * v, 0]),
  radiusMm: fc.double({ min: 2, max: 12, noNaN: true }),
  perCm2: fc.double({ min: 0, max: 120, noNaN: true }),
});

test("after any steps: as many as wanted, told where they changed, sessions in number as a re-plan has them", () => {
  fc.assert(
    fc.property(fc.array(strokes, { minLength: 1, maxLength: 5 }), (pulls) => {
      const live = liveDots(planned);
      const seen = dotsIn(live.columns(), live.count());
      let corners: Float64Array = even;
      for (const pull of pulls) {
        const { cornerPerCm2, touched } = strokeDensity(prepared, corners, pull);
        const before = live.placement();
        const changed = live.replan(request(cornerPerCm2), touched, prepared);
        corners = cornerPerCm2;
        seen.length = live.count();
        for (const row of changed) seen[row] = dotAt(live.columns(), row);
        expect(seen).toEqual(dotsIn(live.columns(), live.count()));
        const settled = replanDots(before, request(cornerPerCm2), touched, prepared);
        expect(live.placement().totals).toEqual(settled.totals);
      }
    }),
    { numRuns: 15 },
  );
});

test("in order they are a placement: the next re-plan can start from it", () => {
  const live = liveDots(planned);
  const { cornerPerCm2, touched } = strokeDensity(prepared, even, {
    kind: "add",
    pathMm: [20, 20, 0],
    radiusMm: 9,
    perCm2: -50,
  });
  live.replan(request(cornerPerCm2), touched, prepared);
  const { count, session, orderKey, id, totals } = live.placement();
  expect(count).toBeLessThan(planned.count);
  expect(new Set(id).size).toBe(count);
  expect(id).toHaveLength(count);
  for (let rank = 1; rank < count; rank++) {
    expect(session[rank]).toBeGreaterThanOrEqual(session[rank - 1]);
    if (session[rank] === session[rank - 1]) expect(orderKey[rank]).toBeGreaterThanOrEqual(orderKey[rank - 1]);
  }
  expect(totals.reduce((sum, n) => sum + n, 0)).toBe(count);
});

test("become the dots of a placement whatever they were, and leave it as it is", () => {
  const kept = dotsIn(planned, planned.count);
  const live = liveDots(planned);
  const denser = strokeDensity(prepared, even, { kind: "add", pathMm: [5, 30, 0], radiusMm: 10, perCm2: 90 });
  live.replan(request(denser.cornerPerCm2), denser.touched, prepared);
  const far: number[] = [];
  for (let row = 0; row < planned.count; row++) if (planned.positionsMm[3 * row] > 25) far.push(row);
  const changed = new Set(live.become(planned));
  expect(far.some((row) => changed.has(row))).toBe(false);
  expect(changed.size).toBeGreaterThan(20);
  expect(dotsIn(live.columns(), live.count()).sort()).toEqual([...kept].sort());
  expect(membersOf(live.placement())).toEqual(membersOf(planned));
  expect(dotsIn(planned, planned.count)).toEqual(kept);
  expect(live.become(planned)).toHaveLength(0);
});

const membersOf = (placement: DotPlacement) => ({ ...placement });

test("of a natural layout keep the hairs of their units", () => {
  const natural = { share: 1, hair: "straight" as const };
  const grown = placeDots(request(even, { natural }), prepared);
  const live = liveDots(grown);
  const { cornerPerCm2, touched } = strokeDensity(prepared, even, {
    kind: "add",
    pathMm: [10, 10, 0],
    radiusMm: 8,
    perCm2: 60,
  });
  live.replan(request(cornerPerCm2, { natural }), touched, prepared);
  const { id, unitHairs } = live.placement();
  const before = new Map(Array.from(grown.id, (which, rank) => [which, grown.unitHairs?.[rank]]));
  id.forEach((which, rank) => {
    const hairs = unitHairs?.[rank];
    expect(hairs).toBeGreaterThanOrEqual(1);
    if (before.has(which)) expect(hairs).toBe(before.get(which));
  });
});

test("nothing touched, nothing changed", () => {
  const live = liveDots(planned);
  expect(live.replan(request(even), new Uint32Array(0), prepared)).toHaveLength(0);
  expect(membersOf(live.placement())).toEqual(membersOf(planned));
});
