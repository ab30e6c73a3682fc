import type { PointMm } from "../landmark.js";
import { cutAlong, keepTriangles, SMOOTH_SNAP, type WorkSurface } from "../layout/cut-surface.js";
import { cross, dot, minus, plus, pointAt, times } from "../point.js";
import { edgePartners } from "../scan/edge-partners.js";
import { fillHoles } from "../scan/fill-holes.js";
import { openRims } from "../scan/open-rims.js";
import type { TriangleMesh } from "../triangle-mesh.js";
import { type Pose, placedBack } from "./lay-head.js";

/** The rim of a round hole 60 mm across. */
const MOST_RIM_MM = 190;

/** The side of a plane on which x, y and z times these plus mm is positive, in the head frame. */
type HalfSpace = readonly [x: number, y: number, z: number, mm: number];

/**
 * Where a head is. The chin lies about 88 mm below the Frankfurt plane and 85 mm ahead, the nape's hollow 45
 * below and 75 behind.
 */
const AROUND_HEAD: readonly HalfSpace[] = [
  [0, 0.3, 1, 80],
  [1, 0, 0, 130],
  [-1, 0, 0, 130],
  [0, 1, 0, 190],
  [0, -1, 0, 190],
  [0, 0, -1, 220],
];

/**
 * The head without shoulders, trunk and table: what lies above a plane under chin and nape. Triangles that
 * cross it are divided there, so that the rim is as even as the plane.
 *
 * @param pose of a known head on it
 */
export function headAlone(mesh: TriangleMesh, pose: Pose): TriangleMesh {
  const whole: WorkSurface = {
    width: 3,
    rows: mesh.positionsMm,
    triangles: mesh.triangles,
    labels: new Uint8Array(mesh.triangles.length / 3),
  };
  let left = whole;
  for (const side of AROUND_HEAD) left = cutOff(left, pose, side);
  return left === whole ? mesh : { positionsMm: left.rows, triangles: left.triangles };
}

function cutOff(surface: WorkSurface, pose: Pose, [nx, ny, nz, mm]: HalfSpace): WorkSurface {
  const { rows: p } = surface;
  const inside = new Float64Array(p.length / 3);
  for (let i = 0; i < inside.length; i++) {
    const [x, y, z] = placedBack(pose, [p[3 * i], p[3 * i + 1], p[3 * i + 2]]);
    inside[i] = nx * x + ny * y + nz * z + mm;
  }
  if (inside.every((value) => value >= 0)) return surface;
  const crossed = marked(surface, (a, b, c) => Math.min(inside[a], inside[b], inside[c]) < 0);
  const { surface: cut, values } = cutAlong(surface, inside, crossed, SMOOTH_SNAP);
  return keepTriangles(
    cut,
    marked(cut, (a, b, c) => Math.min(values[a], values[b], values[c]) >= 0),
  );
}

/** 1 for each triangle that a test of its vertices holds for. */
function marked({ triangles, labels }: WorkSurface, holds: (a: number, b: number, c: number) => boolean): Uint8Array {
  return labels.map((_, t) => (holds(triangles[3 * t], triangles[3 * t + 1], triangles[3 * t + 2]) ? 1 : 0));
}

/** Without the vertices that no triangle uses; the others keep their order. */
function withoutUnused({ positionsMm, triangles }: TriangleMesh): TriangleMesh {
  const used = new Uint8Array(positionsMm.length / 3);
  for (const vertex of triangles) used[vertex] = 1;
  const renumbered = new Uint32Array(used.length);
  const positions: number[] = [];
  for (let vertex = 0; vertex < used.length; vertex++) {
    if (!used[vertex]) continue;
    renumbered[vertex] = positions.length / 3;
    positions.push(positionsMm[3 * vertex], positionsMm[3 * vertex + 1], positionsMm[3 * vertex + 2]);
  }
  return { positionsMm: Float64Array.from(positions), triangles: triangles.map((vertex) => renumbered[vertex]) };
}

/** Several surfaces as one mesh. */
export function joined(meshes: readonly TriangleMesh[]): TriangleMesh {
  if (meshes.length === 1) return meshes[0];
  const positionsMm = new Float64Array(meshes.reduce((sum, mesh) => sum + mesh.positionsMm.length, 0));
  const triangles = new Uint32Array(meshes.reduce((sum, mesh) => sum + mesh.triangles.length, 0));
  let [vertex, corner] = [0, 0];
  for (const mesh of meshes) {
    positionsMm.set(mesh.positionsMm, 3 * vertex);
    for (const used of mesh.triangles) triangles[corner++] = used + vertex;
    vertex += mesh.positionsMm.length / 3;
  }
  return { positionsMm, triangles };
}

/** Where the face is, whose openings (eyes, nostrils, mouth) are no holes of the scan. */
const inFace = ([, y, z]: PointMm): boolean => y > 40 && z < 38;

/**
 * With small holes of the scalp closed.
 *
 * @param mesh head frame, mm
 * @param notes gets a sentence on what was done
 */
export function closedScalp(mesh: TriangleMesh, notes: string[]): TriangleMesh {
  const closed = withSmallHolesFilled(mesh, notes);
  const openCm2 = openInScalpCm2(closed);
  if (openCm2 >= 1) {
    const about = Math.round(openCm2);
    notes.push(`A hole of about ${about} cm2 in the scalp was left open: areas leave it out.`);
  }
  return closed;
}

function withSmallHolesFilled(mesh: TriangleMesh, notes: string[]): TriangleMesh {
  const { mesh: filled, filled: holes } = fillHoles(mesh, { mostRimLength: MOST_RIM_MM });
  if (holes === 0) return mesh;
  const { positionsMm: p, triangles } = filled;
  const old = mesh.triangles.length;
  const kept = triangles.filter((_, corner) => {
    if (corner < old) return true;
    const t = corner - (corner % 3);
    const middle = [0, 1, 2].map(
      (axis) => (p[3 * triangles[t] + axis] + p[3 * triangles[t + 1] + axis] + p[3 * triangles[t + 2] + axis]) / 3,
    );
    return !inFace(middle as unknown as PointMm);
  });
  if (kept.length === old) return mesh;
  notes.push("Small holes of the scalp were closed.");
  return withoutUnused({ positionsMm: p, triangles: kept });
}

/** Above the ears: lower there are the neck's cut and what hangs behind the ears. */
const SCALP_FROM_MM = 25;

/** Area of what is open in the scalp, each rim taken as a flat one about its middle. */
function openInScalpCm2({ positionsMm: p, triangles }: TriangleMesh): number {
  const { corners, starts } = openRims(edgePartners(triangles, p.length / 3));
  let mm2 = 0;
  for (let rim = 0; rim + 1 < starts.length; rim++) {
    const places = Array.from(corners.subarray(starts[rim], starts[rim + 1]), (corner) =>
      pointAt(p, triangles[corner]),
    );
    const middle = times(
      places.reduce((sum, at) => plus(sum, at), [0, 0, 0]),
      1 / places.length,
    );
    if (middle[2] < SCALP_FROM_MM || inFace(middle)) continue;
    let normal: PointMm = [0, 0, 0];
    places.forEach((at, i) => {
      normal = plus(normal, cross(minus(at, middle), minus(places[(i + 1) % places.length], middle)));
    });
    mm2 += Math.sqrt(dot(normal, normal)) / 2;
  }
  return mm2 / 100;
}
