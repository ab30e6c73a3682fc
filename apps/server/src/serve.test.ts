import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { request as rawRequest } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ApiProblem, createClient, type Problem, routes } from "@shadowline/api";
import type { StoredCase } from "@shadowline/records";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Refusal } from "./http/refusal.js";
import type { PlanJob, Planner } from "./planning/planner.js";
import { processMark } from "./process-mark.js";
import { checkUpload } from "./scans/checked-upload.js";
import { type Served, type ServeOptions, serve } from "./serve.js";
import { asReadNow } from "./stored-case.js";

const wanted = {
  schemaVersion: 1,
  label: "Test",
  intake: { ageYears: 40, situations: ["shaved-look"], hairLoss: {} },
  head: { tape: { circumferenceMm: 570 } },
  skin: { lab: { l: 65, a: 9, b: 17 } },
  wantedLook: { worn: "shaved", visualPerCm2: 80, zones: ["frontal"] },
  startDate: "2027-01-11",
  country: "US",
  seed: 1,
};

/** Planning has its own tests: here a plan is its job, so that what reaches the planner can be seen. */
const jobs: PlanJob[] = [];
const planner: Planner = {
  async make(job) {
    jobs.push(job);
    return new TextEncoder().encode(JSON.stringify({ made: job.file, version: job.version }));
  },
  stop: async () => {},
};

/** The reading itself, without the thread around it, which has its own test. */
const inThisThread: ServeOptions["checkUpload"] = async ({ bytes, name }) => {
  const checked = checkUpload(bytes, name);
  if (!checked.sound) throw new Refusal(checked.status, checked.code, checked.sentence);
};

let root: string;
let options: ServeOptions;
let served: Served;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "shadowline-test-"));
  const examplesFolder = join(root, "examples");
  const studioFolder = join(root, "studio");
  await mkdir(join(examplesFolder, "scans"), { recursive: true });
  await mkdir(studioFolder);
  await writeFile(join(examplesFolder, "1-tape.json"), JSON.stringify({ ...wanted, label: "Tape" }));
  const scan = { scan: "scans/head.ply", circumferenceMm: 560, landmarks: "scans/landmarks.json" };
  await writeFile(join(examplesFolder, "2-scan.json"), JSON.stringify({ ...wanted, label: "Scan", head: scan }));
  await writeFile(join(examplesFolder, "scans", "head.ply"), "ply");
  await writeFile(join(examplesFolder, "scans", "landmarks.json"), "{}");
  await writeFile(join(studioFolder, "index.html"), "<!doctype html><title>Studio</title>");
  options = {
    port: 0,
    dataFolder: join(root, "data"),
    examplesFolder,
    studioFolder,
    durable: false,
    planner,
    checkUpload: inThisThread,
  };
  served = await serve(options);
});
afterAll(async () => {
  await served.stop();
  await rm(root, { recursive: true });
});

const client = () => createClient(served.url, fetch);

async function problemOf(call: Promise<unknown>): Promise<Problem> {
  const error = await call.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(ApiProblem);
  return (error as ApiProblem).problem;
}

/** A request with headers that fetch would not send. */
function raw(path: string, given: { method?: string; headers?: Record<string, string>; body?: string | Buffer }) {
  return new Promise<{ status: number; type: string; body: string; headers: NodeJS.Dict<string | string[]> }>(
    (resolve, reject) => {
      const sent = rawRequest(
        served.url + path,
        { method: given.method ?? "GET", headers: given.headers ?? {} },
        (answer) => {
          let body = "";
          answer.on("data", (part) => {
            body += part;
          });
          answer.on("end", () =>
            resolve({
              status: answer.statusCode ?? 0,
              type: String(answer.headers["content-type"]),
              body,
              headers: answer.headers,
            }),
          );
        },
      );
      sent.on("error", reject);
      sent.end(given.body);
    },
  );
}
const json = { "content-type": "application/json" };

test("a new database holds the examples, with their files", async () => {
  const cases = await client().listCases();
  expect(cases.map(({ label, version }) => [label, version])).toEqual([
    ["Tape", 1],
    ["Scan", 1],
  ]);
  const scan = cases[1]?.caseId ?? "";
  const { document } = await client().readCase({ caseId: scan });
  expect(document.head).toMatchObject({ scan: "head.ply", landmarks: "landmarks.json" });
  const bytes = await client().readFile({ caseId: scan, name: "head.ply" });
  expect(new TextDecoder().decode(bytes)).toBe("ply");
});

