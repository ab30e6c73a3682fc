import { allEvidence } from "@shadowline/treatment";
import { expect, test } from "vitest";
import { coverageRows, coverageSubjects } from "./all-rows.js";
import { quietDecision } from "./carriers.js";
import { coveragePage } from "./coverage-page.js";
import { proveRows } from "./prove-rows.js";

test("nothing speaks against the quiet client", () => expect(quietDecision()).toBe("proceed"));

test("no row twice, no statement twice", () => {
  const ids = coverageRows.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  const statements = coverageRows.map(({ statement }) => statement);
  expect(statements.filter((text, index) => statements.indexOf(text) !== index)).toEqual([]);
});

proveRows(coverageSubjects);

test("docs/coverage.md is this table", async () => {
  await expect(coveragePage(coverageSubjects)).toMatchFileSnapshot("../../docs/coverage.md");
});

test("every entry of the registry is carried by a row", () => {
  const carried = new Set(coverageRows.flatMap(({ evidence }) => evidence));
  expect(allEvidence.map(({ id }) => id).filter((id) => !carried.has(id))).toEqual([]);
});
