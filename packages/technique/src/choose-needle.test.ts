import { expect, test } from "vitest";
import { chooseNeedle } from "./choose-needle.js";
import { defaultTechnique, needles } from "./default-technique.js";
import { caseA, workedSkin } from "./handbook/worked-cases.js";
import { techniqueFor } from "./technique-for.js";
import { techniqueLimits } from "./technique-limits.js";

const drawer = Object.values(needles);
const fine = { depthMm: 0.33, radiusMm: 0.12, massNg: 20 };
const broad = { depthMm: 0.33, radiusMm: 0.22, massNg: 60 };

test("a fine dot takes a single needle, a broad one a group", () => {
  expect(chooseNeedle(fine, drawer, defaultTechnique, workedSkin).best!.needle.count).toBe(1);
  expect(chooseNeedle(broad, drawer, defaultTechnique, workedSkin).best!.needle.count).toBe(3);
});
test("all are ranked by rising loss, each solved for the target, and the parts make the whole", () => {
  const { ranked } = chooseNeedle(fine, drawer, defaultTechnique, workedSkin);
  expect(ranked).toHaveLength(drawer.length);
  ranked.forEach(({ needle, solved, loss }, at) => {
    expect(solved).toEqual(techniqueFor(fine, { ...defaultTechnique, needle }, workedSkin));
    const { total, ...parts } = loss;
    expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBeCloseTo(total, 12);
    if (at > 0) expect(total).toBeGreaterThanOrEqual(ranked[at - 1].loss.total);
  });
});
test("where every needle is refused there is no best, but a ranking", () => {
  const thin = { ...workedSkin, skinMm: 0.7 };
  const { best, ranked } = chooseNeedle({ ...fine, depthMm: 0.5 }, drawer, defaultTechnique, thin);
  expect(best).toBeNull();
  expect(ranked).toHaveLength(drawer.length);
});
test("no candidates, no best", () =>
  expect(chooseNeedle(fine, [], defaultTechnique, workedSkin)).toEqual({ best: null, ranked: [] }));
test("a refused needle stands behind an allowed one, however small its loss", () => {
  const { ranked } = chooseNeedle(broad, drawer, caseA, workedSkin, {
    limits: { ...techniqueLimits, bleedingRefuse: 0.2 },
  });
  const refused = ranked.map(({ solved }) => solved.refusals.length > 0);
  expect(refused).toContain(true);
  expect(refused).toEqual([...refused].sort((a, b) => Number(a) - Number(b)));
});
test("the cartridge in the hand wins between equals", () => {
  const twin = { ...needles["1RL-0.25"], shape: "round-liner" as const };
  const choice = chooseNeedle(fine, [needles["1RL-0.30"], twin], defaultTechnique, workedSkin, { inHand: twin });
  const other = chooseNeedle(fine, [needles["1RL-0.30"], twin], defaultTechnique, workedSkin, {
    inHand: needles["1RL-0.30"],
  });
  const handling = (from: typeof choice): number => from.ranked.find(({ needle }) => needle === twin)!.loss.handling;
  expect(handling(other) - handling(choice)).toBeCloseTo(0.1, 12);
});
test("the same question has the same answer", () =>
  expect(chooseNeedle(fine, drawer, defaultTechnique, workedSkin)).toEqual(
    chooseNeedle(fine, drawer, defaultTechnique, workedSkin),
  ));
