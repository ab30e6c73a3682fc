import { InputError, issueSentence } from "@shadowline/quantity";

/** The command's exit codes. */
export const exitCodes = { done: 0, otherFault: 1, wrongInput: 2, busy: 75 } as const;

/** Something outside the input that a person can put right: a path, a port, a flag. One sentence. */
export class Refused extends Error {
  override readonly name = "Refused";
  readonly exitCode: number;

  constructor(sentence: string, exitCode: number = exitCodes.wrongInput) {
    super(sentence);
    this.exitCode = exitCode;
  }
}

/** An InputError that came out of a file, so that the answer can name the file. */
export class FileFault extends Error {
  readonly file: string;
  readonly fault: InputError;

  constructor(file: string, fault: InputError) {
    super(fault.message);
    this.file = file;
    this.fault = fault;
  }
}

const MOST_LINES = 20;

/** What to print on stderr and how to exit, for anything that was thrown. */
export function explain(thrown: unknown): { lines: readonly string[]; exitCode: number } {
  if (thrown instanceof FileFault) {
    return {
      lines: thrown.fault.issues
        .slice(0, MOST_LINES)
        // A reader of files names the file itself.
        .map((issue) => (issue.field === thrown.file ? "" : `${thrown.file}: `) + issueSentence(issue)),
      exitCode: exitCodes.wrongInput,
    };
  }
  if (thrown instanceof InputError)
    return { lines: thrown.issues.slice(0, MOST_LINES).map(issueSentence), exitCode: exitCodes.wrongInput };
  if (thrown instanceof Refused) return { lines: [thrown.message], exitCode: thrown.exitCode };
  const { code, path } = thrown as { code?: string; path?: string };
  if (code === "ENOSPC" || code === "EDQUOT")
    return { lines: ["the disk is full; nothing was left behind"], exitCode: exitCodes.otherFault };
  if (code !== undefined && path !== undefined) return { lines: [`${path}: ${code}`], exitCode: exitCodes.otherFault };
  return {
    lines: [thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)],
    exitCode: exitCodes.otherFault,
  };
}

/** Runs what reads a file; an InputError then names the file. */
export function fromFile<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (thrown) {
    throw thrown instanceof InputError ? new FileFault(file, thrown) : thrown;
  }
}
