import type { Translator } from "@shadowline/treatment";
import { useCallback, useEffect } from "react";
import { create } from "zustand";
import { useSettings } from "../app/settings.js";

/**
 * Sentences that the core makes, in the language of the view.
 *
 * Plans, refusals and the published knowledge hold them in English, and so they stay in files; their German is
 * nearly half a megabyte that only those load who read it.
 */
type CoreSentences = { readonly sentence: Translator; readonly issue: Translator };

const asWritten: CoreSentences = { sentence: (written) => written, issue: (written) => written };
/** Until the tables are here everything is told as it was written. */
const notYet: CoreSentences = { sentence: () => null, issue: () => null };

const useGerman = create<{ readonly tables: CoreSentences | null }>(() => ({ tables: null }));

async function load(): Promise<void> {
  try {
    const { inGerman, issueInGerman } = await import("@shadowline/treatment/german");
    useGerman.setState({ tables: { sentence: inGerman, issue: issueInGerman } });
  } catch {
    // Without a network the sentences stay English; the next view asks again.
  }
}

/** Each answers null for a sentence that has no German: it is shown as written, and marked as English. */
export function useCoreSentences(): CoreSentences {
  const language = useSettings((settings) => settings.language);
  const german = useGerman((state) => state.tables);
  useEffect(() => {
    if (language === "de" && !german) void load();
  }, [language, german]);
  return language === "en" ? asWritten : (german ?? notYet);
}

/** For places that take a plain string, such as a choice: a sentence without German stands there as written. */
export function useSaid(): (written: string) => string {
  const { sentence } = useCoreSentences();
  return useCallback((written) => sentence(written) ?? written, [sentence]);
}