test("a case is created, saved, and found again with its versions", async () => {
  const created = await client().createCase({ body: { document: wanted } });
  expect(created).toMatchObject({
    version: 1,
    savedBy: "local",
    document: { label: "Test", quote: { currency: "USD" } },
  });
  const { caseId } = created;
  const saved = await client().saveCase({
    caseId,
    body: { expectedVersion: 1, document: { ...created.document, label: "Changed" } },
  });
  expect(saved.version).toBe(2);
  expect(await client().readCase({ caseId })).toEqual(saved);
  expect((await client().readVersion({ caseId, version: 1 })).document).toEqual(created.document);
  expect((await client().listVersions({ caseId })).map(({ version }) => version)).toEqual([2, 1]);
});

test("409: who saves over somebody else's version is told which one stands", async () => {
  const { caseId, document } = await client().createCase({ body: { document: wanted } });
  await client().saveCase({ caseId, body: { expectedVersion: 1, document } });
  const problem = await problemOf(client().saveCase({ caseId, body: { expectedVersion: 1, document } }));
  expect(problem).toMatchObject({ status: 409, code: "version_conflict", currentVersion: 2 });
});

test("creating the same case twice answers the same; another case under its id is refused", async () => {
  const caseId = "01K9ZZZZZZZZZZZZZZZZZZZZZZ";
  const first = await client().createCase({ body: { caseId, document: wanted } });
  expect(await client().createCase({ body: { caseId, document: wanted } })).toEqual(first);
  const other = client().createCase({ body: { caseId, document: { ...wanted, seed: 2 } } });
  expect(await problemOf(other)).toMatchObject({ status: 409, code: "id_conflict" });
});

test("400: every wrong field is named at once", async () => {
  const { country: _, ...without } = wanted;
  const document = { ...without, seed: -1, colour: "blue" };
  const problem = await problemOf(client().createCase({ body: { document } }));
  expect(problem).toMatchObject({ status: 400, code: "invalid_input" });
  expect(problem.issues?.map(({ field }) => field).sort()).toEqual(["colour", "country", "seed"]);
});

test("404: a case that does not exist, in the same words for every id", async () => {
  const ids = ["01K8AAAAAAAAAAAAAAAAAAAAAA", "7ZZZZZZZZZZZZZZZZZZZZZZZZZ"];
  const problems = await Promise.all(ids.map((caseId) => problemOf(client().readCase({ caseId }))));
  for (const { requestId: _, ...problem } of problems) {
    expect(problem).toEqual({
      type: "about:blank",
      title: "Not Found",
      status: 404,
      code: "not_found",
      detail: "There is no such case.",
    });
  }
});

const refusals: {
  name: string;
  path?: string;
  method?: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
  status: number;
  code: string;
}[] = [
  { name: "an unknown address of the API", path: "/api/nothing", method: "GET", status: 404, code: "unknown_path" },
  { name: "a body over 1 MiB", headers: json, body: Buffer.alloc(1_048_577, 32), status: 413, code: "too_large" },
  {
    name: "a form",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: "a=1",
    status: 415,
    code: "type_not_allowed",
  },
  { name: "a body without a type", body: "{}", status: 415, code: "type_not_allowed" },
  {
    name: "a packed body",
    headers: { ...json, "content-encoding": "gzip" },
    body: "{}",
    status: 415,
    code: "encoding_not_allowed",
  },
  { name: "no body at all", status: 400, code: "invalid_input" },
  { name: "no JSON", headers: json, body: "{", status: 400, code: "invalid_json" },
  { name: "a member twice", headers: json, body: '{"document":1,"document":2}', status: 400, code: "duplicate_key" },
  { name: "a prototype", headers: json, body: '{"__proto__":{}}', status: 400, code: "unsafe_key" },
  {
    name: "another machine's name",
    headers: { ...json, host: "shadowline.example" },
    body: "{}",
    status: 421,
    code: "host_not_allowed",
  },
  {
    name: "a name that only begins like ours",
    headers: { ...json, host: "127.0.0.1.example:80" },
    body: "{}",
    status: 421,
    code: "host_not_allowed",
  },
  {
    name: "a page of another site",
    headers: { ...json, origin: "https://example.org" },
    body: "{}",
    status: 403,
    code: "cross_site",
  },
  {
    name: "a page of another port",
    headers: { ...json, origin: "http://127.0.0.1:1" },
    body: "{}",
    status: 403,
    code: "cross_site",
  },
  { name: "a sandboxed page", headers: { ...json, origin: "null" }, body: "{}", status: 403, code: "cross_site" },
  {
    name: "a cross-site fetch",
    headers: { ...json, "sec-fetch-site": "cross-site" },
    body: "{}",
    status: 403,
    code: "cross_site",
  },
];
for (const { name, path = "/api/cases", method = "POST", status, code, ...given } of refusals) {
  test(`${status}: ${name}`, async () => {
    const answer = await raw(path, { method, ...given });
    expect(answer.type).toMatch(/^application\/problem\+json/);
    expect(answer.status).toBe(status);
    const problem = JSON.parse(answer.body);
    expect(problem).toMatchObject({ status, code, type: "about:blank" });
    expect(problem.detail).toMatch(/^.+\.$/);
    expect(answer.body).not.toMatch(/node_modules|\.ts:|\.js:/);
  });
}

