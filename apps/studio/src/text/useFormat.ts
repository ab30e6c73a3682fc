import { useMemo } from "react";
import { useSettings } from "../app/settings.js";
import { type Format, formatIn } from "./format.js";

export function useFormat(): Format {
  const language = useSettings((settings) => settings.language);
  const units = useSettings((settings) => settings.units);
  return useMemo(() => formatIn(language, units), [language, units]);
}
