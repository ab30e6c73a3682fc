import { addSlabOnto, bounces, createAddingScratch } from "./adding.js";
import { type AngleGrid, angleGrid } from "./angle-grid.js";
import { apply, solve } from "./dense-matrix.js";
import { fresnelReflectance } from "./fresnel.js";
import {
  createLayerModes,
  createLayerScratch,
  endlessReflection,
  type LayerModes,
  slabOperators,
  solveLayer,
} from "./layer-modes.js";
import { type ScatteringKernel, scatteringKernel } from "./scattering-kernel.js";
import { SKIN_ANISOTROPY, SKIN_INDEX, type SkinCoefficients, skinCoefficients } from "./skin-coefficients.js";
import type { SkinModel } from "./skin-model.js";
import { bandCount } from "./wavelengths.js";

/** An absorber spread evenly over a range of depth: a field of dots, or the roots of shaved hair. */
export type Inclusion = {
  /** Depth below the skin surface. */
  readonly topMm: number;
  readonly bottomMm: number;
  /** Mean over the layer, 31 bands; it comes on top of the skin's own absorption. */
  readonly absorptionPerMm: Float64Array;
};

/** One skin, solved once, ready for many inclusions. */
export type SkinOptics = {
  /**
   * Reflectance of the skin alone in 31 bands: lit from straight above, all that returns, the gloss of the surface
   * (`skinSurfaceReflectance`) included, as a sphere instrument reads it. By reciprocity the same as lit from
   * everywhere and seen from straight above.
   */
  readonly bare: Float64Array;
  /** The same with absorbers in it. Nothing that absorbs gives `bare`, bit for bit. */
  reflectance(inclusions: readonly Inclusion[]): Float64Array;
  /** See `sheetSensitivity`. */
  sensitivityPerMm(depthMm: number): Float64Array;
};

export type SkinOpticsOptions = {
  /** Directions followed, 4 to 64. 8 (default) is within 0.02 CIEDE2000 of the limit, 4 within 1 (bench/light). */
  readonly points?: number;
  /** Multiple of the skin's blood: redness. */
  readonly bloodScale?: number;
};

const AIR_INDEX = 1;

/** Share of light that the surface itself throws back, in every band and from straight above. */
export const skinSurfaceReflectance: number = fresnelReflectance(AIR_INDEX, SKIN_INDEX, 1);

/** What all skins share at one number of directions. */
type Frame = {
  readonly grid: AngleGrid;
  readonly kernel: ScatteringKernel;
  /** Reflectance of the surface from inside, per direction. */
  readonly surface: Float64Array;
  /** A beam from straight above, and light from everywhere, just under the surface. */
  readonly beam: Float64Array;
  readonly everywhere: Float64Array;
};

const frames = new Map<number, Frame>();

function frameOf(points: number): Frame {
  const known = frames.get(points);
  if (known) return known;
  const grid = angleGrid([AIR_INDEX, SKIN_INDEX], SKIN_INDEX, points, 0);
  const surface = grid.cosines.map((cosine) => fresnelReflectance(SKIN_INDEX, AIR_INDEX, cosine));
  const beam = new Float64Array(grid.count);
  const last = grid.count - 1;
  beam[last] = (1 - surface[last]) / Math.sqrt(grid.measure[last]);
  const everywhere = surface.map((share, i) => (1 - share) * Math.sqrt(grid.measure[i]));
  const frame = { grid, kernel: scatteringKernel(grid, SKIN_ANISOTROPY, SKIN_INDEX), surface, beam, everywhere };
  frames.set(points, frame);
  return frame;
}

/** One band of one skin. */
type Band = {
  readonly epidermis: LayerModes;
  readonly dermis: LayerModes;
  readonly epidermisReflection: Float64Array;
  readonly epidermisTransmission: Float64Array;
  /** Dermis without end. */
  readonly dermisReflection: Float64Array;
};

/** A slice of skin between two depths, with what the inclusions add in each band; null where they add nothing. */
type Slice = { readonly topMm: number; readonly bottomMm: number; readonly addedPerMm: Float64Array | null };

/**
 * Solves a skin for light: two layers of index 1.4 under air, the lower one without end.
 *
 * @throws RangeError for a number of directions or an inclusion out of range
 */
