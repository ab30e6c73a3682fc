import type { LandmarkName, PointMm } from "../landmark.js";
import { headAtlasData } from "./head-atlas-data.js";

/** Landmarks that every known head has. */
export const atlasLandmarks = [
  "nasion",
  "glabella",
  "inion",
  "leftTragion",
  "rightTragion",
  "leftOrbitale",
  "rightOrbitale",
] as const satisfies readonly LandmarkName[];
export type AtlasLandmark = (typeof atlasLandmarks)[number];

/** A known head above its neck, as points of its skin in the head frame, closer together on face and ears. */
export type AtlasHead = {
  readonly id: string;
  /** Whether it has ears; a head from magnetic resonance may have only their remnants. */
  readonly ears: boolean;
  readonly count: number;
  /** x0, y0, z0, ... mm. */
  readonly positions: Float64Array;
  /** Outward, length 1. */
  readonly normals: Float64Array;
  readonly landmarks: { readonly [name in AtlasLandmark]: PointMm };
};

/** Bytes of one point: three int16 of 0.01 mm, little endian, then three int8 of 1/127. */
const POINT_BYTES = 9;

let decoded: readonly AtlasHead[] | null = null;

/** The known heads; decoded on first use and kept. */
export function headAtlas(): readonly AtlasHead[] {
  decoded ??= headAtlasData.map(({ id, ears, landmarks, points }) => {
    const bytes = fromBase64(points);
    const count = bytes.length / POINT_BYTES;
    const view = new DataView(bytes.buffer);
    const positions = new Float64Array(3 * count);
    const normals = new Float64Array(3 * count);
    for (let i = 0; i < count; i++) {
      let squared = 0;
      for (let axis = 0; axis < 3; axis++) {
        positions[3 * i + axis] = view.getInt16(POINT_BYTES * i + 2 * axis, true) / 100;
        const n = view.getInt8(POINT_BYTES * i + 6 + axis);
        normals[3 * i + axis] = n;
        squared += n * n;
      }
      const length = Math.sqrt(squared);
      for (let axis = 0; axis < 3; axis++) normals[3 * i + axis] /= length;
    }
    return { id, ears, count, positions, normals, landmarks };
  });
  return decoded;
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  const value = new Uint8Array(128);
  for (let i = 0; i < 64; i++) value[digits.charCodeAt(i)] = i;
  const padding = text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0;
  const bytes = new Uint8Array((3 * text.length) / 4 - padding);
  for (let i = 0, at = 0; i < text.length; i += 4) {
    let bits = 0;
    for (let k = 0; k < 4; k++) bits = 64 * bits + value[text.charCodeAt(i + k)];
    for (let shift = 16; shift >= 0 && at < bytes.length; shift -= 8) bytes[at++] = (bits >> shift) & 255;
  }
  return bytes;
}
