import { useCoreSentences } from "./core-sentences.js";

/** A sentence of the core in the language of the view; one without a translation stands as written, marked as English. */
export function Said({ words }: { readonly words: string }) {
  const said = useCoreSentences().sentence(words);
  return said === null ? <span lang="en">{words}</span> : said;
}
