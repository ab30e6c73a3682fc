import type { TriangleMesh } from "@shadowline/scalp";
import type { NaturalLayout } from "./natural/natural-layout.js";
import type { StandingDots } from "./standing-dots.js";

/**
 * Wanted dots over a surface: linear inside each triangle, free to jump between triangles (a scar's
 * edge is a step, not a ramp).
 */
export type DensityField = {
  /** Dots per cm2 at the three corners of each triangle, 0 to 400; length 3 * triangles. */
  readonly cornerPerCm2: Float64Array;
};

export type DotRequest = {
  readonly surface: TriangleMesh;
  readonly density: DensityField;
  readonly seed: number;
  /** Group of each triangle (a zone); left out, the surface is one group. */
  readonly triangleGroup?: Uint8Array;
  /**
   * Cumulative share of a group's dots at the end of each session, ascending, last exactly 1; one list
   * for every group, or one a group where they differ.
   */
  readonly cumulativeShares: readonly number[] | readonly (readonly number[])[];
  /** Spheres that no dot may enter: x, y, z, radius in mm, four numbers each. */
  readonly obstacles?: Float64Array;
  /** Left out, nothing stands on the skin yet. */
  readonly standing?: StandingDots;
  /** Left out, the layout is the most even one. */
  readonly natural?: NaturalLayout;
};

/**
 * Dots in their order: a session's dots stand together and every prefix of the whole is even.
 * Position in the arrays = rank.
 */
export type DotPlacement = {
  readonly count: number;
  /** Dots that were wanted but found no room beside obstacles. */
  readonly unplaced: number;
  readonly triangle: Uint32Array;
  /** Weights of the triangle's second and third corner, two a dot. */
  readonly barycentric: Float64Array;
  readonly positionsMm: Float64Array;
  /** Unit normals, three a dot. */
  readonly normals: Float64Array;
  readonly group: Uint8Array;
  /** From 1. */
  readonly session: Uint8Array;
  /** Sessions of the group that has most. */
  readonly sessions: number;
  /** Dots by group and session: group * sessions + session - 1. */
  readonly totals: Uint32Array;
  /** Which dot this is, whatever becomes of the others; in a fresh plan its rank. */
  readonly id: Uint32Array;
  /** (rank + 1/2) / count in the plan that the dot was born in. */
  readonly orderKey: Float64Array;
  /** x, y, z where each dot that found no room would have stood; length 3 * unplaced. */
  readonly unplacedMm: Float64Array;
  /** Hairs of the follicular unit that each dot stands for, 1 to 4; there where a natural layout was asked for. */
  readonly unitHairs?: Uint8Array;
};
