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
  const samples: number[] = [];
  const alongs: number[] = [];
  const weights: number[] = [];
  const reaches: number[] = [];
  const likely = likelySamples(geometry, steps, cornerWeight, share);
  const sparser = Math.max(1, likely / (ALWAYS + MOST_PER_DOT * wanted));
  for (const side of steps) {
    const slot = Math.floor(side / 3);
    const edge = side - 3 * slot;
    const p = (edge + 1) % 3;
    const q = (edge + 2) % 3;
    const own = (share * (cornerWeight[3 * slot + p] + cornerWeight[3 * slot + q])) / 2;
    const link = links[side];
    // Where nothing is wanted no dots stand, whatever its floor of weight.
    const ends = link === RIM || massOf(cumulative, link >> 3) === 0;
    const beyond = ends ? 0 : share * weightBeyond(cornerWeight, link);
    const g = GEOMETRY_STRIDE * slot;
    const [ax, ay, az] = corner(geometry, g, p);
    const [bx, by, bz] = corner(geometry, g, q);
    const ex = bx - ax;
    const ey = by - ay;
    const ez = bz - az;
    const reach = Math.sqrt(0.5 / own);
    const pieces = Math.ceil(Math.sqrt(ex * ex + ey * ey + ez * ez) / (sparser * SPACING * reach));
    // Outward: edge crossed with the normal; its length is the piece's.
    const mx = (ey * geometry[g + 17] - ez * geometry[g + 16]) / pieces;
    const my = (ez * geometry[g + 15] - ex * geometry[g + 17]) / pieces;
    const mz = (ex * geometry[g + 16] - ey * geometry[g + 15]) / pieces;
    for (let piece = 0; piece < pieces; piece++) {
      const s = (piece + 0.5) / pieces;
      samples.push(ax + s * ex, ay + s * ey, az + s * ez, mx, my, mz);
      alongs.push(ex / pieces, ey / pieces, ez / pieces);
      weights.push(own, beyond);
      reaches.push(reach);
    }
  }
  return {
    count: reaches.length,
    samples: Float64Array.from(samples),
    pieces: Float64Array.from(alongs),
    weights: Float64Array.from(weights),
    reachMm: Float64Array.from(reaches),
  };
}

/** How many there would be, but for what is added to fill each edge. */
function likelySamples(geometry: Float64Array, steps: Uint32Array, cornerWeight: Float64Array, share: number): number {
  let sum = 0;
  for (const side of steps) {
    const slot = Math.floor(side / 3);
    const p = (side + 1 - 3 * slot) % 3;
    const q = (side + 2 - 3 * slot) % 3;
    const [ax, ay, az] = corner(geometry, GEOMETRY_STRIDE * slot, p);
    const [bx, by, bz] = corner(geometry, GEOMETRY_STRIDE * slot, q);
    const squared = (bx - ax) * (bx - ax) + (by - ay) * (by - ay) + (bz - az) * (bz - az);
    // Over the reach, sqrt(0.5 / weight).
    sum += Math.sqrt(squared * share * (cornerWeight[3 * slot + p] + cornerWeight[3 * slot + q]));
  }
  return sum / SPACING;
}

function corner(geometry: Float64Array, g: number, which: number): [number, number, number] {
  const edge = which === 0 ? -1 : g + 3 * which;
  return edge < 0
    ? [geometry[g], geometry[g + 1], geometry[g + 2]]
    : [geometry[g] + geometry[edge], geometry[g + 1] + geometry[edge + 1], geometry[g + 2] + geometry[edge + 2]];
}

const massOf = (cumulative: Float64Array, slot: number): number =>
  cumulative[slot] - (slot > 0 ? cumulative[slot - 1] : 0);

function weightBeyond(cornerWeight: Float64Array, link: number): number {
  const slot = link >> 3;
  const edge = (link >> 1) & 3;
  return (cornerWeight[3 * slot + ((edge + 1) % 3)] + cornerWeight[3 * slot + ((edge + 2) % 3)]) / 2;
}

/**
 * Density / (4 weight) / 5: the inner derivative and the power's, whatever the density. A little less is
 * given, so that the outermost dots stand near enough to the rim to leave no bare edge.
 */
export const RIM_PUSH = (0.85 * REACH * REACH * HEX) / 10;
