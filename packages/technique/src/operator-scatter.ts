/** How dots scatter about what was set. */
export type HandScatter = {
  /** Standard deviation of the extension that acts, mm; 0 to 0.5. */
  readonly extensionSdMm: number;
  /** Standard deviation of the angle, degrees; 0 to 20. */
  readonly angleSdDeg: number;
  /** Standard deviation of the dwell over its mean, 0 to 1. */
  readonly dwellVariation: number;
};

/** One hand's dots among themselves, and the means of different hands among themselves. */
export type OperatorScatter = { readonly within: HandScatter; readonly between: HandScatter };

/** Nobody has measured either; a test patch replaces the first (evidence `model-hand-scatter`). */
export const operatorScatter: OperatorScatter = {
  within: { extensionSdMm: 0.12, angleSdDeg: 6, dwellVariation: 0.35 },
  between: { extensionSdMm: 0.15, angleSdDeg: 10, dwellVariation: 0.5 },
};

/** A hand that has been calibrated: its own mean is known, only its dots scatter. */
export const calibratedHand = ({ within }: OperatorScatter): OperatorScatter => ({
  within,
  between: { extensionSdMm: 0, angleSdDeg: 0, dwellVariation: 0 },
});

/** Both scatters together: what a client meets who does not know the hand. */
export function anyHand({ within, between }: OperatorScatter): HandScatter {
  const both = (a: number, b: number): number => Math.sqrt(a * a + b * b);
  return {
    extensionSdMm: both(within.extensionSdMm, between.extensionSdMm),
    angleSdDeg: both(within.angleSdDeg, between.angleSdDeg),
    dwellVariation: both(within.dwellVariation, between.dwellVariation),
  };
}
