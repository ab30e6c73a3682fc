import { pow } from "@shadowline/numeric";
import { ramp } from "./bump.js";
import { earReliefMm } from "./ear-relief.js";
import { faceReliefMm } from "./face-relief.js";
import type { PointMm } from "./landmark.js";

/**
 * A head of plausible shape as one radius per direction from a point inside it.
 *
 * One radius a direction means that no two parts of the surface can cross. Cranium, face and neck are
 * plain bodies around the same point, merged smoothly; brows, nose, ears and the rest are smooth bumps
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
const FACE_AXIS: PointMm = [0, 0.6427876096865394, -0.766044443118978];
const FACE_FRONT: PointMm = [0, 0.766044443118978, 0.6427876096865394];
const NECK_AXIS: PointMm = [0, -0.1494, -0.98877];

export const centreOf = (shape: TapeHeadShape): PointMm => [
  0,
  featureLevelMm.centreY * shape.faceScale,
  featureLevelMm.centre * shape.faceScale,
];

/** Whether the surface is finely shaped in a direction of length 1 from the centre: face, under the chin, ears. */
export function bearsRelief(dx: number, dy: number, dz: number): boolean {
  const level = square(dz + 0.42);
  if (dy > 0 && square(dx / 0.34) + level / square(0.4) < 1) return true;
  if (dz < -0.7 && square(dx / 0.24) + square((dy - 0.24) / 0.13) < 1) return true;
  return Math.abs(dx) > 0.5 && square((dy + 0.16) / 0.2) + level / square(0.35) < 1;
}

/** Distance from the centre to the surface, mm, in a direction of length 1. */
export function radiusMm(shape: TapeHeadShape, dx: number, dy: number, dz: number): number {
  const smooth = bodyRadiusMm(shape, dx, dy, dz);
  const s = shape.faceScale;
  const y = (smooth * dy) / s + featureLevelMm.centreY;
  const z = (smooth * dz) / s + featureLevelMm.centre;
  const x = Math.abs((smooth * dx) / s);
  // The face's relief rises from nothing at the sides, or a cheekbone would end in a step.
  const ahead = ramp(y, 20, 50);
  const face = ahead > 0 ? ahead * faceReliefMm(x, z, shape.maleness) : 0;
  const ear = x > 40 ? earReliefMm(y, z) : 0;
  return smooth + s * (face + ear);
}

function bodyRadiusMm(shape: TapeHeadShape, dx: number, dy: number, dz: number): number {
  const { halfLengthMm, halfBreadthMm, crownMm, planPower, sidePower, frontPower, faceScale: s, maleness } = shape;
  // Cranium: a superellipsoid whose profile power turns from the front view's to the side view's.
  const flat = dx * dx + dy * dy;
  const power = flat > 0 ? frontPower + ((sidePower - frontPower) * dy * dy) / flat : frontPower;
  const across = (Math.abs(dx) * (1 + TAPER * dy)) / halfBreadthMm;
  const level = pow(pow(across, planPower) + pow(Math.abs(dy) / halfLengthMm, planPower), power / planPower);
  const upright = pow(Math.abs(dz) / (dz > 0 ? crownMm : BASE_MM * s), power);
  const cranium = pow(level + upright, 1 / power);

  const along = dy * FACE_AXIS[1] + dz * FACE_AXIS[2];
  const front = dy * FACE_FRONT[1] + dz * FACE_FRONT[2];
  // Fourth powers of the gauges are all that the union needs. A mixed term of 2 makes an ellipse, of 0 a
  // squircle: the front of the face is nearly round, the jaw's angle squarer.
  const wide = square(dx / ((63 + 5 * maleness) * s));
  const deep = square(front / ((front > 0 ? 54 : 68) * s));
  const girth = wide * wide + deep * deep + (front > 0 ? 1.34 : 0.52) * wide * deep;
  const long = square(along / ((along > 0 ? 158 + 6 * maleness : 55) * s));
  const face = girth + long * long + 1.2 * long * Math.sqrt(girth);

  const down = dy * NECK_AXIS[1] + dz * NECK_AXIS[2];
  const thick = square(Math.max(0, 1 - down * down) / square((46 + 7 * maleness) * s * (0.85 + 0.25 * down * down)));
  const tall = square(square(down / ((down > 0 ? 176 : 50) * s)));
  const neck = thick + tall;

  // Smooth union: face and neck flow into each other, the cranium wins within a few degrees of a seam.
  const lower = 1 / square(face) + 1 / square(neck);
  const sum = sixteenth(1 / cranium) + lower * lower;
  return Math.sqrt(Math.sqrt(Math.sqrt(Math.sqrt(sum))));
}

const square = (a: number): number => a * a;

function eighth(a: number): number {
  const second = a * a;
  const fourth = second * second;
  return fourth * fourth;
}

const sixteenth = (a: number): number => eighth(a) * eighth(a);
