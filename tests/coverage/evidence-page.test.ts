import { allEvidence, evidenceSubjects } from "@shadowline/treatment";
import { expect, test } from "vitest";
import { evidencePage } from "./evidence-page.js";

test("every entry stands under one subject", () => {
  const placed = evidenceSubjects.flatMap(({ evidence }) => evidence.map(({ id }) => id));
  expect(placed).toEqual(allEvidence.map(({ id }) => id));
});

test("docs/evidence.md is the registry", async () => {
  await expect(evidencePage()).toMatchFileSnapshot("../../docs/evidence.md");
});
