import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Tests and benchmarks run from the top of the repository, also when they are bundled somewhere below it. */
export const rootPath = process.cwd();
export const programPath = join(rootPath, "apps/cli/bin/shadowline.js");
export const commandPath = join(rootPath, "apps/cli/dist/index.js");
export const studioPath = join(rootPath, "apps/studio/dist/index.html");
export const examplePath = (name: string): string => join(rootPath, "examples", name);

export type Ran = { readonly exitCode: number | null; readonly stdout: string; readonly stderr: string };

/** Runs the built `shadowline` as a process of its own, as a person would. */
export function shadowline(...args: readonly string[]): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [programPath, ...args]);
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text) => {
      stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text) => {
      stderr += text;
    });
    child.once("error", reject);
    child.once("close", (exitCode) => resolve({ exitCode, stdout, stderr }));
  });
}

/** A folder for one test file; `remove` it when done. */
export async function temporaryFolder(): Promise<{ readonly path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), "shadowline-tests-"));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}
