import { inflateSync } from "node:zlib";

export type Png = { readonly width: number; readonly height: number; readonly rgb: Uint8Array };

const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10];

/**
 * Reads an 8-bit RGB picture by the letter of ISO/IEC 15948, apart from whatever library wrote it.
 *
 * @throws Error for anything else
 */
export function readPng(bytes: Uint8Array): Png {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (SIGNATURE.some((byte, at) => bytes[at] !== byte)) throw new Error("not a PNG");
  const width = view.getUint32(16);
  const height = view.getUint32(20);
  const [depth, colour, , , interlace] = bytes.subarray(24, 29);
  if (depth !== 8 || colour !== 2 || interlace !== 0) throw new Error("not 8-bit RGB, row by row");
  const data: Uint8Array[] = [];
  for (let at = 8; at < bytes.length; at += 12 + view.getUint32(at)) {
    if (String.fromCharCode(...bytes.subarray(at + 4, at + 8)) === "IDAT")
      data.push(bytes.subarray(at + 8, at + 8 + view.getUint32(at)));
  }
  return { width, height, rgb: unfiltered(inflateSync(Buffer.concat(data)), 3 * width, height) };
}

function unfiltered(raw: Uint8Array, stride: number, height: number): Uint8Array {
  if (raw.length !== (stride + 1) * height) throw new Error("more or fewer rows than promised");
  const rgb = new Uint8Array(stride * height);
  for (let row = 0; row < height; row++) {
    const filter = raw[row * (stride + 1)];
    for (let i = 0; i < stride; i++) {
      const at = row * stride + i;
      const left = i < 3 ? 0 : rgb[at - 3];
      const up = row === 0 ? 0 : rgb[at - stride];
      const corner = i < 3 || row === 0 ? 0 : rgb[at - stride - 3];
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter];
      if (guess === undefined) throw new Error(`no filter ${filter}`);
      rgb[at] = raw[row * (stride + 1) + 1 + i] + guess;
    }
  }
  return rgb;
}

function paeth(left: number, up: number, corner: number): number {
  const byLeft = Math.abs(up - corner);
  const byUp = Math.abs(left - corner);
  const byCorner = Math.abs(left + up - 2 * corner);
  if (byLeft <= byUp && byLeft <= byCorner) return left;
  return byUp <= byCorner ? up : corner;
}
