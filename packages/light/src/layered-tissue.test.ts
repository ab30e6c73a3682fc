import { InputError } from "@shadowline/quantity";
import { expect, test } from "vitest";
import { parseTissue } from "./layered-tissue.js";

const layer = { thicknessMm: 0.2, absorptionPerMm: 1, scatteringPerMm: 9, anisotropy: 0.75, index: 1 };
const tissue = { ambientIndex: 1, bottomIndex: 1, layers: [layer] };

function fieldsRefused(json: unknown): string[] {
  try {
    parseTissue(json);
  } catch (error) {
    if (error instanceof InputError) return error.issues.map((issue) => issue.field);
    throw error;
  }
  return [];
}

test("reads what it should", () => expect(parseTissue(tissue)).toEqual(tissue));
test("a last layer without end", () => {
  expect(parseTissue({ ...tissue, layers: [layer, { ...layer, thicknessMm: null }] }).layers[1].thicknessMm).toBeNull();
});

const wrong: { name: string; json: unknown; fields: string[] }[] = [
  { name: "not an object", json: [], fields: ["tissue"] },
  { name: "null", json: null, fields: ["tissue"] },
  { name: "no layers", json: { ...tissue, layers: [] }, fields: ["layers"] },
  { name: "missing index", json: { layers: [layer] }, fields: ["ambientIndex", "bottomIndex"] },
  {
    name: "negative absorption",
    json: { ...tissue, layers: [{ ...layer, absorptionPerMm: -1 }] },
    fields: ["layers[0].absorptionPerMm"],
  },
  { name: "text", json: { ...tissue, ambientIndex: "1" }, fields: ["ambientIndex"] },
  { name: "unknown field", json: { ...tissue, layers: [{ ...layer, g: 0.8 }] }, fields: ["layers[0].g"] },
  {
    name: "endless layer above another",
    json: { ...tissue, layers: [{ ...layer, thicknessMm: null }, layer] },
    fields: ["layers[0].thicknessMm"],
  },
  {
    name: "every problem at once",
    json: { ...tissue, bottomIndex: 9, layers: [{ ...layer, anisotropy: 1, index: 0.5 }] },
    fields: ["bottomIndex", "layers[0].anisotropy", "layers[0].index"],
  },
];
for (const { name, json, fields } of wrong) test(name, () => expect(fieldsRefused(json)).toEqual(fields));
