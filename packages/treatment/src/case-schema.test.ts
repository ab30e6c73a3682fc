import { expect, test } from "vitest";
import { z } from "zod";
import { clientCase } from "./case.js";

test("the published schema is the one that is checked", async () => {
  const schema = { ...z.toJSONSchema(clientCase, { io: "input" }), title: "Shadowline case", $id: "shadowline-case-1" };
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot("../../../docs/case.schema.json");
});
