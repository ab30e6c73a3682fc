/**
 * A spot on the skin as the camera sees it: moved, foreshortened, and hidden where something is before it.
 */
import { type Camera, dot } from "./camera.js";
import { kernelLevels, levelVarianceMm2 } from "./dot-kernel.js";
import type { PictureSurface } from "./picture-surface.js";
import { CHANNELS, type SplatPyramid, sideAt, splat } from "./splat-pyramid.js";

/** A place on the surface in the picture's own terms. */
export type Spot = {
  xPx: number;
  yPx: number;
  /** Unit normal along right, up and towards the viewer. */
  right: number;
  up: number;
  toward: number;
};

/** A surface turned further away than this shows no dots: cosine of 84 degrees. */
const GRAZING = 0.1;
/** A spot may lie this far behind the picture's surface and still be part of it: mesh and dots differ. */
const BEHIND_MM = 1.5;

/** Finds a spot; false where the camera does not see it. */
export function spotSeen(
  camera: Camera,
  surface: PictureSurface,
  positionsMm: Float64Array,
  normals: Float64Array,
  at: number,
  into: Spot,
): boolean {
  into.toward = dot(camera.toward, normals, at);
  if (!(into.toward > GRAZING)) return false;
  const size = camera.sizePx;
  into.xPx = (dot(camera.right, positionsMm, at) - camera.centreRightMm) / camera.mmPerPixel + size / 2;
  into.yPx = size / 2 - (dot(camera.up, positionsMm, at) - camera.centreUpMm) / camera.mmPerPixel;
  const x = Math.floor(into.xPx);
  const y = Math.floor(into.yPx);
  if (x < 0 || y < 0 || x >= size || y >= size) return false;
  // A slanting surface falls away inside a pixel, too.
  const slack = BEHIND_MM + camera.mmPerPixel / into.toward;
  if (dot(camera.toward, positionsMm, at) < surface.depthMm[y * size + x] - slack) return false;
  into.right = dot(camera.right, normals, at);
  into.up = dot(camera.up, normals, at);
  return true;
}

/**
 * Adds a spot's contrast to the pyramid, level by level.
 *
 * A round Gaussian on the surface is flattened along the direction in which the surface turns away, and
 * its contrast stays what it was: the same mm2 of contrast over fewer mm2 of picture.
 *
 * @param sums contrast times mm2, levels first, primaries within a level
 * @param extraMm2 variance of the spot itself, along each axis of the surface
 */
export function splatSpot(pyramid: SplatPyramid, spot: Spot, sums: Float64Array, extraMm2: number): void {
  const flattening = 1 - spot.toward * spot.toward;
  // In the picture's axes (y down) the surface turns away along (right, -up).
  const length2 = spot.right * spot.right + spot.up * spot.up;
  const awayX = length2 > 0 ? spot.right : 1;
  const awayY = length2 > 0 ? -spot.up : 0;
  const scale = flattening / (length2 > 0 ? length2 : 1);
  // Contrast times mm2 of surface into contrast times pixels of picture.
  const spread = spot.toward / (pyramid.mmPerPixel * pyramid.mmPerPixel);
  for (let level = 0; level < kernelLevels; level++) {
    const offset = level * CHANNELS;
    const halvings = pyramid.halvings[level];
    const shrink = 1 << halvings;
    const pixel = shrink * pyramid.mmPerPixel;
    const variance = (levelVarianceMm2[level] + extraMm2) / (pixel * pixel);
    for (let channel = 0; channel < CHANNELS; channel++)
      scaled[channel] = (sums[offset + channel] * spread) / (shrink * shrink);
    splat(
      pyramid.pictures[halvings],
      sideAt(pyramid.sizePx, halvings),
      spot.xPx / shrink,
      spot.yPx / shrink,
      variance * (1 - scale * awayX * awayX),
      -variance * scale * awayX * awayY,
      variance * (1 - scale * awayY * awayY),
      scaled,
      0,
    );
  }
}

const scaled = new Float64Array(CHANNELS);
