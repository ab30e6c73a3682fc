import { fileURLToPath } from "node:url";
import { DEFAULT_PORT, parsePort, runServer, StartRefused } from "@shadowline/server";
import type { Command } from "../command.js";
import { Refused } from "../exit.js";

export const serve: Command = {
  usage: "[--port N] [--data FOLDER]",
  help: [
    `--port   ${DEFAULT_PORT} unless PORT says otherwise; 0 takes any free one`,
    "--data   folder of the database; SHADOWLINE_DATA, else .shadowline beside the program",
    "DATABASE_URL uses a PostgreSQL server of your own instead.",
  ],
  flags: { port: { type: "string" }, data: { type: "string" }, host: { type: "string" } },
  mostFiles: 0,
  async run({ text }, io) {
    const startedAtMs = performance.now();
    try {
      return await runServer(
        {
          port: parsePort(text.port ?? process.env.PORT ?? String(DEFAULT_PORT)),
          dataFolder: dataFolder(text.data),
          ...(text.host === undefined ? {} : { host: text.host }),
          ...(process.env.DATABASE_URL ? { databaseUrl: process.env.DATABASE_URL } : {}),
        },
        io.print,
        io.warn,
        startedAtMs,
      );
    } catch (thrown) {
      throw thrown instanceof StartRefused ? new Refused(thrown.message, thrown.exitCode) : thrown;
    }
  },
};

/** Where the clinic's data lie. */
export const dataFolder = (given: string | undefined): string =>
  given ?? process.env.SHADOWLINE_DATA ?? fileURLToPath(new URL("../../../../.shadowline", import.meta.url));
