import { randomBytes } from "node:crypto";

/** Crockford's base 32: no I, L, O, U. */
const digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/**
 * A new id: 48 bits of time, 80 random bits, 26 characters that sort by time.
 *
 * Made here and not by the database, so that a record can move between servers.
 * Source: https://github.com/ulid/spec
 */
export function newUlid(at: Date, random: Uint8Array = randomBytes(10)): string {
  let bits = BigInt(at.getTime());
  for (const byte of random) bits = (bits << 8n) | BigInt(byte);
  let text = "";
  for (let place = 0; place < 26; place++) {
    text = digits[Number(bits & 31n)] + text;
    bits >>= 5n;
  }
  return text;
}
