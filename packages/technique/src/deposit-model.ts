/**
 * Constants of the forward model, each an editable prior.
 *
 * None has been measured for scalp micropigmentation; each comes with a 5-95 % interval and replaces
 * itself by calibration on test patches. Evidence ids: those that begin with `model-`.
 */
export type DepositModel = {
  /** Share of the first cut's resistance that later strokes still meet, rho. */
  readonly trackResistance: number;
  /** Dimple of normal skin under one 0.25 mm needle, mm, u0. */
  readonly dimpleMm: number;
  /** How the dimple grows with the group's width, b. */
  readonly dimpleWidthExponent: number;
  /** How the dimple shrinks with needle speed, q. */
  readonly dimpleSpeedExponent: number;
  /** Insertion force of one 0.25 mm needle into normal scalp, N, F0. */
  readonly insertionForceN: number;
  /** How stretched skin springs back over the deposit, k. */
  readonly relaxationExponent: number;
  /** Diameter of the very tip, mm, d0. */
  readonly tipMm: number;
  /** Film that clings to the needle, mm, t_f. */
  readonly filmMm: number;
  /** Uptake over the geometric volume, U. */
  readonly uptake: number;
  /** Surface tension of the ink, N/m. */
  readonly surfaceTensionNPerM: number;
  /** Cosine of the wetting angle. */
  readonly wettingCosine: number;
  /** How volume grows with repeated punctures, zeta. */
  readonly repeatExponent: number;
  /** Shape of pigment over depth: 0 a column, 1 a wedge, 2 a cone, m. */
  readonly depthShape: number;
  /** Drift downwards while healing, mm, dz. */
  readonly healingDriftMm: number;
  /** Volume share that pigment fills in the healed disc, phi_p. */
  readonly packing: number;
  /** Capillary loops per mm2, rho_c. */
  readonly capillariesPerMm2: number;
  /** Loops that bleed when cut, c_v. */
  readonly bleedShare: number;
  /** Mass washed out at full bleeding. */
  readonly bleedWashout: number;
  /** Spill of a dot that pierces normal skin, c_b. */
  readonly pierceSpill: number;
};

/**
 * Median priors. Checked against tattoo-machine infusion into human skin (Arbache et al. 2019, Int J
 * Dermatol 58:750: 1.62 nL a perforation derived) and microneedle insertion forces (Davis et al. 2004,
 * J Biomech 37:1155); the rest are assumptions.
 */
export const depositModel: DepositModel = {
  trackResistance: 0.5,
  dimpleMm: 0.35,
  dimpleWidthExponent: 0.3,
  dimpleSpeedExponent: 0.1,
  insertionForceN: 0.15,
  relaxationExponent: 1,
  tipMm: 0.01,
  filmMm: 0.005,
  uptake: 2,
  surfaceTensionNPerM: 0.045,
  wettingCosine: 0.6,
  repeatExponent: 0.35,
  depthShape: 1,
  healingDriftMm: 0.05,
  packing: 0.2,
  capillariesPerMm2: 40,
  bleedShare: 0.3,
  bleedWashout: 0.15,
  pierceSpill: 0.5,
};

/** 5-95 % by constant. */
export type DepositModelIntervals = {
  readonly [name in keyof DepositModel]?: readonly [lower: number, upper: number];
};

/** 5-95 % of each prior that moves a deposit; what is not listed is held. */
export const depositModelIntervals: DepositModelIntervals = {
  trackResistance: [0.3, 0.9],
  dimpleMm: [0.2, 0.6],
  dimpleWidthExponent: [0, 0.6],
  dimpleSpeedExponent: [0, 0.2],
  insertionForceN: [0.06, 0.4],
  uptake: [0.8, 5],
  repeatExponent: [0.1, 0.7],
  depthShape: [0.01, 2],
  healingDriftMm: [0, 0.12],
  packing: [0.1, 0.3],
  bleedShare: [0.05, 1],
  pierceSpill: [0.2, 1],
};

/** Id of the evidence behind each constant. */
export const depositModelEvidence: { readonly [name in keyof DepositModel]: string } = {
  trackResistance: "model-track-reuse",
  dimpleMm: "model-dimple",
  dimpleWidthExponent: "model-dimple",
  dimpleSpeedExponent: "model-dimple",
  insertionForceN: "model-insertion-force",
  relaxationExponent: "technique-stretch-assumption",
  tipMm: "model-uptake",
  filmMm: "model-uptake",
  uptake: "model-uptake",
  surfaceTensionNPerM: "model-fill",
  wettingCosine: "model-fill",
  repeatExponent: "model-saturation",
  depthShape: "model-depth-law",
  healingDriftMm: "model-depth-law",
  packing: "model-packing",
  capillariesPerMm2: "model-bleeding",
  bleedShare: "model-bleeding",
  bleedWashout: "model-bleeding",
  pierceSpill: "spill-model-assumption",
};
