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

/**
 * A head in the head frame, mm: origin midway between the tragions, +x to the client's right, +y
 * forward, +z normal to the Frankfurt plane.
 */
export type Head = {
  /** Welded, outward oriented; fine enough on the scalp to bear zones (edges at most about 4 mm). */
  readonly mesh: TriangleMesh;
  readonly landmarks: Landmarks;
  readonly measures: HeadMeasures;
  readonly origin: "scan" | "tape" | "template";
  /** Row-major 4 x 4, from the file's own frame and unit to this one; identity for a tape head. */
  readonly toHeadFrame: readonly number[];
  readonly unit: "mm" | "cm" | "dm" | "m" | "in" | "scaled";
  /** 1 when a person gave the unit or the circumference. */
  readonly unitConfidence: number;
  /** What was estimated, repaired or ignored, a sentence each. */
  readonly notes: readonly string[];
  readonly watertight: boolean;
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
