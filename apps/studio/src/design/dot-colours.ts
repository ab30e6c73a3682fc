import { Color } from "three";
import type { DotScene } from "../planning/scene.js";

/** Okabe and Ito's colours, told apart by colour-blind eyes too; a session beyond them starts over. */
export const sessionColours = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#56b4e9", "#e69f00"] as const;

export const sessionColour = (session: number): string => sessionColours[(session - 1) % sessionColours.length];

export function coloursBySession({ count, session }: DotScene): Float32Array {
  const palette = sessionColours.map((hex) => new Color(hex));
  const out = new Float32Array(3 * count);
  for (let dot = 0; dot < count; dot++) palette[(session[dot] - 1) % palette.length].toArray(out, 3 * dot);
  return out;
}

/**
 * Skin seen twice through a flat layer of each dot's healed pigment (Beer-Lambert).
 *
 * A planning colour: which dots are strong and which faint. Scatter, depth and ageing are in the look.
 *
 * @param absorptionM2PerG of the pigment at 550 nm; 1 ng per mm2 is 0.001 g per m2
 */
export function coloursByPigment(
  { count, massNg, radiusMm }: DotScene,
  skin: Color,
  absorptionM2PerG: number,
): Float32Array {
  const out = new Float32Array(3 * count);
  for (let dot = 0; dot < count; dot++) {
    const gPerM2 = (1e-3 * massNg[dot]) / (Math.PI * radiusMm[dot] * radiusMm[dot]);
    const passed = Math.exp(-2 * absorptionM2PerG * gPerM2);
    out[3 * dot] = skin.r * passed;
    out[3 * dot + 1] = skin.g * passed;
    out[3 * dot + 2] = skin.b * passed;
  }
  return out;
}
