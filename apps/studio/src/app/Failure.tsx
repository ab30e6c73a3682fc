import { ApiProblem } from "@shadowline/api";
import type { InputIssue } from "@shadowline/quantity";
import type { Translator } from "@shadowline/treatment";
import { Link } from "@tanstack/react-router";
import { Button } from "react-aria-components";
import { useCoreSentences } from "../text/core-sentences.js";
import { SaidIssue } from "../text/SaidIssue.js";
import { type Text, useText } from "../text/useText.js";

/** No such case, or an address that cannot be one. */
const isNowhere = ({ problem }: ApiProblem): boolean =>
  problem.code === "not_found" || (problem.issues?.some(({ field }) => field === "caseId") ?? false);

const issuesOf = ({ problem }: ApiProblem) => problem.issues ?? [];

/** One sentence that a person can act on, or one a line. */
function failureSentence(error: unknown, text: Text, say: Translator): string {
  const said = (written: string): string =>
    written
      .split("\n")
      .map((line) => say(line) ?? line)
      .join("\n");
  if (error instanceof ApiProblem) {
    if (isNowhere(error)) return text("failure.caseNotFound");
    return issuesOf(error).length > 0 ? text("failure.input") : said(error.problem.detail);
  }
  if (error instanceof TypeError) return text("failure.noServer");
  return error instanceof Error && error.message !== "" ? said(error.message) : text("failure.unknown");
}

type Props = { readonly error: unknown; readonly onRetry?: () => void };

export function Failure({ error, onRetry }: Props) {
  const text = useText();
  const { issue: say } = useCoreSentences();
  const issues = error instanceof ApiProblem && !isNowhere(error) ? issuesOf(error) : [];
  return (
    <div className="notice notice-bad" role="alert">
      <p>
        <strong>{text("failure.title")}</strong> {failureSentence(error, text, say)}
      </p>
      <Issues issues={issues} />
      {onRetry && <Button onPress={onRetry}>{text("failure.retry")}</Button>}
    </div>
  );
}

/** Each wrong field and what is allowed there. */
export function Issues({ issues }: { readonly issues: readonly InputIssue[] }) {
  if (issues.length === 0) return null;
  return (
    <ul>
      {issues.map((issue) => (
        <li key={`${issue.field} ${issue.allowed}`}>
          <SaidIssue issue={issue} />
        </li>
      ))}
    </ul>
  );
}

/** The program is wrong: nothing on this page can be trusted to be shown, but the rest still works. */
export function RouteFailure({ error, reset }: { readonly error: unknown; readonly reset: () => void }) {
  const text = useText();
  return (
    <div className="page">
      <h1>{text("failure.pageTitle")}</h1>
      <Failure error={error} onRetry={reset} />
      <Link to="/">{text("nav.clients")}</Link>
    </div>
  );
}

export function NotFound() {
  const text = useText();
  return (
    <div className="page">
      <h1>{text("failure.notFoundTitle")}</h1>
      <p>{text("failure.notFound")}</p>
      <Link to="/">{text("nav.clients")}</Link>
    </div>
  );
}
