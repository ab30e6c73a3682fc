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
  const shown = found === undefined ? "" : `, not ${shorten(JSON.stringify(found) ?? String(found))}`;
  return `${field} must be ${allowed}${shown}`.replace(/\s+/g, " ");
}

const shorten = (text: string): string => (text.length > 80 ? `${text.slice(0, 77)}...` : text);
