import { InputError } from "@shadowline/quantity";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { uniformDensity } from "./density-field.js";
import { strokeDensity } from "./density-stroke.js";
import type { DotRequest } from "./dot-placement.js";
import { placeDots } from "./place-dots.js";
import { prepareSurface } from "./prepared-surface.js";
import { replanDots } from "./replan-dots.js";
import { squareSurface } from "./square-surface.js";

const surface = squareSurface(30, 30);
const prepared = prepareSurface(surface);
const { cornerPerCm2 } = uniformDensity(surface, 80);
/** 9 cm2 at 80. */
const WANTED = 720;
const request = (positionsMm: Float64Array, more: Partial<DotRequest> = {}): DotRequest => ({
  surface,
  density: { cornerPerCm2 },
  seed: 4,
  cumulativeShares: [1],
  standing: { positionsMm, sessions: 0 },
  ...more,
});
const hexSpacingMm = 10 * Math.sqrt(2 / (Math.sqrt(3) * 80));
const first = (dots: number): Float64Array =>
  placeDots({ surface, density: { cornerPerCm2 }, seed: 9, cumulativeShares: [1] }, prepared).positionsMm.slice(
    0,
    3 * dots,
  );

/** Nearest distance of each place of the first list to any other of both, over the spacing of a lattice. */
function rhos(of: Float64Array, others: Float64Array): number[] {
  return Array.from({ length: of.length / 3 }, (_, i) => {
    let best = Infinity;
    for (const list of [of, others]) {
      for (let j = 0; j < list.length / 3; j++) {
        if (list === of && j === i) continue;
        const x = of[3 * i] - list[3 * j];
        const y = of[3 * i + 1] - list[3 * j + 1];
        best = Math.min(best, x * x + y * y);
      }
    }
    return Math.sqrt(best) / hexSpacingMm;
  }).sort((a, b) => a - b);
}

