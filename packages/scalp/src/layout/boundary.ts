import { InputError } from "@shadowline/quantity";
import { closedCurve, crossesItself, type MapCurve } from "./map-curve.js";
import { toPlane } from "./map-point.js";
import {
  flat,
  mirrored,
  NAPE_BELOW_INION_MM,
  type PlanePoint,
  polarDegOf,
  type ScalpAnchors,
} from "./scalp-anchors.js";
import type { MapPoint } from "./scalp-surface.js";

/**
 * Nobody has published the outline of the scalp, so nape, sideburn and clearance of the ear are assumptions,
 * drawn so that the average man has the area that was measured: 492 (SD 31) cm2, Patel & Patel 2026,
 * Cureus, PMC13019652. Hair on the nape often reaches lower; a person can draw that.
 */
const NAPE_CORNER = { azimuthDeg: 158, higherDeg: 1 };
const CORNER_ROOM_DEG = 5;
/** A degree is so much shorter at the nape than at the vertex, by which it is reckoned. */
const NAPE_DEGREES = 1.2;

/** The mound halfway to the frontotemporal point bows the front forward by this much. */
const MOUND_FORWARD_MM = 2.5;

/** The face lies within 30 degrees of straight ahead: cotangent. Beside it hair may come down as far as it likes. */
const BESIDE_FACE = 1.732;

/** The middle of the nape, where the default boundary crosses the midline behind. */
export const napeOf = ({ inion, mmPerDeg }: ScalpAnchors): PlanePoint => [
  0,
  -polarDegOf(inion) - (NAPE_BELOW_INION_MM / mmPerDeg) * NAPE_DEGREES,
];

/** The default boundary from the temporal peak on the client's right to the one on the left, behind the ears. */
function aroundTheBack(anchors: ScalpAnchors): PlanePoint[] {
  const nape = napeOf(anchors);
  const { azimuthDeg, higherDeg } = NAPE_CORNER;
  const corner = toPlane({ azimuthDeg, polarDeg: polarDegOf(nape) - higherDeg });
  const [right, left] = anchors.besideEar;
  // Where an ear's line has come this far by itself the corner would turn it back.
  const corners = (beside: readonly PlanePoint[]): PlanePoint[] =>
    Math.abs(beside[beside.length - 1][0]) > corner[0] + CORNER_ROOM_DEG ? [corner] : [];
  return [...right, ...corners(right), nape, ...corners(left).map(mirrored), ...left.toReversed()];
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
 * @throws InputError for design.boundary, or for landmarks that no edge of hair can pass in order
 */
export function naturalBoundary(anchors: ScalpAnchors, drawn: readonly MapPoint[] | undefined): MapCurve {
  if (!drawn) {
    const front = naturalFront(anchors);
    const back = aroundTheBack(anchors).toReversed();
    const natural = closedCurve(flat([...front, ...back]));
    if (!crossesItself(natural, true)) return natural;
    // On an unusual head places estimated for it may come to lie past each other; fewer of them still lead around.
    const fewer = [...front.filter((_, i) => i !== 2 && i !== 4), ...back.filter((_, i) => i % 2 === 0)];
    const plain = closedCurve(flat(fewer));
    if (!crossesItself(plain, true)) return plain;
    const allowed = "in their order around the scalp: the edge of the hair that follows from them crosses itself";
    throw new InputError([{ field: "head.landmarks", allowed }]);
  }
  const refuse = (allowed: string): never => {
    throw new InputError([{ field: "design.boundary", allowed }]);
  };
  if (drawn.length < 6) refuse("a closed curve of at least 6 points");
  const curve = closedCurve(flat(drawn.map(toPlane)));
  for (let i = 0; i < curve.length; i += 2) {
    const [u, v] = [curve[i], curve[i + 1]];
    if (v > Math.abs(u) * BESIDE_FACE && polarDegOf([u, v]) > anchors.browDeg) refuse("above the brow in front");
  }
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
