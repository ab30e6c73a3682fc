import type { ClientCase } from "./case.js";
import type { Statement } from "./plan-advice.js";

/** Digits of a share as people say it. */
const percent = (share: number): string => `${Math.round(100 * share)} %`;

/**
 * What the layout of the dots is like and what is known of it.
 *
 * @param unitsByHairs dots that stand for units of 1, 2, 3 and 4 hairs; null for an even layout
 */
export function dotLayout(
  { wantedLook: { naturalness, texture } }: ClientCase,
  unitsByHairs: readonly number[] | null,
): readonly Statement[] {
  if (naturalness === 0 || unitsByHairs === null) {
    return [
      {
        text: "Dots stand as evenly as they can, as healed work does under the trichoscope.",
        evidence: ["default-naturalness", "dot-larger-than-follicle"],
      },
    ];
  }
  const all = unitsByHairs.reduce((sum, units) => sum + units, 0);
  const shares = unitsByHairs.map((units) => percent(all === 0 ? 0 : units / all));
  return [
    {
      text: `Dots are laid out ${percent(naturalness)} of the way from the most even layout to that of follicular units on measured scalp.`,
      evidence: ["natural-spacing-measured", "natural-units-read-as-two"],
    },
    {
      text: `They stand for units of one (${shares[0]}), two (${shares[1]}), three (${shares[2]}) and four hairs (${shares[3]}), single hairs alone at the very front. No source says that the dot of a larger unit is set larger, so none is.`,
      evidence: ["natural-unit-sizes", "feather-transition-zone", "natural-front-assumption"],
    },
    ...(texture === "afro"
      ? [
          {
            text: "Two to four dots draw together and leave gaps, as trainers describe for tightly curled hair. How close they draw is assumed.",
            evidence: ["pattern-clusters-gaps", "natural-clusters-assumption"],
          },
        ]
      : []),
  ];
}
