/**
 * Noto Sans in two weights, script by script.
 *
 * The family is published as one small file a script, so a text is cut into runs that one file can show.
 * Only files that a text needs are read.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { openTypeOf } from "./woff.js";

export type Weight = 400 | 700;

export type Run = { readonly font: string; readonly text: string };

const require = createRequire(import.meta.url);

/** Which characters each file holds, as the family publishes it: "U+0370-0377,U+038C". */
const published: { readonly [script: string]: string } = require("@fontsource/noto-sans/unicode.json");

/** In the order in which they are asked for a character. */
const scripts = ["latin", "latin-ext", "cyrillic", "cyrillic-ext", "greek", "greek-ext", "vietnamese", "devanagari"];

const ranges = new Map(
  scripts.map((script) => [
    script,
    published[script].split(",").map((range) => {
      const [first, last = first] = range
        .slice(2)
        .split("-")
        .map((code) => Number.parseInt(code, 16));
      return [first, last] as const;
    }),
  ]),
);

const holds = (script: string, code: number): boolean =>
  ranges.get(script)?.some(([first, last]) => code >= first && code <= last) ?? false;

const fontName = (script: string, weight: Weight): string => `noto-sans-${script}-${weight}`;

const files = new Map<string, Buffer>();

/** The OpenType file behind a name that `fontRuns` gave. */
export function fontBytes(name: string): Buffer {
  let file = files.get(name);
  if (!file) {
    file = openTypeOf(readFileSync(require.resolve(`@fontsource/noto-sans/files/${name}-normal.woff`)));
    files.set(name, file);
  }
  return file;
}

/** What stands for a character that no file of the family holds. */
export const MISSING = "?";

/**
 * A text cut into pieces of one font each.
 *
 * Any text is accepted: control characters become spaces and a character outside the family `MISSING`.
 */
export function fontRuns(text: string, weight: Weight): Run[] {
  const runs: { script: string; text: string }[] = [];
  for (const character of showable(text)) {
    const last = runs.at(-1);
    const code = character.codePointAt(0) as number;
    // What joins letters of a script is held by several files and must stay with its letters.
    const script = last && holds(last.script, code) ? last.script : scripts.find((candidate) => holds(candidate, code));
    const shown = script === undefined ? MISSING : character;
    if (last && last.script === (script ?? "latin")) last.text += shown;
    else runs.push({ script: script ?? "latin", text: shown });
  }
  return runs.map(({ script, text: part }) => ({ font: fontName(script, weight), text: part }));
}

const showable = (text: string): string => text.normalize("NFC").replace(/\p{Cc}|\p{Cs}/gu, " ");
