import type { PointMm } from "../landmark.js";
import { ramp } from "./bump.js";
import { earReliefMm } from "./ear-relief.js";
import { faceReliefMm } from "./face-relief.js";

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
  /**
   * How square the level section is: 0 an ellipse of its axes, towards 1 a rounded box, below 0 a lens. The box of
   * 1 is a tenth longer around than a person's squarest head: hair under the tape.
   */
  readonly planSquareness: number;
  /** The same for the profile seen from the side, and for the one seen from the front. */
  readonly sideSquareness: number;
  readonly frontSquareness: number;
  /** Where the bump at the back of the skull is taken to be, over the Frankfurt plane. */
  readonly inionLevelMm: number;
  /** Face, neck and features against those of the mean man. */
  readonly faceScale: number;
  /** The same across. */
  readonly faceBreadthScale: number;
  /** 0 the mean woman's brow, jaw and neck, 1 the mean man's. */
  readonly maleness: number;
};

/** Where the mean man's features are, mm in the head frame; multiply by `faceScale`. */
export const featureLevelMm = { centre: 40, centreY: -5, glabella: 38, nasion: 24, inion: -3 } as const;

/**
 * What five scanned heads share in the section of greatest length: widest a tenth of the length behind its middle,
 * rounder behind, squarer at the forehead. Fitted to their outlines within 0.4 to 1.8 mm (root mean square).
 */
const TAPER = 0.11;
const FOREHEAD_SQUARER = 0.3;
/** The top of those heads lies a tenth of half their length behind the middle of the tape's level. */
const APEX_BEHIND = 0.1;
/** Skull base below the centre in front, where the face hides it, and behind, where it becomes the nape. */
const BASE_FRONT_MM = 82;
const BASE_BACK_MM = 100;
const BASE_SQUARENESS = 0.3;
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
  const x = Math.abs((smooth * dx) / shape.faceBreadthScale);
  // The face's relief rises from nothing at the sides, or a cheekbone would end in a step.
  const ahead = ramp(y, 20, 50);
  const face = ahead > 0 ? ahead * faceReliefMm(x, z, shape.maleness) : 0;
  const ear = x > 40 ? earReliefMm(y, z) : 0;
  return smooth + s * (face + ear);
}

function bodyRadiusMm(shape: TapeHeadShape, dx: number, dy: number, dz: number): number {
  const { halfLengthMm, halfBreadthMm, crownMm, planSquareness, faceScale: s, maleness } = shape;
  // Cranium. Squares of the three coordinates in half axes, two of them merged into the level section's gauge,
  // that one with the height: mixtures of an ellipse and a box, smooth all over, where a superellipse has an edge
  // or a flat wherever it crosses an axis.
  const above = Math.max(0, dz);
  const boxed = Math.max(0, Math.min(1, planSquareness));
  const across = square((dx * (1 + TAPER * (1 - boxed * boxed) * dy)) / halfBreadthMm);
  const ahead = square((dy + APEX_BEHIND * above * above * above) / halfLengthMm);
  // Towards the top the section rounds off, and the top itself is smooth.
  const flat = dx * dx + dy * dy;
  // Squarer than a skull is hair, and hair is behind and beside, not at the forehead.
  const lean = FOREHEAD_SQUARER * (1 - boxed) * (1 - square(boxed / 0.45));
  const squareness = flat * (planSquareness + lean * dy);
  const level = Math.sqrt(Math.sqrt(mixture(across, ahead, squareness)));
  const base = s * (BASE_FRONT_MM + ((BASE_BACK_MM - BASE_FRONT_MM) * (1 - dy)) / 2);
  const side = dy * dy;
  const profile =
    dz > 0 ? shape.frontSquareness + (shape.sideSquareness - shape.frontSquareness) * side : BASE_SQUARENESS;
  const cranium = mixture(level, square(dz / (dz > 0 ? crownMm : base)), profile);

  const along = dy * FACE_AXIS[1] + dz * FACE_AXIS[2];
  const front = dy * FACE_FRONT[1] + dz * FACE_FRONT[2];
  // Fourth powers of the gauges are all that the union needs. A mixed term of 2 makes an ellipse, of 0 a
  // squircle: the front of the face is nearly round, the jaw's angle squarer.
  const wide = square(dx / ((63 + 5 * maleness) * shape.faceBreadthScale));
  const deep = square(front / ((front > 0 ? 54 : 68) * s));
  const girth = wide * wide + deep * deep + (front > 0 ? 1.34 : 0.52) * wide * deep;
  const long = square(along / ((along > 0 ? 158 + 6 * maleness : 55) * s));
  const face = girth + long * long + 1.2 * long * Math.sqrt(girth);

  const down = dy * NECK_AXIS[1] + dz * NECK_AXIS[2];
  const thick = square(Math.max(0, 1 - down * down) / square((46 + 7 * maleness) * s * (0.85 + 0.25 * down * down)));
  const tall = square(square(down / ((down > 0 ? 176 : 50) * s)));
  const neck = thick + tall;

  // Smooth union. The neck flows into face and nape; face and cranium keep more to themselves, or the cheeks
  // would widen the head at the tape.
  const [c, f, n] = [1 / cranium, 1 / square(face), 1 / square(neck)];
  const sum = square(c) + square(f) + n * (n + 2 * (c + f));
  return Math.sqrt(Math.sqrt(Math.sqrt(Math.sqrt(sum))));
}

/**
 * Eighth power of a plane gauge, from the squares of its two coordinates: (a + b)^4 is the circle's, a^4 + b^4 the
 * box's, and a share of each lies between. On both axes all of them agree.
 */
function mixture(a: number, b: number, squareness: number): number {
  return eighth(a + b) * (1 - squareness) + squareness * (eighth(a) + eighth(b));
}

const square = (a: number): number => a * a;

/** Eighth power of what is given as a square. */
const eighth = (squared: number): number => square(square(squared));
