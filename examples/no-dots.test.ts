import { readFileSync } from "node:fs";
import { headOf, parseCase, planCase } from "@shadowline/treatment";
import { expect, test } from "vitest";

const example = JSON.parse(
  readFileSync(new URL("case-01-burnt-out-scarring-alopecia.json", import.meta.url), "utf8"),
) as { readonly scars: readonly { readonly thicknessMm: number }[] };

/** Burnt-out skin may be measured as too thin for any depth. */
test("a plan whose every zone is refused has reasons, and no visits to pay for", () => {
  const thin = parseCase({ ...example, scars: example.scars.map((scar) => ({ ...scar, thicknessMm: 0.4 })) });
  const planned = planCase(thin, headOf(thin.head));
  const { plan } = planned;
  expect(plan.assessment.plansDots).toBe(true);
  expect(plan.totals).toMatchObject({ dots: 0, sessions: 0, minutes: 0 });
  expect(plan.sessions).toEqual([]);
  expect([plan.schedule, plan.quote, plan.outlook, plan.hash, planned.dots]).toEqual([null, null, null, null, null]);
  const refused = plan.zones.filter(({ id }) => id.startsWith("scar-")).map((zone) => zone.refused);
  expect(refused).toHaveLength(3);
  for (const why of refused) expect(why).toMatch(/may spill/);
});
