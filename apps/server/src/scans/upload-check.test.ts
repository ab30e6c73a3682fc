import { expect, test } from "vitest";
import { uploadCheck } from "./upload-check.js";

/** A real thread that does what the file's name says, so that order, end and loss can be seen. */
const module = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort, workerData } from "node:worker_threads";
    const { name } = workerData;
    if (name === "hang") for (;;) {}
    if (name === "crash") process.exit(3);
    if (name === "throw") throw new Error("oops");
    if (name === "vast") throw new RangeError("Array buffer allocation failed");
    const refusal = { sound: false, status: 422, code: "not_decodable", sentence: "It is cut." };
    parentPort.postMessage(name === "cut" ? refusal : { sound: true });
  `)}`,
);
const never = new AbortController().signal;
const job = (name: string) => ({ bytes: Uint8Array.of(1), name });

test("a sound file passes, a cut one is refused in its words", async () => {
  const check = uploadCheck({ module });
  await check(job("sound"), never);
  await expect(check(job("cut"), never)).rejects.toMatchObject({ status: 422, message: "It is cut." });
});

test("a file that takes too long or too much is too complex, and the next is read", async () => {
  const check = uploadCheck({ module, limitMs: 300 });
  const late = check(job("hang"), never);
  const next = check(job("sound"), never);
  await expect(late).rejects.toMatchObject({ status: 422, code: "too_complex" });
  await next;
  await expect(check(job("vast"), never)).rejects.toMatchObject({ status: 422, code: "too_complex" });
});

test("a thread that dies is nobody's fault but ours", async () => {
  const check = uploadCheck({ module });
  await expect(check(job("crash"), never)).rejects.toThrow("ended with 3");
  await expect(check(job("throw"), never)).rejects.toThrow("oops");
  await check(job("sound"), never);
});

test("whoever hangs up is not read for, and many at once are asked to wait", async () => {
  const check = uploadCheck({ module, mostWaiting: 2 });
  const hangUp = new AbortController();
  const first = check(job("hang"), hangUp.signal);
  const second = check(job("hang"), hangUp.signal);
  await expect(check(job("sound"), never)).rejects.toMatchObject({ status: 503, code: "busy" });
  hangUp.abort();
  await expect(first).rejects.toMatchObject({ status: 503 });
  await expect(second).rejects.toMatchObject({ status: 503 });
  await check(job("sound"), never);
});
