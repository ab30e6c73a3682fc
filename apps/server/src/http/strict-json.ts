import { Refusal } from "./refusal.js";

/** Deeper nesting is no case anybody wrote. */
export const MAX_DEPTH = 32;

const unsafeKeys = new Set(["__proto__", "constructor", "prototype"]);

/** Control characters other than tab and line ends, and halves of characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: refusing them is the point
const unsafeText = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/u;

/**
 * JSON as we accept it from outside: UTF-8, no member twice, no deeper than 32, no member names that could
 * reach an object's prototype, no control characters.
 *
 * `JSON.parse` alone keeps the last of two members of one name, so two readers of one document could see
 * different values.
 *
 * @throws Refusal 400
 */
export function parseStrictJson(bytes: Uint8Array): unknown {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal(400, "invalid_json", "The request must be UTF-8.");
  }
  checkStructure(text);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Refusal(400, "invalid_json", "The request must be JSON.");
  }
  checkText(value);
  return value;
}

/** One pass over the text: depth and member names. What is no JSON at all is left to the parser. */
function checkStructure(text: string): void {
  // Per open bracket the names seen so far; null for an array.
  const open: (Set<string> | null)[] = [];
  for (let at = 0; at < text.length; at++) {
    switch (text[at]) {
      case "{":
        open.push(new Set());
        break;
      case "[":
        open.push(null);
        break;
      case "}":
      case "]":
        open.pop();
        break;
      case '"': {
        const end = endOfString(text, at);
        const names = open.at(-1);
        if (names && isName(text, end)) checkName(text.slice(at, end + 1), names);
        at = end;
        break;
      }
    }
    if (open.length > MAX_DEPTH) {
      throw new Refusal(400, "too_deep", `The request must be nested no deeper than ${MAX_DEPTH}.`);
    }
  }
}

/** A string in an object is a member's name if a colon follows. */
function isName(text: string, end: number): boolean {
  let at = end + 1;
  while (at < text.length && " \t\r\n".includes(text[at] ?? "")) at++;
  return text[at] === ":";
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === '"') return at;
  }
  return text.length;
}

function checkName(quoted: string, names: Set<string>): void {
  let name: string;
  try {
    // Written with escapes or without, it is one name.
    name = JSON.parse(quoted);
  } catch {
    return;
  }
  if (unsafeKeys.has(name)) throw new Refusal(400, "unsafe_key", `The request must not have a member named ${name}.`);
  if (names.has(name)) throw new Refusal(400, "duplicate_key", "The request must not have one member twice.");
  names.add(name);
}

/** @param value no deeper than checkStructure lets through */
function checkText(value: unknown): void {
  if (typeof value === "string") {
    if (unsafeText.test(value)) {
      throw new Refusal(400, "invalid_text", "Texts must be without control characters and half characters.");
    }
  } else if (typeof value === "object" && value !== null) {
    for (const [name, member] of Object.entries(value)) {
      checkText(name);
      checkText(member);
    }
  }
}
