import { InputError } from "@shadowline/quantity";
import { expect, test } from "vitest";
import { checkRequest } from "./check-request.js";
import { routes } from "./routes.js";

const caseId = "01K00000000000000000000000";

/** Fields that are named as wrong. */
function refused(run: () => unknown): string[] {
  try {
    run();
  } catch (error) {
    if (error instanceof InputError) return error.issues.map(({ field }) => field);
    throw error;
  }
  return [];
}

test("hands over what fits, converted", () => {
  const checked = checkRequest(routes.readVersion, { caseId, version: "12" }, undefined);
  expect(checked).toEqual({ caseId, version: 12 });
});

test("names every wrong member of a body at once", () => {
  const body = { expectedVersion: 0, document: {}, extra: 1, more: 2 };
  expect(refused(() => checkRequest(routes.saveCase, { caseId }, body)).sort()).toEqual([
    "expectedVersion",
    "extra",
    "more",
  ]);
});

const badIds = ["", "01k00000000000000000000000", "81K00000000000000000000000", "01K0000000000000000000000I", "../x"];
for (const id of badIds) {
  test(`refuses the case id "${id}"`, () => {
    expect(refused(() => checkRequest(routes.readCase, { caseId: id }, undefined))).toEqual(["caseId"]);
  });
}

for (const name of ["../secret", "a/b", "a\\b", "a\u0000b", ""]) {
  test(`refuses the file name ${JSON.stringify(name)}`, () => {
    expect(refused(() => checkRequest(routes.readFile, { caseId, name }, undefined))).toEqual(["name"]);
  });
}

test("offers only the files that exist", () => {
  expect(refused(() => checkRequest(routes.download, { caseId, file: "look-front-2y.png" }, undefined))).toEqual([
    "file",
  ]);
  expect(checkRequest(routes.download, { caseId, file: "look-back-5y.png" }, undefined).file).toBe("look-back-5y.png");
});
