import { InputError } from "@shadowline/quantity";
import { closedCurve, crossesItself, type MapCurve } from "./map-curve.js";
import { toPlane } from "./map-point.js";
import { flat, mirrored, type PlanePoint, planePoint, polarDegOf, type ScalpAnchors } from "./scalp-anchors.js";
import type { MapPoint } from "./scalp-surface.js";

/**
 * Where the default scalp ends around an average man's ear, mm from the tragion towards front and top,
 * and at the surface's distance from the midline there. The ear is 64 mm long (ANSUR II) with half of it
 * above the tragion, and the line keeps a centimetre clear of it.
 *
 * Nobody has published the outline, so ear and nape are assumptions, drawn so that the average man has
 * the area that was measured: 492 (SD 31) cm2, Patel & Patel 2026, Cureus, PMC13019652. Hair on the nape
 * often reaches lower; a person can draw that.
 */
const BESIDE_EAR_MM: readonly (readonly [outMm: number, frontMm: number, upMm: number])[] = [
  [70, 26, 24],
  [71, 21, 13],
  [72, 12, 13],
  [74, 8, 36],
  [76, -8, 46],
  [77, -30, 43],
  [75, -49, 18],
  [68, -60, -2],
];

/** How far the default scalp reaches below the inion in the middle of the nape. Assumption, as above. */
const NAPE_BELOW_INION_MM = 11;
const NAPE_CORNER_AZIMUTH_DEG = 152;

/** The mound halfway to the frontotemporal point bows the front forward by this much. */
const MOUND_FORWARD_MM = 2.5;

/** The places between the temporal peak and the middle of the nape, on the client's right. */
export function besideEar({ size, inion, mmPerDeg }: ScalpAnchors): readonly PlanePoint[] {
  const ear = BESIDE_EAR_MM.map(([out, front, up]) => planePoint([out * size, front * size, up * size]));
  const napeDeg = polarDegOf(inion) + (NAPE_BELOW_INION_MM / mmPerDeg) * 1.2;
  const corner = toPlane({ azimuthDeg: NAPE_CORNER_AZIMUTH_DEG, polarDeg: napeDeg - 1 });
  return [...ear, corner, [0, -napeDeg]];
}

/** The natural front edge, from the right temporal peak over the mid-frontal point to the left one. */
export function naturalFront(anchors: ScalpAnchors): readonly PlanePoint[] {
  const { midFrontal, frontotemporal, temporalPeak, mmPerDeg } = anchors;
  const mound = (side: 0 | 1): PlanePoint =>
    anchors.lateralMound?.[side] ?? [
      midFrontal[0] + 0.55 * (frontotemporal[side][0] - midFrontal[0]),
      midFrontal[1] + 0.45 * (frontotemporal[side][1] - midFrontal[1]) + MOUND_FORWARD_MM / mmPerDeg,
    ];
  return [temporalPeak[0], frontotemporal[0], mound(0), midFrontal, mound(1), frontotemporal[1], temporalPeak[1]];
}

/**
 * Where hair ends, all around: the person's curve, or the one that follows from the landmarks.
 *
 * @returns closed, from the right over the forehead to the left and back over the nape
 * @throws InputError for design.boundary
 */
export function naturalBoundary(anchors: ScalpAnchors, drawn: readonly MapPoint[] | undefined): MapCurve {
  if (!drawn) {
    const right = besideEar(anchors);
    const left = right.slice(0, -1).map(mirrored);
    return closedCurve(flat([...naturalFront(anchors), ...left, ...right.toReversed()]));
  }
  const refuse = (allowed: string): never => {
    throw new InputError([{ field: "design.boundary", allowed }]);
  };
  if (drawn.length < 6) refuse("a closed curve of at least 6 points");
  const curve = closedCurve(flat(drawn.map(toPlane)));
  if (crossesItself(curve, true)) refuse("a closed curve that does not cross itself");
  let area = 0;
  const n = curve.length / 2;
  for (let i = 0; i < n; i++) {
    const j = (i + 1) % n;
    area += curve[2 * i] * curve[2 * j + 1] - curve[2 * j] * curve[2 * i + 1];
  }
  // A square centimetre or so; less is a slip of the hand.
  if (Math.abs(area) < 50) refuse("a closed curve around the scalp");
  return area > 0 ? curve : reversed(curve);
}

function reversed(curve: MapCurve): MapCurve {
  const out = new Float64Array(curve.length);
  for (let i = 0; i < curve.length; i += 2) {
    out[i] = curve[curve.length - 2 - i];
    out[i + 1] = curve[curve.length - 1 - i];
  }
  return out;
}
