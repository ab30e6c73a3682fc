import { instruments } from "@shadowline/technique";
import { z } from "zod";
import { laterFigures } from "./protocols/later-figures.js";

/** Stable name of a protocol, a material or a rule. */
export const itemId = z.string().regex(/^[a-zA-Z0-9][a-zA-Z0-9.-]{0,63}$/);
const sentence = z.string().min(1).max(1000);

/** Evidence ids and what kind of word they are. */
const word = {
  evidence: z.array(itemId).max(20),
  /** The source gives it, nobody measured it, or a clinic set it by itself (the only kind that may cite nothing). */
  kind: z.enum(["rule", "assumption", "clinic"]),
  /** The rule in one sentence. */
  rule: sentence,
};

/** Figures with the word they stand on. */
const ruled = <Shape extends z.ZodRawShape>(shape: Shape) => z.strictObject({ ...shape, ...word });
const perUse = <Value extends z.ZodType>(value: Value) => z.strictObject({ edge: value, fill: value, scar: value });

const share = z.number().min(0).max(1);
const mm = (least: number, most: number) => z.number().min(least).max(most);

const rising = (shares: readonly number[]): boolean =>
  shares[shares.length - 1] === 1 && shares.every((one, at) => one > (at === 0 ? 0 : shares[at - 1]));

const sessions = z.discriminatedUnion("form", [
  /** Stages with a wanted end each; one that would outlast the longest session is split. */
  ruled({
    form: z.literal("stages"),
    cumulativeShares: z.array(share).min(1).max(8).refine(rising, "shares that rise to 1"),
    /** Beyond this sessions grow longer instead. */
    mostSessions: z.number().int().min(1).max(12),
  }),
  /** Equal sessions, as many as the longest session asks for, within bounds. */
  ruled({
    form: z.literal("equal"),
    fewest: z.number().int().min(1).max(12),
    most: z.number().int().min(1).max(12),
  }),
]);

/** Rules of the hand, one a field; what a rule does not mention does not move it. */
const technique = z.strictObject({
  instrument: ruled({ value: perUse(z.enum(instruments)) }),
  /** Ids of needles among the materials. */
  needle: ruled({ value: perUse(itemId) }),
  /** Ids of pigments among the materials. */
  pigment: ruled({ value: perUse(itemId) }),
  /** Guide off the skin: `base`, and `hairMm` more at `atHairsPerCm2`, in proportion, at most `most`. */
  guideGapMm: ruled({
    base: perUse(mm(0, 0.5)),
    hairMm: mm(0, 0.5),
    atHairsPerCm2: z.number().min(1).max(400),
    most: mm(0, 0.5),
  }),
  /** Needle to skin; upright in thin skin. */
  angleDeg: ruled({
    value: perUse(z.number().min(45).max(90)),
    thinSkinBelowMm: mm(0, 4),
    thinSkinDeg: z.number().min(45).max(90),
  }),
  /** `base` times resistance to the power of `resistanceExponent`, in steps. */
  punctureHz: ruled({
    base: perUse(z.number().min(1).max(200)),
    resistanceExponent: z.number().min(-2).max(2),
    step: z.number().min(0.1).max(50),
    least: z.number().min(1).max(200),
    most: z.number().min(1).max(200),
  }),
  /** `base` and `perSoftness` more where stiffness is nil, within bounds. */
  stretchRatio: ruled({
    base: perUse(z.number().min(1).max(1.3)),
    perSoftness: z.number().min(-1).max(1),
    least: z.number().min(1).max(1.3),
    most: z.number().min(1).max(1.3),
  }),
  /** Give of hand and machine, mm/N, by how the hand rests. */
  complianceMmPerN: ruled({
    top: z.number().min(0.1).max(3),
    parietal: z.number().min(0.1).max(3),
    temple: z.number().min(0.1).max(3),
    occipital: z.number().min(0.1).max(3),
    scar: z.number().min(0.1).max(3),
  }),
  dragMmPerS: ruled({ value: perUse(z.number().min(0).max(10)) }),
  /** Extension plus this clearance, in steps, within bounds. */
  strokeMm: ruled({ clearanceMm: mm(0, 4), stepMm: mm(0.05, 1), least: mm(1.8, 5), most: mm(1.8, 5) }),
});

const scatter = z.strictObject({
  extensionSdMm: z.number().min(0).max(0.5),
  angleSdDeg: z.number().min(0).max(30),
  dwellVariation: z.number().min(0).max(2),
});

/**
 * A named, versioned set of technique rules with its materials: the unit of standardisation.
 *
 * Every figure carries evidence and says whether its source gives it. A clinic may write its own.
 */
