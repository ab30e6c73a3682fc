import type { Lab } from "@shadowline/light";
import type { LikelyLook, Look } from "@shadowline/look";
import type { Band } from "@shadowline/quantity";

/** A colour and how light or dark it may turn out. */
export type ShownColour = { readonly likely: Lab; readonly lightness: Band };

/** A look as the screen shows it: with its bands, or without them while a slider moves. */
export type ShownLook = {
  readonly skin: ShownColour;
  readonly treated: ShownColour;
  readonly figures: readonly {
    readonly id: "lightness" | "redness" | "yellowness" | "deltaE" | "grain";
    readonly likely: number;
    readonly band: Band | null;
  }[];
  readonly chanceUnseen: number | null;
};

export function shownOf(look: Look | null): ShownLook | null {
  if (!look) return null;
  const { skin, treated, difference, deltaE, grain, chanceUnseen } = look;
  const colour = ({ l, a, b }: Look["skin"]): ShownColour => ({
    likely: { l: l.likely, a: a.likely, b: b.likely },
    lightness: l,
  });
  return {
    skin: colour(skin),
    treated: colour(treated),
    figures: [
      { id: "lightness", likely: difference.l.likely, band: difference.l },
      { id: "redness", likely: difference.a.likely, band: difference.a },
      { id: "yellowness", likely: difference.b.likely, band: difference.b },
      { id: "deltaE", likely: deltaE.likely, band: deltaE },
      { id: "grain", likely: grain.likely, band: grain },
    ],
    chanceUnseen,
  };
}

export function shownOfLikely(look: LikelyLook | null): ShownLook | null {
  if (!look) return null;
  const { skin, treated, difference, deltaE, grain } = look;
  const colour = (lab: Lab): ShownColour => ({ likely: lab, lightness: { lower: lab.l, likely: lab.l, upper: lab.l } });
  return {
    skin: colour(skin),
    treated: colour(treated),
    figures: [
      { id: "lightness", likely: difference.l, band: null },
      { id: "redness", likely: difference.a, band: null },
      { id: "yellowness", likely: difference.b, band: null },
      { id: "deltaE", likely: deltaE, band: null },
      { id: "grain", likely: grain, band: null },
    ],
    chanceUnseen: null,
  };
}
