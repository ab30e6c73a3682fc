/**
 * Every dot that the camera sees, each with its own mass, depth and radius.
 */
import { sphereShielding } from "@shadowline/light";
import type { Camera } from "./camera.js";
import { addContrast, DEPTH_VALUES } from "./contrast-by-depth.js";
import { epidermalShare, keptShare, likelyAgeing, spreadMm2 } from "./deposit-ageing.js";
import { sphereMgPerMl, sphereRadiusMm } from "./dot-absorber.js";
import type { DepositedDots } from "./look-input.js";
import type { PictureSurface } from "./picture-surface.js";
import type { SkinPalette } from "./skin-palette.js";
import { CHANNELS, type SplatPyramid } from "./splat-pyramid.js";
import { type Spot, splatSpot, spotSeen } from "./surface-splat.js";

/** As in the field: keeps a deposit without depth spread from having no volume. */
const THINNEST_MM = 0.01;

export function splatDots(
  pyramid: SplatPyramid,
  camera: Camera,
  surface: PictureSurface,
  palette: SkinPalette,
  dots: DepositedDots,
  ageDays: number,
): void {
  const spot: Spot = { xPx: 0, yPx: 0, right: 0, up: 0, toward: 1 };
  const area = new Float64Array(CHANNELS);
  const sums = new Float64Array(DEPTH_VALUES);
  for (let dot = 0; dot < dots.count; dot++) {
    if (!(dots.massNg[dot] > 0 && dots.radiusMm[dot] > 0)) continue;
    if (!spotSeen(camera, surface, dots.positionsMm, dots.normals, 3 * dot, spot)) continue;
    const age = ageDays + dots.olderDays[dot];
    const grown2 = spreadMm2(age, likelyAgeing);
    const radial = dots.radiusMm[dot] / 2;
    const radial2 = radial * radial + grown2;
    const depthSpread = dots.depthSpreadMm[dot];
    const sigmaDepth = Math.max(THINNEST_MM, Math.sqrt(depthSpread * depthSpread + grown2));
    absorbing(dots.massNg[dot] * keptShare(age, likelyAgeing), Math.sqrt(radial2), sigmaDepth, palette, area);
    const half = Math.sqrt(3) * sigmaDepth;
    const top = Math.max(palette.epidermisMm, dots.depthMm[dot] - half);
    const bottom = Math.max(top + THINNEST_MM, dots.depthMm[dot] + half);
    sums.fill(0);
    addContrast(sums, palette.byDepth, area, (top + bottom) / 2, (bottom - top) / 2);
    splatSpot(pyramid, spot, sums, radial2);

    const standing = epidermalShare(age) * dots.shedRatio[dot];
    if (standing > 0) {
      absorbing(dots.massNg[dot] * standing, radial, palette.epidermisMm / Math.sqrt(12), palette, area);
      sums.fill(0);
      addContrast(sums, palette.byDepth, area, palette.epidermisMm / 2, palette.epidermisMm / 2);
      splatSpot(pyramid, spot, sums, radial * radial);
    }
  }
}

function absorbing(massNg: number, sigmaRadial: number, sigmaDepth: number, palette: SkinPalette, into: Float64Array) {
  const radius = sphereRadiusMm(sigmaRadial, sigmaDepth);
  const chord = 2 * radius * sphereMgPerMl(massNg, radius);
  const disc = Math.PI * radius * radius;
  for (let channel = 0; channel < CHANNELS; channel++) {
    into[channel] = disc * sphereShielding(chord * palette.absorptionPerMgMl[channel]);
  }
}
