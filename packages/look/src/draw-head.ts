/**
 * A picture of the head with its dots, drawn without browser or GPU.
 *
 * The skin's light and the dots' contrast meet in linear light; then the eye's blur, then sRGB.
 */
import { type IlluminantId, srgbByte } from "@shadowline/light";
import { exp } from "@shadowline/numeric";
import type { TriangleMesh } from "@shadowline/scalp";
import { type Camera, closeUpCamera, viewCamera } from "./camera.js";
import { splatDots } from "./dot-splats.js";
import { blur, blurSigmaMm } from "./eye-blur.js";
import { follicles } from "./follicles.js";
import type { Picture, View } from "./look.js";
import type { LookInput } from "./look-input.js";
import { openness } from "./openness.js";
import { type PictureSurface, pictureSurface } from "./picture-surface.js";
import { type SkinPalette, skinPalette } from "./skin-palette.js";
import { CHANNELS, collapsed, splatPyramid } from "./splat-pyramid.js";
import { splatStubble } from "./stubble.js";
import { splatRedness } from "./treated-redness.js";
import { vertexNormals } from "./vertex-normals.js";
import { SAMPLES, visibility } from "./visibility.js";

/**
 * The whole head from one side.
 *
 * front looks at the face; left and right show the client's own left and right side; top has the forehead
 * up. The brightest place shows colours as predicted; elsewhere they are shaded.
 *
 * @param ageDays since the last session, 0 or more
 * @param distanceM of the eye whose resolution the picture shows, more than 0
 * @param hairLengthMm of the existing hair, 0 or more
 * @param sizePx side of the square picture, 16 to 4096
 * @throws RangeError outside these ranges
 */
export function drawHead(
  input: LookInput,
  ageDays: number,
  distanceM: number,
  illuminant: IlluminantId,
  hairLengthMm: number,
  view: View,
  sizePx = 1000,
): Picture {
  checkSize(sizePx);
  return draw(input, ageDays, distanceM, illuminant, hairLengthMm, viewCamera(input.head, view, sizePx));
}

/**
 * A small square of scalp, seen straight on.
 *
 * @param centreMm a place on the head's surface
 * @param normal unit outward normal there
 * @param sideMm of the square, more than 0
 */
export function drawCloseUp(
  input: LookInput,
  ageDays: number,
  distanceM: number,
  illuminant: IlluminantId,
  hairLengthMm: number,
  centreMm: readonly [number, number, number],
  normal: readonly [number, number, number],
  sideMm = 20,
  sizePx = 600,
): Picture {
  checkSize(sizePx);
  if (!(sideMm > 0)) throw new RangeError(`sideMm must be above 0, got ${sideMm}`);
  return draw(input, ageDays, distanceM, illuminant, hairLengthMm, closeUpCamera(centreMm, normal, sideMm, sizePx));
}

function checkSize(sizePx: number): void {
  if (!(Number.isInteger(sizePx) && sizePx >= 16 && sizePx <= 4096)) {
    throw new RangeError(`sizePx must be a whole number from 16 to 4096, got ${sizePx}`);
  }
}

function draw(
  input: LookInput,
  ageDays: number,
  distanceM: number,
  illuminant: IlluminantId,
  hairLengthMm: number,
  camera: Camera,
): Picture {
  if (!(ageDays >= 0)) throw new RangeError(`ageDays must be 0 or more, got ${ageDays}`);
  if (!(distanceM > 0)) throw new RangeError(`distanceM must be above 0, got ${distanceM}`);
  if (!(hairLengthMm >= 0)) throw new RangeError(`hairLengthMm must be 0 or more, got ${hairLengthMm}`);
  const normals = vertexNormals(input.head);
  const surface = surfaceSeen(input.head, normals, camera);
  const palette = paletteAt(input, ageDays, illuminant);
  const dots = splatPyramid(camera.sizePx, camera.mmPerPixel);
  const stubble = splatPyramid(camera.sizePx, camera.mmPerPixel);
  const shafts = hairLengthMm > 0 ? new Float32Array(CHANNELS * camera.sizePx * camera.sizePx) : null;
  splatDots(dots, camera, surface, palette, input.dots, ageDays);
  const hair = follicles(input.head, normals, input.hairsPerCm2, input.hairLean);
  splatStubble(stubble, shafts, camera, surface, palette, hair, input.hairShaftMm, hairLengthMm);
  const redness = splatRedness(camera, surface, palette, input.dots);
  const picture = composed(camera.sizePx, surface, palette, collapsed(dots), collapsed(stubble), shafts, redness);
  blur(picture, camera.sizePx, blurSigmaMm(distanceM) / camera.mmPerPixel);
  return { width: camera.sizePx, height: camera.sizePx, rgb: bytes(picture) };
}

