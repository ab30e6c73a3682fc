/**
 * The lit surface behind every pixel, before any colour.
 */
import type { TriangleMesh } from "@shadowline/scalp";
import type { Camera } from "./camera.js";
import { lightOn } from "./studio-light.js";
import { SAMPLES, type Visibility } from "./visibility.js";

export type PictureSurface = {
  /** Share of each pixel that shows the head. */
  readonly coverage: Float32Array;
  /** Linear red, green, blue light and gloss; four a pixel, means over the part that shows the head. */
  readonly light: Float32Array;
  /** Nearest sample of each pixel, mm towards the viewer; -Infinity where none shows the head. */
  readonly depthMm: Float32Array;
};

/** Samples of one pixel that differ by more than this many pixels in depth lie on different parts. */
const STEP_PX = 4;

export function pictureSurface(
  mesh: TriangleMesh,
  normals: Float64Array,
  camera: Camera,
  seen: Visibility,
  open: Float32Array,
): PictureSurface {
  const size = camera.sizePx;
  const coverage = new Float32Array(size * size);
  const light = new Float32Array(4 * size * size);
  const depthMm = new Float32Array(size * size).fill(-Infinity);
  const one = new Float64Array(4);
  const samples = new Int32Array(SAMPLES * SAMPLES);
  const step = STEP_PX * camera.mmPerPixel;
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      let covered = 0;
      let nearest = -Infinity;
      let farthest = Infinity;
      for (let sub = 0; sub < SAMPLES * SAMPLES; sub++) {
        const at = (SAMPLES * y + (sub >> 1)) * seen.side + SAMPLES * x + (sub & 1);
        if (seen.triangle[at] < 0) continue;
        samples[covered++] = at;
        nearest = Math.max(nearest, seen.depthMm[at]);
        farthest = Math.min(farthest, seen.depthMm[at]);
      }
      if (covered === 0) continue;
      const pixel = y * size + x;
      coverage[pixel] = covered / (SAMPLES * SAMPLES);
      depthMm[pixel] = nearest;
      // One normal is enough inside a smooth part; along an edge every sample has its own.
      const shaded = covered === SAMPLES * SAMPLES && nearest - farthest < step ? 1 : covered;
      for (let i = 0; i < shaded; i++) {
        lightAt(mesh, normals, camera, seen, samples[i], open[pixel], one);
        for (let channel = 0; channel < 4; channel++) light[4 * pixel + channel] += one[channel] / shaded;
      }
    }
  }
  return { coverage, light, depthMm };
}

function lightAt(
  mesh: TriangleMesh,
  normals: Float64Array,
  camera: Camera,
  seen: Visibility,
  at: number,
  open: number,
  into: Float64Array,
): void {
  const corner = 3 * seen.triangle[at];
  const a = 3 * mesh.triangles[corner];
  const b = 3 * mesh.triangles[corner + 1];
  const c = 3 * mesh.triangles[corner + 2];
  const p = seen.projected;
  const x = (at % seen.side) + 0.5 - p[a];
  const y = Math.floor(at / seen.side) + 0.5 - p[a + 1];
  const bx = p[b] - p[a];
  const by = p[b + 1] - p[a + 1];
  const cx = p[c] - p[a];
  const cy = p[c + 1] - p[a + 1];
  const inverse = 1 / (bx * cy - by * cx);
  const weightB = (x * cy - y * cx) * inverse;
  const weightC = (y * bx - x * by) * inverse;
  const weightA = 1 - weightB - weightC;
  const nx = weightA * normals[a] + weightB * normals[b] + weightC * normals[c];
  const ny = weightA * normals[a + 1] + weightB * normals[b + 1] + weightC * normals[c + 1];
  const nz = weightA * normals[a + 2] + weightB * normals[b + 2] + weightC * normals[c + 2];
  const scale = 1 / Math.sqrt(nx * nx + ny * ny + nz * nz);
  const { right, up, toward } = camera;
  lightOn(
    (right[0] * nx + right[1] * ny + right[2] * nz) * scale,
    (up[0] * nx + up[1] * ny + up[2] * nz) * scale,
    (toward[0] * nx + toward[1] * ny + toward[2] * nz) * scale,
    open,
    into,
  );
}
