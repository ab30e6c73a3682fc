import { gaussLegendre, gaussRadau } from "./gauss-quadrature.js";

/**
 * The directions in which light is followed through a stack of layers.
 *
 * A direction is named by its cosine in the densest layer; Snell's law carries it into the others. All
 * vectors and matrices of the solver count light as (flux in a direction) / sqrt(its measure), which makes
 * every reflection matrix symmetric.
 */
export type AngleGrid = {
  readonly count: number;
  readonly referenceIndex: number;
  /** Cosines in the reference medium, ascending; the last one is 1. */
  readonly cosines: Float64Array;
  /** 2 n^2 mu dmu of each direction: the same number in every medium that the direction reaches. */
  readonly measure: Float64Array;
  /** Position of the beam's own direction. */
  readonly beam: number;
};

/**
 * Directions between all the angles at which some medium closes (critical angles), so that no rule
 * integrates across a kink.
 *
 * Between two such angles the nodes are laid out in the cosine of the medium that opens at the lower one:
 * there transmission starts like a square root in any denser medium's cosine but smoothly in its own,
 * and the rule converges exponentially instead of algebraically.
 *
 * @param indices refractive indices of layers, ambient and bottom
 * @param referenceIndex the greatest index of any layer
 * @param points directions in all, shared evenly among the intervals; at least two in each
 * @param beamSine ambient index times the sine of the incidence angle, 0 up to less than the reference index
 */
export function angleGrid(
  indices: readonly number[],
  referenceIndex: number,
  points: number,
  beamSine: number,
): AngleGrid {
  const closes = [...new Set(indices)].filter((index) => index < referenceIndex).sort((a, b) => b - a);
  const beamCosine = cosineIn(referenceIndex, beamSine);
  const edges = [{ cosine: 0, index: referenceIndex }];
  for (const index of closes) edges.push({ cosine: cosineIn(referenceIndex, index), index });
  if (beamCosine < 1) {
    const medium = edges.filter((edge) => edge.cosine < beamCosine).at(-1);
    edges.push({ cosine: beamCosine, index: medium?.index ?? referenceIndex });
  }
  edges.sort((a, b) => a.cosine - b.cosine);
  const cosines: number[] = [];
  const measure: number[] = [];
  let beam = 0;
  edges.forEach(({ cosine, index }, at) => {
    const end = edges[at + 1]?.cosine ?? 1;
    const endsOnBeam = end === beamCosine;
    const share = Math.floor((points + at) / edges.length); // the later intervals take what is left over
    const rule = endsOnBeam || end === 1 ? gaussRadau(Math.max(2, share)) : gaussLegendre(Math.max(2, share));
    const low = cosineIn(index, sineOf(referenceIndex, cosine));
    const high = end === 1 ? 1 : cosineIn(index, sineOf(referenceIndex, end));
    rule.nodes.forEach((node, i) => {
      const own = low + (high - low) * node;
      const last = i === rule.nodes.length - 1;
      if (last && endsOnBeam) beam = cosines.length;
      cosines.push(last && (endsOnBeam || end === 1) ? end : cosineIn(referenceIndex, sineOf(index, own)));
      measure.push(2 * index * index * own * (high - low) * rule.weights[i]);
    });
  });
  return {
    count: cosines.length,
    referenceIndex,
    cosines: Float64Array.from(cosines),
    measure: Float64Array.from(measure),
    beam,
  };
}

const sineOf = (index: number, cosine: number): number => index * Math.sqrt(1 - cosine * cosine);

const cosineIn = (index: number, sine: number): number => Math.sqrt(Math.max(0, 1 - (sine / index) * (sine / index)));

/** Cosines of the grid's directions in a medium; 0 where the medium is closed to them. */
export function cosinesIn(grid: AngleGrid, index: number): Float64Array {
  if (index === grid.referenceIndex) return grid.cosines;
  return grid.cosines.map((cosine) => {
    const own = cosineIn(index, sineOf(grid.referenceIndex, cosine));
    return own < 1e-7 ? 0 : own; // the rounding of a direction that lies on the critical angle
  });
}
