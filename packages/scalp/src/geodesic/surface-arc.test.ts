import { describe, expect, test } from "vitest";
import type { PointMm } from "../landmark.js";
import { midlinePath } from "../measure/midline-path.js";
import { pointAtShare, shareOfNearest } from "../measure/path-share.js";
import { tapeArc, tapeAround } from "../measure/tape-arc.js";
import { directionSphere } from "../tape/direction-sphere.js";
import type { TriangleMesh } from "../triangle-mesh.js";
import { surfaceArc } from "./surface-arc.js";

const { directions, triangles } = directionSphere(40);
const RADIUS = 90;

function ballOf(place: (at: PointMm) => PointMm = (at) => at): TriangleMesh {
  const positionsMm = new Float64Array(directions.length);
  for (let i = 0; i < directions.length; i += 3) {
    positionsMm.set(place([directions[i] * RADIUS, directions[i + 1] * RADIUS, directions[i + 2] * RADIUS]), i);
  }
  return { positionsMm, triangles };
}

const ball = ballOf();
const front: PointMm = [0, RADIUS, 0];
const back: PointMm = [0, -RADIUS, 0];
const top: PointMm = [0, 0, RADIUS];

describe("half around a ball is pi times its radius", () => {
  for (const [name, path] of Object.entries({
    skin: surfaceArc(ball, front, back, top),
    tape: tapeArc(ball, front, back, top),
    "tape all around": tapeAround(ball, [0, 0, 0], [2, 1, 1]),
  })) {
    const mm = (name === "tape all around" ? 2 : 1) * Math.PI * RADIUS;
    // Dividers of 10 mm lose 0.05 %, edges of 4 mm 0.01 %.
    test(name, () => expect(Math.abs(path.lengthMm / mm - 1)).toBeLessThan(0.001));
  }
});

test("the skin goes down into a hollow, the tape over it", () => {
  // A dent around 45 degrees, 15 mm deep and about 40 mm wide.
  const dented = ballOf((at) => {
    const off = Math.hypot(at[0], at[1] - 63.6, at[2] - 63.6);
    const share = 1 - (15 / RADIUS) * Math.max(0, 1 - (off / 25) ** 2) ** 2;
    return [at[0] * share, at[1] * share, at[2] * share];
  });
  const skin = surfaceArc(dented, front, back, top);
  const tape = tapeArc(dented, front, back, top);
  expect(skin.lengthMm).toBeGreaterThan(tape.lengthMm + 5);
  expect(tape.lengthMm).toBeLessThan(Math.PI * RADIUS);
});

test("noise of 0.3 mm lengthens neither by 0.5 %", () => {
  let seed = 1;
  const noise = (): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return 1 + (0.6 * (seed / 2_147_483_647 - 0.5) * Math.sqrt(3)) / RADIUS;
  };
  const rough = ballOf((at) => {
    const n = noise();
    return [at[0] * n, at[1] * n, at[2] * n];
  });
  for (const path of [surfaceArc(rough, front, back, top), tapeArc(rough, front, back, top)]) {
    expect(Math.abs(path.lengthMm / (Math.PI * RADIUS) - 1)).toBeLessThan(0.005);
  }
});

/** The same mesh without the triangles around some places. */
function holed(places: readonly PointMm[], radiusMm: number): TriangleMesh {
  const p = ball.positionsMm;
  const kept: number[] = [];
  for (let t = 0; t < triangles.length; t += 3) {
    const corners = [...triangles.subarray(t, t + 3)];
    const near = corners.some((c) =>
      places.some((at) => Math.hypot(p[3 * c] - at[0], p[3 * c + 1] - at[1], p[3 * c + 2] - at[2]) < radiusMm),
    );
    if (!near) kept.push(...corners);
  }
  return { positionsMm: p, triangles: Uint32Array.from(kept) };
}

describe("holes are crossed straight and never through the head", () => {
  const half = Math.SQRT1_2 * RADIUS;
  const holes: Record<string, PointMm[]> = {
    "at the top": [top],
    "at the start": [front],
    "one in front, one behind": [
      [0, half, half],
      [0, -half, half],
    ],
    "open neck": [[0, 0, -RADIUS]],
    "open neck and one on top": [[0, 0, -RADIUS], top],
  };
  for (const [name, places] of Object.entries(holes)) {
    test(name, () => {
      const { lengthMm } = surfaceArc(holed(places, 12), front, back, top);
      // A chord of 30 mm is 0.14 mm shorter than its arc; the ends of the two holes give two.
      expect(Math.abs(lengthMm - Math.PI * RADIUS)).toBeLessThan(1);
    });
  }
});

test("the midline's places are counted in shares of the way", () => {
  const placed = (atMm: PointMm) => ({ atMm, origin: "given" as const });
  const path = midlinePath(ball, { nasion: placed(front), inion: placed(back), vertex: placed(top) });
  for (const share of [0, 0.05, 0.25, 0.5, 0.9, 1]) {
    const [x, y, z] = pointAtShare(path, share);
    const onBall = [0, RADIUS * Math.cos(Math.PI * share), RADIUS * Math.sin(Math.PI * share)];
    expect(Math.hypot(x - onBall[0], y - onBall[1], z - onBall[2])).toBeLessThan(0.5);
    const found = shareOfNearest(path, [x, y, z]);
    expect(found.share).toBeCloseTo(share, 6);
    expect(found.offMm).toBeLessThan(1e-6);
  }
  expect(() => pointAtShare(path, 1.01)).toThrow(RangeError);
  expect(() => midlinePath(ball, { nasion: placed(front), inion: placed(back) })).toThrow(RangeError);
});

test("a plane beside the mesh has no skin and a tape of no length", () => {
  expect(tapeAround(ball, [0, 0, 200], [0, 0, 1]).lengthMm).toBe(0);
  expect(() => surfaceArc(ball, [200, 0, 0], [200, 10, 0], [200, 0, 10])).toThrow(RangeError);
});
