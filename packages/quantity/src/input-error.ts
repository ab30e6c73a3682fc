/**
 * Something a person can put right.
 *
 * `field` is a path as the person wrote it (`intake.hairLoss.cause`), `allowed` completes the sentence
 * "field must be ...". Leave `found` out where it is personal: messages get logged.
 */
export type InputIssue = { readonly field: string; readonly allowed: string; readonly found?: unknown };

/** Every problem of one input at once, the gravest first. */
export class InputError extends Error {
  override readonly name = "InputError";
  readonly issues: readonly InputIssue[];

  constructor(issues: readonly InputIssue[]) {
    super(issues.map(issueSentence).join("\n"));
    this.issues = issues;
  }
}

/** One issue as one sentence on one line, whatever the input held. */
export function issueSentence({ field, allowed, found }: InputIssue): string {
  const shown = found === undefined ? "" : `, not ${shorten(opening(found) ?? String(found))}`;
  return `${field} must be ${allowed}${shown}`.replace(/\s+/g, " ");
}

const LONGEST = 80;
const shorten = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 3)}...` : text);

/** JSON whose first characters are right: every part writes one at least, and what follows them may nest without end. */
function opening(found: unknown): string | undefined {
  let parts = 0;
  return JSON.stringify(found, (_, value) => (++parts > LONGEST ? null : value));
}
