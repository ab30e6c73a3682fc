import { evidenceById } from "@shadowline/treatment";
import { describe, expect, test } from "vitest";
import { carrierExists } from "./carriers.js";
import type { CoverageSubject } from "./coverage-row.js";

/** One test a row: it is whole, its carrier exists, its trigger shows and its near miss does not. */
export function proveRows(subjects: readonly CoverageSubject[]): void {
  for (const { subject, rows } of subjects) {
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
}
