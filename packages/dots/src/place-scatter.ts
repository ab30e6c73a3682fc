import { normalQuantile, numberedStreams } from "@shadowline/numeric";
import type { DotPlacement } from "./dot-placement.js";
import { type DotState, settle } from "./dot-state.js";
import { localDensity } from "./local-density.js";
import { GEOMETRY_STRIDE, type PreparedSurface } from "./prepared-surface.js";
import { walk } from "./surface-walk.js";

/** Keeps these draws apart from any other use of a seed. */
const PLACE_STREAM = 0x9a1d;
/** Draws for a dot at the end of the surface; one that still has no place on it stays where it was planned. */
const MOST_TRIES = 16;
/** A triangle without area has no place in the prepared order; a dot that is said to lie on one stays. */
const NO_SLOT = 0xffffffff;

/** What scattering needs of a placement; all else of it stays as it is. */
export type ScatteredPlaces = Pick<
  DotPlacement,
  "count" | "id" | "triangle" | "barycentric" | "positionsMm" | "normals"
>;

/**
 * The same dots as a hand sets them: each beside its planned place, on the surface.
 *
 * Each dot errs by itself, along the two directions of the surface alike (normal distribution). Its error hangs on
 * seed and identity alone, so a dot that a new plan leaves where it is keeps its error too. Nobody knows more of how
 * a hand errs (drift along a row, a lean to one side), so nothing of that is drawn. A step that would leave the
 * surface is drawn again. Dots keep identity, order, session and group: the zone they are set for, even where they
 * land just across its border.
 *
 * @param sdMm standard deviation of the error along each direction, mm; 0 or more
 * @throws RangeError for a standard deviation that is not
 */
export function scatterPlaces<Places extends ScatteredPlaces>(
  placement: Places,
  prepared: PreparedSurface,
  sdMm: number,
  seed: number,
): Places {
  if (!(sdMm >= 0 && sdMm < Infinity)) throw new RangeError(`sdMm must be 0 or more, got ${sdMm}`);
  const { count, id } = placement;
  const { geometry, triangleAt, surface, links } = prepared;
  // Even everywhere: then no border between densities is a wall, only the end of the surface.
  const anywhere = localDensity(prepared, new Float64Array(surface.triangles.length).fill(1));
  const state = stateOf(placement, prepared);
  const streams = numberedStreams(seed, PLACE_STREAM);
  const normals = placement.normals.slice();
  const triangle = placement.triangle.slice();
  for (let dot = 0; dot < count && sdMm > 0; dot++) {
    const planned = state.slot[dot];
    if (planned === NO_SLOT) continue;
    const b = state.barycentric[2 * dot];
    const c = state.barycentric[2 * dot + 1];
    const normal = GEOMETRY_STRIDE * planned + 15;
    const random = streams(id[dot]);
    let stays = true;
    for (let tries = 0; stays && tries < MOST_TRIES; tries++) {
      const along = sdMm * standardNormal(random);
      const across = sdMm * standardNormal(random);
      const [x, y, z] = tangentStep(geometry[normal], geometry[normal + 1], geometry[normal + 2], along, across);
      walk(prepared, anywhere, state, dot, x, y, z);
      stays = atTheEnd(state, dot, links);
      if (!stays) continue;
      state.slot[dot] = planned;
      state.barycentric[2 * dot] = b;
      state.barycentric[2 * dot + 1] = c;
    }
    if (stays) continue;
    settle(prepared, anywhere, state, dot);
    triangle[dot] = triangleAt[state.slot[dot]];
    const at = GEOMETRY_STRIDE * state.slot[dot] + 15;
    for (let axis = 0; axis < 3; axis++) normals[3 * dot + axis] = geometry[at + axis];
  }
  const { barycentric, positionsMm } = state;
  return { ...placement, triangle, barycentric, positionsMm, normals };
}

function stateOf({ count, triangle, barycentric, positionsMm }: ScatteredPlaces, prepared: PreparedSurface): DotState {
  const { triangleAt, surface } = prepared;
  const slotOf = new Uint32Array(surface.triangles.length / 3).fill(NO_SLOT);
  for (let slot = 0; slot < triangleAt.length; slot++) slotOf[triangleAt[slot]] = slot;
  return {
    count,
    moving: count,
    slot: Uint32Array.from(triangle, (at) => slotOf[at]),
    barycentric: barycentric.slice(),
    positionsMm: positionsMm.slice(),
    weight: new Float64Array(count),
  };
}

/** A walk that met the end of the surface slid along it and ended on it, but for the rounding of its weights. */
function atTheEnd({ slot, barycentric }: DotState, dot: number, links: PreparedSurface["links"]): boolean {
  const b = barycentric[2 * dot];
  const c = barycentric[2 * dot + 1];
  const on = 1e-12;
  const side = 3 * slot[dot];
  return (links[side] < 0 && b + c >= 1 - on) || (links[side + 1] < 0 && b <= on) || (links[side + 2] < 0 && c <= on);
}

/** A quantile of an open interval, so that the ends of a stream have one too. */
const standardNormal = (random: () => number): number => normalQuantile(random() * (1 - 2e-12) + 1e-12);

/**
 * A step in the plane of a normal, by lengths along two directions that hang on the normal alone: a triangle that is
 * cut in two turns no step.
 *
 * Source: Duff et al. 2017, "Building an orthonormal basis, revisited", J. Comput. Graph. Tech. 6(1):1-8.
 */
function tangentStep(x: number, y: number, z: number, along: number, across: number): [number, number, number] {
  const side = z < 0 ? -1 : 1;
  const a = -1 / (side + z);
  const b = x * y * a;
  return [
    along * (1 + side * x * x * a) + across * b,
    along * side * b + across * (side + y * y * a),
    -along * side * x - across * y,
  ];
}
