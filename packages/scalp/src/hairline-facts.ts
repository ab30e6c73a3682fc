import { acos } from "@shadowline/numeric";
import { toDegrees } from "@shadowline/quantity";
import type { Head } from "./head.js";
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
  readonly templeAngleDeg: { readonly right: number; readonly left: number };
  readonly lengthMm: number;
};

export function hairlineFacts(head: Head, surface: ScalpSurface): HairlineFacts {
  const { curveMm, lengthMm } = surface.hairline;
  return {
    glabellaToMiddleMm: glabellaToMiddle(head, surface),
    straightnessMm: straightness(curveMm),
    asymmetryMm: asymmetry(curveMm),
    templeAngleDeg: { right: sharpest(curveMm, 1), left: sharpest(curveMm, -1) },
    lengthMm,
  };
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
