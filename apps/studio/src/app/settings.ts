import { create } from "zustand";
import { persist } from "zustand/middleware";

export const languages = ["en", "de"] as const;
export type Language = (typeof languages)[number];
export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];
export const unitSystems = ["metric", "centimetre", "imperial"] as const;
export type UnitSystem = (typeof unitSystems)[number];

/** How this browser shows things. Nothing about a client is kept here. */
type Settings = {
  readonly language: Language;
  readonly theme: Theme;
  readonly units: UnitSystem;
  /** Who edits the library at this screen; asked again after a reload. */
  readonly author: string;
  readonly change: (part: Partial<Pick<Settings, "language" | "theme" | "units" | "author">>) => void;
};

const preferred = (): Language =>
  languages.find((language) => navigator.language.toLowerCase().startsWith(language)) ?? "en";

export const useSettings = create<Settings>()(
  persist(
    (set) => ({
      language: preferred(),
      theme: "system",
      units: "metric",
      author: "",
      change: (part) => set(part),
    }),
    { name: "shadowline-settings", partialize: ({ language, theme, units }) => ({ language, theme, units }) },
  ),
);
