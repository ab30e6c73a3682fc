import { refuseScan } from "./scan-mesh.js";
import { textOf } from "./scan-text.js";

/** A parsed JSON object of unknown make. */
export type Json = { readonly [key: string]: unknown };

/** What glTF files hold: the JSON and the buffers it speaks of, null for one that lies elsewhere. */
export type Gltf = { readonly json: Json; readonly buffers: readonly (Uint8Array | null)[]; readonly fileName: string };

/** An empty object for anything else, so that a damaged file has missing parts and not wrong ones. */
export const object = (value: unknown): Json =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Json) : {};

export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Values in one JSON text: a million nodes with a few members each. */
const MOST_VALUES = 5_000_000;
const MOST_DEPTH = 64;

/**
 * The object that JSON text holds.
 *
 * Its values are counted before any is made: a hundred megabytes of brackets would become gigabytes.
 *
 * @throws InputError for text that is no JSON object, or a boundless one
 */
export function boundedJson(bytes: Uint8Array, fileName: string): Json {
  let values = 0;
  let depth = 0;
  let deepest = 0;
  let quoted = false;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === 34) quoted = !quoted;
    else if (quoted) at += byte === 92 ? 1 : 0;
    else if (byte === 44) values++;
    else if (byte === 91 || byte === 123) {
      values++;
      deepest = Math.max(deepest, ++depth);
    } else if (byte === 93 || byte === 125) depth--;
  }
  if (values > MOST_VALUES || deepest > MOST_DEPTH) {
    refuseScan(fileName, `a glTF file whose JSON has at most ${MOST_VALUES} values, ${MOST_DEPTH} deep`);
  }
  try {
    return object(JSON.parse(textOf(bytes)));
  } catch {
    return refuseScan(fileName, "a glTF file whose JSON can be read");
  }
}

const digits = new Int8Array(256).fill(-1);
[..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"].forEach((digit, value) => {
  digits[digit.charCodeAt(0)] = value;
});

/** Bytes from base64 text (RFC 4648, section 4), padded or not; null where a letter is none of its digits. */
export function base64Bytes(text: string): Uint8Array | null {
  let end = text.length;
  while (end > 0 && text[end - 1] === "=") end--;
  const bytes = new Uint8Array(Math.floor((end * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (let i = 0; i < end; i++) {
    const digit = digits[text.charCodeAt(i) & 0xff];
    if (digit < 0) return null;
    held = ((held << 6) | digit) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at++] = held >>> bits;
  }
  return bytes;
}
