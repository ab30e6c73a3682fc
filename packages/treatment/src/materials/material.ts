import { instruments, needleShapes, pigmentBases, pigmentClasses } from "@shadowline/technique";
import { z } from "zod";
import { itemId } from "../protocol.js";

const name = z.string().min(1).max(200);
const evidence = z.array(itemId).max(20);

/** Maker and product are blank in what is published: a clinic writes its own. */
const product = {
  id: itemId,
  name,
  maker: z.string().max(200).default(""),
  evidence,
  /** Which figures nobody measured, a sentence each. */
  assumptions: z.array(z.string().min(1).max(600)).max(20).default([]),
};

export const pigment = z.strictObject({
  material: z.literal("pigment"),
  ...product,
  class: z.enum(pigmentClasses),
  base: z.enum(pigmentBases),
  colour: z.string().min(1).max(60),
  /** Size of the particles that the absorption is for, um. */
  particleUm: z.number().min(0.01).max(100),
  neatMgPerMl: z.number().min(50).max(250),
  neatViscosityMPaS: z.number().min(1).max(2000),
  /** At 550 nm. */
  massAbsorptionM2PerG: z.number().min(0.1).max(20),
  angstromExponent: z.number().min(-2).max(3),
});
export type Pigment = z.infer<typeof pigment>;

export const needle = z.strictObject({
  material: z.literal("needle"),
  ...product,
  /** Maker's code: diameter, count, shape. */
  code: z.string().max(20),
  count: z.number().int().min(1).max(7),
  diameterMm: z.number().min(0.18).max(0.35),
  taperMm: z.number().min(1.5).max(7),
  /** Distance of neighbouring tips over the diameter. */
  pitchRatio: z.number().min(0.5).max(2),
  shape: z.enum(needleShapes),
  /** Change for a fresh one after so many minutes; null where no figure is known. */
  changeMinutes: z.number().min(1).max(600).nullable(),
});
export type NeedleMaterial = z.infer<typeof needle>;

export const anaesthetic = z.strictObject({
  material: z.literal("anaesthetic"),
  ...product,
  /** Active substances in words. */
  agents: z.string().min(1).max(200),
  form: z.enum(["topical", "injected"]),
  vasoconstrictor: z.boolean(),
});
export type Anaesthetic = z.infer<typeof anaesthetic>;

export const machine = z.strictObject({
  material: z.literal("machine"),
  ...product,
  instrument: z.enum(instruments),
});
export type Machine = z.infer<typeof machine>;

/** Anything with a maker and a lot. */
export const material = z.discriminatedUnion("material", [pigment, needle, anaesthetic, machine]);
export type Material = z.infer<typeof material>;

const said = z.enum(["yes", "no", "unknown"]).default("unknown");

/** What the label of a bottle says, as read by the clinic. */
export const pigmentLabel = z.strictObject({
  /** "Mixture for use in tattoos or permanent make-up". */
  statesUse: said,
  /** Ingredients are listed in falling order. */
  ingredientsInOrder: said,
  safetyInstructions: said,
  /** "Contains nickel. Can cause allergic reactions." */
  nickelWarning: said,
  /** "Contains chromium (VI). Can cause allergic reactions." */
  chromiumWarning: said,
  makerAddress: said,
  /** By weight, %, as an analysis or the maker's sheet gives them; names as in the limits table. */
  contentPercent: z.record(z.string().min(1).max(60), z.number().min(0).max(100)).default({}),
});
export type PigmentLabel = z.infer<typeof pigmentLabel>;

/** One lot that is used on this client; everything may be left blank until the day. */
const lot = {
  /** Id of a material of the knowledge whose figures apply. */
  id: itemId.optional(),
  maker: name.optional(),
  name: name.optional(),
  lot: z.string().min(1).max(80).optional(),
  expires: z.iso.date().optional(),
};

/** What is used on one client. */
export const caseMaterials = z.strictObject({
  pigment: z.strictObject({ ...lot, label: pigmentLabel.optional() }).optional(),
  needles: z.array(z.strictObject(lot)).max(10).default([]),
  anaesthetic: z.strictObject(lot).optional(),
  machine: z.strictObject(lot).optional(),
});
export type CaseMaterials = z.infer<typeof caseMaterials>;
