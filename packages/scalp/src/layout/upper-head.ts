import { tan } from "@shadowline/numeric";
import { fromDegrees } from "@shadowline/quantity";
import type { Head } from "../head.js";
import type { TriangleMesh } from "../triangle-mesh.js";
import { unitAt, vertexNormals } from "../vertex-normals.js";
import { keepTriangles, type WorkSurface } from "./cut-surface.js";
import { type MapPlane, planeOf } from "./map-point.js";
import { polarDegOf, type ScalpAnchors } from "./scalp-anchors.js";

/** What does not change while a person moves lines about on one head. */
export type HeadMap = { readonly mesh: TriangleMesh; readonly plane: MapPlane; readonly normals: Float64Array };
const headMaps = new WeakMap<Head, HeadMap>();

/** Nothing below can be scalp: shoulders and chin, and in front all that is well under the brow. */
const LOWEST_DEG = 150;
const FACE_AZIMUTH_DEG = 50;
const UNDER_BROW_DEG = 12;

/** The upper part of a head: scans bring shoulders and a finely meshed face that would only cost time. */
export function headMap(head: Head, { browDeg, temporalPeak }: ScalpAnchors): HeadMap {
  const known = headMaps.get(head);
  if (known) return known;
  const { positionsMm, triangles } = head.mesh;
  const { u, v } = planeOf(positionsMm);
  const face = tan(fromDegrees(FACE_AZIMUTH_DEG));
  // A hairline ends at the temporal peaks, however far down and forward they are.
  const lowestInFront = Math.max(browDeg, ...temporalPeak.map(polarDegOf)) + UNDER_BROW_DEG;
  const low = u.map((x, i) => {
    const front = Math.abs(x) < face * v[i];
    return Math.sqrt(x * x + v[i] * v[i]) > (front ? lowestInFront : LOWEST_DEG) ? 1 : 0;
  });
  const normals = vertexNormals(head.mesh);
  const width = 6;
  const rows = new Float64Array(width * u.length);
  for (let i = 0; i < u.length; i++) {
    for (let k = 0; k < 3; k++) {
      rows[width * i + k] = positionsMm[3 * i + k];
      rows[width * i + 3 + k] = normals[3 * i + k];
    }
  }
  const labels = new Uint8Array(triangles.length / 3);
  const keep = labels.map((_, t) =>
    low[triangles[3 * t]] + low[triangles[3 * t + 1]] + low[triangles[3 * t + 2]] ? 0 : 1,
  );
  const upper = keepTriangles({ width, rows, triangles, labels }, keep);
  const finished = placesAndNormals(upper);
  const mesh = { positionsMm: finished.positionsMm, triangles: upper.triangles };
  const map = { mesh, normals: finished.normals, plane: planeOf(mesh.positionsMm) };
  headMaps.set(head, map);
  return map;
}

/** Places and unit normals out of rows that carry both first. */
export function placesAndNormals({ rows, width }: WorkSurface): { positionsMm: Float64Array; normals: Float64Array } {
  const count = rows.length / width;
  const positionsMm = new Float64Array(3 * count);
  const normals = new Float64Array(3 * count);
  for (let i = 0; i < count; i++) {
    for (let k = 0; k < 3; k++) {
      positionsMm[3 * i + k] = rows[i * width + k];
      normals[3 * i + k] = rows[i * width + 3 + k];
    }
    unitAt(normals, 3 * i);
  }
  return { positionsMm, normals };
}
