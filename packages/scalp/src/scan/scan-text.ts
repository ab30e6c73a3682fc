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

const NEWLINE = 10;
const RETURN = 13;
const POINT = 46;
const ZERO = 48;
const NINE = 57;
const BACKSLASH = 92;

/** No number needs more characters; a megabyte without a space is not one. */
const MOST_CHARACTERS = 128;
/** Powers of ten that a double holds exactly. */
const tens = Float64Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));
const notFinite = /^[+-]?(nan|inf|infinity|1\.#[a-z]+)(\([a-z0-9]*\))?$/i;

/**
 * A place that moves on through text, reading numbers straight from the bytes.
 *
 * Lines end in \n, \r\n or \r. Everything else up to code 32 is blank; so is, where `continued`, a backslash
 * at the end of a line together with that end.
 */
export class ScanText {
  /** The line that `at` is on, from 1. */
  line = 1;

  at: number;
  readonly bytes: Uint8Array;
  readonly continued: boolean;

  constructor(bytes: Uint8Array, at = 0, continued = false) {
    this.bytes = bytes;
    this.at = at;
    this.continued = continued;
  }

  get ended(): boolean {
    return this.at >= this.bytes.length;
  }

  /** Past the blanks of this line; true if something is left on it. */
  skipBlanks(): boolean {
    const { bytes } = this;
    for (; this.at < bytes.length; this.at++) {
      const byte = bytes[this.at];
      if (byte === NEWLINE || byte === RETURN) return false;
      if (byte <= 32) continue;
      if (byte !== BACKSLASH || !this.continued || !this.isLineEnd(this.at + 1)) return true;
      this.at++;
      this.passLineEnd();
      this.at--;
    }
    return false;
  }

  /** Past blanks and line ends; false at the end of the text. */
  skipSpace(): boolean {
    while (!this.ended && !this.skipBlanks()) this.nextLine();
    return !this.ended;
  }

  /** To the start of the next line. */
  nextLine(): void {
    const { bytes } = this;
    for (; this.at < bytes.length; this.at++) {
      const byte = bytes[this.at];
      if (byte !== NEWLINE && byte !== RETURN) continue;
      if (this.continued && this.at > 0 && bytes[this.at - 1] === BACKSLASH) {
        this.passLineEnd();
        this.at--;
        continue;
      }
      this.passLineEnd();
      return;
    }
  }

  /** The word that starts here, and past it. */
  word(): string {
    const from = this.at;
    while (this.at < this.bytes.length && this.bytes[this.at] > 32) this.at++;
    return textOf(this.bytes, from, Math.min(this.at, from + MOST_CHARACTERS));
  }

  /** What is left of this line, without blanks at its ends. */
  restOfLine(): string {
    if (!this.skipBlanks()) return "";
    const from = this.at;
    while (this.at < this.bytes.length && !this.isLineEnd(this.at)) this.at++;
    return textOf(this.bytes, from, Math.min(this.at, from + MOST_CHARACTERS)).trim();
  }

  /**
   * The decimal number that starts here, and past it: the nearest double. NaN, and not past it, if none does.
   *
   * What may follow the number is for the caller to say.
   */
  number(): number {
    const { bytes } = this;
    const from = this.at;
    let at = from;
    let sign = 1;
    if (bytes[at] === 45) {
      sign = -1;
      at++;
    } else if (bytes[at] === 43) {
      at++;
    }
    let digits = 0;
    let significant = 0;
    let mantissa = 0;
    let power = 0;
    let fraction = false;
    for (; at < bytes.length; at++) {
      const byte = bytes[at];
      if (byte === POINT && !fraction) {
        fraction = true;
        continue;
      }
      if (byte < ZERO || byte > NINE) break;
      digits++;
      mantissa = 10 * mantissa + byte - ZERO;
      if (significant > 0 || byte !== ZERO) significant++;
      if (fraction) power--;
    }
    if (digits === 0) return Number.NaN;
    if ((bytes[at] | 32) === 101) {
      let next = at + 1;
      const down = bytes[next] === 45;
      if (down || bytes[next] === 43) next++;
      let exponent = 0;
      const first = next;
      for (; next < bytes.length && bytes[next] >= ZERO && bytes[next] <= NINE; next++) {
        exponent = Math.min(9999, 10 * exponent + bytes[next] - ZERO);
      }
      if (next > first) {
        at = next;
        power += down ? -exponent : exponent;
      }
    }
    if (at - from > MOST_CHARACTERS) return Number.NaN;
    this.at = at;
    // Up to 15 digits and a power of ten that is exact leave one rounding, so the quotient is the nearest
    // double (W. D. Clinger 1990, Proc. PLDI, 92-101). The rest is left to the engine.
    if (significant <= 15 && power >= -22 && power <= 22) {
      return sign * (power < 0 ? mantissa / tens[-power] : mantissa * tens[power]);
    }
    return Number(textOf(bytes, from, at));
  }

  /**
   * A coordinate that ends in a blank or with the line: NaN where the file says that it is not finite,
   * undefined where it is none.
   */
  coordinate(): number | undefined {
    const from = this.at;
    const value = this.number();
    if (value === value && (this.ended || this.bytes[this.at] <= 32)) return value;
    // "1.#QNAN" begins like a number.
    this.at = from;
    return notFinite.test(this.word()) ? Number.NaN : undefined;
  }

  private isLineEnd(at: number): boolean {
    return this.bytes[at] === NEWLINE || this.bytes[at] === RETURN;
  }

  private passLineEnd(): void {
    if (this.bytes[this.at] === RETURN && this.bytes[this.at + 1] === NEWLINE) this.at++;
    this.at++;
    this.line++;
  }
}
