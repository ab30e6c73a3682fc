/**
 * Existing hair in a picture: each follicular unit with its roots' shadow in the skin and its shafts above it.
 */
import type { Camera } from "./camera.js";
import { type Follicles, HAIRS_PER_UNIT, scrambled } from "./follicles.js";
import { SEEN_LENGTH } from "./hair-absorber.js";
import type { PictureSurface } from "./picture-surface.js";
import type { SkinPalette } from "./skin-palette.js";
import { CHANNELS, type SplatPyramid, splat } from "./splat-pyramid.js";
import { type Spot, splatSpot, spotSeen } from "./surface-splat.js";

/** A unit's hairs leave the skin within about this distance of each other, mm (standard deviation). */
const UNIT_SIGMA_MM = 0.08;
/** Longer shafts lie in each other's way; their length counts in full, their streaks end here. */
const LONGEST_STREAK_MM = 3;

/**
 * @param shafts receives the mean number of shafts over each pixel in the first of CHANNELS values; null
 *   where the hair is shaved to the skin
 */
export function splatStubble(
  pyramid: SplatPyramid,
  shafts: Float32Array | null,
  camera: Camera,
  surface: PictureSurface,
  palette: SkinPalette,
  { count, positionsMm, normals }: Follicles,
  shaftMm: number,
  hairLengthMm: number,
): void {
  const spot: Spot = { xPx: 0, yPx: 0, right: 0, up: 0, toward: 1 };
  const sums = palette.rootSums.map((value) => value * HAIRS_PER_UNIT);
  const streak = new Float64Array(CHANNELS);
  streak[0] = (HAIRS_PER_UNIT * shaftMm * SEEN_LENGTH * hairLengthMm) / (camera.mmPerPixel * camera.mmPerPixel);
  for (let unit = 0; unit < count; unit++) {
    if (!spotSeen(camera, surface, positionsMm, normals, 3 * unit, spot)) continue;
    splatSpot(pyramid, spot, sums, UNIT_SIGMA_MM * UNIT_SIGMA_MM);
    if (shafts !== null) splatShaft(shafts, camera, spot, streak, hairLengthMm, scrambled(unit) - 0.5);
  }
}

/** A streak downhill, as hair falls and as it grows away from the crown; `turn` strews the directions. */
function splatShaft(
  shafts: Float32Array,
  camera: Camera,
  spot: Spot,
  streak: Float64Array,
  hairLengthMm: number,
  turn: number,
): void {
  const sigma = (SEEN_LENGTH * Math.min(LONGEST_STREAK_MM, hairLengthMm)) / (Math.sqrt(12) * camera.mmPerPixel);
  // Down the picture's surface, turned by up to about 40 degrees either way.
  const x0 = spot.right + 1.2 * turn;
  const y0 = -spot.up + 0.8;
  const length = Math.sqrt(x0 * x0 + y0 * y0);
  const x = length > 0 ? x0 / length : 0;
  const y = length > 0 ? y0 / length : 1;
  const along = sigma * sigma;
  const acrossPx = UNIT_SIGMA_MM / camera.mmPerPixel;
  const across = acrossPx * acrossPx;
  splat(
    shafts,
    camera.sizePx,
    spot.xPx + x * sigma * 1.7,
    spot.yPx + y * sigma * 1.7,
    along * x * x + across,
    along * x * y,
    along * y * y + across,
    streak,
    0,
  );
}
