import { hairAbsorptionPerMm, type Lab, pigmentAbsorptionPerMm } from "@shadowline/light";
import { absorbingArea, type HairShade, ROOT_MM, rootAreaPerMm, skinOptics } from "@shadowline/look";
import type { Ink } from "@shadowline/technique";

/** A dot as wanted, apart from its mass. */
export type DotShape = { readonly depthMm: number; readonly depthSpreadMm: number; readonly radiusMm: number };

export type WantedShade = {
  readonly skin: Lab;
  readonly shade: HairShade;
  readonly shaftMm: number;
  /** 0 crisp and dark, 1 faint and diffuse. */
  readonly softness: number;
  /** Shaved hairs that one dot stands for. */
  readonly hairsPerDot: number;
};

/** Adding-doubling points: a target within a few percent is enough for a value that a shade card rounds. */
const POINTS = 4;
const BAND_550 = 15;
/** Steps along a shaved hair's root; the sum is within 1 % of the integral. */
const ROOT_STEPS = 12;
/** No dot takes away all light over its disc; beyond this share more pigment hardly shows. */
const MOST_SHIELDED = 0.85;

/**
 * Healed pigment at which a dot takes as much light from this skin as the shaved hairs it stands for, ng.
 *
 * Both are judged at 550 nm: absorbing area times how strongly the skin's reflectance answers to absorption
 * at that depth. A dot that cannot reach it because it shields itself is taken to where more pigment hardly
 * shows. Softness scales the goal: one dot per follicular unit reaches under half of black stubble at most.
 *
 * Evidence `deposit-mass-from-look`; Cauchy 1832 for the mean projection of a rod.
 */
export function massTargetNg(dot: DotShape, wanted: WantedShade, ink: Ink): number {
  const optics = skinOptics(wanted.skin, POINTS, 1);
  const root = rootAreaPerMm(wanted.shaftMm, hairAbsorptionPerMm(wanted.shade))[BAND_550];
  let hair = 0;
  const step = ROOT_MM / ROOT_STEPS;
  for (let i = 0; i < ROOT_STEPS; i++) hair += root * step * optics.sensitivityPerMm((i + 0.5) * step)[BAND_550];
  const goal =
    (goalShare(wanted.softness) * wanted.hairsPerDot * hair) / optics.sensitivityPerMm(dot.depthMm)[BAND_550];
  const perMgMl = pigmentAbsorptionPerMm(ink, 1);
  const area = new Float64Array(perMgMl.length);
  const areaOf = (massNg: number): number => {
    absorbingArea(massNg, dot.radiusMm / 2, dot.depthSpreadMm, perMgMl, area);
    return area[BAND_550];
  };
  const reachable = Math.min(goal, MOST_SHIELDED * areaOf(1e6));
  let low = 0;
  let high = 1000;
  for (let i = 0; i < 50; i++) {
    const middle = (low + high) / 2;
    if (areaOf(middle) < reachable) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Share of the hairs' light loss that is wanted: 0.85 at softness 0 down to 0.35 at 1 (assumption). */
const goalShare = (softness: number): number => 0.85 - 0.5 * softness;
