/**
 * Existing hair in a picture: follicular units of about two hairs, each with its roots' shadow in the skin
 * and its shafts above it.
 *
 * Where exactly a unit stands is not known from a density; it is drawn from the triangle's number, so that
 * the same head has the same stubble from every side and at every age.
 */
import type { TriangleMesh } from "@shadowline/scalp";
import type { Camera } from "./camera.js";
import { SEEN_LENGTH } from "./hair-absorber.js";
import type { LookInput } from "./look-input.js";
import type { PictureSurface } from "./picture-surface.js";
import type { SkinPalette } from "./skin-palette.js";
import { CHANNELS, type SplatPyramid, splat } from "./splat-pyramid.js";
import { type Spot, splatSpot, spotSeen } from "./surface-splat.js";

/** Hairs in a follicular unit, on average 2 to 2.3 on scalps (Jimenez & Ruifernandez 1999, Dermatol Surg 25:294). */
const HAIRS_PER_UNIT = 2;
/** A unit's hairs leave the skin within about this distance of each other, mm (standard deviation). */
const UNIT_SIGMA_MM = 0.08;
/** Longer shafts lie in each other's way; their length counts in full, their streaks end here. */
const LONGEST_STREAK_MM = 3;

/** @param shafts receives the mean number of shafts over each pixel; CHANNELS a pixel, only the first is used */
export function splatStubble(
  pyramid: SplatPyramid,
  shafts: Float32Array,
  camera: Camera,
  surface: PictureSurface,
  palette: SkinPalette,
  input: LookInput,
  normals: Float64Array,
  hairLengthMm: number,
): void {
  const mesh = input.head;
  const spot: Spot = { xPx: 0, yPx: 0, right: 0, up: 0, toward: 1 };
  const sums = palette.rootSums.map((value) => value * HAIRS_PER_UNIT);
  const position = new Float64Array(3);
  const normal = new Float64Array(3);
  const streak = new Float64Array(CHANNELS);
  streak[0] =
    (HAIRS_PER_UNIT * input.hairShaftMm * SEEN_LENGTH * hairLengthMm) / (camera.mmPerPixel * camera.mmPerPixel);
  // What a triangle is owed beyond whole units goes to its neighbour in the list, not to chance.
  let owed = 0.5;
  for (let at = 0, triangle = 0; at < mesh.triangles.length; at += 3, triangle++) {
    const [a, b, c] = [mesh.triangles[at], mesh.triangles[at + 1], mesh.triangles[at + 2]];
    const perCm2 = (input.hairsPerCm2[a] + input.hairsPerCm2[b] + input.hairsPerCm2[c]) / 3;
    if (!(perCm2 > 0)) continue;
    owed += (perCm2 * triangleMm2(mesh, a, b, c)) / (100 * HAIRS_PER_UNIT);
    for (let unit = 0; owed >= 1; unit++, owed--) {
      // Rank-one lattice of the plastic number (Roberts 2018): even over the triangle, shifted in each.
      const u = fraction(scrambled(triangle) + unit * 0.7548776662466927);
      const v = fraction(scrambled(triangle ^ 0x5bd1e995) + unit * 0.5698402909980532);
      const folded = u + v > 1;
      const weightB = folded ? 1 - u : u;
      const weightC = folded ? 1 - v : v;
      for (let axis = 0; axis < 3; axis++) {
        const weightA = 1 - weightB - weightC;
        const p = mesh.positionsMm;
        position[axis] = weightA * p[3 * a + axis] + weightB * p[3 * b + axis] + weightC * p[3 * c + axis];
        normal[axis] =
          weightA * normals[3 * a + axis] + weightB * normals[3 * b + axis] + weightC * normals[3 * c + axis];
      }
      if (!spotSeen(camera, surface, position, normal, 0, spot)) continue;
      splatSpot(pyramid, spot, sums, UNIT_SIGMA_MM * UNIT_SIGMA_MM);
      if (hairLengthMm > 0)
        splatShaft(shafts, camera, spot, streak, hairLengthMm, scrambled(triangle + 7 * unit) - 0.5);
    }
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
  // Down the picture's surface, turned by up to about 60 degrees either way.
  let x = spot.right + 1.2 * turn;
  let y = -spot.up + 0.8;
  const length = Math.sqrt(x * x + y * y);
  x /= length;
  y /= length;
  const along = sigma * sigma;
  const across = (UNIT_SIGMA_MM / camera.mmPerPixel) ** 2;
  splat(
    shafts,
    camera.sizePx,
    spot.xPx + x * sigma * 1.7,
    spot.yPx + y * sigma * 1.7,
    along * x * x + across * y * y,
    (along - across) * x * y,
    along * y * y + across * x * x,
    streak,
    0,
  );
}

function triangleMm2(mesh: TriangleMesh, a: number, b: number, c: number): number {
  const p = mesh.positionsMm;
  const ux = p[3 * b] - p[3 * a];
  const uy = p[3 * b + 1] - p[3 * a + 1];
  const uz = p[3 * b + 2] - p[3 * a + 2];
  const vx = p[3 * c] - p[3 * a];
  const vy = p[3 * c + 1] - p[3 * a + 1];
  const vz = p[3 * c + 2] - p[3 * a + 2];
  const x = uy * vz - uz * vy;
  const y = uz * vx - ux * vz;
  const z = ux * vy - uy * vx;
  return Math.sqrt(x * x + y * y + z * z) / 2;
}

const fraction = (x: number): number => x - Math.floor(x);

/** A number from 0 to 1 for each whole number, without pattern (finaliser of MurmurHash3, Appleby 2008). */
function scrambled(n: number): number {
  let h = n >>> 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296;
}
