import type { Tissue } from "./tissue.js";

/** Kinds of place whose skin the needle meets differently. */
export const tissuePlaces = [
  "frontal",
  "midscalp",
  "crown",
  "temple",
  "parietal",
  "occipital",
  "scar-strip",
  "scar-punctate",
  "scar-atrophic",
  "scar-hypertrophic",
] as const;
export type TissuePlace = (typeof tissuePlaces)[number];

/** One row of the tissue map: epidermis and whole skin, mm; the rest as factors of normal skin. */
export type TissueRow = {
  readonly epidermisMm: number;
  readonly skinMm: number;
  readonly toughness: number;
  readonly stiffness: number;
  readonly spillSusceptibility: number;
  readonly vesselFactor: number;
};

const row = (
  epidermisMm: number,
  skinMm: number,
  toughness: number,
  stiffness: number,
  spillSusceptibility: number,
  vesselFactor: number,
): TissueRow => ({ epidermisMm, skinMm, toughness, stiffness, spillSusceptibility, vesselFactor });

/**
 * Skin by place: a prior until somebody measures.
 *
 * Thickness: scalp skin posterior 1.48, temporal 1.38, anterior 1.18 mm (secondary source, weak), face
 * dermis by ultrasound (BMC Med Imaging 2022;22:113), epidermis by histology 66-79 um (Selcuk Med J).
 * Hypertrophic scar stiffness x 3.9 (ARFI elastography, n = 16). Everything else is an assumption;
 * evidence ids `tissue-PLACE`.
 */
export const tissueRows: Readonly<Record<TissuePlace, TissueRow>> = {
  frontal: row(0.08, 1.2, 1, 1, 1, 1),
  midscalp: row(0.08, 1.3, 1, 1, 1, 1),
  crown: row(0.08, 1.35, 1, 0.9, 1, 1),
  temple: row(0.07, 1.2, 0.9, 0.85, 1.3, 1.2),
  parietal: row(0.08, 1.35, 1, 1, 1, 1),
  occipital: row(0.09, 1.5, 1.15, 1.1, 0.9, 1.1),
  "scar-strip": row(0.07, 1.1, 1.5, 1.8, 1.3, 0.6),
  "scar-punctate": row(0.07, 1.1, 1.3, 1.4, 1.3, 0.7),
  "scar-atrophic": row(0.06, 0.75, 0.8, 0.6, 2, 0.5),
  "scar-hypertrophic": row(0.1, 1.9, 2, 3.5, 1.5, 1.2),
};

/** What is known of the person; what is not known changes nothing. */
export type SkinTraits = {
  readonly sex: "female" | "male" | "unknown";
  readonly ageYears: number;
  readonly oily: boolean;
  readonly sunDamaged: boolean;
  readonly vasoconstrictor: boolean;
  /** Grafts were set here: resistance, stiffness and spill each by 1.2 (assumption). */
  readonly transplanted?: boolean;
  /** Epidermis and dermis by ultrasound, mm; wins over the table and over sex and age. */
  readonly measuredSkinMm?: number;
};

/** Healthy dermis keeps this share of what reaches it by day 30 (5-95 %: 0.75-1). */
const DERMAL_RETENTION = 0.9;
/** Scars lose 1.8 times as much over six months (Liu et al. 2025, J Cosmet Dermatol 24:e70375). */
const SCAR_LOSS_RATIO = 1.8;

/** Grafts and their cuts make skin firmer: an assumption (evidence `tissue-transplanted`). */
const TRANSPLANTED = 1.2;

/**
 * Skin at a place for a person.
 *
 * @param at the place's row, where somebody edited the map
 */
export function tissueAt(place: TissuePlace, traits: SkinTraits, at: TissueRow = tissueRows[place]): Tissue {
  const { epidermisMm, skinMm, toughness, stiffness, spillSusceptibility, vesselFactor } = at;
  const grafts = traits.transplanted ? TRANSPLANTED : 1;
  const older = traits.ageYears > 60;
  const retention = place.startsWith("scar-") ? 1 - SCAR_LOSS_RATIO * (1 - DERMAL_RETENTION) : DERMAL_RETENTION;
  return {
    epidermisMm,
    // Women's facial dermis is thinner in the ultrasound series, older skin too; factors are assumptions.
    skinMm: traits.measuredSkinMm ?? skinMm * (traits.sex === "female" ? 0.85 : 1) * (older ? 0.9 : 1),
    toughness: toughness * grafts,
    stiffness: stiffness * grafts * (traits.sunDamaged ? 0.8 : 1),
    spillSusceptibility: spillSusceptibility * grafts * (older ? 1.3 : 1),
    vesselFactor: vesselFactor * (traits.sunDamaged ? 1.2 : 1),
    radiusFactor: traits.oily ? 1.1 : 1,
    dermalRetention: retention - (traits.oily ? 0.05 : 0),
    skinSdMm: traits.measuredSkinMm === undefined ? 0.3 : 0.18,
    vasoconstriction: traits.vasoconstrictor ? 1 : 0,
  };
}
