/**
 * Something a person can put right.
 *
 * `field` is a path as the person wrote it (`intake.hairLoss.cause`), `allowed` completes the sentence
 * "field must be ...". Leave `found` out where it is personal: messages get logged.
 */
export type InputIssue = { readonly field: string; readonly allowed: string; readonly found?: unknown };

/**
 * Every problem of one input at once, the gravest first. What was found is kept as it was, unless it nests so deep
 * that nobody could send it on; then its opening stands for it.
 */
export class InputError extends Error {
  override readonly name = "InputError";
  readonly issues: readonly InputIssue[];

  constructor(issues: readonly InputIssue[]) {
    super(issues.map(issueSentence).join("\n"));
    this.issues = issues.map((issue) =>
      nestsBeyond(issue.found, LONGEST) ? { ...issue, found: shown(issue.found) } : issue,
    );
  }
}

/** One issue as one sentence on one line, whatever the input held. */
export function issueSentence({ field, allowed, found }: InputIssue): string {
  const instead = found === undefined ? "" : `, not ${shown(found)}`;
  return `${field} must be ${allowed}${instead}`.replace(/\s+/g, " ");
}

const LONGEST = 80;
const shorten = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 3)}...` : text);

const shown = (found: unknown): string => shorten(opening(found) ?? String(found));

/** Level by level, since a call for each level would overflow where this matters. */
function nestsBeyond(value: unknown, levels: number): boolean {
  let level = [value];
  for (let depth = 0; depth < levels && level.length > 0; depth++)
    level = level.flatMap((part) => (typeof part === "object" && part !== null ? Object.values(part) : []));
  return level.length > 0;
}

/** JSON whose first characters are right: every part writes one at least, and what follows them may nest without end. */
function opening(found: unknown): string | undefined {
  let parts = 0;
  return JSON.stringify(found, (_, value) => (++parts > LONGEST ? null : value));
}
