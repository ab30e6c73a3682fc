import type { Look } from "@shadowline/look";
import { Color } from "three";
import { labColour } from "../look/lab-colour.js";
import type { DotScene } from "../planning/scene.js";
import { PROFILE_MEAN, SPRITE_RADII } from "./dot-material.js";

/** Okabe and Ito's colours, told apart by colour-blind eyes too; a session beyond them starts over. */
const sessionColours = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#56b4e9", "#e69f00"] as const;

export const sessionColour = (session: number): string => sessionColours[(session - 1) % sessionColours.length];

/** Writes the colour of a slot's dot; what holds for all dots is found once. */
export type DotPaint = (out: Float32Array, slot: number) => void;

export function paintBySession({ session }: Pick<DotScene, "session">): DotPaint {
  const palette = sessionColours.map((hex) => new Color(hex));
  return (out, slot) => {
    palette[(session[slot] - 1) % palette.length].toArray(out, 3 * slot);
  };
}

export type Darkening = readonly [red: number, green: number, blue: number];

/**
 * How much the middle of a mean dot darkens the skin so that the whole treated area comes out as the
 * plan predicts it, healed.
 *
 * @param coverageShare area of the dots' discs over the treated area, more than 0
 * @returns share of linear light taken away, by primary, 0 to 1
 */
export function meanDarkening(healed: Look, coverageShare: number): Darkening {
  const skin = linear(healed.skin);
  const treated = linear(healed.treated);
  const spriteShare = coverageShare * SPRITE_RADII * SPRITE_RADII * PROFILE_MEAN;
  const of = (at: 0 | 1 | 2): number => Math.min(1, Math.max(0, (1 - treated[at] / skin[at]) / spriteShare));
  return [of(0), of(1), of(2)];
}

const linear = ({ l, a, b }: Look["skin"]) => labColour({ l: l.likely, a: a.likely, b: b.likely }).linear;

/** Stronger dots darken more, in proportion to the pigment on their area. */
export function paintByDarkening(
  { count, massNg, radiusMm }: Pick<DotScene, "count" | "massNg" | "radiusMm">,
  mean: Darkening,
): DotPaint {
  let sum = 0;
  for (let dot = 0; dot < count; dot++) sum += massNg[dot] / (radiusMm[dot] * radiusMm[dot]);
  return (out, slot) => {
    const strength = (count * massNg[slot]) / (radiusMm[slot] * radiusMm[slot] * sum);
    for (let at = 0; at < 3; at++) out[3 * slot + at] = Math.min(1, mean[at] * strength);
  };
}
