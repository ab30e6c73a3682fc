import { RIM } from "./edge-links.js";
import { HEX, type LocalDensity, REACH } from "./local-density.js";
import { GEOMETRY_STRIDE, type PreparedSurface } from "./prepared-surface.js";

/**
 * Points along the rim of surface or density and along steps of density, with the push that is missing there.
 *
 * A dot near a rim lacks the neighbours beyond it and would be pushed out until dots stand in a line. The
 * mean push of an even layout beyond an edge is density times the integral of offset * (1 - t)^4 over that
 * side, t = d^2 * 2 weight; by the divergence theorem it is the integral along the edge of (1 - t)^5 times
 * the normal, times `RIM_PUSH`, which these points sum. At a step the push of the dots that do stand beyond
 * is taken off.
 */
export type RimSamples = {
  readonly count: number;
  /** Six a sample: place x, y, z and outward normal times length of edge, mm. */
  readonly samples: Float64Array;
  /** The piece of edge in whose middle each stands, from end to end, x, y, z. */
  readonly pieces: Float64Array;
  /** Weight on the sample's own side and beyond it (0 where skin or density ends), two a sample. */
  readonly weights: Float64Array;
  /** How far from the sample it is felt, one a sample. */
  readonly reachMm: Float64Array;
};

/** Distance between samples over the reach; about ten of them are felt along a straight rim. */
const SPACING = 0.2;
/** A needle's rim is longer than its dots can feel; samples then stand farther apart. A narrow strip has two a dot. */
const MOST_PER_DOT = 64;
const ALWAYS = 4096;

/** @param share of the weights at which the samples are felt: less where fewer dots are concerned, from further off */
export function rimSamples(
  { geometry, links }: PreparedSurface,
  { steps, cornerWeight, cumulative, wanted }: LocalDensity,
  share = 1,
): RimSamples {
  const likely = likelySamples(geometry, steps, cornerWeight, share);
  const apart = SPACING * Math.max(1, likely / (ALWAYS + MOST_PER_DOT * wanted));
  const ends = new Float64Array(6);
  const pieces = new Int32Array(steps.length);
  let count = 0;
  for (let step = 0; step < steps.length; step++) {
    const squared = squaredLength(geometry, steps[step], ends);
    pieces[step] = Math.ceil(Math.sqrt(squared) / (apart * reachOf(ownWeight(cornerWeight, steps[step], share))));
    count += pieces[step];
  }
  const rim: RimSamples = {
    count,
    samples: new Float64Array(6 * count),
    pieces: new Float64Array(3 * count),
    weights: new Float64Array(2 * count),
    reachMm: new Float64Array(count),
  };
  for (let step = 0, from = 0; step < steps.length; step++) {
    const side = steps[step];
    const link = links[side];
    // Where nothing is wanted no dots stand, whatever its floor of weight.
    const isEnd = link === RIM || massOf(cumulative, link >> 3) === 0;
    const beyond = isEnd ? 0 : share * weightBeyond(cornerWeight, link);
    squaredLength(geometry, side, ends);
    const normal = GEOMETRY_STRIDE * Math.floor(side / 3) + 15;
    addPieces(rim, from, pieces[step], ends, geometry, normal, ownWeight(cornerWeight, side, share), beyond);
    from += pieces[step];
  }
  return rim;
}

/**
 * @param ends of the edge, x, y, z each
 * @param normal where the triangle's is in `geometry`
 */
function addPieces(
  { samples, pieces: alongs, weights, reachMm }: RimSamples,
  from: number,
  pieces: number,
  ends: Float64Array,
  geometry: Float64Array,
  normal: number,
  own: number,
  beyond: number,
): void {
  const ex = ends[3] - ends[0];
  const ey = ends[4] - ends[1];
  const ez = ends[5] - ends[2];
  // Outward: edge crossed with the normal; its length is the piece's.
  const mx = (ey * geometry[normal + 2] - ez * geometry[normal + 1]) / pieces;
  const my = (ez * geometry[normal] - ex * geometry[normal + 2]) / pieces;
  const mz = (ex * geometry[normal + 1] - ey * geometry[normal]) / pieces;
  for (let piece = 0; piece < pieces; piece++) {
    const s = (piece + 0.5) / pieces;
    const at = from + piece;
    samples[6 * at] = ends[0] + s * ex;
    samples[6 * at + 1] = ends[1] + s * ey;
    samples[6 * at + 2] = ends[2] + s * ez;
    samples[6 * at + 3] = mx;
    samples[6 * at + 4] = my;
    samples[6 * at + 5] = mz;
    alongs[3 * at] = ex / pieces;
    alongs[3 * at + 1] = ey / pieces;
    alongs[3 * at + 2] = ez / pieces;
    weights[2 * at] = own;
    weights[2 * at + 1] = beyond;
    reachMm[at] = reachOf(own);
  }
}

const reachOf = (weight: number): number => Math.sqrt(0.5 / weight);

/** How many there would be, but for what is added to fill each edge. */
function likelySamples(geometry: Float64Array, steps: Uint32Array, cornerWeight: Float64Array, share: number): number {
  const ends = new Float64Array(6);
  let sum = 0;
  for (let step = 0; step < steps.length; step++) {
    // Over the reach, sqrt(0.5 / weight).
    const squared = squaredLength(geometry, steps[step], ends);
    sum += Math.sqrt(squared * share * weightOfEnds(cornerWeight, steps[step]));
  }
  return sum / SPACING;
}

/** Weight on an edge's own side. */
const ownWeight = (cornerWeight: Float64Array, side: number, share: number): number =>
  (share * weightOfEnds(cornerWeight, side)) / 2;

/** Summed over its two ends. */
function weightOfEnds(cornerWeight: Float64Array, side: number): number {
  const slot = Math.floor(side / 3);
  const edge = side - 3 * slot;
  return cornerWeight[3 * slot + ((edge + 1) % 3)] + cornerWeight[3 * slot + ((edge + 2) % 3)];
}

/** @param ends receives the edge's ends, x, y, z each */
function squaredLength(geometry: Float64Array, side: number, ends: Float64Array): number {
  const slot = Math.floor(side / 3);
  const g = GEOMETRY_STRIDE * slot;
  const p = (side + 1 - 3 * slot) % 3;
  const q = (side + 2 - 3 * slot) % 3;
  let squared = 0;
  for (let axis = 0; axis < 3; axis++) {
    const corner = geometry[g + axis];
    ends[axis] = p === 0 ? corner : corner + geometry[g + 3 * p + axis];
    ends[3 + axis] = q === 0 ? corner : corner + geometry[g + 3 * q + axis];
    squared += (ends[3 + axis] - ends[axis]) * (ends[3 + axis] - ends[axis]);
  }
  return squared;
}

const massOf = (cumulative: Float64Array, slot: number): number =>
  cumulative[slot] - (slot > 0 ? cumulative[slot - 1] : 0);

function weightBeyond(cornerWeight: Float64Array, link: number): number {
  return weightOfEnds(cornerWeight, 3 * (link >> 3) + ((link >> 1) & 3)) / 2;
}

/**
 * Density / (4 weight) / 5: the inner derivative and the power's, whatever the density. A little less is
 * given, so that the outermost dots stand near enough to the rim to leave no bare edge.
 */
export const RIM_PUSH = (0.85 * REACH * REACH * HEX) / 10;
