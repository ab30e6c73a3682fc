import { useMemo } from "react";
import { type Language, useSettings } from "../app/settings.js";
import { de } from "./de.js";
import { en } from "./en.js";
import { interpolate } from "./interpolate.js";

/**
 * Every word on screen comes from one dictionary per language, typed by the English one.
 *
 * A library with message extraction was left out: the sentences here need no plural rules beyond the
 * phrasing, and the compiler already refuses a missing key, a missing language or a forgotten value.
 */
export type TextKey = keyof typeof en;

type Names<Sentence extends string> = Sentence extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Names<Rest>
  : never;

type Values<Key extends TextKey> = [Names<(typeof en)[Key]>] extends [never]
  ? []
  : [values: Readonly<Record<Names<(typeof en)[Key]>, string | number>>];

export type Text = <Key extends TextKey>(key: Key, ...values: Values<Key>) => string;

const dictionaries: Readonly<Record<Language, Readonly<Record<TextKey, string>>>> = { en, de };

function textIn(language: Language): Text {
  const numbers = new Intl.NumberFormat(language);
  return (key, ...[values]) => interpolate(dictionaries[language][key], values ?? {}, (value) => numbers.format(value));
}

/** For keys that are data; the compiler cannot know them, so a test does. */
export const wordIn = (language: Language, key: string): string | undefined =>
  (dictionaries[language] as Readonly<Record<string, string>>)[key];

export function useText(): Text {
  const language = useSettings((settings) => settings.language);
  return useMemo(() => textIn(language), [language]);
}
