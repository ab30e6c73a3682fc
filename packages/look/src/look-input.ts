import type { Lab } from "@shadowline/light";
import type { TriangleMesh } from "@shadowline/scalp";

export const hairShades = ["black", "dark-brown", "light-brown", "blond", "grey"] as const;
export type HairShade = (typeof hairShades)[number];

/** Every dot that was set, one array entry a dot. All figures are healed (day 30). */
export type DepositedDots = {
  readonly count: number;
  readonly positionsMm: Float64Array;
  readonly normals: Float64Array;
  readonly massNg: Float64Array;
  readonly depthMm: Float64Array;
  readonly radiusMm: Float64Array;
  /** Standard deviation of depth. */
  readonly depthSpreadMm: Float64Array;
  /** Pigment that stood in the epidermis on the day and leaves with it, over the healed mass. */
  readonly shedRatio: Float64Array;
  /** Days that this dot is older than the last session. */
  readonly olderDays: Float64Array;
  /** Standard deviation by which each place strays from an even layout along each direction, mm; left out, 0. */
  readonly placeSdMm?: number;
};

/** Everything `predictLook` and `drawHead` need; nothing of plans or clients. */
export type LookInput = {
  /** Whole head, head frame. */
  readonly head: TriangleMesh;
  readonly dots: DepositedDots;
  /** The skin that bears dots, for the mean colour. 0 when nothing was treated. */
  readonly treatedAreaCm2: number;
  /** Mean existing hairs per cm2 in the treated area. */
  readonly treatedHairsPerCm2: number;
  /** Mean shaft of that hair, mm, where it differs from `hairShaftMm`: pattern loss thins what it leaves. */
  readonly treatedShaftMm?: number;
  /** Existing hair for the picture: hairs per cm2 per vertex of `head`. */
  readonly hairsPerCm2: Float64Array;
  /**
   * Unit vector along which hair leaves the skin, three a vertex of `head`; zeros where nobody knows. Without it all
   * hair falls downhill.
   */
  readonly hairLean?: Float64Array;
  readonly hairShaftMm: number;
  readonly hairShade: HairShade;
  /** Bare skin as measured, D65, 1931 observer. */
  readonly skin: Lab;
  readonly pigment: { readonly massAbsorptionM2PerG: number; readonly angstromExponent: number };
  /** Seeds the bands. */
  readonly seed: number;
};
