import { Fragment } from "react";
import { useCoreSentences } from "../text/core-sentences.js";
import { useWords } from "../text/useWords.js";
import { fieldName } from "./condition-sentence.js";

/**
 * A rule's sentence as it is written: where an answer will stand, the answer's name stands. Square brackets only
 * mark what is left out where the answer is missing.
 */
export function RuleText({ sentence }: { readonly sentence: string }) {
  const words = useWords();
  const said = useCoreSentences().sentence(sentence);
  const parts = (said ?? sentence).replace(/[[\]]/g, "").split(/\{([\w.-]+)\}/);
  return (
    <span lang={said === null ? "en" : undefined}>
      {parts.map((part, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts of one sentence have no other name than their place
        <Fragment key={at}>
          {at % 2 === 0 ? part : <var className="answer-place">{fieldName(part, words)}</var>}
        </Fragment>
      ))}
    </span>
  );
}
