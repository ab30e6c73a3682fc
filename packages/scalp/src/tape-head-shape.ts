import { pow } from "@shadowline/numeric";
import type { PointMm } from "./landmark.js";

/**
 * A head of plausible shape as one radius per direction from a point inside it.
 *
 * One radius a direction means that no two parts of the surface can cross. Cranium, face and neck are
 * convex bodies around the same point, merged smoothly; brows, nose, ears and the rest are smooth bumps
 * that end where they end. The proportions are our own assumption, compared by eye with scanned
 * heads: they make a face to find one's way by, not a likeness.
 */
export type TapeHeadShape = {
  /** Half axes of the cranium at the level of the circumference, mm. */
  readonly halfLengthMm: number;
  readonly halfBreadthMm: number;
  /** From that level to the top of the head, mm. */
  readonly crownMm: number;
  /** 2 makes the level section an ellipse, more squares it. */
  readonly planPower: number;
  /** The same for the profile seen from the side, and for the one seen from the front. */
  readonly sidePower: number;
  readonly frontPower: number;
  /** Face, neck and features against those of the mean man. */
  readonly faceScale: number;
  /** 0 the mean woman's brow, jaw and neck, 1 the mean man's. */
  readonly maleness: number;
};

/** Where the mean man's features are, mm in the head frame; multiply by `faceScale`. */
export const featureLevelMm = { centre: 40, centreY: -5, glabella: 38, nasion: 24, inion: -3 } as const;

/** Widest in front is this much narrower than widest at the back, as seen from above. */
const TAPER = 0.07;
/** Skull base below the centre; face and neck hide most of it. */
const BASE_MM = 82;
const FACE_AXIS: PointMm = [0, 0.5, -0.8660254037844386];
const FACE_FRONT: PointMm = [0, 0.8660254037844386, 0.5];
const NECK_AXIS: PointMm = [0, -0.1494, -0.98877];

export const centreOf = (shape: TapeHeadShape): PointMm => [
  0,
  featureLevelMm.centreY * shape.faceScale,
  featureLevelMm.centre * shape.faceScale,
];

/** Distance from the centre to the surface, mm, in a direction of length 1. */
export function radiusMm(shape: TapeHeadShape, dx: number, dy: number, dz: number): number {
  const smooth = bodyRadiusMm(shape, dx, dy, dz);
  const s = shape.faceScale;
  const y = (smooth * dy) / s + featureLevelMm.centreY;
  const z = (smooth * dz) / s + featureLevelMm.centre;
  const x = Math.abs((smooth * dx) / s);
  // The face's relief rises from nothing at the sides, or a cheekbone would end in a step.
  const ahead = Math.max(0, Math.min(1, (y - 20) / 30));
  const face = ahead > 0 ? ahead * ahead * (3 - 2 * ahead) * faceReliefMm(x, z, shape.maleness) : 0;
  return smooth + s * (face + earReliefMm(x, y, z));
}

function bodyRadiusMm(shape: TapeHeadShape, dx: number, dy: number, dz: number): number {
  const { halfLengthMm, halfBreadthMm, crownMm, planPower, sidePower, frontPower, faceScale: s, maleness } = shape;
  // Cranium: a superellipsoid whose profile power turns from the front view's to the side view's.
  const flat = dx * dx + dy * dy;
  const power = flat > 0 ? frontPower + ((sidePower - frontPower) * dy * dy) / flat : frontPower;
  const across = (Math.abs(dx) * (1 + TAPER * dy)) / halfBreadthMm;
  const level = pow(pow(across, planPower) + pow(Math.abs(dy) / halfLengthMm, planPower), 1 / planPower);
  const upright = Math.abs(dz) / (dz > 0 ? crownMm : BASE_MM * s);
  const cranium = pow(pow(level, power) + pow(upright, power), 1 / power);

  const along = dy * FACE_AXIS[1] + dz * FACE_AXIS[2];
  const front = dy * FACE_FRONT[1] + dz * FACE_FRONT[2];
  const wide = dx / ((60 + 5 * maleness) * s);
  const deep = front / ((front > 0 ? 56 : 42) * s);
  const girth = Math.sqrt(wide * wide + deep * deep);
  const long = Math.abs(along) / ((along > 0 ? 162 + 7 * maleness : 55) * s);
  const face = pow(girth * girth * girth + long * long * long, 1 / 3);

  const down = dy * NECK_AXIS[1] + dz * NECK_AXIS[2];
  const thick = eighth(Math.sqrt(Math.max(0, 1 - down * down)) / ((49 + 7 * maleness) * s));
  const tall = eighth(Math.abs(down) / ((down > 0 ? 172 : 50) * s));
  const neck = Math.sqrt(Math.sqrt(Math.sqrt(thick + tall)));

  // Smooth union: the 16th power lets the largest win within a few degrees of a seam.
  const sum = sixteenth(1 / cranium) + sixteenth(1 / face) + sixteenth(1 / neck);
  return Math.sqrt(Math.sqrt(Math.sqrt(Math.sqrt(sum))));
}

function eighth(a: number): number {
  const second = a * a;
  const fourth = second * second;
  return fourth * fourth;
}

const sixteenth = (a: number): number => eighth(a) * eighth(a);

/** 1 in the middle of an ellipse, 0 from its rim on, without an edge between. */
function bump(u: number, v: number, halfU: number, halfV: number): number {
  const rho = (u * u) / (halfU * halfU) + (v * v) / (halfV * halfV);
  return rho < 1 ? (1 - rho) * (1 - rho) : 0;
}

/** x from the midline outwards and z, in the mean man's mm. */
function faceReliefMm(x: number, z: number, maleness: number): number {
  return (
    (1 + 2 * maleness) * bump(x - 20, z - 35, 32, 11) +
    -5 * bump(x, z - 22, 15, 13) +
    -6 * bump(x - 32, z - 12, 20, 14) +
    23 * bump(x, z + 24, 17, z > -24 ? 46 : 15) +
    3 * bump(x - 50, z + 12, 20, 20) +
    5 * bump(x, z + 60, 27, 13) +
    6 * bump(x, z + 92, 26, 18)
  );
}

/** x outwards, y forward and z, in the mean man's mm. Nothing at the tragion, nothing above 33 mm. */
function earReliefMm(x: number, y: number, z: number): number {
  return x > 40 ? 15 * bump(y + 15, z - 1, 13, 32) : 0;
}
