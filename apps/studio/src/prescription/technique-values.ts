import type { Technique } from "@shadowline/technique";
import type { TechniqueField } from "@shadowline/treatment";
import type { Format } from "../text/format.js";
import type { Text } from "../text/useText.js";

/** In the order in which a hand sets them. */
export const techniqueFields = [
  "instrument",
  "needle",
  "ink",
  "dilutionParts",
  "extensionMm",
  "guideGapMm",
  "angleDeg",
  "dwellS",
  "punctureHz",
  "strokeMm",
  "stretchRatio",
  "complianceMmPerN",
  "dragMmPerS",
] as const satisfies readonly TechniqueField[];

/** A technique value with its unit, as a practitioner reads it. */
export function techniqueValue(field: TechniqueField, technique: Technique, format: Format, text: Text): string {
  switch (field) {
    case "instrument":
      return text(`instrument.${technique.instrument}`);
    case "needle":
      return `${format.number(technique.needle.count)} × ${format.lengthMm(technique.needle.diameterMm, 2)}`;
    case "ink":
      return `${format.number(technique.ink.neatMgPerMl)} mg/mL, ${format.number(technique.ink.neatViscosityMPaS)} mPa·s`;
    case "dilutionParts":
      return `1 : ${format.number(technique.dilutionParts, 1)}`;
    case "angleDeg":
      return `${format.number(technique.angleDeg)}°`;
    case "dwellS":
      return `${format.number(1000 * technique.dwellS)} ms`;
    case "punctureHz":
      return `${format.number(technique.punctureHz)} Hz`;
    case "stretchRatio":
      return `× ${format.number(technique.stretchRatio, 2)}`;
    case "complianceMmPerN":
      return `${format.number(technique.complianceMmPerN, 2)} mm/N`;
    case "dragMmPerS":
      return `${format.number(technique.dragMmPerS, 1)} mm/s`;
    default:
      return format.lengthMm(technique[field], 2);
  }
}
