import {
  hairAbsorptionPerMm,
  type Lab,
  pigmentAbsorptionPerMm,
  skinSurfaceReflectance,
  wavelengthsNm,
  xyzFromReflectance,
} from "@shadowline/light";
import { absorbingArea, type HairShade, ROOT_MM, rootAreaPerMm, skinOptics } from "@shadowline/look";
import type { Ink } from "@shadowline/technique";

/** A dot as wanted, apart from its mass. */
export type DotShape = { readonly depthMm: number; readonly depthSpreadMm: number; readonly radiusMm: number };

export type WantedShade = {
  readonly skin: Lab;
  readonly shade: HairShade;
  readonly shaftMm: number;
  /** Share of the hairs' darkening that is wanted. */
  readonly darkening: number;
  /** Shaved hairs that one dot stands for. */
  readonly hairsPerDot: number;
};

/** Adding-doubling points: a target within a few percent is enough for a value that a shade card rounds. */
const POINTS = 4;
/** Steps along a shaved hair's root; the sum is within 1 % of the integral. */
const ROOT_STEPS = 12;
/** Pigment for a wanted shade, and the share of that shade which a dot of this size can bring. */
export type MassTarget = { readonly massNg: number; readonly shadeShare: number };

/** No dot takes away all light over its disc; beyond this share more pigment hardly shows. */
const MOST_SHIELDED = 0.85;

/**
 * Healed pigment at which a dot darkens this skin as the shaved hairs do that it stands for, ng.
 *
 * Both are judged by the luminance they take (D65): absorbing area times how strongly the skin's reflectance
 * answers to absorption at that depth, summed over the spectrum. A hair's root runs deep, where only red light
 * goes, so a shallow dot needs more area than the hair. A dot that cannot reach the goal because it shields
 * itself is taken to where more pigment hardly shows; where less than the hairs' darkening is wanted, to as much
 * less, so that a soft look stays softer.
 *
 * Evidence `deposit-mass-from-look`; Cauchy 1832 for the mean projection of a rod.
 */
export function massTarget(dot: DotShape, wanted: WantedShade, ink: Ink): MassTarget {
  const optics = skinOptics(wanted.skin, POINTS, 1);
  // What the surface mirrors never meets pigment.
  const weights = luminanceWeights.map((weight, band) => weight * (optics.bare[band] - skinSurfaceReflectance));
  const taken = (areaMm2: Float64Array, answerPerMm: Float64Array): number => {
    let sum = 0;
    for (let band = 0; band < weights.length; band++) sum += weights[band] * areaMm2[band] * answerPerMm[band];
    return sum;
  };
  const root = rootAreaPerMm(wanted.shaftMm, hairAbsorptionPerMm(wanted.shade));
  const step = ROOT_MM / ROOT_STEPS;
  let goal = 0;
  for (let i = 0; i < ROOT_STEPS; i++) goal += step * taken(root, optics.sensitivityPerMm((i + 0.5) * step));
  goal *= wanted.darkening * wanted.hairsPerDot;
  const answer = optics.sensitivityPerMm(dot.depthMm);
  const perMgMl = pigmentAbsorptionPerMm(ink, 1);
  const area = new Float64Array(perMgMl.length);
  const takenBy = (massNg: number): number => {
    absorbingArea(massNg, dot.radiusMm / 2, dot.depthSpreadMm, perMgMl, area);
    return taken(area, answer);
  };
  const reachable = Math.min(goal, MOST_SHIELDED * Math.min(1, wanted.darkening) * takenBy(1e6));
  let low = 0;
  let high = 1000;
  for (let i = 0; i < 50; i++) {
    const middle = (low + high) / 2;
    if (takenBy(middle) < reachable) low = middle;
    else high = middle;
  }
  return { massNg: (low + high) / 2, shadeShare: goal > 0 ? reachable / goal : 1 };
}

/** Luminance that each band adds under D65. */
const luminanceWeights = wavelengthsNm.map(
  (_, band) =>
    xyzFromReflectance(
      Float64Array.from(wavelengthsNm, (__, i) => (i === band ? 1 : 0)),
      "D65",
    )[1],
);
