/** Lights a look can be predicted under. */
export const illuminantIds = ["D65", "A", "LED-B3"] as const;
export type IlluminantId = (typeof illuminantIds)[number];
