import { exp, sin } from "@shadowline/numeric";
import { fromDegrees, InputError } from "@shadowline/quantity";
import { addBoundaryOnto, addSlabOnto, bounces, createAddingScratch } from "./adding.js";
import { type AngleGrid, angleGrid, cosinesIn } from "./angle-grid.js";
import { apply, solve } from "./dense-matrix.js";
import { fresnelReflectance } from "./fresnel.js";
import { createLayerModes, createLayerScratch, endlessReflection, slabOperators, solveLayer } from "./layer-modes.js";
import type { Layer, LayeredTissue } from "./layered-tissue.js";
import { scatteringKernel } from "./scattering-kernel.js";

/** A beam from straight above, light from everywhere alike, or a beam at so many degrees from the normal. */
export type Incidence = "normal" | "diffuse" | number;

/** Where the light went, as shares of what arrived. Their sum is 1. */
export type LightBalance = {
  /** Thrown back by the outermost surface. */
  readonly specularReflectance: number;
  /** Everything else that comes back; no specular part. */
  readonly diffuseReflectance: number;
  /** All that leaves below, scattered or not. */
  readonly transmittance: number;
  /** Per layer, from the top. */
  readonly absorbedFraction: readonly number[];
  /** null: the method has no chance in it. Monte Carlo gives the same shape here. */
  readonly standardError: null;
};

/** Body of one layer between its surfaces, on the whole grid. */
type Body = { readonly reflection: Float64Array; readonly transmission: Float64Array };

/**
 * Reflectance, transmittance and absorption of a stack of layers by adding, with Fresnel reflection wherever
 * the refractive index changes, between layers too.
 *
 * @param options.incidence degrees must be at least 0 and less than 90
 * @param options.points directions followed, 4 to 128 (32 unless given): more is slower (cube) and closer; the error
 *   at 32 is about 1e-6 on the published cases
 * @throws InputError for an angle or a number of points out of range
 *
 * Source: Prahl, van Gemert & Welch 1993, Appl. Opt. 32:559, with layers solved exactly instead of by doubling.
 */
export function addingDoubling(
  tissue: LayeredTissue,
  { incidence, points = 32 }: { readonly incidence: Incidence; readonly points?: number },
): LightBalance {
  checkOptions(incidence, points);
  const { ambientIndex, bottomIndex, layers } = tissue;
  const indices = layers.map((layer) => layer.index);
  const reference = referenceIndex(tissue);
  const beamSine = typeof incidence === "number" ? ambientIndex * sin(fromDegrees(incidence)) : 0;
  if (beamSine >= reference) return allReflected(layers.length);
  const grid = angleGrid([ambientIndex, bottomIndex, ...indices], reference, points, beamSine);
  const n = grid.count;
  const bodies = layers.map((layer) => layerBody(grid, layer));
  const media = [ambientIndex, ...indices, bottomIndex];
  const boundaries = media.slice(1).map((index, at) => boundary(grid, media[at], index));

  // From the bottom up: what each layer's top returns (inside), and what lies beneath each layer returns.
  const scratch = createAddingScratch(n);
  const returned: Float64Array[] = [];
  const beneath: Float64Array[] = [];
  let below = new Float64Array(n * n);
  boundaries[layers.length].forEach((share, i) => {
    below[i * n + i] = share;
  });
  for (let at = layers.length - 1; at >= 0; at--) {
    beneath[at] = below.slice();
    addSlabOnto(n, bodies[at].reflection, bodies[at].transmission, below, scratch);
    returned[at] = below.slice();
    if (at > 0) addBoundaryOnto(n, boundaries[at], below, scratch);
    below = below.slice();
  }

  // From the top down: the light that each boundary passes, and what each layer keeps of it.
  let arriving = arrivingLight(grid, incidence, ambientIndex);
  const specularReflectance = specular(grid, incidence, arriving, boundaries[0], ambientIndex);
  let diffuseReflectance = 0;
  const absorbedFraction: number[] = [];
  for (let at = 0; at < layers.length; at++) {
    const down = passed(n, boundaries[at], returned[at], arriving);
    const up = new Float64Array(n);
    apply(n, returned[at], down, up);
    if (at === 0) diffuseReflectance = flux(grid, up, boundaries[0]);
    arriving = reachesBottom(n, bodies[at], beneath[at], down);
    const back = new Float64Array(n);
    apply(n, beneath[at], arriving, back);
    absorbedFraction.push(Math.max(0, flux(grid, down) - flux(grid, up) - flux(grid, arriving) + flux(grid, back)));
  }
  const transmittance = flux(grid, arriving, boundaries[layers.length]);
  return { specularReflectance, diffuseReflectance, transmittance, absorbedFraction, standardError: null };
}

/**
 * The densest medium whose directions can be lit: scattering fills all of a layer's directions, a clear layer only
 * has those that come in from elsewhere.
 */
function referenceIndex({ ambientIndex, layers }: LayeredTissue): number {
  const densest = (some: readonly Layer[]): number => Math.max(0, ...some.map((layer) => layer.index));
  const scattering = densest(layers.filter((layer) => layer.scatteringPerMm > 0));
  return scattering >= ambientIndex ? scattering : densest(layers);
}

