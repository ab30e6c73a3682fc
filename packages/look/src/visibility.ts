/**
 * Which triangle every point of the picture shows.
 *
 * Twice as many samples as pixels each way, so that outlines come out smooth. A sample keeps the nearest
 * triangle; everything else about the surface follows from it and is worked out once a pixel.
 */
import type { TriangleMesh } from "@shadowline/scalp";
import { type Camera, dot } from "./camera.js";

export const SAMPLES = 2;

export type Visibility = {
  /** Samples along one side. */
  readonly side: number;
  /** Triangle number of each sample, -1 for the background; row-major from the top. */
  readonly triangle: Int32Array;
  /** Millimetres towards the viewer; -Infinity for the background. */
  readonly depthMm: Float32Array;
  /** Vertices in samples (x, y) and depth in mm, three a vertex. */
  readonly projected: Float64Array;
};

export function visibility(mesh: TriangleMesh, camera: Camera): Visibility {
  const side = SAMPLES * camera.sizePx;
  const projected = project(mesh.positionsMm, camera, side);
  const triangle = new Int32Array(side * side).fill(-1);
  const depthMm = new Float32Array(side * side).fill(-Infinity);
  const { positionsMm: p, triangles } = mesh;
  for (let at = 0, number = 0; at < triangles.length; at += 3, number++) {
    const [a, b, c] = [3 * triangles[at], 3 * triangles[at + 1], 3 * triangles[at + 2]];
    if (p[a + 2] < camera.fromUpMm && p[b + 2] < camera.fromUpMm && p[c + 2] < camera.fromUpMm) continue;
    rasterise(projected, a, b, c, number, side, triangle, depthMm);
  }
  return { side, triangle, depthMm, projected };
}

function project(positionsMm: Float64Array, camera: Camera, side: number): Float64Array {
  const projected = new Float64Array(positionsMm.length);
  const scale = side / (camera.sizePx * camera.mmPerPixel);
  for (let at = 0; at < positionsMm.length; at += 3) {
    projected[at] = (dot(camera.right, positionsMm, at) - camera.centreRightMm) * scale + side / 2;
    projected[at + 1] = side / 2 - (dot(camera.up, positionsMm, at) - camera.centreUpMm) * scale;
    projected[at + 2] = dot(camera.toward, positionsMm, at);
  }
  return projected;
}

/** Corner offsets a, b, c into `p`. Triangles that face away are skipped. */
function rasterise(
  p: Float64Array,
  a: number,
  b: number,
  c: number,
  number: number,
  side: number,
  triangle: Int32Array,
  depthMm: Float32Array,
): void {
  const ax = p[a];
  const ay = p[a + 1];
  const bx = p[b];
  const by = p[b + 1];
  const cx = p[c];
  const cy = p[c + 1];
  // y runs down, so a triangle that faces the viewer turns clockwise here.
  const area = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
  if (!(area < 0)) return;
  const left = Math.max(0, Math.ceil(Math.min(ax, bx, cx) - 0.5));
  const right = Math.min(side - 1, Math.floor(Math.max(ax, bx, cx) - 0.5));
  const top = Math.max(0, Math.ceil(Math.min(ay, by, cy) - 0.5));
  const bottom = Math.min(side - 1, Math.floor(Math.max(ay, by, cy) - 0.5));
  if (left > right || top > bottom) return;
  // Weights of corners b and c, and depth, are linear over the screen.
  const inverse = 1 / area;
  const bdx = (cy - ay) * inverse;
  const bdy = (ax - cx) * inverse;
  const cdx = (ay - by) * inverse;
  const cdy = (bx - ax) * inverse;
  const zdx = bdx * (p[b + 2] - p[a + 2]) + cdx * (p[c + 2] - p[a + 2]);
  for (let y = top; y <= bottom; y++) {
    const py = y + 0.5 - ay;
    const px = left + 0.5 - ax;
    let wb = bdx * px + bdy * py;
    let wc = cdx * px + cdy * py;
    let z = p[a + 2] + wb * (p[b + 2] - p[a + 2]) + wc * (p[c + 2] - p[a + 2]);
    let at = y * side + left;
    for (let x = left; x <= right; x++, at++) {
      // A hair's breadth beyond the edge counts, so that no sample falls between two neighbours.
      if (wb >= -1e-9 && wc >= -1e-9 && wb + wc <= 1 + 1e-9 && z > depthMm[at]) {
        depthMm[at] = z;
        triangle[at] = number;
      }
      wb += bdx;
      wc += cdx;
      z += zdx;
    }
  }
}
