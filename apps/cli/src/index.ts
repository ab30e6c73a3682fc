import { parseArgs } from "node:util";
import type { Command, Io } from "./command.js";
import { exitCodes, explain, Refused } from "./exit.js";

type Entry = { readonly about: string; readonly load: () => Promise<Command> };

/** Loaded when asked for: a short answer should not wait for a database driver. */
const commands: { readonly [name: string]: Entry } = {
  plan: {
    about: "one client's whole plan: assessment, prescription, every dot, look, quote, papers",
    load: async () => (await import("./commands/plan.js")).plan,
  },
  look: {
    about: "how a plan will look: at an age, a distance, a light, a hair length",
    load: async () => (await import("./commands/look.js")).look,
  },
  head: {
    about: "a head in true millimetres from a scan (GLB, glTF, OBJ, PLY, STL, USDZ) or from tape figures",
    load: async () => (await import("./commands/head.js")).head,
  },
  dots: {
    about: "evenly spaced dots on any surface for any density, every prefix even",
    load: async () => (await import("./commands/dots.js")).dots,
  },
  light: {
    about: "light in layered tissue: reflectance, transmittance, absorption",
    load: async () => (await import("./commands/light.js")).light,
  },
  assess: {
    about: "weigh a case or an intake alone: decision, findings, whom to see",
    load: async () => (await import("./commands/assess.js")).assess,
  },
  serve: {
    about: "serve studio and API on this machine",
    load: async () => (await import("./commands/serve.js")).serve,
  },
  doctor: {
    about: "say whether Shadowline can run here, and what to do where it cannot",
    load: async () => (await import("./commands/doctor.js")).doctor,
  },
};
/** In the contract, not built yet. */
const later = ["measure", "backup", "restore", "verify"];

/** Runs one command line; returns the exit code. */
export async function run(argv: readonly string[]): Promise<number> {
  const io = terminal();
  process.stdout.on("error", (fault: NodeJS.ErrnoException) => {
    // A reader that has seen enough, such as head, closes the pipe: nothing went wrong.
    if (fault.code === "EPIPE") process.exit(exitCodes.done);
    const { lines, exitCode } = explain(fault);
    for (const line of lines) io.warn(line);
    process.exit(exitCode);
  });
  try {
    const [name, ...rest] = argv;
    if (name === undefined || name === "help" || name === "--help" || name === "-h") {
      io.print(overview());
      return exitCodes.done;
    }
    const entry = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!entry) {
      throw new Refused(
        later.includes(name)
          ? `${name} comes with a later version`
          : `there is no command ${JSON.stringify(name)}; shadowline help lists them`,
      );
    }
    const command = await entry.load();
    if (rest.includes("--help") || rest.includes("-h")) {
      io.print(
        [`shadowline ${name} ${command.usage}`, "", entry.about, ...command.help.map((line) => `  ${line}`)].join("\n"),
      );
      return exitCodes.done;
    }
    return (await command.run(given(name, command, rest), io)) ?? exitCodes.done;
  } catch (thrown) {
    io.progress("");
    const { lines, exitCode } = explain(thrown);
    for (const line of lines) io.warn(line);
    return exitCode;
  }
}

function given(name: string, { flags, mostFiles, usage }: Command, argv: readonly string[]) {
  const parsed = (() => {
    try {
      return parseArgs({ args: valuesJoined(argv, flags), options: flags, allowPositionals: true, strict: true });
    } catch (thrown) {
      throw new Refused(`${(thrown as Error).message.split(/\.\s/)[0]}; usage: shadowline ${name} ${usage}`);
    }
  })();
  if (parsed.positionals.length > mostFiles)
    throw new Refused(`${parsed.positionals[mostFiles]} is one argument too many; usage: shadowline ${name} ${usage}`);
  const text: { [flag: string]: string } = {};
  const on: { [flag: string]: boolean } = {};
  for (const [flag, value] of Object.entries(parsed.values)) {
    if (typeof value === "string") text[flag] = value;
    else if (typeof value === "boolean") on[flag] = value;
  }
  return { files: parsed.positionals, text, on };
}

/** A number below zero after a flag is its value and no flag of its own, so that its range can be told. */
function valuesJoined(argv: readonly string[], flags: Command["flags"]): string[] {
  const joined: string[] = [];
  for (const arg of argv) {
    const flag = joined.at(-1)?.match(/^--([^=]+)$/)?.[1];
    if (flag !== undefined && flags[flag]?.type === "string" && /^-[\d.]/.test(arg))
      joined.push(`${joined.pop()}=${arg}`);
    else joined.push(arg);
  }
  return joined;
}

function overview(): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length));
  return [
    "shadowline: computer-aided scalp micropigmentation. It advises; people decide.",
    "",
    ...Object.entries(commands).map(([name, { about }]) => `  ${name.padEnd(width)}  ${about}`),
    "",
    "shadowline COMMAND --help says more. Exit: 0 done, 2 wrong input, 75 busy, 1 anything else.",
  ].join("\n");
}

function terminal(): Io {
  const watched = process.stderr.isTTY === true;
  return {
    print: (text) => void process.stdout.write(`${text}\n`),
    progress: (text) => {
      if (watched) process.stderr.write(`\r\u001b[2K${text}`);
    },
    warn: (text) => void process.stderr.write(`${text}\n`),
  };
}
