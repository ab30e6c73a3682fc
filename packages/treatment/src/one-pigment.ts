import type { LookInput } from "@shadowline/look";
import { carbonInk } from "@shadowline/technique";

/** What is read of a prescription. */
export type PrescribedInk = {
  readonly zone: string;
  readonly session: number;
  readonly dots: number;
  readonly technique: { readonly ink: LookInput["pigment"] };
  readonly deposit: { readonly massNg: number };
};

export type OnePigment = {
  readonly pigment: LookInput["pigment"];
  /** Mass of the one pigment over a dot's own; a dot is known again by its zone, session and mass. */
  readonly ratioOf: (zone: string, session: number, massNg: number) => number;
};

const slot = (zone: string, session: number, massNg: number): string => `${zone} ${session} ${massNg}`;

/**
 * A plan's pigments as one, since the look knows one: the pigment of most dots gives the colour, and the others'
 * masses count as so much of it as absorbs alike at 550 nm. Carbon black where nothing is prescribed.
 */
export function asOnePigment(prescription: readonly PrescribedInk[]): OnePigment {
  const main = mainInk(prescription);
  const ratios = new Map<string, number>();
  for (const { zone, session, technique, deposit } of prescription) {
    const ratio = technique.ink.massAbsorptionM2PerG / main.massAbsorptionM2PerG;
    if (ratio !== 1) ratios.set(slot(zone, session, deposit.massNg), ratio);
  }
  return {
    pigment: { massAbsorptionM2PerG: main.massAbsorptionM2PerG, angstromExponent: main.angstromExponent },
    ratioOf: (zone, session, massNg) => (ratios.size === 0 ? 1 : (ratios.get(slot(zone, session, massNg)) ?? 1)),
  };
}

function mainInk(prescription: readonly PrescribedInk[]): LookInput["pigment"] {
  const dots = new Map<string, number>();
  let main: LookInput["pigment"] = carbonInk;
  let most = 0;
  for (const { technique, dots: more } of prescription) {
    const key = `${technique.ink.massAbsorptionM2PerG} ${technique.ink.angstromExponent}`;
    const sum = (dots.get(key) ?? 0) + more;
    dots.set(key, sum);
    if (sum > most) {
      most = sum;
      main = technique.ink;
    }
  }
  return main;
}
