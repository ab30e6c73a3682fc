import { expect, test } from "vitest";
import { ApiProblem, createClient, hrefOf } from "./client.js";

const caseId = "01K00000000000000000000000";

type Sent = { url: string; init: RequestInit | undefined };

function answering(status: number, body: unknown): { sent: Sent[]; fetch: typeof globalThis.fetch } {
  const sent: Sent[] = [];
  const fetch = async (url: string | URL | Request, init?: RequestInit): Promise<Response> => {
    sent.push({ url: String(url), init });
    return body instanceof Uint8Array
      ? new Response(body as Uint8Array<ArrayBuffer>, { status })
      : Response.json(body, { status });
  };
  return { sent, fetch };
}

test("a call fills the path and sends the body as JSON", async () => {
  const { sent, fetch } = answering(200, { caseId, version: 2 });
  const document = { schemaVersion: 1 };
  await createClient("http://h", fetch).saveCase({ caseId, body: { expectedVersion: 1, document } });
  expect(sent[0]?.url).toBe(`http://h/api/cases/${caseId}`);
  expect(sent[0]?.init?.method).toBe("PUT");
  expect(JSON.parse(String(sent[0]?.init?.body))).toEqual({ expectedVersion: 1, document });
});

test("a file is sent as it is", async () => {
  const { sent, fetch } = answering(200, { name: "a.ply", sha256: "0" });
  const bytes = Uint8Array.of(1, 2, 3);
  await createClient("", fetch).addFile({ caseId, name: "a.ply", bytes });
  expect(sent[0]?.url).toBe(`/api/cases/${caseId}/files/a.ply`);
  expect(sent[0]?.init).toMatchObject({ method: "PUT", headers: { "content-type": "application/octet-stream" } });
  expect(sent[0]?.init?.body).toBe(bytes);
});

test("names in a path are encoded", () => {
  expect(hrefOf("readFile", { caseId, name: "ä #1.glb" })).toBe(`/api/cases/${caseId}/files/%C3%A4%20%231.glb`);
});

test("a file comes as bytes", async () => {
  const { fetch } = answering(200, Uint8Array.of(1, 2, 3));
  const client = createClient("", fetch);
  expect([...(await client.download({ caseId, file: "dots.csv" }))]).toEqual([1, 2, 3]);
});

test("a refusal carries its problem", async () => {
  const refused = {
    type: "about:blank",
    title: "Somebody saved first",
    status: 409,
    code: "version_conflict",
    detail: "Version 3 was saved meanwhile.",
    requestId: "r",
    currentVersion: 3,
  };
  const { fetch } = answering(409, refused);
  const error = await createClient("", fetch)
    .readCase({ caseId })
    .catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ApiProblem);
  expect((error as ApiProblem).problem).toEqual(refused);
});

test("a refusal without an explanation is one too", async () => {
  const fetch = async (): Promise<Response> => new Response("<html>", { status: 502 });
  const error = await createClient("", fetch)
    .listCases()
    .catch((thrown: unknown) => thrown);
  expect((error as ApiProblem).problem).toMatchObject({ status: 502, code: "internal" });
});
