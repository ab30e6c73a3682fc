import type { ScarKind, ZoneId } from "@shadowline/scalp";
import { type Tissue, type TissuePlace, tissueAt } from "@shadowline/technique";
import type { ClientCase } from "./case.js";

/** The row of the tissue map that a zone or scar belongs to. */
export function tissuePlace(zone: ZoneId, scarKind: ScarKind | undefined): TissuePlace {
  if (scarKind !== undefined) return `scar-${scarKind}`;
  if (zone.startsWith("temple")) return "temple";
  if (zone.startsWith("parietal")) return "parietal";
  return zone as TissuePlace;
}

/** Skin of a zone of this client; what nobody knows changes nothing. */
export function zoneTissue(zone: ZoneId, scarKind: ScarKind | undefined, clientCase: ClientCase): Tissue {
  const { skin, intake, protocol } = clientCase;
  const measuredSkinMm = scarKind === undefined ? skin.thicknessMm[zone as keyof typeof skin.thicknessMm] : undefined;
  return tissueAt(tissuePlace(zone, scarKind), {
    sex: intake.sex,
    // Without an age nothing is planned; skin of an unknown age is not thinned.
    ageYears: intake.ageYears ?? 0,
    oily: skin.oily === "yes",
    sunDamaged: skin.sunDamaged === "yes",
    vasoconstrictor: protocol.vasoconstrictor ?? false,
    ...(measuredSkinMm === undefined ? {} : { measuredSkinMm }),
  });
}

/** Evidence behind a zone's skin, the place first. */
export function tissueEvidence(zone: ZoneId, scarKind: ScarKind | undefined, { skin, intake }: ClientCase): string[] {
  const ids = [`tissue-${tissuePlace(zone, scarKind)}`];
  if (scarKind !== undefined) ids.push("scar-takes-less");
  if (intake.sex === "female") ids.push("tissue-female-factor");
  if ((intake.ageYears ?? 0) > 60) ids.push("tissue-age-factor");
  if (skin.sunDamaged === "yes") ids.push("tissue-sun-factor");
  if (skin.oily === "yes") ids.push("tissue-oily-factor");
  return ids;
}
