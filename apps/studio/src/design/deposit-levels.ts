import type { TechniqueLimits } from "@shadowline/technique";

/** Where a figure stands against a clinic's limits. */
export type Level = "fine" | "caution" | "beyond";

const level = (value: number, caution: number, refuse: number): Level =>
  value > refuse ? "beyond" : value > caution ? "caution" : "fine";

export const spillLevel = (spillProbability: number, limits: TechniqueLimits): Level =>
  level(spillProbability, limits.spillCaution, limits.spillRefuse);

export const bleedingLevel = (bleedingIndex: number, limits: TechniqueLimits): Level =>
  level(bleedingIndex, limits.bleedingCaution, limits.bleedingRefuse);
