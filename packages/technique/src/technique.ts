export const instruments = ["rotary-pen", "coil-machine", "hand-pen"] as const;
export type Instrument = (typeof instruments)[number];

/** How the tips of a cartridge stand: a single needle, pressed together, a round liner or a round shader. */
export const needleShapes = ["single", "tight", "round-liner", "round-shader"] as const;
export type NeedleShape = (typeof needleShapes)[number];

/** A cartridge. */
export type Needle = {
  /** 1 to 7. */
  readonly count: number;
  /** Shaft of one needle, 0.18 to 0.35 mm. */
  readonly diameterMm: number;
  /** Length over which the shaft narrows to the tip, 1.5 to 7 mm. */
  readonly taperMm: number;
  /** Distance of neighbouring tips over the diameter, 0.5 to 1.6: 0.6 tight, 1 round liner, 1.6 round shader. */
  readonly pitchRatio: number;
  /** In words; the model reads `pitchRatio`. */
  readonly shape?: NeedleShape;
};

export const pigmentClasses = ["permanent-cosmetic", "tattoo-ink", "temporary"] as const;
export type PigmentClass = (typeof pigmentClasses)[number];
export const pigmentBases = ["carbon", "iron-oxide", "organic"] as const;
export type PigmentBase = (typeof pigmentBases)[number];

/** What goes into the cup before water. */
export type Ink = {
  /** 50 to 250 mg pigment per mL as sold. */
  readonly neatMgPerMl: number;
  /** 5 to 2000 mPa s as sold. */
  readonly neatViscosityMPaS: number;
  /** What the pigment absorbs, m2/g at 550 nm; 0.1 to 12. */
  readonly massAbsorptionM2PerG: number;
  /** How absorption falls with wavelength (Angstrom exponent), 0 to 2. */
  readonly angstromExponent: number;
  readonly pigmentClass?: PigmentClass;
  readonly base?: PigmentBase;
  /** Colour in words, as on the bottle. */
  readonly colour?: string;
  /** Diameter of a particle as the absorption was computed for, 10 to 60 000 nm. */
  readonly particleNm?: number;
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
  /** Contact time per dot, 0.01 to 0.3 s; with a hand pen the time in the skin, all taps together, up to 1 s. */
  readonly dwellS: number;
  /** Punctures per second, 45 to 200 for a machine; taps per second, 1 to 8, for a hand pen. */
  readonly punctureHz: number;
  /** 1.8 to 5 mm; with a hand pen the way of the hand that carries the needle. */
  readonly strokeMm: number;
  /** Give of machine and hand: 0.1 to 1 mm/N for a machine, 1 to 3 for a hand pen. */
  readonly complianceMmPerN: number;
  /** Skin stretched by this ratio, 1 to 1.3. */
  readonly stretchRatio: number;
  /** Sideways speed in skin, 0 to 10 mm/s. */
  readonly dragMmPerS: number;
  /** Parts water per part ink, 0 to 30. */
  readonly dilutionParts: number;
  /** Punctures of one dot by a hand pen, which has no frequency: 1 to 10, whole; one where it is not given. */
  readonly tapsPerDot?: number;
};
