import { puncturesOf } from "../puncture.js";
import type { Technique } from "../technique.js";
import type { Tissue } from "../tissue.js";

/** Figures of a deposit whose direction is stated. */
export const outcomes = ["depth", "mass", "radius", "spill", "bleeding"] as const;
export type Outcome = (typeof outcomes)[number];

/** +1 rises, -1 falls, 0 unchanged, "fall-or-0" and "rise-or-0" where a bound can hold it; left out: no sign is stated. */
export type Sign = 1 | -1 | 0 | "fall-or-0" | "rise-or-0";

export type Situation = readonly [technique: Technique, tissue: Tissue];

/** What happens when one input is raised and all others stay. */
export type Direction = {
  readonly id: string;
  readonly words: string;
  readonly raise: (technique: Technique, tissue: Tissue) => Situation;
  /** Whether there is room to raise it. */
  readonly room: (technique: Technique, tissue: Tissue) => boolean;
  readonly signs: { readonly [outcome in Outcome]?: Sign };
};

/** Raised by a hundredth of its value. */
const SHARE = 1.01;
const always = (): boolean => true;

export const directions: readonly Direction[] = [
  {
    id: "extension",
    words: "extension",
    raise: (t, s) => [{ ...t, extensionMm: t.extensionMm * SHARE }, s],
    room: always,
    signs: { depth: 1, mass: 1, radius: 1, spill: 1, bleeding: 1 },
  },
  {
    id: "angle",
    words: "angle towards upright",
    raise: (t, s) => [{ ...t, angleDeg: t.angleDeg + 0.5 }, s],
    room: ({ angleDeg }) => angleDeg <= 89.5,
    signs: { depth: 1, mass: 1, radius: -1, spill: 1, bleeding: 1 },
  },
  {
    id: "gap",
    words: "gap under the guide",
    raise: (t, s) => [{ ...t, guideGapMm: t.guideGapMm + 0.005 }, s],
    room: always,
    signs: { depth: -1, mass: -1, radius: -1, spill: -1, bleeding: -1 },
  },
  {
    id: "give",
    words: "give of machine and hand",
    raise: (t, s) => [{ ...t, complianceMmPerN: t.complianceMmPerN * SHARE }, s],
    room: always,
    signs: { depth: -1, mass: -1, radius: -1, spill: -1, bleeding: -1 },
  },
  {
    id: "dwell",
    words: "dwell, hence punctures",
    raise: (t, s) => [{ ...t, dwellS: t.dwellS * SHARE }, s],
    // Below one puncture a longer dwell makes no more of them.
    room: ({ punctureHz, dwellS }) => punctureHz * dwellS >= 1,
    signs: { depth: 1, mass: 1, radius: 1, spill: 1, bleeding: 1 },
  },
  {
    id: "frequency",
    words: "punctures a second, their number kept",
    raise: (t, s) => [{ ...t, punctureHz: t.punctureHz * SHARE, dwellS: puncturesOf(t) / (t.punctureHz * SHARE) }, s],
    room: ({ punctureHz, dwellS }) => punctureHz * dwellS >= 1,
    signs: { depth: 1, mass: 1, radius: 1, spill: 1, bleeding: 1 },
  },
  {
    id: "diameter",
    words: "needle diameter",
    raise: (t, s) => [{ ...t, needle: { ...t.needle, diameterMm: t.needle.diameterMm * SHARE } }, s],
    room: always,
    signs: { depth: -1, mass: 1, radius: 1, bleeding: 1 },
  },
  {
    id: "count",
    words: "needles",
    raise: (t, s) => [{ ...t, needle: { ...t.needle, count: t.needle.count + 1 } }, s],
    room: ({ needle }) => needle.count < 7,
    signs: { depth: -1, mass: 1, radius: 1, bleeding: 1 },
  },
  {
    id: "taper",
    words: "taper",
    raise: (t, s) => [{ ...t, needle: { ...t.needle, taperMm: t.needle.taperMm * SHARE } }, s],
    room: always,
    signs: { depth: 0, mass: -1, radius: -1, spill: -1, bleeding: -1 },
  },
  {
    id: "pitch",
    words: "pitch of the tips",
    raise: (t, s) => [{ ...t, needle: { ...t.needle, pitchRatio: t.needle.pitchRatio * SHARE } }, s],
    // A single needle has no neighbour.
    room: ({ needle }) => needle.count > 1,
    signs: { depth: -1, mass: -1, radius: 1, spill: -1, bleeding: -1 },
  },
  {
    id: "stretch",
    words: "stretch",
    raise: (t, s) => [{ ...t, stretchRatio: t.stretchRatio + 0.003 }, s],
    room: always,
    signs: { depth: 1, mass: 1, spill: 1, bleeding: 1 },
  },
  {
    id: "toughness",
    words: "toughness of the skin",
    raise: (t, s) => [t, { ...s, toughness: s.toughness * SHARE }],
    room: always,
    signs: { depth: -1, mass: -1, radius: -1, spill: -1, bleeding: -1 },
  },
  {
    id: "stiffness",
    words: "stiffness of the skin alone",
    raise: (t, s) => [t, { ...s, stiffness: s.stiffness * SHARE }],
    room: always,
    signs: { depth: 1, mass: 1, radius: 1, spill: 1, bleeding: 1 },
  },
  {
    id: "toughness-and-stiffness",
    words: "toughness and stiffness together",
    raise: (t, s) => [t, { ...s, toughness: s.toughness * SHARE, stiffness: s.stiffness * SHARE }],
    room: always,
    signs: { depth: -1, mass: -1, radius: -1, spill: -1, bleeding: -1 },
  },
  {
    id: "epidermis",
    words: "thickness of the epidermis",
    raise: (t, s) => [t, { ...s, epidermisMm: s.epidermisMm * SHARE }],
    room: always,
    signs: { depth: 1, mass: -1, bleeding: 0 },
  },
  {
    id: "skin",
    words: "thickness of the skin",
    raise: (t, s) => [t, { ...s, skinMm: s.skinMm * SHARE }],
    room: always,
    signs: { depth: 0, mass: 0, radius: 0, spill: -1, bleeding: 0 },
  },
  {
    id: "dilution",
    words: "dilution",
    raise: (t, s) => [{ ...t, dilutionParts: t.dilutionParts + 0.1 }, s],
    room: always,
    signs: { depth: 0, mass: -1, radius: 1, spill: "rise-or-0", bleeding: 0 },
  },
  {
    id: "viscosity",
    words: "viscosity as sold",
    raise: (t, s) => [{ ...t, ink: { ...t.ink, neatViscosityMPaS: t.ink.neatViscosityMPaS * SHARE } }, s],
    room: always,
    signs: { depth: 0, mass: "fall-or-0", radius: -1, spill: "fall-or-0", bleeding: 0 },
  },
  {
    id: "spread",
    words: "readiness to spread",
    raise: (t, s) => [t, { ...s, spillSusceptibility: s.spillSusceptibility * SHARE }],
    room: always,
    signs: { depth: 0, mass: 0, radius: 1, spill: 1, bleeding: 0 },
  },
  {
    id: "drag",
    words: "sideways drag",
    raise: (t, s) => [{ ...t, dragMmPerS: t.dragMmPerS + 0.05 }, s],
    room: always,
    signs: { depth: 0, mass: 0, radius: 1, spill: 0, bleeding: 0 },
  },
  {
    id: "vasoconstrictor",
    words: "vasoconstrictor",
    raise: (t, s) => [t, { ...s, vasoconstriction: s.vasoconstriction + 0.05 }],
    room: (_, { vasoconstriction }) => vasoconstriction <= 0.95,
    signs: { depth: 0, mass: "rise-or-0", radius: 0, spill: 0, bleeding: -1 },
  },
];
