import type { Landmarks } from "./landmark.js";
import type { TriangleMesh } from "./triangle-mesh.js";

/** What a tape and a caliper would read (docs/decisions say how each is cut). */
export type HeadMeasures = {
  readonly circumferenceMm: number;
  readonly lengthMm: number;
  readonly breadthMm: number;
  readonly nasionInionArcMm: number;
  readonly coronalArcMm: number;
};

/** How a head was found in a scan, by shape alone, as screens and the command tell it. */
export type FoundHead = {
  /** 0 to 1: how much better this way of standing fits than the next best one that is plainly another. */
  readonly orientationConfidence: number;
  /** 0 to 1: whether this surface is a head at all, by how closely known heads can be laid on it. */
  readonly headConfidence: number;
  /** Which part of the scan is the head, one sentence. */
  readonly headPart: string;
  /** How the scan stood, one sentence, such as "The scan was turned upright: y was up, the face to +z." */
  readonly turned: string;
  /** What the unit was concluded from, one sentence. */
  readonly scale: string;
};

/**
 * A head in the head frame, mm: origin midway between the tragions, +x to the client's right, +y
 * forward, +z normal to the Frankfurt plane.
 */
export type Head = {
  /** Welded, outward oriented; fine enough on the scalp to bear zones (edges at most about 4 mm). */
  readonly mesh: TriangleMesh;
  readonly landmarks: Landmarks;
  readonly measures: HeadMeasures;
  /** Only for a tape head: which of `measures` a tape gave; the others are estimated. */
  readonly measured?: readonly (keyof HeadMeasures)[];
  readonly origin: "scan" | "tape" | "template";
  /** Row-major 4 x 4, from the file's own frame and unit to this one; identity for a tape head. */
  readonly toHeadFrame: readonly number[];
  readonly unit: "mm" | "cm" | "dm" | "m" | "in" | "scaled";
  /** 1 when a person gave the unit or the circumference; else how likely this unit is, 0 to 1. */
  readonly unitConfidence: number;
  /** What was estimated, repaired or ignored, a sentence each. */
  readonly notes: readonly string[];
  /** Whether the surface that was scanned is closed; a head that was cut off its shoulders is open below. */
  readonly watertight: boolean;
  /** Only for a scan that was searched for its head; absent where a person gave the landmarks that turn it. */
  readonly found?: FoundHead;
};

/**
 * Tape figures; any subset with at least the circumference, or length and breadth.
 * What is missing is estimated and named in `Head.notes`.
 */
export type TapeMeasures = {
  readonly sex?: "female" | "male" | "unknown";
  readonly circumferenceMm?: number;
  readonly lengthMm?: number;
  readonly breadthMm?: number;
  readonly nasionInionArcMm?: number;
  readonly coronalArcMm?: number;
};
