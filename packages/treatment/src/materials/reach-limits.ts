/** A limit of REACH Annex XVII entry 75, % by weight. */
export type ReachLimit = { readonly substance: string; readonly mostPercent: number; readonly evidence: string };

const limit = (substance: string, mostPercent: number): ReachLimit => ({
  substance,
  mostPercent,
  evidence: "regulation-eu-appendix-13",
});

const classLimit = (substance: string, mostPercent: number): ReachLimit => ({
  substance,
  mostPercent,
  evidence: "regulation-eu-limits-by-class",
});

/**
 * Substances that appendix 13 names with a limit of their own, as a laboratory reports them, then the classes
 * by which the entry restricts thousands more.
 */
export const reachLimits: readonly ReachLimit[] = [
  limit("nickel", 0.0005),
  limit("lead", 0.00007),
  limit("chromium VI", 0.00005),
  limit("cadmium", 0.00005),
  limit("arsenic", 0.00005),
  limit("cobalt", 0.00005),
  limit("antimony", 0.00005),
  limit("mercury", 0.00005),
  limit("soluble copper", 0.025),
  limit("soluble zinc", 0.2),
  limit("soluble barium", 0.05),
  limit("polycyclic aromatic hydrocarbons", 0.00005),
  limit("benzo[a]pyrene", 0.0000005),
  limit("primary aromatic amines", 0.0005),
  classLimit("carcinogens or mutagens", 0.00005),
  classLimit("substances toxic to reproduction", 0.001),
  classLimit("skin sensitisers", 0.001),
  classLimit("skin or eye irritants", 0.01),
];

/** Where entry 75 is law: the European Union, and Iceland, Liechtenstein and Norway through the EEA. */
const reachCountries: ReadonlySet<string> = new Set(
  "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO".split(" "),
);

/** @param country ISO 3166-1 alpha-2 */
export const underReach = (country: string): boolean => reachCountries.has(country);