export function createSkinOptics(skin: SkinModel, { points = 8, bloodScale = 1 }: SkinOpticsOptions = {}): SkinOptics {
  if (!(Number.isInteger(points) && points >= 4 && points <= 64)) {
    throw new RangeError(`points must be a whole number from 4 to 64, got ${points}`);
  }
  const frame = frameOf(points);
  const n = frame.grid.count;
  const coefficients = skinCoefficients(skin, bloodScale);
  const layers = createLayerScratch(n);
  const adding = createAddingScratch(n);
  const below = new Float64Array(n * n);
  const reflection = new Float64Array(n * n);
  const transmission = new Float64Array(n * n);
  const modes = createLayerModes(n);
  const bare = new Float64Array(bandCount);
  const bands = Array.from({ length: bandCount }, (_, at): Band => {
    const band = solveBand(frame, coefficients, at, skin.epidermisMm, layers);
    below.set(band.dermisReflection);
    addSlabOnto(n, band.epidermisReflection, band.epidermisTransmission, below, adding);
    bare[at] = seenFromAbove(frame, below, adding.a);
    return band;
  });

  function reflectance(inclusions: readonly Inclusion[]): Float64Array {
    const slices = slicesOf(inclusions, skin.epidermisMm);
    const result = bare.slice();
    if (slices.length === 0) return result;
    for (let at = 0; at < bandCount; at++) {
      const band = bands[at];
      below.set(band.dermisReflection);
      for (let s = slices.length - 1; s >= 0; s--) {
        const { topMm, bottomMm, addedPerMm } = slices[s];
        const inEpidermis = topMm < skin.epidermisMm;
        const added = addedPerMm === null ? 0 : addedPerMm[at];
        if (added === 0 && topMm === 0 && bottomMm === skin.epidermisMm) {
          addSlabOnto(n, band.epidermisReflection, band.epidermisTransmission, below, adding);
          continue;
        }
        let medium = inEpidermis ? band.epidermis : band.dermis;
        if (added > 0) {
          const absorption = inEpidermis ? coefficients.epidermisAbsorptionPerMm : coefficients.dermisAbsorptionPerMm;
          const scattering = inEpidermis ? coefficients.epidermisScatteringPerMm : coefficients.dermisScatteringPerMm;
          solveLayer(frame.kernel, absorption[at] + added, scattering[at], modes, layers);
          medium = modes;
        }
        slabOperators(medium, bottomMm - topMm, reflection, transmission, layers);
        addSlabOnto(n, reflection, transmission, below, adding);
      }
      result[at] = seenFromAbove(frame, below, adding.a);
    }
    return result;
  }

  function sensitivityPerMm(depthMm: number): Float64Array {
    if (!(depthMm >= 0)) throw new RangeError(`depth must be 0 or more, got ${depthMm}`);
    const result = new Float64Array(bandCount);
    for (let at = 0; at < bandCount; at++) {
      const band = bands[at];
      // The slabs over the sheet, from the top, and what returns from beneath it.
      const slabs: { r: Float64Array; t: Float64Array }[] = [];
      const cut = (medium: LayerModes, thicknessMm: number): { r: Float64Array; t: Float64Array } => {
        const slab = { r: new Float64Array(n * n), t: new Float64Array(n * n) };
        slabOperators(medium, thicknessMm, slab.r, slab.t, layers);
        return slab;
      };
      const whole = { r: band.epidermisReflection, t: band.epidermisTransmission };
      below.set(band.dermisReflection);
      if (depthMm < skin.epidermisMm) {
        const rest = cut(band.epidermis, skin.epidermisMm - depthMm);
        addSlabOnto(n, rest.r, rest.t, below, adding);
        slabs.push(cut(band.epidermis, depthMm));
      } else {
        slabs.push(whole);
        if (depthMm > skin.epidermisMm) slabs.push(cut(band.dermis, depthMm - skin.epidermisMm));
      }
      result[at] = lossAt(frame, slabs, below, adding) / (bare[at] - skinSurfaceReflectance);
    }
    return result;
  }

  return { bare, reflectance, sensitivityPerMm };
}

function solveBand(
  { grid, kernel }: Frame,
  coefficients: SkinCoefficients,
  at: number,
  epidermisMm: number,
  scratch: ReturnType<typeof createLayerScratch>,
): Band {
  const n = grid.count;
  const epidermis = createLayerModes(n);
  const dermis = createLayerModes(n);
  const { epidermisAbsorptionPerMm, epidermisScatteringPerMm, dermisAbsorptionPerMm, dermisScatteringPerMm } =
    coefficients;
  solveLayer(kernel, epidermisAbsorptionPerMm[at], epidermisScatteringPerMm[at], epidermis, scratch);
  solveLayer(kernel, dermisAbsorptionPerMm[at], dermisScatteringPerMm[at], dermis, scratch);
  const band = {
    epidermis,
    dermis,
    epidermisReflection: new Float64Array(n * n),
    epidermisTransmission: new Float64Array(n * n),
    dermisReflection: new Float64Array(n * n),
  };
  slabOperators(epidermis, epidermisMm, band.epidermisReflection, band.epidermisTransmission, scratch);
  endlessReflection(dermis, band.dermisReflection, scratch);
  return band;
}

