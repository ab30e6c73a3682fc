import type { Lab } from "@shadowline/light";
import { atan2 } from "@shadowline/numeric";

/** Lightness classes of the individual typology angle, lightest first: evidence `skin-ita-classes`. */
export const itaClasses = [
  { name: "very light", aboveDeg: 55 },
  { name: "light", aboveDeg: 41 },
  { name: "intermediate", aboveDeg: 28 },
  { name: "tan", aboveDeg: 10 },
  { name: "brown", aboveDeg: -30 },
  { name: "dark", aboveDeg: -90 },
] as const;
export type ItaClass = (typeof itaClasses)[number]["name"];

/** How light a measured skin is, on a scale that needs no look at the person. */
export type SkinColourClass = {
  /** Higher is lighter. */
  readonly itaDeg: number;
  readonly class: ItaClass;
  readonly evidence: readonly string[];
};

/**
 * Individual typology angle of a bare scalp, degrees: atan2(L* - 50, b*), higher is lighter.
 *
 * A skin is never to the blue of neutral, so a negative b* counts as 0: past the vertical the angle would
 * call a darker skin lighter. Says nothing of how the skin answers to sun (`skin-fitzpatrick`), nor of descent.
 *
 * Source: Chardon et al. 1991, Int. J. Cosmet. Sci. 13:191-208; cut-offs by Del Bino (evidence `skin-ita-classes`).
 */
export function skinColourClass({ l, b }: Pick<Lab, "l" | "b">): SkinColourClass {
  const itaDeg = (atan2(l - 50, Math.max(0, b)) * 180) / Math.PI;
  const found = itaClasses.find(({ aboveDeg }) => itaDeg > aboveDeg) ?? itaClasses[itaClasses.length - 1];
  return { itaDeg, class: found.name, evidence: ["skin-ita", "skin-ita-classes"] };
}
