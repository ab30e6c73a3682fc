import { DEFAULT_PORT, doctor as examine, parsePort, StartRefused } from "@shadowline/server";
import type { Command } from "../command.js";
import { exitCodes, Refused } from "../exit.js";
import { dataFolder } from "./serve.js";

export const doctor: Command = {
  usage: "[--port N] [--data FOLDER] [--json]",
  help: ["Exit 0 when all is well, 2 when something needs attention."],
  flags: { port: { type: "string" }, data: { type: "string" }, json: { type: "boolean" } },
  mostFiles: 0,
  async run({ text, on }, io) {
    const checks = await (async () => {
      try {
        return await examine({
          dataFolder: dataFolder(text.data),
          port: parsePort(text.port ?? process.env.PORT ?? String(DEFAULT_PORT)),
        });
      } catch (thrown) {
        throw thrown instanceof StartRefused ? new Refused(thrown.message, thrown.exitCode) : thrown;
      }
    })();
    if (on.json) io.print(JSON.stringify({ ok: checks.every(({ ok }) => ok), checks }));
    else
      for (const { name, ok, found, advice } of checks)
        io.print(`${ok ? "ok   " : "FAULT"}  ${name}: ${found}${advice ? `. ${advice}` : ""}`);
    return checks.every(({ ok }) => ok) ? exitCodes.done : exitCodes.wrongInput;
  },
};