test("what a browser is told: no scripts but ours, no frames, no sniffing, no copies of health data", async () => {
  for (const path of ["/", "/api/cases", "/api/nothing"]) {
    const { headers } = await raw(path, {});
    expect(headers["content-security-policy"]).toMatch(/script-src 'self';.*object-src 'none'.*frame-ancestors 'none'/);
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["cross-origin-resource-policy"]).toBe("same-origin");
    expect(headers["cache-control"]).toBe(path.startsWith("/api") ? "no-store" : "no-cache");
  }
});

test("the clinic's knowledge: an edit is a version, undone by another, and a case keeps what it was made with", async () => {
  const before = await client().createCase({ body: { document: wanted } });
  expect(before.document.knowledge.edits).toEqual([]);
  const { version, knowledge } = await client().readKnowledge();
  expect(version).toBe(0);
  const rule = knowledge.rules.find(({ decision }) => decision === "caution");
  if (!rule) throw new RangeError("no rule that only cautions");
  const item = `rules/${rule.id}`;
  const edit = { item, author: "Ann", reason: "Seen twice with trouble.", value: { ...rule, decision: "defer" } };
  const stored = await client().editKnowledge({ body: { expectedVersion: 0, edit } });
  expect(stored).toMatchObject({ version: 1, savedBy: "local", edit: { item, author: "Ann" } });
  expect(await client().readKnowledgeChange({ version: 1 })).toEqual({
    version: 1,
    changes: [{ item, path: "decision", from: "caution", to: "defer" }],
  });

  const late = client().editKnowledge({ body: { expectedVersion: 0, edit } });
  expect(await problemOf(late)).toMatchObject({ status: 409, code: "version_conflict", currentVersion: 1 });
  const nonsense = client().editKnowledge({ body: { expectedVersion: 1, edit: { ...edit, value: { id: rule.id } } } });
  expect(await problemOf(nonsense)).toMatchObject({ status: 400, code: "invalid_input" });
  const unsigned = client().editKnowledge({ body: { expectedVersion: 1, edit: { ...edit, author: "" } } });
  expect(await problemOf(unsigned)).toMatchObject({ status: 400 });
  expect(await problemOf(client().readKnowledgeChange({ version: 2 }))).toMatchObject({ status: 404 });

  const caseId = "01K9ZZZZZZZZZZZZZZZZZZZZZY";
  const made = await client().createCase({ body: { caseId, document: wanted } });
  expect(made.document.knowledge.edits).toEqual([stored.edit]);
  expect((await client().readCase({ caseId: before.caseId })).document.knowledge.edits).toEqual([]);
  const restored = { ...edit, reason: "Back to the publication.", value: rule };
  await client().editKnowledge({ body: { expectedVersion: 1, edit: restored } });
  expect((await client().readKnowledge()).knowledge).toMatchObject({ version: 2, changed: [] });
  expect((await client().listKnowledgeVersions()).map((one) => one.edit.reason)).toEqual([
    edit.reason,
    restored.reason,
  ]);
  // Sent again after a lost answer: the case is the one that was made, with what it was made with.
  expect(await client().createCase({ body: { caseId, document: wanted } })).toEqual(made);
});

