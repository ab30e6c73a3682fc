import type { Instrument, Technique } from "./technique.js";

/** A figure with the least and the most that sources or reason allow. */
export type TypicalValue = { readonly typical: number; readonly least: number; readonly most: number };

/** What an instrument brings to a dot, as data. */
export type InstrumentPreset = {
  /** Punctures per second; taps per second for a hand pen. */
  readonly punctureHz: TypicalValue;
  readonly strokeMm: TypicalValue;
  /** Give of instrument and hand, mm/N. */
  readonly complianceMmPerN: TypicalValue;
  /** Punctures of one dot; null where frequency and dwell decide. */
  readonly tapsPerDot: TypicalValue | null;
  readonly dwellS: TypicalValue;
  /** Ids of the evidence behind the figures. */
  readonly evidence: readonly string[];
};

/**
 * The three instruments of the trade. Machines share frequency and stroke, which no source tells apart; a
 * coil machine hangs on a heavier armature, so the hand gives a little less (assumption).
 */
export const instrumentPresets: { readonly [instrument in Instrument]: InstrumentPreset } = {
  "rotary-pen": {
    punctureHz: { typical: 100, least: 45, most: 200 },
    strokeMm: { typical: 2.5, least: 1.8, most: 5 },
    complianceMmPerN: { typical: 0.5, least: 0.1, most: 1 },
    tapsPerDot: null,
    dwellS: { typical: 0.05, least: 0.01, most: 0.3 },
    evidence: [
      "instrument-pen-or-coil",
      "technique-frequency",
      "technique-frequency-tattoo",
      "technique-stroke",
      "technique-compliance-assumption",
      "technique-dwell-assumption",
    ],
  },
  "coil-machine": {
    punctureHz: { typical: 100, least: 45, most: 200 },
    strokeMm: { typical: 2.5, least: 1.8, most: 5 },
    complianceMmPerN: { typical: 0.4, least: 0.1, most: 1 },
    tapsPerDot: null,
    dwellS: { typical: 0.05, least: 0.01, most: 0.3 },
    evidence: [
      "instrument-pen-or-coil",
      "technique-frequency",
      "technique-frequency-tattoo",
      "technique-stroke",
      "technique-compliance-assumption",
      "technique-dwell-assumption",
    ],
  },
  "hand-pen": {
    punctureHz: { typical: 3, least: 1, most: 8 },
    strokeMm: { typical: 2.5, least: 1.8, most: 5 },
    complianceMmPerN: { typical: 1.5, least: 1, most: 3 },
    tapsPerDot: { typical: 2, least: 1, most: 10 },
    // In the skin, all taps together: about 0.05 s each.
    dwellS: { typical: 0.1, least: 0.02, most: 1 },
    evidence: ["instrument-hand-pen-assumption", "technique-compliance-assumption"],
  },
};

/**
 * The same technique with another instrument in the hand: frequency, stroke, give, taps and dwell become the
 * typical ones of that instrument, everything else stays.
 */
export function withInstrument(technique: Technique, instrument: Instrument): Technique {
  const { punctureHz, strokeMm, complianceMmPerN, tapsPerDot, dwellS } = instrumentPresets[instrument];
  const { tapsPerDot: _taps, ...kept } = technique;
  return {
    ...kept,
    instrument,
    punctureHz: punctureHz.typical,
    strokeMm: strokeMm.typical,
    complianceMmPerN: complianceMmPerN.typical,
    dwellS: dwellS.typical,
    ...(tapsPerDot ? { tapsPerDot: tapsPerDot.typical } : {}),
  };
}
