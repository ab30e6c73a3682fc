import type { IlluminantId } from "@shadowline/light";
import type { Band } from "@shadowline/quantity";

export type LabBand = { readonly l: Band; readonly a: Band; readonly b: Band };

/**
 * The predicted appearance of the treated area. Bands are 5-95 %.
 *
 * Predicted is the change from the client's own measured skin; absolute colour only follows from it.
 */
export type Look = {
  readonly ageDays: number;
  readonly distanceM: number;
  readonly illuminant: IlluminantId;
  readonly hairLengthMm: number;
  readonly observer: "CIE 1931 2 degree";
  readonly skin: LabBand;
  readonly treated: LabBand;
  /** Treated minus skin. */
  readonly difference: LabBand;
  /** CIEDE2000 between treated area and bare skin. */
  readonly deltaE: Band;
  /** Root mean square CIEDE2000 of single dots about their own mean, as resolved from the distance. */
  readonly grain: Band;
  /** Probability that an observer would not see the difference (threshold by skin lightness). */
  readonly chanceUnseen: number;
};

export const views = ["front", "top", "left", "right", "back"] as const;
export type View = (typeof views)[number];

/** An opaque picture, row 0 at the top, three bytes (sRGB) a pixel. */
export type Picture = { readonly width: number; readonly height: number; readonly rgb: Uint8Array };
