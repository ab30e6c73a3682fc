import type { ClientCase } from "../case.js";
import { saltScore } from "../loss-scales.js";
import type { Appearance } from "./facts.js";

/** L* of hair seen as a whole: evidence candidate-contrast-assumption. */
const hairLightness: Readonly<Record<ClientCase["hair"]["shade"], number>> = {
  black: 18,
  "dark-brown": 22,
  "light-brown": 35,
  blond: 55,
  grey: 60,
};

/** What a case tells beside its intake. */
export function appearanceOf({ skin, hair, wantedLook }: ClientCase): Appearance {
  const wanted = Object.values(wantedLook.zonePerCm2).filter((perCm2) => perCm2 !== undefined);
  return {
    skinLightness: skin.lab.l,
    hairShade: hair.shade,
    contrast: Math.abs(skin.lab.l - hairLightness[hair.shade]),
    worn: wantedLook.worn,
    norwood: hair.norwood,
    wantedPerCm2: Math.max(wantedLook.visualPerCm2, ...wanted),
    ownPerCm2: hair.fullPerCm2,
    leftPerCm2: hair.salt === undefined ? hair.fullPerCm2 : hair.fullPerCm2 * (1 - saltScore(hair.salt).score / 100),
  };
}
