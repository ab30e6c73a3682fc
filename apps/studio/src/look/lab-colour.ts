import type { Lab } from "@shadowline/light";

/**
 * A Lab colour for the screen, as an eye adapted to its light sees it.
 *
 * Lab is relative to its own white, so the display's D65 white takes that place (CIE 15:2018, inverse
 * Lab; IEC 61966-2-1 for sRGB). Components, 0 to 1, clipped to what a display can show.
 */
export function labColour({ l, a, b }: Lab): { readonly linear: [number, number, number]; readonly css: string } {
  const fy = (l + 16) / 116;
  const x = 0.95047 * inverse(fy + a / 500);
  const y = inverse(fy);
  const z = 1.08883 * inverse(fy - b / 200);
  const linear: [number, number, number] = [
    clip(3.2404542 * x - 1.5371385 * y - 0.4985314 * z),
    clip(-0.969266 * x + 1.8760108 * y + 0.041556 * z),
    clip(0.0556434 * x - 0.2040259 * y + 1.0572252 * z),
  ];
  return { linear, css: `rgb(${linear.map((part) => Math.round(255 * encoded(part))).join(" ")})` };
}

const inverse = (f: number): number => (f > 6 / 29 ? f ** 3 : 3 * (6 / 29) ** 2 * (f - 4 / 29));
const clip = (part: number): number => Math.min(1, Math.max(0, part));
const encoded = (part: number): number => (part <= 0.0031308 ? 12.92 * part : 1.055 * part ** (1 / 2.4) - 0.055);
