import { type InputIssue, issueSentence } from "@shadowline/quantity";
import { useCoreSentences } from "./core-sentences.js";

/** Which field is wrong, what is allowed there and what was found, in the language of the view. */
export function SaidIssue({ issue }: { readonly issue: InputIssue }) {
  const { issue: say } = useCoreSentences();
  const written = issueSentence(issue);
  const said = say(written);
  return said === null ? <span lang="en">{written}</span> : said;
}
