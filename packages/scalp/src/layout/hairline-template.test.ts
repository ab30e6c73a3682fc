import { expect, test } from "vitest";
import { geodesicPath } from "../geodesic/geodesic-path.js";
import { laidOut, unrolledPatch } from "../geodesic/unroll-patch.js";
import { templateHead } from "../tape/head-from-tape.js";
import type { TriangleMesh } from "../triangle-mesh.js";
import { arcLength, skinStrip } from "./hairline-strip.js";
import { hairlineTemplate } from "./hairline-template.js";
import { layOutScalp } from "./lay-out-scalp.js";
import type { MapPoint } from "./scalp-surface.js";

const head = templateHead("male");
const at = (azimuthDeg: number, polarDeg: number): MapPoint => ({ azimuthDeg, polarDeg });
const lines: { readonly [name: string]: readonly MapPoint[] | undefined } = {
  "as the landmarks have it": undefined,
  "low and flat": [at(60, 70), at(20, 66), at(0, 65), at(-20, 66), at(-60, 70)],
  "with sharp corners": [at(80, 75), at(40, 40), at(0, 62), at(-40, 40), at(-80, 75)],
};

function paperLength(lineMm: Float64Array): Float64Array {
  const along = new Float64Array(lineMm.length / 2);
  for (let i = 1; i < along.length; i++) {
    along[i] = along[i - 1] + Math.hypot(lineMm[2 * i] - lineMm[2 * i - 2], lineMm[2 * i + 1] - lineMm[2 * i - 1]);
  }
  return along;
}

for (const [name, points] of Object.entries(lines)) {
  test(`a hairline ${name} keeps its lengths on paper within 0.5 mm over 150 mm`, () => {
    const surface = layOutScalp(head, points ? { hairline: { points } } : {});
    const { lineMm, distortionMm } = hairlineTemplate(head, surface, 1000);
    expect(distortionMm).toBeLessThan(0.5);
    expect(distortionMm).toBeGreaterThan(0);
    const skin = arcLength(surface.hairline.curveMm);
    const paper = paperLength(lineMm);
    expect(paper.length).toBe(skin.length);
    for (let from = 0, to = 0; from < skin.length; from += 3) {
      while (to + 1 < skin.length && skin[to + 1] - skin[from] <= 150) to++;
      expect(Math.abs(paper[to] - paper[from] - (skin[to] - skin[from]))).toBeLessThan(0.5);
    }
    // The middle at 0, level there, the client's left on the right.
    const middle = surface.hairline.curveMm;
    const nearest = Array.from({ length: skin.length }, (_, i) =>
      Math.hypot(...[0, 1, 2].map((k) => middle[3 * i + k] - surface.midFrontalMm[k])),
    );
    const i = nearest.indexOf(Math.min(...nearest));
    expect([lineMm[2 * i], lineMm[2 * i + 1]]).toEqual([0, 0]);
    expect(lineMm[2 * i + 3]).toBeCloseTo(lineMm[2 * i - 1], 9);
    expect(lineMm[0]).toBeLessThan(-50);
    expect(lineMm[lineMm.length - 2]).toBeGreaterThan(50);
  });
}

test("what lies beside the line is as far from it on paper as on the skin", () => {
  const surface = layOutScalp(head, {});
  const { curveMm } = surface.hairline;
  const strip = skinStrip(head.mesh, curveMm.slice(0, 300), 10);
  const flat = unrolledPatch(strip.mesh, laidOut(strip.mesh, 0));
  const { triangles } = strip.mesh;
  let worst = 0;
  for (let n = 0; n < 40; n++) {
    const from = { triangle: (n * 7919) % (triangles.length / 3), weights: [1, 0, 0] } as const;
    const to = { triangle: (n * 104_729 + 11) % (triangles.length / 3), weights: [1, 0, 0] } as const;
    const [a, b] = [triangles[3 * from.triangle], triangles[3 * to.triangle]];
    const paper = Math.hypot(flat[2 * a] - flat[2 * b], flat[2 * a + 1] - flat[2 * b + 1]);
    if (paper > 45) continue;
    worst = Math.max(worst, Math.abs(geodesicPath(strip.mesh, from, to).lengthMm - paper));
  }
  expect(worst).toBeLessThan(0.3);
});

test("no stretch of a zigzag is farther off than stated, nor the whole of it", () => {
  const zigzag = [85, 70, 60, 45, 25, 0, -25, -45, -60, -70, -85].map((azimuthDeg, i) =>
    at(azimuthDeg, i % 2 ? 47 : Math.abs(azimuthDeg) < 30 ? 60 : 74),
  );
  const surface = layOutScalp(head, { hairline: { points: zigzag } });
  const { lineMm, distortionMm, wholeLineMm } = hairlineTemplate(head, surface, 1000);
  const skin = arcLength(surface.hairline.curveMm);
  const paper = paperLength(lineMm);
  let worst = 0;
  for (let from = 0; from < skin.length; from++) {
    for (let to = from + 1; to < skin.length && skin[to] - skin[from] <= 150; to++) {
      worst = Math.max(worst, Math.abs(paper[to] - paper[from] - (skin[to] - skin[from])));
    }
  }
  expect(worst).toBeLessThanOrEqual(distortionMm + 1e-9);
  expect(worst).toBeGreaterThan(0);
  expect(wholeLineMm).toBeCloseTo((paper.at(-1) as number) - (skin.at(-1) as number), 9);
});

test("a part of the line is half of its length either side of the middle", () => {
  const surface = layOutScalp(head, {});
  const { lineMm } = hairlineTemplate(head, surface, 100);
  const lengthMm = paperLength(lineMm).at(-1) as number;
  expect(lengthMm).toBeLessThan(100.4);
  expect(lengthMm).toBeGreaterThan(97);
  expect(() => hairlineTemplate(head, surface, 0)).toThrow(RangeError);
});

test("a sheet rolled up is the sheet again, exactly", () => {
  const positions: number[] = [];
  const triangles: number[] = [];
  for (let row = 0; row <= 6; row++) {
    for (let col = 0; col <= 30; col++) {
      // A cone's mantle, tip angle and all: flat inside, bent outside.
      const angle = col / 20;
      const r = 60 + 4 * row;
      positions.push(r * 0.6 * Math.cos(angle / 0.6), r * 0.6 * Math.sin(angle / 0.6), r * 0.8);
      if (row === 6 || col === 30) continue;
      const a = row * 31 + col;
      triangles.push(a, a + 1, a + 32, a, a + 32, a + 31);
    }
  }
  const mesh: TriangleMesh = { positionsMm: Float64Array.from(positions), triangles: Uint32Array.from(triangles) };
  const flat = unrolledPatch(mesh, laidOut(mesh, 0));
  // Facets of a cone keep their sides; rows and columns stay what they are in space.
  for (let i = 0; i < triangles.length; i += 3) {
    for (const [a, b] of [
      [triangles[i], triangles[i + 1]],
      [triangles[i + 1], triangles[i + 2]],
    ]) {
      const inSpace = Math.hypot(...[0, 1, 2].map((k) => positions[3 * a + k] - positions[3 * b + k]));
      const onPaper = Math.hypot(flat[2 * a] - flat[2 * b], flat[2 * a + 1] - flat[2 * b + 1]);
      expect(Math.abs(onPaper - inSpace)).toBeLessThan(2e-3);
    }
  }
});
