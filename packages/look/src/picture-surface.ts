/**
 * The lit surface behind every pixel, before any colour.
 */
import type { TriangleMesh } from "@shadowline/scalp";
import type { Camera } from "./camera.js";
import { LAMP_IN_HOLLOWS, LIGHT_VALUES, vertexLight } from "./studio-light.js";
import { SAMPLES, type Visibility } from "./visibility.js";

export type PictureSurface = {
  /** Share of each pixel that shows the head. */
  readonly coverage: Float32Array;
  /** Linear red, green, blue light and gloss; four a pixel, means over the part that shows the head. */
  readonly light: Float32Array;
  /** Nearest sample of each pixel, mm towards the viewer; -Infinity where none shows the head. */
  readonly depthMm: Float32Array;
};

/** Samples of a pixel that differ by more than this many pixels in depth lie on different parts. */
const STEP_PX = 4;

/** @param open share of the surroundings that each pixel's surface sees, 0 to 1 */
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
  const corners = vertexLight(normals, camera);
  const samples = new Int32Array(SAMPLES * SAMPLES);
  const step = STEP_PX * camera.mmPerPixel;
  const { triangle, depthMm: sampleDepth, side } = seen;
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const first = SAMPLES * (y * side + x);
      const pixel = y * size + x;
      const shown = triangle[first];
      if (shown === triangle[first + 1] && shown === triangle[first + side] && shown === triangle[first + side + 1]) {
        if (shown < 0) continue;
        coverage[pixel] = 1;
        depthMm[pixel] = sampleDepth[first];
        addLight(mesh, corners, seen, SAMPLES * x, SAMPLES * y, open[pixel], 1, light, 4 * pixel);
        continue;
      }
      let covered = 0;
      let nearest = -Infinity;
      let farthest = Infinity;
      for (let sub = 0; sub < SAMPLES * SAMPLES; sub++) {
        const at = first + (sub >> 1) * side + (sub & 1);
        if (triangle[at] < 0) continue;
        samples[covered++] = sub;
        nearest = Math.max(nearest, sampleDepth[at]);
        farthest = Math.min(farthest, sampleDepth[at]);
      }
      coverage[pixel] = covered / (SAMPLES * SAMPLES);
      depthMm[pixel] = nearest;
      // One sample is enough inside a smooth part; along an edge each has its own light.
      const shaded = covered === SAMPLES * SAMPLES && nearest - farthest < step ? 1 : covered;
      for (let i = 0; i < shaded; i++) {
        const sampleX = SAMPLES * x + (samples[i] & 1);
        const sampleY = SAMPLES * y + (samples[i] >> 1);
        addLight(mesh, corners, seen, sampleX, sampleY, open[pixel], 1 / shaded, light, 4 * pixel);
      }
    }
  }
  return { coverage, light, depthMm };
}

/** Adds a share of the light at one sample. */
function addLight(
  { triangles }: TriangleMesh,
  corners: Float32Array,
  { triangle, projected: p, side }: Visibility,
  sampleX: number,
  sampleY: number,
  open: number,
  share: number,
  light: Float32Array,
  into: number,
): void {
  const corner = 3 * triangle[sampleY * side + sampleX];
  const vertexA = triangles[corner];
  const vertexB = triangles[corner + 1];
  const vertexC = triangles[corner + 2];
  const ax = p[3 * vertexA];
  const ay = p[3 * vertexA + 1];
  const x = sampleX + 0.5 - ax;
  const y = sampleY + 0.5 - ay;
  const bx = p[3 * vertexB] - ax;
  const by = p[3 * vertexB + 1] - ay;
  const cx = p[3 * vertexC] - ax;
  const cy = p[3 * vertexC + 1] - ay;
  const inverse = 1 / (bx * cy - by * cx);
  const weightB = (x * cy - y * cx) * inverse;
  const weightC = (y * bx - x * by) * inverse;
  const weightA = 1 - weightB - weightC;
  const a = LIGHT_VALUES * vertexA;
  const b = LIGHT_VALUES * vertexB;
  const c = LIGHT_VALUES * vertexC;
  const lamp = share * (LAMP_IN_HOLLOWS + (1 - LAMP_IN_HOLLOWS) * open);
  const around = share * open;
  const sky = around * (weightA * corners[a + 3] + weightB * corners[b + 3] + weightC * corners[c + 3]);
  light[into] += lamp * (weightA * corners[a] + weightB * corners[b] + weightC * corners[c]) + sky;
  light[into + 1] += lamp * (weightA * corners[a + 1] + weightB * corners[b + 1] + weightC * corners[c + 1]) + sky;
  light[into + 2] += lamp * (weightA * corners[a + 2] + weightB * corners[b + 2] + weightC * corners[c + 2]) + sky;
  light[into + 3] += around * (weightA * corners[a + 4] + weightB * corners[b + 4] + weightC * corners[c + 4]);
}
