/**
 * Text inside scan files, one character a byte: keywords and numbers are ASCII in every format, and a
 * name in another script does not matter to geometry.
 */
export function textOf(bytes: Uint8Array, start = 0, end = bytes.length): string {
  let text = "";
  for (let at = start; at < end; at += 8192) {
    text += String.fromCharCode(...bytes.subarray(at, Math.min(at + 8192, end)));
  }
  return text;
}

/** Hands out one line after another, without its line end; null after the last. */
export function lineReader(bytes: Uint8Array, start = 0): () => string | null {
  let at = start;
  return () => {
    if (at >= bytes.length) return null;
    let end = at;
    while (end < bytes.length && bytes[end] !== 10) end++;
    const line = textOf(bytes, at, end > at && bytes[end - 1] === 13 ? end - 1 : end);
    at = end + 1;
    return line;
  };
}

/** Hands out one white-space separated number after another: NaN where a word is none, null at the end. */
export function numberReader(bytes: Uint8Array, start: number): () => number | null {
  let at = start;
  return () => {
    while (at < bytes.length && bytes[at] <= 32) at++;
    if (at >= bytes.length) return null;
    const from = at;
    while (at < bytes.length && bytes[at] > 32) at++;
    // No number needs 64 characters; a megabyte without a space is not one.
    return at - from > 64 ? NaN : numberOf(textOf(bytes, from, at));
  };
}

const decimal = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;

/** A decimal number and nothing else: Number() alone would also take "0x10" and "". */
export const numberOf = (word: string): number => (decimal.test(word) ? Number(word) : NaN);