/** The last picture's surface of each head: ages, lights and lengths of hair are compared from one side. */
const surfaces = new WeakMap<TriangleMesh, { readonly camera: string; readonly surface: PictureSurface }>();

function surfaceSeen(head: TriangleMesh, normals: Float64Array, camera: Camera): PictureSurface {
  const taken = JSON.stringify(camera);
  const known = surfaces.get(head);
  if (known?.camera === taken) return known.surface;
  const seen = visibility(head, camera);
  const surface = pictureSurface(head, normals, camera, seen, openness(seen, camera.mmPerPixel / SAMPLES));
  surfaces.set(head, { camera: taken, surface });
  return surface;
}

/** The last palettes of each look: ages are compared from every side. */
const palettes = new WeakMap<LookInput, Map<string, SkinPalette>>();
const PALETTES = 8;

function paletteAt(input: LookInput, ageDays: number, illuminant: IlluminantId): SkinPalette {
  const own = palettes.get(input) ?? new Map<string, SkinPalette>();
  palettes.set(input, own);
  const key = `${ageDays} ${illuminant}`;
  const known = own.get(key);
  if (known) return known;
  const palette = skinPalette(input, ageDays, illuminant);
  if (own.size >= PALETTES) own.delete(own.keys().next().value!);
  own.set(key, palette);
  return palette;
}

/** Linear light of the backdrop, top and bottom: a neutral grey that neither light nor dark skin drowns in. */
const BACKDROP = [0.5, 0.34] as const;

/** Linear red, green, blue of every pixel. */
function composed(
  size: number,
  { coverage: covered, light }: PictureSurface,
  palette: SkinPalette,
  dots: Float32Array,
  stubble: Float32Array,
  shafts: Float32Array | null,
  redness: Float32Array | null,
): Float32Array {
  const picture = new Float32Array(3 * size * size);
  const { skinRgb, tressRgb, redRatio, hairCrowding, dotCrowding } = palette;
  for (let pixel = 0; pixel < size * size; pixel++) {
    const backdrop = BACKDROP[0] + ((BACKDROP[1] - BACKDROP[0]) * Math.floor(pixel / size)) / size;
    const coverage = covered[pixel];
    if (coverage === 0) {
      picture[3 * pixel] = backdrop;
      picture[3 * pixel + 1] = backdrop;
      picture[3 * pixel + 2] = backdrop;
      continue;
    }
    const red = redness === null ? 0 : redness[pixel];
    const over = shafts === null ? 0 : shafts[CHANNELS * pixel];
    const free = over > 0 ? exp(-over) : 1;
    const gloss = free * light[4 * pixel + 3];
    for (let channel = 0; channel < 3; channel++) {
      const dotSum = dots[CHANNELS * pixel + channel];
      const hairSum = stubble[CHANNELS * pixel + channel];
      let colour =
        skinRgb[channel] *
        (1 - dotSum / (1 + dotCrowding[channel] * dotSum)) *
        (1 - hairSum / (1 + hairCrowding[channel] * hairSum));
      if (red > 0) colour *= 1 + red * (redRatio[channel] - 1);
      if (over > 0) {
        // As for the field: the free part lies in the shafts' shade.
        const tress = tressRgb[channel];
        colour = colour * free * exp(-over * (1 - tress)) + (1 - free) * tress;
      }
      const lit = colour * light[4 * pixel + channel] + gloss;
      picture[3 * pixel + channel] = coverage * lit + (1 - coverage) * backdrop;
    }
  }
  return picture;
}

/** Linear light in steps that are finer than the darkest step of sRGB. */
const STEPS = 16384;
let byteOf: Uint8Array | undefined;

function bytes(picture: Float32Array): Uint8Array {
  byteOf ??= Uint8Array.from({ length: STEPS + 1 }, (_, i) => srgbByte(i / STEPS));
  const table = byteOf;
  const rgb = new Uint8Array(picture.length);
  for (let i = 0; i < picture.length; i++) {
    const step = picture[i] * STEPS + 0.5;
    rgb[i] = table[step < 0 ? 0 : step > STEPS ? STEPS : step | 0];
  }
  return rgb;
}
