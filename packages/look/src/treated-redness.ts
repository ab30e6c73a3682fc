/**
 * Where fresh skin is red: around the dots, and nowhere else.
 */
import type { Camera } from "./camera.js";
import type { DepositedDots } from "./look-input.js";
import type { PictureSurface } from "./picture-surface.js";
import type { SkinPalette } from "./skin-palette.js";
import { CHANNELS, splat } from "./splat-pyramid.js";
import { type Spot, spotSeen } from "./surface-splat.js";

/** Redness reaches a little beyond the needle's marks: standard deviation, mm; assumption. */
const SPREAD_MM = 1.6;
/** Dots per mm2 of one session from which skin is red all over; assumption: a third of a usual density. */
const FULL_PER_MM2 = 0.25;
/** Around dots that are older than the last session's by more than this nothing is red any more. */
const RED_DAYS = 7;

/** Share of the full redness, 0 to 1 a pixel; null when nothing is red. */
export function splatRedness(
  camera: Camera,
  surface: PictureSurface,
  palette: SkinPalette,
  dots: DepositedDots,
): Float32Array | null {
  if (dots.count === 0 || palette.redRatio.every((ratio) => ratio === 1)) return null;
  // Redness is broad: a coarse picture of about one pixel a millimetre carries it.
  const shrink = Math.max(1, Math.floor(SPREAD_MM / 1.5 / camera.mmPerPixel));
  const side = Math.ceil(camera.sizePx / shrink) + 1;
  const coarse = new Float32Array(CHANNELS * side * side);
  const pixel = shrink * camera.mmPerPixel;
  const spot: Spot = { xPx: 0, yPx: 0, right: 0, up: 0, toward: 1 };
  const sums = new Float64Array(CHANNELS);
  const variance = (SPREAD_MM * SPREAD_MM) / (pixel * pixel);
  for (let dot = 0; dot < dots.count; dot++) {
    if (dots.olderDays[dot] > RED_DAYS) continue;
    if (!spotSeen(camera, surface, dots.positionsMm, dots.normals, 3 * dot, spot)) continue;
    sums[0] = spot.toward / (pixel * pixel * FULL_PER_MM2);
    splat(coarse, side, spot.xPx / shrink, spot.yPx / shrink, variance, 0, variance, sums, 0);
  }
  const redness = new Float32Array(camera.sizePx * camera.sizePx);
  for (let y = 0; y < camera.sizePx; y++) {
    const v = Math.max(0, (y + 0.5) / shrink - 0.5);
    const row = Math.floor(v);
    for (let x = 0; x < camera.sizePx; x++) {
      const u = Math.max(0, (x + 0.5) / shrink - 0.5);
      const at = CHANNELS * (row * side + Math.floor(u));
      const below = row + 1 < side ? at + CHANNELS * side : at;
      const fu = u - Math.floor(u);
      const fv = v - row;
      const upper = (1 - fu) * coarse[at] + fu * coarse[at + CHANNELS];
      const lower = (1 - fu) * coarse[below] + fu * coarse[below + CHANNELS];
      redness[y * camera.sizePx + x] = Math.min(1, (1 - fv) * upper + fv * lower);
    }
  }
  return redness;
}
