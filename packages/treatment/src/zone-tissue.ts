import type { ScarKind, ZoneId } from "@shadowline/scalp";
import { type Tissue, type TissuePlace, tissueAt } from "@shadowline/technique";
import type { ClientCase } from "./case.js";
import type { TissueItem } from "./knowledge.js";

type ZoneOfMap = ClientCase["skin"]["transplanted"][number];

/** Grafts lie in the zone; a scar in it is read by its own row. */
export const isTransplanted = (zone: ZoneId, scarKind: ScarKind | undefined, { skin }: ClientCase): boolean =>
  scarKind === undefined && skin.transplanted.includes(zone as ZoneOfMap);

/** The zone lies in an irradiated field. */
export const isIrradiated = (zone: ZoneId, scarKind: ScarKind | undefined, { skin }: ClientCase): boolean =>
  scarKind === undefined && skin.irradiated.includes(zone as ZoneOfMap);

/** Nobody has told plugs or irregular scars apart from the nearest kind (evidence scar-kinds-share-tissue). */
const scarTissue: { readonly [kind in ScarKind]: TissuePlace } = {
  strip: "scar-strip",
  punctate: "scar-punctate",
  plugs: "scar-punctate",
  irregular: "scar-strip",
  atrophic: "scar-atrophic",
  hypertrophic: "scar-hypertrophic",
};

/** The row of the tissue map that a zone or scar belongs to; irradiated skin is read as a flat scar. */
export function tissuePlace(zone: ZoneId, scarKind: ScarKind | undefined, clientCase: ClientCase): TissuePlace {
  if (scarKind !== undefined) return scarTissue[scarKind];
  if (isIrradiated(zone, scarKind, clientCase)) return "scar-strip";
  if (zone.startsWith("temple")) return "temple";
  if (zone.startsWith("parietal")) return "parietal";
  return zone as TissuePlace;
}

/**
 * Skin of a zone of this client; what nobody knows changes nothing.
 *
 * @param rows the tissue map of the knowledge
 */
export function zoneTissue(
  zone: ZoneId,
  scarKind: ScarKind | undefined,
  clientCase: ClientCase,
  rows: readonly TissueItem[],
  vasoconstrictor: boolean,
): Tissue {
  const { skin, intake, scars } = clientCase;
  const measuredSkinMm =
    scarKind === undefined
      ? skin.thicknessMm[zone as keyof typeof skin.thicknessMm]
      : scars.find(({ id }) => id === zone)?.thicknessMm;
  const place = tissuePlace(zone, scarKind, clientCase);
  return tissueAt(
    place,
    {
      sex: intake.sex,
      // Without an age nothing is planned; skin of an unknown age is not thinned.
      ageYears: intake.ageYears ?? 0,
      oily: skin.oily === "yes",
      sunDamaged: skin.sunDamaged === "yes",
      vasoconstrictor,
      transplanted: isTransplanted(zone, scarKind, clientCase),
      ...(measuredSkinMm === undefined ? {} : { measuredSkinMm }),
    },
    rows.find(({ id }) => id === place),
  );
}

/** Evidence behind a zone's skin, the place first. */
export function tissueEvidence(
  zone: ZoneId,
  scarKind: ScarKind | undefined,
  clientCase: ClientCase,
  rows: readonly TissueItem[],
): string[] {
  const { skin, intake } = clientCase;
  const place = tissuePlace(zone, scarKind, clientCase);
  const ids = [...(rows.find(({ id }) => id === place)?.evidence ?? [])];
  if (isIrradiated(zone, scarKind, clientCase)) ids.push("tissue-irradiated");
  if (isTransplanted(zone, scarKind, clientCase)) ids.push("tissue-transplanted");
  if (place.startsWith("scar-")) ids.push("scar-takes-less");
  if (scarKind === "plugs" || scarKind === "irregular") ids.push("scar-kinds-share-tissue");
  if (intake.sex === "female") ids.push("tissue-female-factor");
  if ((intake.ageYears ?? 0) > 60) ids.push("tissue-age-factor");
  if (skin.sunDamaged === "yes") ids.push("tissue-sun-factor");
  if (skin.oily === "yes") ids.push("tissue-oily-factor");
  return ids;
}