test("a case may follow a protocol of the clinic's own, and a case that is no object is refused", async () => {
  const { version, knowledge } = await client().readKnowledge();
  const [published] = knowledge.protocols;
  if (!published) throw new RangeError("no protocol");
  const value = { ...published, id: "ours", name: "Ours" };
  const edit = { item: "protocols/ours", author: "Ann", reason: "How we work.", value };
  await client().editKnowledge({ body: { expectedVersion: version, edit } });
  const document = { ...wanted, protocol: { sessionPreset: "ours" } };
  expect((await client().createCase({ body: { document } })).document.protocol.sessionPreset).toBe("ours");
  for (const strange of [null, "case", [wanted]]) {
    expect(await problemOf(client().createCase({ body: { document: strange } }))).toMatchObject({ status: 400 });
  }
});

test("a case stored before a question existed is read with the question open", async () => {
  // As written by an earlier version: no knowledge, no later questions, and everything else as it was.
  const document = structuredClone(wanted) as unknown as StoredCase["document"];
  const read = asReadNow({ caseId: "x", version: 1, savedAt: "2027-01-11T00:00:00Z", savedBy: "ann", document });
  expect(read.document.knowledge.edits).toEqual([]);
  expect(read.document.intake.earlierSmp.had).toBe("unknown");
  expect(document).toEqual(wanted);
});

test("a rule that protects is not weakened", async () => {
  const { version, knowledge } = await client().readKnowledge();
  const rule = knowledge.rules.find(({ overridable, decision }) => !overridable && decision === "decline");
  if (!rule) throw new RangeError("no rule that declines");
  const edit = {
    item: `rules/${rule.id}`,
    author: "Ann",
    reason: "Too strict.",
    value: { ...rule, decision: "caution" },
  };
  const problem = await problemOf(client().editKnowledge({ body: { expectedVersion: version, edit } }));
  expect(problem).toMatchObject({ status: 400, code: "invalid_input" });
  expect(problem.issues?.[0]?.field).toMatch(/decision$/);
});

test("plans and downloads are made from the current version, named by us", async () => {
  const { caseId } = await client().createCase({ body: { document: wanted } });
  const plan: unknown = await client().readPlan({ caseId });
  expect(plan).toEqual({ made: "plan.json", version: 1 });
  const { headers, body } = await raw(`/api/cases/${caseId}/downloads/dots.csv`, {});
  expect(headers["content-disposition"]).toBe(`attachment; filename="dots.csv"; filename*=UTF-8''dots.csv`);
  expect(headers["content-type"]).toBe("text/csv; charset=utf-8");
  expect(JSON.parse(body)).toEqual({ made: "dots.csv", version: 1 });
});

test("a case's scan comes from the records and never from this machine's files", async () => {
  const head = { scan: "/etc/passwd", unit: "mm" };
  const { caseId } = await client().createCase({ body: { document: { ...wanted, head } } });
  const before = jobs.length;
  const problem = await problemOf(client().readPlan({ caseId }));
  expect(problem.issues).toMatchObject([{ field: "head.scan", found: "/etc/passwd" }]);
  expect(jobs.length).toBe(before);
  const scans = (await client().listCases()).filter(({ label }) => label === "Scan");
  await client().readPlan({ caseId: scans[0]?.caseId ?? "" });
  expect(Object.keys(jobs.at(-1)?.files ?? {})).toEqual(["head.ply", "landmarks.json"]);
});

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const triangle = "v 0 0 0\nv 1 0 0\nv 0 1 0\nf 1 2 3\n";
const binary = { "content-type": "application/octet-stream" };