/** Where absorption changes, from the top down to the deepest absorber; empty when nothing absorbs. */
function slicesOf(inclusions: readonly Inclusion[], epidermisMm: number): Slice[] {
  for (const { topMm, bottomMm, absorptionPerMm } of inclusions) {
    if (!(topMm >= 0 && bottomMm >= topMm && bottomMm < Infinity)) {
      throw new RangeError(`an inclusion must lie between 0 and a finite depth, got ${topMm} to ${bottomMm}`);
    }
    if (absorptionPerMm.length !== bandCount || absorptionPerMm.some((value) => !(value >= 0 && value < Infinity))) {
      throw new RangeError(`an inclusion needs ${bandCount} finite absorptions of 0 or more`);
    }
  }
  const active = inclusions.filter(
    ({ topMm, bottomMm, absorptionPerMm }) => bottomMm > topMm && absorptionPerMm.some((value) => value > 0),
  );
  if (active.length === 0) return [];
  const edges = [...new Set([0, epidermisMm, ...active.flatMap(({ topMm, bottomMm }) => [topMm, bottomMm])])];
  edges.sort((a, b) => a - b);
  return edges.slice(1).map((bottomMm, i): Slice => {
    const topMm = edges[i];
    const here = active.filter((inclusion) => inclusion.topMm <= topMm && inclusion.bottomMm >= bottomMm);
    if (here.length === 0) return { topMm, bottomMm, addedPerMm: null };
    const addedPerMm = new Float64Array(bandCount);
    for (const { absorptionPerMm } of here)
      for (let at = 0; at < bandCount; at++) addedPerMm[at] += absorptionPerMm[at];
    return { topMm, bottomMm, addedPerMm };
  });
}

/** Reflectance through the surface, its own included; `below` is what the skin under it returns. */
function seenFromAbove({ grid, surface, beam, everywhere }: Frame, below: Float64Array, matrix: Float64Array): number {
  const n = grid.count;
  underSurface(n, surface, below, matrix);
  const down = beam.slice();
  solve(n, matrix, down, 1);
  let seen = skinSurfaceReflectance;
  for (let i = 0; i < n; i++) {
    let up = 0;
    for (let j = 0; j < n; j++) up += below[i * n + j] * down[j];
    seen += everywhere[i] * up;
  }
  return seen;
}

/** matrix = 1 - surface below, what light that bounces between skin and surface is divided by. */
function underSurface(n: number, surface: Float64Array, below: Float64Array, matrix: Float64Array): void {
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) matrix[i * n + j] = (i === j ? 1 : 0) - surface[i] * below[i * n + j];
  }
}

/**
 * Light that a sheet of unit optical thickness would take away, to first order: the light that arrives from
 * above times, direction by direction, the chance that it is seen, which by reciprocity is the light that would
 * arrive turned round from an even sky.
 */
function lossAt(
  { grid, kernel, surface, beam, everywhere }: Frame,
  slabs: readonly { r: Float64Array; t: Float64Array }[],
  beneath: Float64Array,
  scratch: ReturnType<typeof createAddingScratch>,
): number {
  const n = grid.count;
  const returned: Float64Array[] = [];
  let below = beneath;
  for (let s = slabs.length - 1; s >= 0; s--) {
    returned[s] = below;
    below = below.slice();
    addSlabOnto(n, slabs[s].r, slabs[s].t, below, scratch);
  }
  const matrix = new Float64Array(n * n);
  const arrive = (source: Float64Array): { down: Float64Array; up: Float64Array } => {
    let down = source.slice();
    underSurface(n, surface, below, matrix);
    solve(n, matrix, down, 1);
    for (let s = 0; s < slabs.length; s++) {
      bounces(n, slabs[s].r, returned[s], matrix);
      const through = new Float64Array(n);
      apply(n, slabs[s].t, down, through);
      solve(n, matrix, through, 1);
      down = through;
    }
    const up = new Float64Array(n);
    apply(n, beneath, down, up);
    return { down, up };
  };
  const lit = arrive(beam);
  const seen = arrive(everywhere);
  let loss = 0;
  for (let i = 0; i < n; i++) loss += kernel.secants[i] * (lit.down[i] * seen.up[i] + lit.up[i] * seen.down[i]);
  return loss;
}

/** Reflectance of a skin in 31 bands; `createSkinOptics` is the way to ask more than once. */
export function skinReflectance(
  skin: SkinModel,
  { inclusions = [], ...options }: SkinOpticsOptions & { readonly inclusions?: readonly Inclusion[] } = {},
): Float64Array {
  return createSkinOptics(skin, options).reflectance(inclusions);
}

/**
 * Relative loss of reflectance per optical thickness of a thin absorbing sheet at a depth, -(1/R) dR/d(tau), in
 * 31 bands; R without the gloss of the surface, which no absorber can take away. Times the absorbing cross-section of one dot it is that dot's contrast, summed over the plane (mm2).
 *
 * @param depthMm 0 or more
 */
export const sheetSensitivity = (skin: SkinModel, depthMm: number, points = 8): Float64Array =>
  createSkinOptics(skin, { points }).sensitivityPerMm(depthMm);
