import type { TypicalValue } from "./instrument.js";
import type { Ink } from "./technique.js";

/** An ink with what is known of it; a lot's own label replaces the typical figures. */
export type InkPreset = {
  readonly ink: Required<Ink>;
  /** What the pigment may absorb instead, m2/g at 550 nm. */
  readonly massAbsorptionM2PerG: TypicalValue;
  /** Particle sizes claimed or computed, nm. */
  readonly particleNm: TypicalValue;
  readonly neatMgPerMl: TypicalValue;
  readonly neatViscosityMPaS: TypicalValue;
  /** How the optical figures were come by: a measurement, our arithmetic, or nobody's. */
  readonly optics: "measured" | "derived" | "assumption";
  readonly evidence: readonly string[];
};

const asSold = { typical: 150, least: 50, most: 250 };
const liquid = { typical: 20, least: 5, most: 2000 };
const soldEvidence = ["technique-neat-concentration", "technique-viscosity", "pigment-particle-size"];

/**
 * Inks by kind. Only carbon's absorption was measured; black and red iron oxide are Mie calculations
 * (magnetite of 200 nm, hematite of 400 nm); the others are assumptions with wide ranges.
 */
export const inks = {
  "carbon-cosmetic": {
    ink: {
      neatMgPerMl: 150,
      neatViscosityMPaS: 20,
      massAbsorptionM2PerG: 7.5,
      angstromExponent: 1.05,
      pigmentClass: "permanent-cosmetic",
      base: "carbon",
      colour: "black",
      particleNm: 30,
    },
    massAbsorptionM2PerG: { typical: 7.5, least: 6.3, most: 8.7 },
    particleNm: { typical: 30, least: 30, most: 8000 },
    neatMgPerMl: asSold,
    neatViscosityMPaS: liquid,
    optics: "measured",
    evidence: ["pigment-carbon-black", "pigment-absorption-carbon", "pigment-absorption-slope", ...soldEvidence],
  },
  "carbon-tattoo": {
    ink: {
      neatMgPerMl: 250,
      neatViscosityMPaS: 20,
      massAbsorptionM2PerG: 7.5,
      angstromExponent: 1.05,
      pigmentClass: "tattoo-ink",
      base: "carbon",
      colour: "black",
      particleNm: 30,
    },
    massAbsorptionM2PerG: { typical: 7.5, least: 6.3, most: 8.7 },
    particleNm: { typical: 30, least: 30, most: 8000 },
    neatMgPerMl: { typical: 250, least: 100, most: 250 },
    neatViscosityMPaS: liquid,
    optics: "measured",
    evidence: ["pigment-plain-tattoo-ink", "pigment-absorption-carbon", "ink-tattoo-neat-assumption", ...soldEvidence],
  },
  "organic-black": {
    ink: {
      neatMgPerMl: 150,
      neatViscosityMPaS: 20,
      massAbsorptionM2PerG: 6,
      angstromExponent: 0.8,
      pigmentClass: "permanent-cosmetic",
      base: "organic",
      colour: "black",
      particleNm: 100,
    },
    massAbsorptionM2PerG: { typical: 6, least: 3, most: 9 },
    particleNm: { typical: 100, least: 30, most: 15000 },
    neatMgPerMl: asSold,
    neatViscosityMPaS: liquid,
    optics: "assumption",
    evidence: ["pigment-organic-no-metal", "ink-organic-assumption", ...soldEvidence],
  },
  "iron-oxide-black": {
    ink: {
      neatMgPerMl: 150,
      neatViscosityMPaS: 20,
      massAbsorptionM2PerG: 0.7,
      angstromExponent: 0.6,
      pigmentClass: "permanent-cosmetic",
      base: "iron-oxide",
      colour: "black",
      particleNm: 200,
    },
    massAbsorptionM2PerG: { typical: 0.7, least: 0.5, most: 0.8 },
    particleNm: { typical: 200, least: 100, most: 8000 },
    neatMgPerMl: asSold,
    neatViscosityMPaS: liquid,
    optics: "derived",
    evidence: ["pigment-iron-oxide", "pigment-oxide-weaker", ...soldEvidence],
  },
  "iron-oxide-red": {
    ink: {
      neatMgPerMl: 150,
      neatViscosityMPaS: 20,
      massAbsorptionM2PerG: 0.94,
      angstromExponent: 1.5,
      pigmentClass: "permanent-cosmetic",
      base: "iron-oxide",
      colour: "red-brown",
      particleNm: 400,
    },
    massAbsorptionM2PerG: { typical: 0.94, least: 0.4, most: 1.6 },
    particleNm: { typical: 400, least: 100, most: 8000 },
    neatMgPerMl: asSold,
    neatViscosityMPaS: liquid,
    optics: "derived",
    evidence: ["pigment-iron-oxide", "ink-red-oxide-optics", ...soldEvidence],
  },
  "temporary-black": {
    ink: {
      neatMgPerMl: 150,
      neatViscosityMPaS: 20,
      massAbsorptionM2PerG: 2.9,
      angstromExponent: 0,
      pigmentClass: "temporary",
      base: "organic",
      colour: "black",
      particleNm: 15000,
    },
    massAbsorptionM2PerG: { typical: 2.9, least: 0.1, most: 7.5 },
    particleNm: { typical: 15000, least: 1000, most: 15000 },
    neatMgPerMl: asSold,
    neatViscosityMPaS: liquid,
    optics: "assumption",
    evidence: ["ink-temporary-assumption", ...soldEvidence],
  },
} as const satisfies Record<string, InkPreset>;
export type InkId = keyof typeof inks;
