export const instruments = ["rotary-pen", "coil-machine", "hand-pen"] as const;
export type Instrument = (typeof instruments)[number];

/** A cartridge. */
export type Needle = {
  /** 1 to 7. */
  readonly count: number;
  /** Shaft of one needle, 0.18 to 0.35 mm. */
  readonly diameterMm: number;
  /** Length over which the shaft narrows to the tip, 1.5 to 7 mm. */
  readonly taperMm: number;
  /** Distance of neighbouring tips over the diameter: 0.6 tight, 1 round liner, 1.6 round shader. */
  readonly pitchRatio: number;
};

/** What goes into the cup before water. */
export type Ink = {
  /** 50 to 250 mg pigment per mL as sold. */
  readonly neatMgPerMl: number;
  /** 5 to 2000 mPa s as sold. */
  readonly neatViscosityMPaS: number;
  /** Particle class decides colour and absorption; the number is m2/g at 550 nm. */
  readonly massAbsorptionM2PerG: number;
  /** How absorption falls with wavelength (Angstrom exponent), 0 to 2. */
  readonly angstromExponent: number;
};

/** Everything a hand and a machine do for one dot. */
export type Technique = {
  readonly instrument: Instrument;
  readonly needle: Needle;
  readonly ink: Ink;
  /** Needle out of the guide, 0.3 to 2 mm. Neither needle depth nor deposit depth. */
  readonly extensionMm: number;
  /** Guide off the skin, 0 to 0.5 mm. */
  readonly guideGapMm: number;
  /** Needle to skin surface, 45 to 90. */
  readonly angleDeg: number;
  /** Contact time per dot, 0.01 to 0.3 s. */
  readonly dwellS: number;
  /** Punctures per second, 45 to 200 for a machine. */
  readonly punctureHz: number;
  /** 1.8 to 5 mm. */
  readonly strokeMm: number;
  /** Give of machine and hand, 0.1 to 3 mm/N. */
  readonly complianceMmPerN: number;
  /** Skin stretched by this ratio, 1 to 1.3. */
  readonly stretchRatio: number;
  /** Sideways speed in skin, 0 to 10 mm/s. */
  readonly dragMmPerS: number;
  /** Parts water per part ink, 0 to 30. */
  readonly dilutionParts: number;
};
