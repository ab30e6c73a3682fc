import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { holderOf, openDataFolder } from "./data-folder.js";
import { processMark } from "./process-mark.js";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "shadowline-test-"));
});
afterEach(async () => {
  await rm(root, { recursive: true });
});

test("is made when missing, held by one, and free when let go", async () => {
  const path = join(root, "deep", "data");
  const folder = await openDataFolder(path);
  expect(await holderOf(path)).toBe(process.pid);
  await expect(openDataFolder(path)).rejects.toMatchObject({ exitCode: 75 });
  await folder.release();
  expect(await holderOf(path)).toBe(null);
  expect(await readdir(path)).toEqual([]);
});

test("names the process that holds it", async () => {
  const holder = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
  const mark = processMark(holder.pid ?? 0);
  await writeFile(join(root, "server.lock"), JSON.stringify({ pid: holder.pid, mark }));
  try {
    await expect(openDataFolder(root)).rejects.toThrow(`in use by process ${holder.pid};`);
  } finally {
    holder.kill("SIGKILL");
    await once(holder, "exit");
  }
  // Killed, it holds nothing any more.
  await (await openDataFolder(root)).release();
});

const stale = {
  "a lock of a process that is gone": { pid: 2 ** 22 - 1, mark: "x" },
  "a lock whose process number was given to another": { pid: process.pid, mark: "another boot:1" },
};
for (const [name, lock] of Object.entries(stale)) {
  test(`${name} is taken over`, async () => {
    await writeFile(join(root, "server.lock"), JSON.stringify(lock));
    await (await openDataFolder(root)).release();
  });
}

test("a lock without a holder in it is taken over", async () => {
  await writeFile(join(root, "server.lock"), "");
  await (await openDataFolder(root)).release();
});

test("of many that want it at once one gets it", async () => {
  await writeFile(join(root, "server.lock"), JSON.stringify({ pid: 2 ** 22 - 1, mark: "x" }));
  const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => openDataFolder(root)));
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await readdir(root)).toEqual(["server.lock"]);
});

test("a file in its place is told in one sentence", async () => {
  await writeFile(join(root, "file"), "");
  for (const path of [join(root, "file"), join(root, "file", "below")]) {
    await expect(openDataFolder(path)).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringContaining("a file"),
    });
  }
});

// Root may write everywhere.
test.skipIf(process.getuid?.() === 0)("a folder without permission is told in one sentence", async () => {
  const path = join(root, "closed");
  await mkdir(path);
  await chmod(path, 0o500);
  await expect(openDataFolder(path)).rejects.toMatchObject({
    exitCode: 2,
    message: expect.stringContaining("may not write"),
  });
});
