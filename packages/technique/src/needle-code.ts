import { InputError } from "@shadowline/quantity";
import type { Needle, NeedleShape } from "./technique.js";

/** Diameter code of cartridges and the shaft it stands for, mm. */
export const needleDiameterCodes = { "06": 0.2, "08": 0.25, "10": 0.3, "12": 0.35 } as const;

/** Distance of neighbouring tips over the diameter, by shape (evidence `needle-pitch-assumption`). */
export const pitchRatios: { readonly [shape in NeedleShape]: number } = {
  single: 0.6,
  tight: 0.6,
  "round-liner": 1,
  "round-shader": 1.6,
};

/** A medium taper, mm (evidence `needle-taper`); no code says it. */
const USUAL_TAPER_MM = 3;

/**
 * Reads a cartridge's code: first pair the diameter code, second the number of needles, letters the shape.
 * "0803RL" is three 0.25 mm needles as a round liner.
 *
 * @param code two digits (06, 08, 10, 12), two digits (01 to 07), RL or RS; case and spaces do not matter
 * @param taperMm not in the code; a medium taper if nobody says
 * @throws InputError naming the part that cannot be read
 *
 * Source: evidence `needle-code-reading`; pitch by shape `needle-pitch-assumption`.
 */
export function needleFromCode(code: string, taperMm: number = USUAL_TAPER_MM): Needle {
  const plain = code.replaceAll(/[\s-]/g, "").toUpperCase();
  const parts = plain.match(/^(\d{2})(\d{2})([A-Z]+)$/);
  if (!parts) {
    throw new InputError([
      {
        field: "needle code",
        allowed: "two digits, two digits and the letters of the shape, as in 0803RL",
        found: code,
      },
    ]);
  }
  const [, diameterCode, countCode, letters] = parts;
  const diameterMm = (needleDiameterCodes as { [code: string]: number | undefined })[diameterCode];
  const count = Number(countCode);
  const shape = letters === "RL" ? "round-liner" : letters === "RS" ? "round-shader" : null;
  if (diameterMm === undefined || count < 1 || count > 7 || shape === null) {
    throw new InputError([
      ...(diameterMm === undefined
        ? [
            {
              field: "first pair of the needle code",
              allowed: "06 (0.20 mm), 08 (0.25), 10 (0.30) or 12 (0.35)",
              found: diameterCode,
            },
          ]
        : []),
      ...(count < 1 || count > 7
        ? [{ field: "second pair of the needle code", allowed: "a number of needles from 01 to 07", found: countCode }]
        : []),
      ...(shape === null
        ? [
            {
              field: "letters of the needle code",
              allowed: "RL (round liner) or RS (round shader); other groupings lie outside the model",
              found: letters,
            },
          ]
        : []),
    ]);
  }
  const grouped: NeedleShape = count === 1 ? "single" : shape;
  return { count, diameterMm, taperMm, pitchRatio: pitchRatios[grouped], shape: grouped };
}

/**
 * The code on the cartridge's box, for a session card. A single needle is sold as a round liner. A tight
 * grouping has no letters of its own: it is written as the round liner it is sold as.
 *
 * @throws InputError for a shaft between the sizes that have a code
 */
export function codeOfNeedle({ count, diameterMm, pitchRatio, shape }: Needle): string {
  const diameterCode = Object.entries(needleDiameterCodes).find(([, mm]) => Math.abs(mm - diameterMm) < 0.005)?.[0];
  if (!diameterCode) {
    throw new InputError([
      { field: "needle diameter", allowed: "0.20, 0.25, 0.30 or 0.35 mm, which have a code", found: diameterMm },
    ]);
  }
  const shader = count > 1 && (shape ? shape === "round-shader" : pitchRatio > 1.3);
  return `${diameterCode}${String(count).padStart(2, "0")}${shader ? "RS" : "RL"}`;
}
