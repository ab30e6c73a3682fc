import { napeOf } from "./boundary.js";
import { innerCurve, type MapCurve } from "./map-curve.js";
import { toPlane } from "./map-point.js";
import { flat, mirrored, type PlanePoint, polarDegOf, type ScalpAnchors } from "./scalp-anchors.js";

/**
 * Heights of the fringe that stays for life, over the hair's lower edge: 7 to 8 cm at the back, 5 cm at
 * the sides (Unger's examination of 328 men over 65). Above it lies the top: frontal, midscalp, crown.
 */
const FRINGE_BACK_MM = 70;
const FRINGE_SIDE_MM = 50;

/** Shares of the midline's way from the mid-frontal point to the crown's lower edge. Assumption. */
const FRONTAL_SHARE = 0.3;
const CROWN_STARTS = 0.62;
/** The whorl's usual place on the same way. Assumption. */
const WHORL = 0.78;

/** Slope of the border between side and back: 122 degrees from straight ahead, behind the ear. Assumption. */
const BACK_SLOPE = 0.6249;

export type ZoneBorders = {
  /** Closed curve around the top of the head; in front it runs out over the face. */
  readonly top: MapCurve;
  /** Degrees forward on the map where frontal ends and where midscalp ends. */
  readonly frontalBackDeg: number;
  readonly midscalpBackDeg: number;
  /** The crown's lower edge and its middle, on the midline. */
  readonly crownBackDeg: number;
  readonly whorl: PlanePoint;
};

export function zoneBorders(anchors: ScalpAnchors): ZoneBorders {
  const { midFrontal, frontotemporal, mmPerDeg } = anchors;
  const napeDeg = polarDegOf(napeOf(anchors));
  const backDeg = napeDeg - FRINGE_BACK_MM / mmPerDeg;
  const side = (corner: PlanePoint, beside: readonly PlanePoint[]): PlanePoint[] => {
    // The highest place beside the ear.
    const sideDeg = Math.min(...beside.map(polarDegOf)) - FRINGE_SIDE_MM / mmPerDeg;
    return [
      [corner[0], corner[1] + 20],
      corner,
      toPlane({ azimuthDeg: 68, polarDeg: 0.5 * (polarDegOf(corner) + sideDeg) }),
      toPlane({ azimuthDeg: 95, polarDeg: sideDeg }),
      toPlane({ azimuthDeg: 130, polarDeg: sideDeg + 0.42 * (backDeg - sideDeg) }),
      toPlane({ azimuthDeg: 157, polarDeg: sideDeg + 0.9 * (backDeg - sideDeg) }),
    ];
  };
  const right = side(frontotemporal[0], anchors.besideEar[0]);
  const left = side(mirrored(frontotemporal[1]), anchors.besideEar[1]).map(mirrored);
  const border = innerCurve(flat([...right, [0, -backDeg], ...left.toReversed()]));
  const top = new Float64Array(border.length + 4);
  top.set(border);
  top.set([left[0][0], 170, right[0][0], 170], border.length);
  const way = midFrontal[1] + backDeg;
  return {
    top,
    frontalBackDeg: midFrontal[1] - FRONTAL_SHARE * way,
    midscalpBackDeg: midFrontal[1] - CROWN_STARTS * way,
    crownBackDeg: -backDeg,
    whorl: [0, midFrontal[1] - WHORL * way],
  };
}

/**
 * Positive in front of the line that parts temple and parietal: from behind the frontotemporal point
 * down to the front of the ear.
 */
export function templeSide({ frontotemporal }: ScalpAnchors, u: number, v: number): number {
  const top = Math.min(frontotemporal[u >= 0 ? 0 : 1][1] - 6, 18);
  return v - (top + ((8 - top) * (Math.abs(u) - 40)) / 40);
}

/** Positive behind the line that parts parietal and occipital. */
export const occipitalSide = (u: number, v: number): number => -v - BACK_SLOPE * Math.abs(u);