export const protocol = z.strictObject({
  id: itemId,
  name: z.string().min(1).max(120),
  /** Whole number, rising with every edit. */
  version: z.number().int().min(1).max(1_000_000),
  /** The publication it follows, in words. */
  basedOn: sentence,
  evidence: z.array(itemId).max(20),
  /** What was read into the source, a sentence each; empty where nothing was. */
  interpreted: z.array(sentence).max(20),
  sessions,
  intervalDays: ruled({ value: z.number().int().min(7).max(60) }),
  /** A longer session adds a session. */
  longestSessionMinutes: ruled({ value: z.number().min(30).max(600) }),
  /** Dots a minute, pauses counted. */
  pacePerMinute: ruled({
    lower: z.number().min(5).max(200),
    likely: z.number().min(5).max(200),
    upper: z.number().min(5).max(200),
  }),
  /** Test dots on a scar, read healed before the rest. */
  scarTest: ruled({
    waitDays: z.number().int().min(7).max(120),
    dots: z.number().int().min(1).max(200),
    mostShare: share,
  }),
  /** Pigment of a zone's first, middle and last visit over the target. */
  visitStrength: ruled({
    first: z.number().min(0.3).max(1.5),
    middle: z.number().min(0.3).max(1.5),
    last: z.number().min(0.3).max(1.5),
  }),
  /** All dots up to `beginsToEndMm` behind the hairline are edge, none beyond `endsMm`. */
  edge: ruled({ beginsToEndMm: mm(0, 40), endsMm: mm(0.1, 60) }),
  technique,
  /**
   * Over `mixMm` beside a border uses are mixed; over `fadeMm` dots fade before thin skin that stays as it is. A
   * use that a neighbour brings into a zone needs `leastDots` dots there.
   */
  border: ruled({
    mixMm: mm(0, 30),
    fadeMm: mm(0, 30),
    leastDots: z.number().int().min(0).max(1000),
  }).default(laterFigures.border),
  /** What stands in where even the longest mix leaves more than `aboveFactor` of the wanted mass. */
  lighter: ruled({
    aboveFactor: z.number().min(1).max(10),
    /** A needle whose dots are heavier stands behind one whose dots are not, however well it does otherwise. */
    heavyFactor: z.number().min(1).max(10),
    /** Ids of needles that may stand in, and the radius wanted with them. */
    needles: perUse(z.array(itemId).max(5)),
    radiusMm: perUse(mm(0.05, 0.4)),
    /** Ids of weaker pigments; a bottle that stands on the tray is kept. */
    pigments: z.array(itemId).max(5),
    /** A place whose dots stay so many times too heavy is refused. */
    refuseAboveFactor: z.number().min(1).max(100),
  }).default(laterFigures.lighter),
  /**
   * Healed depth wanted where skin allows it. It gives way to the spill limit down to `leastMm`, and farther where
   * a thin epidermis sheds no more than `mostShed` of a shallower dot.
   */
  depthTargetMm: ruled({ value: mm(0.1, 1), leastMm: mm(0.05, 1), mostShed: share.default(laterFigures.mostShed) }),
  /** Healed radius wanted. */
  radiusTargetMm: ruled({ value: perUse(mm(0.05, 0.4)) }),
  /**
   * Share of the hairs' darkening that is wanted at softness 0 and 1, and of hairs that one dot stands for: so many
   * at least.
   */
  darkness: ruled({
    crisp: z.number().min(0.1).max(3),
    soft: z.number().min(0.1).max(3),
    hairShare: perUse(share),
    leastHairs: perUse(share).default(laterFigures.leastHairs),
  }),
  /** Where a technique is questioned and refused. */
  limits: ruled({
    spillCaution: share,
    spillRefuse: z.number().min(0).max(0.2),
    shedRefuse: share,
    bleedingCaution: z.number().min(0).max(5),
    bleedingRefuse: z.number().min(0).max(5),
    dilutionCaution: z.number().min(0).max(60),
    dilutionMost: z.number().min(0).max(60),
    extensionMostMm: mm(0.3, 2),
    /** A dot lands where it is wanted within this distance in depth, and so many must. */
    depthToleranceMm: mm(0.02, 0.5),
    depthHitLeast: share,
    puncturesCaution: z.number().min(1).max(60),
  }),
  /** How dots differ within one pair of hands, and between hands that follow the same protocol. */
  spread: ruled({ within: scatter, between: scatter }),
  /** How far dots land from where they were meant, and how one hand differs from zone to zone. */
  aim: ruled({ placeSdMm: mm(0, 1), zoneExtensionSdMm: mm(0, 0.5) }).default(laterFigures.aim),
  numbing: ruled({
    /** Id of an anaesthetic among the materials; null for none. */
    anaesthetic: itemId.nullable(),
    vasoconstrictor: z.boolean(),
  }),
});
export type Protocol = z.infer<typeof protocol>;
/** What a place is to the hand; the same words as `ZoneUse`. */
export type ByUse<Value> = { readonly edge: Value; readonly fill: Value; readonly scar: Value };
