import { useCallback } from "react";
import { useSettings } from "../app/settings.js";
import { wordIn } from "./useText.js";

/** A word whose key is data, such as the name of an answer; undefined where the dictionary has none. */
export function useWords(): (key: string) => string | undefined {
  const language = useSettings((settings) => settings.language);
  return useCallback((key) => wordIn(language, key), [language]);
}
