import { expect, test } from "vitest";
import { figuresOf, withClinicValue, withValue } from "./figures.js";

const item = {
  id: "a",
  name: "A",
  evidence: ["e0"],
  intervalDays: { value: 14, evidence: ["e1"], kind: "rule", rule: "Two weeks apart." },
  technique: {
    angleDeg: { value: { edge: 90, fill: 80 }, evidence: ["e2"], kind: "assumption", rule: "Upright at the edge." },
  },
  shares: { list: [0.3, 0.7, 1], evidence: [], kind: "rule", rule: "Stages." },
};

test("what carries a word of its own is a figure; the rest is the item's own", () => {
  expect(figuresOf(item).map(({ path, values }) => [path, values.map(({ name }) => name)])).toEqual([
    ["", ["name"]],
    ["intervalDays", ["value"]],
    ["technique.angleDeg", ["value.edge", "value.fill"]],
    ["shares", ["list"]],
  ]);
});

test("a value goes in at its path and nothing else moves", () => {
  const changed = withValue(item, "technique.angleDeg.value.edge", 85);
  expect(changed.technique.angleDeg.value).toEqual({ edge: 85, fill: 80 });
  expect(changed.intervalDays).toBe(item.intervalDays);
  expect(withValue(item, "shares.list.1", 0.6).shares.list).toEqual([0.3, 0.6, 1]);
  expect(item.technique.angleDeg.value.edge).toBe(90);
});

test("a list of objects is read entry by entry, without the ids behind it", () => {
  const list = { id: "USD", stages: [{ scale: "norwood", lowerMinor: 100, evidence: "e" }] };
  expect(figuresOf(list)[0]?.values.map(({ path }) => path)).toEqual(["stages.0.scale", "stages.0.lowerMinor"]);
  expect(withValue(list, "stages.0.lowerMinor", 200).stages[0]?.lowerMinor).toBe(200);
});

test("a clinic's own value is marked as its word", () => {
  const [, interval] = figuresOf(item);
  expect(withClinicValue(item, interval, "intervalDays.value", 21).intervalDays).toMatchObject({
    value: 21,
    kind: "clinic",
  });
});
