/**
 * The server cannot start, for a reason that a person at this machine can act on.
 *
 * The message is one sentence. Exit codes: 2 a path, port, setting or Node version is wrong, 75 busy, try
 * again, 1 anything else.
 */
export class StartRefused extends Error {
  override readonly name = "StartRefused";
  readonly exitCode: 1 | 2 | 75;

  constructor(exitCode: 1 | 2 | 75, sentence: string, options?: ErrorOptions) {
    super(sentence, options);
    this.exitCode = exitCode;
  }
}
