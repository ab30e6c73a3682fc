/** What a command may do to the outside besides files. */
export type Io = {
  /** stdout, with a line break. */
  readonly print: (text: string) => void;
  /** stderr, only where a person watches; the line is replaced by the next. */
  readonly progress: (text: string) => void;
  /** stderr, always. */
  readonly warn: (text: string) => void;
};

/** Flags as `parseArgs` takes them. */
export type Flags = { readonly [name: string]: { readonly type: "string" | "boolean" } };

export type Given = {
  readonly files: readonly string[];
  readonly text: { readonly [flag: string]: string | undefined };
  readonly on: { readonly [flag: string]: boolean | undefined };
};

export type Command = {
  /** After the command's own name. */
  readonly usage: string;
  readonly help: readonly string[];
  readonly flags: Flags;
  /** Most file arguments. */
  readonly mostFiles: number;
  readonly run: (given: Given, io: Io) => Promise<number | undefined>;
};
