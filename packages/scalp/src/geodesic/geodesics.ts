import { atan2, cos, sin } from "@shadowline/numeric";
import type { TriangleMesh } from "../triangle-mesh.js";
import { GeodesicWave } from "./geodesic-wave.js";
import {
  type IntrinsicMesh,
  intrinsicDelaunay,
  type SideDirections,
  sideBefore,
  sideDirections,
} from "./intrinsic-delaunay.js";
import type { Rays } from "./side-crossing.js";
import { surfaceLine } from "./surface-line.js";
import type { SurfacePlace } from "./surface-place.js";
import { type Unfolding, unfolding } from "./unfolding.js";
import { marchOn, type WaveFront } from "./wave-march.js";

/** Where distance is measured from. */
export type GeodesicSource = SurfacePlace;

export type GeodesicSolver = {
  /** Distance over the surface from the nearest source, mm per vertex; Infinity where none is connected. */
  readonly distance: (sources: readonly GeodesicSource[]) => Float64Array;
  /** The same with the way back at each vertex. */
  readonly field: (sources: readonly GeodesicSource[]) => GeodesicField;
  /** Distance from a line through samples in order, straight over the triangles from one to the next. */
  readonly distanceToLine: (samples: readonly SurfacePlace[]) => Float64Array;
};

export type GeodesicField = {
  readonly distanceMm: Float64Array;
  /** Slope of the distance along a side of the mesh's unfolding where it starts: -1 straight back, 1 straight on. */
  readonly slope: (side: number) => number;
};

/** The exact wave goes so far before the march takes over, in triangles one after the other. */
const EXACT_TRIANGLES = { point: 6, line: 4 };

const solvers = new WeakMap<TriangleMesh, GeodesicSolver>();

/**
 * Prepared geodesic distances on a mesh, kept for as long as the mesh lives.
 *
 * Around the sources windows are unfolded exactly (`GeodesicWave`); from there the distance is marched
 * over an intrinsic Delaunay triangulation of the same surface (`marchOn`). docs/decisions/geodesics.md
 * has the measured errors.
 */
export function geodesicSolver(mesh: TriangleMesh): GeodesicSolver {
  const known = solvers.get(mesh);
  if (known) return known;
  const flat = unfolding(mesh);
  const directions = sideDirections(flat);
  const intrinsic = intrinsicDelaunay(flat, directions);
  const from = (source: "point" | "line", start: (wave: GeodesicWave) => void): WaveFront => {
    const wave = new GeodesicWave(flat);
    start(wave);
    wave.run(Infinity, EXACT_TRIANGLES[source]);
    return marchedOn(intrinsic, directions, wave, source === "line" ? "parallel" : "spreading");
  };
  const fromPlaces = (sources: readonly GeodesicSource[]): WaveFront => {
    if (sources.length === 0) throw new RangeError("distance needs at least one source");
    return from(sources.length === 1 ? "point" : "line", (wave) => {
      for (const source of sources) wave.start(source);
    });
  };
  const solver: GeodesicSolver = {
    distance: (sources) => fromPlaces(sources).distanceMm,
    field: (sources) => fieldOf(flat, directions, intrinsic, fromPlaces(sources)),
    distanceToLine: (samples) => {
      if (samples.length === 0) throw new RangeError("a line needs at least one sample");
      const { pieces, vertices } = surfaceLine(flat, samples);
      return from("line", (wave) => {
        for (const piece of pieces) wave.startPiece(piece);
        for (const vertex of vertices) wave.startAtVertex(vertex);
      }).distanceMm;
    },
  };
  solvers.set(mesh, solver);
  return solver;
}

/** Hands over what the wave has reached: the ways back move into the frame of the intrinsic sides. */
function marchedOn(
  mesh: IntrinsicMesh,
  { directionRad, fan, turnRad, open }: SideDirections,
  wave: GeodesicWave,
  rays: Rays,
): WaveFront {
  const { distance: distanceMm, reached } = wave;
  const back = new Int32Array(distanceMm.length).fill(-1);
  const cosBack = new Float64Array(distanceMm.length);
  const sinBack = new Float64Array(distanceMm.length);
  for (const v of reached) {
    const side = wave.backSide[v];
    if (side < 0) continue;
    let direction = directionRad[side] + atan2(wave.backY[v], wave.backX[v]);
    const turn = turnRad[fan[side]];
    // Along a border rounding may put a way just outside, where an open fan has no other end to go on from.
    if (open[fan[side]]) direction = Math.max(0, Math.min(turn, direction));
    else if (direction >= turn) direction -= turn;
    else if (direction < 0) direction += turn;
    back[v] = sideBefore(mesh, fan[side], direction);
    cosBack[v] = cos(direction);
    sinBack[v] = sin(direction);
  }
  const front = { distanceMm, back, cosBack, sinBack };
  marchOn(mesh, front, reached, wave.finalMm, rays);
  return front;
}

function fieldOf(
  { vertex }: Unfolding,
  { directionRad, fan, turnRad, open }: SideDirections,
  intrinsic: IntrinsicMesh,
  { distanceMm, back, cosBack, sinBack }: WaveFront,
): GeodesicField {
  const slope = (side: number): number => {
    const v = vertex[side];
    const by = back[v];
    if (by < 0 || intrinsic.fan[by] !== fan[side]) return 1;
    const start = intrinsic.directionRad[by];
    const inCorner = atan2(
      sinBack[v] * intrinsic.cosDirection[by] - cosBack[v] * intrinsic.sinDirection[by],
      cosBack[v] * intrinsic.cosDirection[by] + sinBack[v] * intrinsic.sinDirection[by],
    );
    const apart = Math.abs(directionRad[side] - start - inCorner);
    const angle = open[fan[side]] ? apart : Math.min(apart, turnRad[fan[side]] - apart);
    return angle >= Math.PI ? 1 : -cos(angle);
  };
  return { distanceMm, slope };
}
