import { acos } from "@shadowline/numeric";
import { toDegrees } from "@shadowline/quantity";
import type { Head } from "../head.js";
import type { PointMm } from "../landmark.js";
import { cross, distance, dot, minus, plus, pointAt, unitVector } from "../point.js";
import { fromPlane, mapDirection } from "./map-point.js";
import { nearestOnLine } from "./nearest-on-line.js";
import { planePoint } from "./scalp-anchors.js";
import type { ScalpSurface } from "./scalp-surface.js";
import { outermostHit } from "./surface-rays.js";

/** What can be told about a drawn hairline by measuring it; what follows from it is for the rules. */
export type HairlineFacts = {
  /** Over the skin, from the glabella up to the line's middle. */
  readonly glabellaToMiddleMm: number;
  /** Root mean square, seen from the front, of the middle half of the line about its own straight fit; 0 is a ruler. */
  readonly straightnessMm: number;
  /** Root mean square distance of the line from its own mirror image. */
  readonly asymmetryMm: number;
  /** The sharpest bend on either side over 15 mm each way, 180 for none. */
  readonly templeAngleDeg: BothSides<number>;
  /** How far the line runs in front of the head's own frontotemporal points; behind them below zero. */
  readonly templeForwardMm: BothSides<number>;
  /** How far its ends lie in front of the head's temporal peaks; null where it ends before it gets near them. */
  readonly peakForwardMm: BothSides<number | null>;
  /** How far apart the two sides are at a pair of landmarks, one of them mirrored; null without such landmarks. */
  readonly landmarkAsymmetryMm: {
    readonly frontotemporal: number;
    readonly lateralMound: number | null;
    readonly temporalPeak: number;
  };
  readonly lengthMm: number;
};

type BothSides<T> = { readonly right: T; readonly left: T };

export function hairlineFacts(head: Head, surface: ScalpSurface): HairlineFacts {
  const { curveMm, lengthMm } = surface.hairline;
  const places = landmarkPairs(head);
  const ends = { right: pointAt(curveMm, 0), left: pointAt(curveMm, curveMm.length / 3 - 1) };
  const temple = bothSides(places.frontotemporal, (at) => forwardOf(curveMm, at));
  return {
    glabellaToMiddleMm: glabellaToMiddle(head, surface),
    straightnessMm: straightness(curveMm),
    asymmetryMm: asymmetry(curveMm),
    templeAngleDeg: { right: sharpest(curveMm, 1), left: sharpest(curveMm, -1) },
    templeForwardMm: temple,
    peakForwardMm: bothSides(places.temporalPeak, (at, side) => peakForward(at, ends[side])),
    landmarkAsymmetryMm: {
      frontotemporal: unevenAt(curveMm, places.frontotemporal),
      lateralMound: places.lateralMound ? unevenAt(curveMm, places.lateralMound) : null,
      temporalPeak: distance(ends.right, mirrored(ends.left)),
    },
    lengthMm,
  };
}

/** A line that ends farther than this from a temporal peak was not meant to reach it. */
const NO_PEAK_MM = 30;

/** How far ahead of a peak the line ends, over the skin's own slope there. */
function peakForward(peak: PointMm, end: PointMm): number | null {
  if (distance(peak, end) > NO_PEAK_MM) return null;
  const out = unitVector(peak);
  return dot(minus(end, peak), unitVector(plus([0, 1, 0], out, -out[1])));
}

const mirrored = ([x, y, z]: PointMm): PointMm => [-x, y, z];

function landmarkPairs({ landmarks }: Head) {
  const pair = (
    right: "rightFrontotemporal" | "rightLateralMound" | "rightTemporalPeak",
    left: "leftFrontotemporal" | "leftLateralMound" | "leftTemporalPeak",
  ): BothSides<PointMm> | null => {
    const [r, l] = [landmarks[right], landmarks[left]];
    return r && l ? { right: r.atMm, left: l.atMm } : null;
  };
  const frontotemporal = pair("rightFrontotemporal", "leftFrontotemporal");
  const temporalPeak = pair("rightTemporalPeak", "leftTemporalPeak");
  if (!frontotemporal || !temporalPeak) throw new RangeError("the head has no frontotemporal points or temporal peaks");
  return { frontotemporal, temporalPeak, lateralMound: pair("rightLateralMound", "leftLateralMound") };
}

const bothSides = <T>(
  { right, left }: BothSides<PointMm>,
  told: (at: PointMm, side: "right" | "left") => T,
): BothSides<T> => ({ right: told(right, "right"), left: told(left, "left") });

type PlaceOnLine = {
  readonly atMm: PointMm;
  readonly distanceMm: number;
  /** Along the line there, from the client's right to the left. */
  readonly along: PointMm;
};

