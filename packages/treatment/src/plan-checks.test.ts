import { expect, test } from "vitest";
import { evidenceById } from "./evidence-registry.js";
import { planRules } from "./plan-rules.js";
test("rules cite evidence", () => {
  for (const rule of planRules) for (const id of rule.evidence) expect(evidenceById(id).id).toBe(id);
});
