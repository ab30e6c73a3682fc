import { allEvidence, evidenceById } from "@shadowline/treatment";
import { describe, expect, test } from "vitest";
import { coverageRows, coverageSubjects } from "./all-rows.js";
import { carrierExists, quietDecision } from "./carriers.js";
import { coveragePage } from "./coverage-page.js";

test("nothing speaks against the quiet client", () => expect(quietDecision()).toBe("proceed"));

test("no row twice, no statement twice", () => {
  const ids = coverageRows.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  const statements = coverageRows.map(({ statement }) => statement);
  expect(statements.filter((text, index) => statements.indexOf(text) !== index)).toEqual([]);
});

for (const { subject, rows } of coverageSubjects) {
  describe(subject, () => {
    for (const row of rows) {
      test(row.id, async () => {
        expect(row.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        for (const text of [row.statement, row.source, row.carrier, row.trigger.words, row.nearMiss.words])
          expect(text.trim().length).toBeGreaterThan(2);
        expect(row.trigger.words).not.toBe(row.nearMiss.words);
        expect(row.evidence.length).toBeGreaterThan(0);
        for (const id of row.evidence) expect(evidenceById(id).id).toBe(id);
        expect(carrierExists(row), `no ${row.kind} ${row.carrier}`).toBe(true);
        expect(await row.trigger.shows(), `shows with ${row.trigger.words}`).toBe(true);
        expect(await row.nearMiss.shows(), `does not show with ${row.nearMiss.words}`).toBe(false);
      });
    }
  });
}

test("docs/coverage.md is this table", async () => {
  await expect(coveragePage(coverageSubjects)).toMatchFileSnapshot("../../docs/coverage.md");
});

test("every entry of the registry is carried by a row", () => {
  const carried = new Set(coverageRows.flatMap(({ evidence }) => evidence));
  const idle = allEvidence.map(({ id }) => id).filter((id) => !carried.has(id));
  // Rows are still being written: nobody may add to what is idle.
  expect(idle.length).toBeLessThanOrEqual(STILL_IDLE);
});

const STILL_IDLE = 600;
