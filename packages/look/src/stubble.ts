/**
 * Existing hair in a picture: each follicular unit with its roots' shadow in the skin and its shafts above it.
 */
import { type Camera, dot } from "./camera.js";
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
/** Neighbouring hairs part by up to about 20 degrees to either side of their common way. Assumption. */
const ASTRAY = 0.7;
/** Downhill hairs part by up to about 40 degrees. */
const ASTRAY_DOWNHILL = 1.2;

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
  { count, positionsMm, normals, lean }: Follicles,
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
    if (shafts === null) continue;
    const seen = seenShaft(camera, spot, lean, 3 * unit, scrambled(unit) - 0.5);
    splatShaft(shafts, camera, spot, streak, hairLengthMm, seen);
  }
}

/** A shaft of length 1 as the camera sees it: to the right and downwards in the picture, and how long it looks. */
type SeenShaft = { readonly x: number; readonly y: number; readonly length: number };

/**
 * Along the hair field where there is one, else downhill as hair falls and as it grows away from the crown.
 *
 * @param turn -0.5 to 0.5, strews the directions
 */
function seenShaft(camera: Camera, spot: Spot, lean: Float64Array | null, at: number, turn: number): SeenShaft {
  if (lean !== null && (lean[at] !== 0 || lean[at + 1] !== 0 || lean[at + 2] !== 0)) {
    const right = dot(camera.right, lean, at);
    const up = dot(camera.up, lean, at);
    const toward = dot(camera.toward, lean, at);
    // The normal crossed with the lean, in the camera's axes: aside along the skin.
    const asideX = spot.up * toward - spot.toward * up;
    const asideY = spot.toward * right - spot.right * toward;
    return unitSeen(right + ASTRAY * turn * asideX, -(up + ASTRAY * turn * asideY));
  }
  return { ...unitSeen(spot.right + ASTRAY_DOWNHILL * turn, -spot.up + 0.8), length: SEEN_LENGTH };
}

function unitSeen(x: number, y: number): SeenShaft {
  const length = Math.sqrt(x * x + y * y);
  return length > 0 ? { x: x / length, y: y / length, length } : { x: 0, y: 1, length };
}

/**
 * A streak along the shaft, as long as it looks. The skin that it covers is that of a shaft which leans as hair does
 * on the whole, so that a picture is as dark as the field that is reckoned without one.
 */
function splatShaft(
  shafts: Float32Array,
  camera: Camera,
  spot: Spot,
  streak: Float64Array,
  hairLengthMm: number,
  { x, y, length }: SeenShaft,
): void {
  const sigma = (length * Math.min(LONGEST_STREAK_MM, hairLengthMm)) / (Math.sqrt(12) * camera.mmPerPixel);
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
