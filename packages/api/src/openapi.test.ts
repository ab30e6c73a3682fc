import { expect, test } from "vitest";
import { openApiDocument } from "./openapi.js";
import { routes } from "./routes.js";

type Operation = {
  operationId: string;
  parameters?: { name: string; in: string; required: boolean }[];
  requestBody?: unknown;
  responses: Record<string, unknown>;
};
const document = openApiDocument("1.2.3") as {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, { required?: string[] }> };
};
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
);

test("describes every route once", () => {
  expect(document.openapi).toBe("3.1.0");
  expect(operations.map(({ operation }) => operation.operationId).sort()).toEqual(Object.keys(routes).sort());
});

test("declares every parameter of every path", () => {
  for (const { path, operation } of operations) {
    const inPath = [...path.matchAll(/{(\w+)}/g)].map(([, name]) => name);
    expect((operation.parameters ?? []).map(({ name }) => name).sort()).toEqual(inPath.sort());
  }
});

test("a route that takes a file says of which kind and how large", () => {
  const upload = operations.find(({ operation }) => operation.operationId === "addFile")?.operation;
  expect(upload?.requestBody).toMatchObject({
    required: true,
    description: expect.stringContaining("134217728 bytes"),
    content: { "application/octet-stream": {} },
  });
  expect(Object.keys(upload?.responses ?? {})).toEqual(expect.arrayContaining(["200", "413", "415", "422"]));
});

test("every reference leads somewhere", () => {
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(([, target]) => target ?? "");
  expect(references.length).toBeGreaterThan(10);
  for (const target of references) {
    const place = target
      .replace("#/", "")
      .split("/")
      .reduce<unknown>((at, key) => (at as Record<string, unknown>)?.[key], document);
    expect(place, target).toBeTypeOf("object");
  }
});

test("publishes what a case needs", () => {
  // The members a case cannot do without, as the command's contract lists them.
  expect([...(document.components.schemas.ClientCaseInput?.required ?? [])].sort()).toEqual(
    ["country", "head", "intake", "schemaVersion", "seed", "skin", "startDate", "wantedLook"].sort(),
  );
});
