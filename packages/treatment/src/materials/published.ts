import { type InkId, inks, type NeedleShape, pitchRatios } from "@shadowline/technique";
import type { Anaesthetic, Machine, Material, NeedleMaterial, Pigment } from "./material.js";

const opticsWord = {
  measured: [],
  derived: ["Absorption is our Mie calculation; nobody measured this pigment in skin."],
  assumption: ["Absorption and particle size are assumptions with a wide range; nobody published them."],
} as const;

function pigment(id: string, ink: InkId, name: string): Pigment {
  const preset = inks[ink];
  return {
    material: "pigment",
    id,
    name,
    maker: "",
    evidence: [...preset.evidence],
    assumptions: [...opticsWord[preset.optics], "Viscosity is an assumption; the lot's own figure replaces it."],
    class: preset.ink.pigmentClass,
    base: preset.ink.base,
    colour: preset.ink.colour,
    particleUm: preset.ink.particleNm / 1000,
    neatMgPerMl: preset.ink.neatMgPerMl,
    neatViscosityMPaS: preset.ink.neatViscosityMPaS,
    massAbsorptionM2PerG: preset.ink.massAbsorptionM2PerG,
    angstromExponent: preset.ink.angstromExponent,
  };
}

/** As sold for fair, brown and grey hair: a third of the usual strength. */
const lightShade = (usual: Pigment): Pigment => ({
  ...usual,
  neatMgPerMl: 50,
  evidence: [...usual.evidence, "pigment-light-shade-assumption", "pigment-three-mixes"],
  assumptions: [...usual.assumptions, "50 mg per mL is the least that pigments are sold at; the label decides."],
});

function needle(code: string, count: number, diameterMm: number, shape: NeedleShape, taperMm = 3): NeedleMaterial {
  return {
    material: "needle",
    id: `needle-${code}${taperMm === 3 ? "" : "-short"}`,
    name: `${count === 1 ? "Single" : `${count} needles`} of ${diameterMm.toFixed(2)} mm, ${code}${taperMm === 3 ? "" : ", short taper"}`,
    maker: "",
    evidence: [
      "needle-diameter",
      "needle-single-or-triple",
      "needle-taper",
      "needle-pitch-assumption",
      "needle-change",
    ],
    assumptions: [
      "The pitch of the tips is an assumption until a cartridge is measured.",
      "Sources change needles many times in a session; no interval in minutes is published.",
    ],
    code,
    count,
    diameterMm,
    taperMm,
    pitchRatio: pitchRatios[shape],
    shape,
    changeMinutes: null,
  };
}

/** The two agents are one word here: what the label of a cream says decides. */
const anaesthetics: readonly Anaesthetic[] = [
  {
    material: "anaesthetic",
    id: "anaesthetic-topical",
    name: "Numbing cream without a vasoconstrictor",
    maker: "",
    evidence: ["anaesthesia-topical", "numbing-cream-no-vasoconstrictor", "lidocaine-adds-flow"],
    assumptions: ["Agents are those usual in such creams; the product's label decides."],
    agents: "lidocaine",
    form: "topical",
    vasoconstrictor: false,
  },
  {
    material: "anaesthetic",
    id: "anaesthetic-with-epinephrine",
    name: "Lidocaine with epinephrine, by those who may inject it",
    maker: "",
    evidence: ["anaesthesia-vasoconstriction"],
    assumptions: [],
    agents: "lidocaine, epinephrine",
    form: "injected",
    vasoconstrictor: true,
  },
];

const machine = (id: string, name: string, instrument: Machine["instrument"]): Machine => ({
  material: "machine",
  id,
  name,
  maker: "",
  evidence: ["instrument-pen-or-coil"],
  assumptions: [],
  instrument,
});

/** What the published protocols and a clinic choose from; makers and lots are the clinic's own. */
export const publishedMaterials: readonly Material[] = [
  pigment("pigment-carbon-pmu", "carbon-cosmetic", "Carbon black, permanent cosmetic pigment"),
  lightShade(pigment("pigment-carbon-light", "carbon-cosmetic", "Carbon black, light shade")),
  pigment("pigment-carbon-tattoo", "carbon-tattoo", "Carbon black, tattoo ink"),
  pigment("pigment-organic", "organic-black", "Organic black without heavy metals"),
  pigment("pigment-iron-oxide-black", "iron-oxide-black", "Black iron oxide"),
  pigment("pigment-iron-oxide-red", "iron-oxide-red", "Red-brown iron oxide"),
  pigment("pigment-temporary", "temporary-black", "Temporary pigment"),
  needle("0601RL", 1, 0.2, "single"),
  needle("0801RL", 1, 0.25, "single"),
  needle("1001RL", 1, 0.3, "single"),
  needle("1201RL", 1, 0.35, "single", 2),
  needle("0603RL", 3, 0.2, "tight"),
  needle("0803RL", 3, 0.25, "tight"),
  needle("1003RL", 3, 0.3, "tight"),
  needle("1007RL", 7, 0.3, "round-liner"),
  ...anaesthetics,
  machine("machine-rotary", "Rotary pen", "rotary-pen"),
  machine("machine-coil", "Coil machine", "coil-machine"),
  machine("machine-hand", "Hand pen", "hand-pen"),
];
