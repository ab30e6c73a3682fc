import { type ChildProcess, spawn } from "node:child_process";
import { rm } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { programPath, temporaryFolder } from "./command.js";

/** A running server with a database of its own and the demo clinic in it. */
export type Clinic = {
  readonly url: string;
  /** As Ctrl-C does. */
  stop(): Promise<void>;
  /** Again, with the same data under the same address. */
  start(): Promise<void>;
  /** Stops and takes all data away. */
  close(): Promise<void>;
};

/** A start takes two seconds; a machine that does more at once gets its time. */
const START_LIMIT_MS = 60_000;

export async function openClinic(): Promise<Clinic> {
  const folder = await temporaryFolder();
  const port = await freePort();
  const args = [programPath, "serve", "--port", String(port), "--data", join(folder.path, "data")];
  let server: ChildProcess | null = null;
  const clinic: Clinic = {
    url: `http://127.0.0.1:${port}`,
    async start() {
      const { DATABASE_URL: _, ...env } = process.env;
      server = spawn(process.execPath, args, { env, stdio: ["ignore", "pipe", "pipe"] });
      await ready(server);
    },
    async stop() {
      const running = server;
      server = null;
      if (!running || running.exitCode !== null) return;
      const ended = new Promise((resolve) => running.once("exit", resolve));
      running.kill("SIGTERM");
      await ended;
    },
    async close() {
      await clinic.stop();
      await rm(folder.path, { recursive: true, force: true });
    },
  };
  try {
    await clinic.start();
  } catch (error) {
    await clinic.close();
    throw error;
  }
  return clinic;
}

function ready(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = "";
    const timer = setTimeout(
      () => reject(new Error(`the server is not ready after a minute:\n${said}`)),
      START_LIMIT_MS,
    );
    const settle = (error: Error | null): void => {
      clearTimeout(timer);
      if (error) reject(error);
      else resolve();
    };
    for (const stream of [server.stdout, server.stderr]) {
      stream?.setEncoding("utf8").on("data", (text: string) => {
        said += text;
        if (/is ready at http/.test(said)) settle(null);
      });
    }
    server.once("exit", (code) => settle(new Error(`the server ended with ${code}:\n${said}`)));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