describe("new dots among standing ones", () => {
  const places = fc
    .array(fc.tuple(fc.double({ min: 0, max: 30, noNaN: true }), fc.double({ min: 0, max: 30, noNaN: true })), {
      maxLength: 900,
    })
    .map((list) => Float64Array.from(list.flatMap(([x, y]) => [x, y, 0.3])));

  test("as many as the standing ones leave", () => {
    fc.assert(
      fc.property(places, fc.constantFrom([1], [0.4, 1]), (positionsMm, cumulativeShares) => {
        const placed = placeDots(
          request(positionsMm, { cumulativeShares, standing: { positionsMm, sessions: 2 } }),
          prepared,
        );
        const fresh = Math.max(0, WANTED - positionsMm.length / 3);
        expect(placed.count).toBe(fresh);
        expect(placed.session.every((session) => session > 2)).toBe(true);
        expect(placed.session.filter((session) => session === 3).length).toBe(Math.round(cumulativeShares[0] * fresh));
        expect(placed.sessions).toBe(2 + cumulativeShares.length);
      }),
      { numRuns: 6, seed: 1 },
    );
  });

  test("the rest of an even plan is found again", () => {
    const standing = first(240);
    const placed = placeDots(request(standing), prepared);
    const rho = rhos(placed.positionsMm, standing);
    // One in a hundred; the standing third of another plan leaves gaps that fit no lattice.
    expect(rho[Math.floor(rho.length / 100)]).toBeGreaterThan(0.65);
    expect(rho[0]).toBeGreaterThan(0.5);
  });

  test("a crowd in one corner does not starve the others", () => {
    const crowd = Float64Array.from({ length: 3 * 120 }, (_, i) => (i % 3 === 2 ? 0 : 3 + ((i * 7919) % 1000) / 300));
    const placed = placeDots(request(crowd), prepared);
    expect(placed.count).toBe(WANTED - 120);
    for (const [x0, y0] of [
      [0, 15],
      [15, 0],
      [15, 15],
    ]) {
      let dots = 0;
      for (let i = 0; i < placed.count; i++) {
        if (
          placed.positionsMm[3 * i] >= x0 &&
          placed.positionsMm[3 * i] < x0 + 15 &&
          placed.positionsMm[3 * i + 1] >= y0 &&
          placed.positionsMm[3 * i + 1] < y0 + 15
        )
          dots++;
      }
      // 180 are wanted in a quarter; the crowd is some 110 too many where it is, shared by everything else.
      expect(dots).toBeGreaterThan(140);
    }
  });

  test("keeps off their radius, and two on one place are two", () => {
    const twice = Float64Array.from([...first(100), ...first(100)]);
    const radiusMm = new Float64Array(200).fill(0.9);
    const placed = placeDots(request(twice, { standing: { positionsMm: twice, radiusMm, sessions: 1 } }), prepared);
    expect(placed.count + placed.unplaced).toBe(WANTED - 200);
    for (let i = 0; i < placed.count; i++) {
      for (let s = 0; s < 100; s++) {
        const x = placed.positionsMm[3 * i] - twice[3 * s];
        const y = placed.positionsMm[3 * i + 1] - twice[3 * s + 1];
        if (x * x + y * y < 0.81) expect.unreachable(`dot ${i} stands ${Math.sqrt(x * x + y * y)} mm from ${s}`);
      }
    }
  });

  test("where a triangle has no area they stand on the one beside it, and a brush works there", () => {
    const positionsMm = Float64Array.of(0, 0, 0, 50, 0, 0, 0, 50, 0, 50, 50, 0, 25, 25, 0);
    const surface = { positionsMm, triangles: Uint32Array.of(1, 4, 2, 0, 1, 2, 1, 3, 2) };
    const flat = prepareSurface(surface);
    const density = { cornerPerCm2: new Float64Array(9).fill(50) };
    const standing = { positionsMm: Float64Array.of(25, 25, 0, 50, 0, 0), sessions: 1 };
    const placed = placeDots({ surface, density, seed: 1, cumulativeShares: [1], standing }, flat);
    expect(placed.count).toBe(1250 - 2);
    const stroke = { kind: "add" as const, perCm2: 9, pathMm: [25, 25, 0], radiusMm: 60 };
    expect(strokeDensity(flat, density.cornerPerCm2, stroke).touched).toEqual(Uint32Array.of(1, 2));
  });

  test("a stroke over them counts them, and leaves the rest", () => {
    const standing = { positionsMm: first(240), sessions: 1 };
    const before = placeDots(request(standing.positionsMm, { standing, cumulativeShares: [0.5, 1] }), prepared);
    const stroke = strokeDensity(prepared, cornerPerCm2, { kind: "add", perCm2: 60, pathMm: [15, 15, 0], radiusMm: 6 });
    const density = { cornerPerCm2: stroke.cornerPerCm2 };
    const after = replanDots(
      before,
      request(standing.positionsMm, { standing, density, cumulativeShares: [0.5, 1] }),
      stroke.touched,
      prepared,
    );
    let wanted = 0;
    for (let slot = 0; slot < prepared.slots; slot++) {
      const t = 3 * prepared.triangleAt[slot];
      for (let k = 0; k < 3; k++) wanted += (prepared.areaCm2[slot] * stroke.cornerPerCm2[t + k]) / 3;
    }
    expect(after.count).toBe(Math.round(wanted) - 240);
    expect(after.session.every((session) => session === 2 || session === 3)).toBe(true);
    const places = new Map(Array.from(before.id, (id, i) => [id, [...before.positionsMm.subarray(3 * i, 3 * i + 3)]]));
    for (let i = 0; i < after.count; i++) {
      const [x, y, z] = after.positionsMm.subarray(3 * i, 3 * i + 3);
      const place = places.get(after.id[i]);
      if (place && place[0] === x && place[1] === y && place[2] === z) continue;
      expect((x - 15) * (x - 15) + (y - 15) * (y - 15)).toBeLessThan(13 * 13);
    }
    const rho = rhos(after.positionsMm, standing.positionsMm);
    expect(rho[Math.floor(rho.length / 100)]).toBeGreaterThan(0.45);
  });
});

describe("refuses", () => {
  const cases: { name: string; positionsMm: number[]; radiusMm?: number[]; sessions?: number; message: RegExp }[] = [
    { name: "a place far off", positionsMm: [5, 5, 0, 5, 5, 9], message: /standing\[1\] must be within 5 mm/ },
    { name: "what is no number", positionsMm: [5, Number.NaN, 0], message: /standing\.positionsMm\[1\]/ },
    { name: "half a place", positionsMm: [5, 5], message: /x, y, z/ },
    { name: "a radius below 0", positionsMm: [5, 5, 0], radiusMm: [-1], message: /standing\.radiusMm\[0\]/ },
    { name: "a radius too many", positionsMm: [5, 5, 0], radiusMm: [1, 1], message: /one a dot \(1\)/ },
    { name: "half a session", positionsMm: [5, 5, 0], sessions: 0.5, message: /standing\.sessions/ },
  ];
  for (const { name, positionsMm, radiusMm, sessions = 0, message } of cases) {
    test(name, () => {
      const standing = {
        positionsMm: Float64Array.from(positionsMm),
        sessions,
        ...(radiusMm ? { radiusMm: Float64Array.from(radiusMm) } : {}),
      };
      const run = () => placeDots(request(standing.positionsMm, { standing }), prepared);
      expect(run).toThrow(InputError);
      expect(run).toThrow(message);
    });
  }
});
