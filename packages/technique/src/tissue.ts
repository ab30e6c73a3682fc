/** Local skin as the needle meets it; normal scalp is 1 in every ratio. */
export type Tissue = {
  /** 0.04 to 0.3 mm. */
  readonly epidermisMm: number;
  /** Epidermis and dermis together, 0.4 to 4 mm. */
  readonly skinMm: number;
  /** Resistance to the needle, 0.5 to 4. */
  readonly toughness: number;
  /** Elastic stiffness, 0.5 to 4. */
  readonly stiffness: number;
  /** How readily pigment spreads, 0.7 to 3. */
  readonly spillSusceptibility: number;
  /** Blood supply, 0.3 to 2. */
  readonly vesselFactor: number;
  /** 1 = normal; oily skin widens a dot and keeps less. */
  readonly radiusFactor: number;
  /** Share of dermal pigment kept at day 30 before wash-out, 0.3 to 1. */
  readonly dermalRetention: number;
  /** Standard deviation of skinMm around its value at one place, mm: 0.30 unmeasured, 0.18 by ultrasound. */
  readonly skinSdMm: number;
  /** 1 when a vasoconstrictor is working, 0 when not. */
  readonly vasoconstriction: number;
};