function nearestPlace(curveMm: Float64Array, to: PointMm): PlaceOnLine {
  const last = curveMm.length / 3 - 1;
  let best = Infinity;
  let found: PlaceOnLine = { atMm: to, distanceMm: Infinity, along: [0, 0, 0] };
  for (let i = 0; i < last; i++) {
    const a = pointAt(curveMm, i);
    const along = minus(pointAt(curveMm, i + 1), a);
    const length2 = dot(along, along);
    if (length2 === 0) continue;
    const share = Math.max(0, Math.min(1, dot(minus(to, a), along) / length2));
    const atMm = plus(a, along, share);
    const distanceMm = distance(atMm, to);
    if (distanceMm >= best) continue;
    best = distanceMm;
    found = { atMm, distanceMm, along };
  }
  return found;
}

/** Distance of the line from a place: above zero where the line runs in front of it. */
function forwardOf(curveMm: Float64Array, at: PointMm): number {
  const { atMm, distanceMm, along } = nearestPlace(curveMm, at);
  // Outwards x along the line, from right to left, points back over the head.
  const behind = dot(minus(at, atMm), cross(at, along));
  return behind >= 0 ? distanceMm : -distanceMm;
}

/** Both sides are asked at one place, the mean of the two landmarks, so that an uneven head is no uneven line. */
function unevenAt(curveMm: Float64Array, { right, left }: BothSides<PointMm>): number {
  const mean: PointMm = [(right[0] - left[0]) / 2, (right[1] + left[1]) / 2, (right[2] + left[2]) / 2];
  const onRight = nearestPlace(curveMm, mean).atMm;
  const onLeft = nearestPlace(curveMm, mirrored(mean)).atMm;
  return distance(onRight, mirrored(onLeft));
}

function glabellaToMiddle(head: Head, surface: ScalpSurface): number {
  const { glabella } = head.landmarks;
  if (!glabella) throw new RangeError("the head has no glabella");
  const [u0, v0] = planePoint(glabella.atMm);
  const [u1, v1] = planePoint(surface.midFrontalMm);
  const steps = 120;
  let before: readonly number[] | null = null;
  let sum = 0;
  for (let i = 0; i <= steps; i++) {
    const u = u0 + ((u1 - u0) * i) / steps;
    const v = v0 + ((v1 - v0) * i) / steps;
    const hit = outermostHit(head.mesh, u, v, mapDirection(fromPlane(u, v)));
    // A hole in the forehead is crossed straight.
    if (!hit) continue;
    if (before) sum += apart(before, hit.atMm);
    before = hit.atMm;
  }
  return sum;
}

const apart = (a: readonly number[], b: readonly number[]): number =>
  Math.sqrt((a[0] - b[0]) * (a[0] - b[0]) + (a[1] - b[1]) * (a[1] - b[1]) + (a[2] - b[2]) * (a[2] - b[2]));

function straightness(curveMm: Float64Array): number {
  const samples = curveMm.length / 3;
  const from = Math.floor(samples / 4);
  const to = Math.ceil((3 * samples) / 4);
  let n = 0;
  let sx = 0;
  let sz = 0;
  let sxx = 0;
  let sxz = 0;
  let szz = 0;
  for (let i = from; i < to; i++) {
    const x = curveMm[3 * i];
    const z = curveMm[3 * i + 2];
    n++;
    sx += x;
    sz += z;
    sxx += x * x;
    sxz += x * z;
    szz += z * z;
  }
  const xx = sxx - (sx * sx) / n;
  const xz = sxz - (sx * sz) / n;
  const zz = szz - (sz * sz) / n;
  return Math.sqrt(Math.max(0, zz - (xx > 0 ? (xz * xz) / xx : 0)) / n);
}

function asymmetry(curveMm: Float64Array): number {
  const mirror = curveMm.map((value, i) => (i % 3 === 0 ? -value : value));
  const { distanceMm } = nearestOnLine(curveMm, mirror, 3, 1000);
  let sum = 0;
  for (const d of distanceMm) sum += d * d;
  return Math.sqrt(sum / distanceMm.length);
}

const ARM_MM = 15;

function sharpest(curveMm: Float64Array, side: 1 | -1): number {
  const at = (i: number): readonly number[] => [curveMm[3 * i], curveMm[3 * i + 1], curveMm[3 * i + 2]];
  const samples = curveMm.length / 3;
  let least = 180;
  for (let i = 0; i < samples; i++) {
    if (curveMm[3 * i] * side <= 0) continue;
    let before = i;
    while (before > 0 && apart(at(before), at(i)) < ARM_MM) before--;
    let after = i;
    while (after < samples - 1 && apart(at(after), at(i)) < ARM_MM) after++;
    const b = apart(at(before), at(i));
    const a = apart(at(after), at(i));
    // Too near an end for two arms.
    if (b < ARM_MM || a < ARM_MM) continue;
    let dot = 0;
    for (let k = 0; k < 3; k++) {
      dot += (curveMm[3 * before + k] - curveMm[3 * i + k]) * (curveMm[3 * after + k] - curveMm[3 * i + k]);
    }
    least = Math.min(least, toDegrees(acos(dot / (a * b))));
  }
  return least;
}