test("a scan is attached, found again, and planned with", async () => {
  const { caseId } = await client().createCase({ body: { document: wanted } });
  const stored = await client().addFile({ caseId, name: "head.obj", bytes: bytesOf(triangle) });
  expect(stored).toEqual({ name: "head.obj", sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
  expect(await client().addFile({ caseId, name: "head.obj", bytes: bytesOf(triangle) })).toEqual(stored);
  const back = await client().readFile({ caseId, name: "head.obj" });
  expect(new TextDecoder().decode(back)).toBe(triangle);
  const head = { scan: stored.name, unit: "mm" };
  await client().saveCase({ caseId, body: { expectedVersion: 1, document: { ...wanted, head } } });
  await client().readPlan({ caseId });
  expect(new TextDecoder().decode(jobs.at(-1)?.files["head.obj"])).toBe(triangle);
});

test("another scan of the same name gets the next one; versions saved before keep theirs", async () => {
  const { caseId } = await client().createCase({ body: { document: wanted } });
  const other = triangle.replace("1 0 0", "2 0 0");
  await client().addFile({ caseId, name: "head.obj", bytes: bytesOf(triangle) });
  expect((await client().addFile({ caseId, name: "head.obj", bytes: bytesOf(other) })).name).toBe("head (2).obj");
  expect((await client().addFile({ caseId, name: "head.obj", bytes: bytesOf(other) })).name).toBe("head (2).obj");
  const [first, second] = await Promise.all(
    ["head.obj", "head (2).obj"].map((name) => client().readFile({ caseId, name })),
  );
  expect([first, second].map((bytes) => new TextDecoder().decode(bytes))).toEqual([triangle, other]);
});

test("the name of an upload is a label and nothing else", async () => {
  const { caseId } = await client().createCase({ body: { document: wanted } });
  const nasty = await client().addFile({ caseId, name: "../../etc/passwd\u0000.obj", bytes: bytesOf(triangle) });
  expect(nasty.name).toBe(".._.._etc_passwd_.obj");
  const long = await client().addFile({ caseId, name: `${"ä".repeat(400)}.obj`, bytes: bytesOf(triangle) });
  expect(long.name).toBe(`${"ä".repeat(251)}.obj`);
  expect(await client().readFile({ caseId, name: long.name })).toHaveLength(triangle.length);
});

test("landmarks are attached as a file too, if they are landmarks", async () => {
  const { caseId } = await client().createCase({ body: { document: wanted } });
  const sound = { unit: "mm", landmarks: { nasion: [0, 90, 0] } };
  await client().addFile({ caseId, name: "l.json", bytes: bytesOf(JSON.stringify(sound)) });
  const strange = client().addFile({ caseId, name: "m.json", bytes: bytesOf('{"landmarks":{"nose":[0,0,0]}}') });
  expect(await problemOf(strange)).toMatchObject({ status: 422, code: "not_decodable" });
});

/** A header that promises this many vertices, and nothing of them. */
const plyOf = (vertices: number): string =>
  `ply\nformat binary_little_endian 1.0\nelement vertex ${vertices}\nproperty float x\nproperty float y\n` +
  "property float z\nelement face 1\nproperty list uchar int vertex_indices\nend_header\n";

test("an upload that is refused leaves nothing behind", async () => {
  const { caseId } = await client().createCase({ body: { document: wanted } });
  const put = (name: string, bytes: Uint8Array<ArrayBuffer>) => problemOf(client().addFile({ caseId, name, bytes }));
  const refused = [
    [await put("empty.obj", bytesOf("")), 422, "not_decodable"],
    [await put("cut.glb", bytesOf("glTF")), 422, "not_decodable"],
    [await put("words.obj", bytesOf("no scan at all")), 422, "not_decodable"],
    [await put("nan.obj", bytesOf(triangle.replace("1 0 0", "NaN 0 0"))), 422, "not_decodable"],
    [await put("bomb.ply", bytesOf(`${plyOf(4_000_000_000)}cut`)), 422, "too_complex"],
    [await put("page.html", bytesOf(triangle)), 415, "type_not_allowed"],
    [await put("huge.ply", new Uint8Array(134_217_729)), 413, "too_large"],
  ] as const;
  for (const [problem, status, code] of refused) {
    expect(problem).toMatchObject({ status, code });
    expect(problem.detail).toMatch(/^[^\n]+\.$/);
  }
  for (const name of ["empty.obj", "cut.glb", "words.obj", "nan.obj", "bomb.ply", "page.html", "huge.ply"]) {
    expect(await problemOf(client().readFile({ caseId, name }))).toMatchObject({ status: 404 });
  }
});

test("who sends a file to a case that is not there, or as something else, is refused", async () => {
  const nobody = client().addFile({ caseId: "01K8AAAAAAAAAAAAAAAAAAAAAA", name: "a.obj", bytes: bytesOf(triangle) });
  expect(await problemOf(nobody)).toMatchObject({ status: 404, code: "not_found" });
  const { caseId } = await client().createCase({ body: { document: wanted } });
  const path = `/api/cases/${caseId}/files/a.obj`;
  const asJson = await raw(path, { method: "PUT", headers: json, body: "{}" });
  expect(JSON.parse(asJson.body)).toMatchObject({ status: 415, detail: expect.stringContaining("octet-stream") });
  const packed = await raw(path, { method: "PUT", headers: { ...binary, "content-encoding": "gzip" }, body: triangle });
  expect(packed.status).toBe(415);
  const elsewhere = await raw(`/api/cases/${caseId}`, { method: "PUT", headers: binary, body: triangle });
  expect(JSON.parse(elsewhere.body)).toMatchObject({ status: 415, detail: expect.stringContaining("JSON") });
  const foreign = { ...binary, origin: "https://example.org" };
  expect((await raw(path, { method: "PUT", headers: foreign, body: triangle })).status).toBe(403);
});

test("pages of the studio all get its one page, files that do not exist get none", async () => {
  for (const path of ["/", "/cases/1?age=30"]) expect((await raw(path, {})).body).toContain("<title>Studio</title>");
  expect((await raw("/missing.js", {})).status).toBe(404);
  expect((await raw("/..%2f..%2f..%2f..%2fetc%2fpasswd", {})).body).not.toContain("root:");
});

test("describes itself and its evidence", async () => {
  expect(await client().health()).toMatchObject({ status: "ready" });
  const document = (await client().openapi()) as { paths: object };
  const paths = new Set(Object.values(routes).map(({ path }) => path));
  expect(Object.keys(document.paths)).toHaveLength(paths.size);
  const evidence = await client().listEvidence();
  expect(evidence.length).toBeGreaterThan(20);
});

test("a database that dies under the server comes back by itself, with all that was saved", async () => {
  const { caseId } = await client().createCase({ body: { document: wanted } });
  const note = join(root, "data", "postgres-18", "postmaster.pid");
  const postgres = async (): Promise<string[]> => (await readFile(note, "utf8").catch(() => "")).split("\n");
  const [killed] = await postgres();
  process.kill(Number(killed), "SIGKILL");
  const until = Date.now() + 10_000;
  const read = (): Promise<unknown> => client().readCase({ caseId });
  for (;;) {
    const [pid, , , , , , , state] = await postgres();
    if (pid !== killed && processMark(Number(pid)) !== null && state?.trim() === "ready") break;
    expect(Date.now()).toBeLessThan(until);
    // Parts of the old server may still answer; when none does, the answer says so.
    await read().catch((error: unknown) => {
      expect((error as ApiProblem).problem.code).toBe("database_down");
    });
  }
  expect(await read()).toMatchObject({ caseId, version: 1 });
});

test("a second start on the same folder is told who holds it", async () => {
  await expect(serve(options)).rejects.toMatchObject({
    exitCode: 75,
    message: expect.stringContaining(options.dataFolder),
  });
});

test("a taken port, another host and a wrong address are refused before anything is made", async () => {
  const taken = createServer().listen(0, "127.0.0.1");
  await new Promise((done) => taken.once("listening", done));
  const { port } = taken.address() as { port: number };
  const dataFolder = join(root, "other");
  await expect(serve({ ...options, dataFolder, port })).rejects.toMatchObject({
    exitCode: 2,
    message: expect.stringContaining(String(port)),
  });
  await expect(serve({ ...options, dataFolder, host: "0.0.0.0" })).rejects.toMatchObject({ exitCode: 2 });
  await expect(serve({ ...options, dataFolder, databaseUrl: "mysql://x" })).rejects.toMatchObject({ exitCode: 2 });
  const nowhere = serve({ ...options, dataFolder, databaseUrl: "postgres://nobody@127.0.0.1:1/x" });
  await expect(nowhere).rejects.toMatchObject({ exitCode: 1, message: expect.stringContaining("database") });
  await new Promise((done) => taken.close(done));
});

test("stopped and started again it has its data and does not load the examples twice", async () => {
  const before = await client().listCases();
  await served.stop();
  served = await serve(options);
  expect(await client().listCases()).toEqual(before);
});
