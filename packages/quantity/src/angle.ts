declare const unit: unique symbol;

/** Radians. Files and screens hold plain degrees, so every crossing is visible in the code. */
export type Radians = number & { readonly [unit]: "rad" };

export const fromDegrees = (degrees: number): Radians => ((degrees * Math.PI) / 180) as Radians;
export const toDegrees = (radians: number): number => (radians * 180) / Math.PI;