function checkOptions(incidence: Incidence, points: number): void {
  if (typeof incidence === "number" && !(incidence >= 0 && incidence < 90)) {
    throw new InputError([
      { field: "incidence", allowed: "normal, diffuse, or degrees from 0 to less than 90", found: incidence },
    ]);
  }
  if (!(Number.isInteger(points) && points >= 4 && points <= 128)) {
    throw new InputError([{ field: "points", allowed: "a whole number from 4 to 128", found: points }]);
  }
}

const allReflected = (layers: number): LightBalance => ({
  specularReflectance: 1,
  diffuseReflectance: 0,
  transmittance: 0,
  absorbedFraction: new Array<number>(layers).fill(0),
  standardError: null,
});

/** Reflectance of a boundary in each direction; 1 for one that does not exist on either side. */
function boundary(grid: AngleGrid, above: number, beneath: number): Float64Array {
  const cosines = cosinesIn(grid, above);
  const beyond = cosinesIn(grid, beneath);
  return cosines.map((cosine, i) => (cosine > 0 && beyond[i] > 0 ? fresnelReflectance(above, beneath, cosine) : 1));
}

function layerBody(grid: AngleGrid, layer: Layer): Body {
  const n = grid.count;
  const reflection = new Float64Array(n * n);
  const transmission = new Float64Array(n * n);
  // Below 1e-30 the squares in the eigenvalue search would underflow; nobody's tissue scatters so little.
  if (layer.scatteringPerMm < 1e-30 || layer.thicknessMm === 0) {
    const cosines = cosinesIn(grid, layer.index);
    for (let i = 0; i < n; i++) {
      const depth = layer.thicknessMm === null ? Infinity : layer.absorptionPerMm * layer.thicknessMm;
      // One part in 1e13 is lost: light that no boundary lets in or out would otherwise bounce for ever,
      // which is a division by zero although there is none of it.
      transmission[i * n + i] = cosines[i] > 0 ? exp(-depth / cosines[i]) * (1 - 1e-13) : 0;
    }
    return { reflection, transmission };
  }
  const kernel = scatteringKernel(grid, layer.anisotropy, layer.index);
  const modes = createLayerModes(kernel.size);
  const scratch = createLayerScratch(kernel.size);
  solveLayer(kernel, layer.absorptionPerMm, layer.scatteringPerMm, modes, scratch);
  const small = { r: new Float64Array(kernel.size * kernel.size), t: new Float64Array(kernel.size * kernel.size) };
  if (layer.thicknessMm === null) endlessReflection(modes, small.r, scratch);
  else slabOperators(modes, layer.thicknessMm, small.r, small.t, scratch);
  const first = n - kernel.size;
  for (let i = 0; i < kernel.size; i++) {
    const to = (first + i) * n + first;
    reflection.set(small.r.subarray(i * kernel.size, (i + 1) * kernel.size), to);
    transmission.set(small.t.subarray(i * kernel.size, (i + 1) * kernel.size), to);
  }
  return { reflection, transmission };
}

/** Unit flux in front of the outermost surface. */
function arrivingLight(grid: AngleGrid, incidence: Incidence, ambientIndex: number): Float64Array {
  const light = new Float64Array(grid.count);
  if (incidence !== "diffuse") {
    light[grid.beam] = 1 / Math.sqrt(grid.measure[grid.beam]);
    return light;
  }
  const cosines = cosinesIn(grid, ambientIndex);
  return light.map((_, i) => (cosines[i] > 0 ? Math.sqrt(grid.measure[i]) / (ambientIndex * ambientIndex) : 0));
}

function specular(
  grid: AngleGrid,
  incidence: Incidence,
  arriving: Float64Array,
  outermost: Float64Array,
  ambientIndex: number,
): number {
  if (incidence !== "diffuse") return outermost[grid.beam];
  // In a dense ambient some directions reach no layer at all: they are not on the grid.
  const ratio = grid.referenceIndex / ambientIndex;
  const outside = Math.max(0, 1 - ratio * ratio);
  let sum = outside;
  for (let i = 0; i < grid.count; i++) sum += Math.sqrt(grid.measure[i]) * arriving[i] * outermost[i];
  return sum;
}

/** Light that goes down just under a boundary: (1 - r below)^-1 t arriving. */
function passed(n: number, share: Float64Array, below: Float64Array, arriving: Float64Array): Float64Array {
  const matrix = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) matrix[i * n + j] = (i === j ? 1 : 0) - share[i] * below[i * n + j];
  }
  const light = arriving.map((value, i) => (1 - share[i]) * value);
  solve(n, matrix, light, 1);
  return light;
}

/** Light that reaches the bottom of a layer: (1 - R beneath)^-1 T down. */
function reachesBottom(n: number, body: Body, beneath: Float64Array, down: Float64Array): Float64Array {
  const matrix = new Float64Array(n * n);
  bounces(n, body.reflection, beneath, matrix);
  const light = new Float64Array(n);
  apply(n, body.transmission, down, light);
  solve(n, matrix, light, 1);
  return light;
}

/** Flux of all directions together, after a boundary if one is given. */
function flux(grid: AngleGrid, light: Float64Array, share?: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < grid.count; i++) sum += Math.sqrt(grid.measure[i]) * light[i] * (1 - (share ? share[i] : 0));
  return sum;
}
