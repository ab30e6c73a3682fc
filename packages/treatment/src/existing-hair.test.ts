import { readFileSync } from "node:fs";
import { hairAtStage, hairField, layOutScalp, templateHead, withPatches, withStrokes } from "@shadowline/scalp";
import { describe, expect, test } from "vitest";
import type { ClientCaseInput } from "./case.js";
import { existingHair } from "./existing-hair.js";
import { furtherLoss } from "./further-loss.js";
import { outlookOf } from "./outlook.js";
import { parseCase } from "./parse-case.js";

const shaved = JSON.parse(
  readFileSync(new URL("../../../examples/case-06-shaved-head.json", import.meta.url), "utf8"),
) as ClientCaseInput;
type Hair = NonNullable<ClientCaseInput["hair"]>;
type Cause = NonNullable<NonNullable<ClientCaseInput["intake"]["hairLoss"]>["cause"]>;
const caseOf = (hair: Hair, cause: Cause = "pattern-loss") =>
  parseCase({
    ...shaved,
    hair: { fullPerCm2: 160, ...hair },
    intake: { ...shaved.intake, hairLoss: { ...shaved.intake.hairLoss, cause } },
  });
const surface = layOutScalp(templateHead("male"), {});
const hairs = (hair: Hair): Float64Array => existingHair(surface, caseOf(hair)).hairsPerCm2;
const round = [0, 90, 180, -90].map((azimuthDeg) => ({ azimuthDeg, polarDeg: 15 }));

describe("hair of a case", () => {
  test("an old case without the newer members has the hair of its stage", () =>
    expect(hairs({ norwood: "IV" })).toEqual(hairField(surface, "IV", 160).hairsPerCm2));

  test("a course of nothing is the stage, a whole course the stage it leads to", () => {
    expect(hairs({ norwood: "III", course: { norwood: "V", share: 0 } })).toEqual(hairs({ norwood: "III" }));
    expect(hairs({ norwood: "III", course: { norwood: "V", share: 1 } })).toEqual(hairs({ norwood: "V" }));
    expect(hairs({ norwood: "III", course: { share: 1 } })).toEqual(hairs({ norwood: "III" }));
  });

  test("strokes lie over patches, patches over the stage", () => {
    const patches = [{ polygon: round, hairsPerCm2: 80 }];
    const strokes = [{ points: [{ azimuthDeg: 0, polarDeg: 0 }], radiusMm: 10, softness: 0, factor: 0.5 }];
    const expected = withStrokes(surface, withPatches(surface, hairField(surface, "II", 160), patches), strokes);
    expect(hairs({ norwood: "II", patches, strokes })).toEqual(expected.hairsPerCm2);
    expect(expected.hairsPerCm2.filter((value) => value === 40).length).toBeGreaterThan(10);
  });

  test("shaft, length, whorl and part are the case's", () => {
    const hair = existingHair(
      surface,
      caseOf({ shaftMm: 0.08, lengthMm: 6, whorl: { turn: "counterclockwise" }, part: { side: "left" } }),
    );
    expect(Math.max(...hair.shaftUm)).toBeCloseTo(80, 9);
    expect(hair.lengthMm).toBe(6);
    const asked = hairAtStage(surface, { norwood: "I" }, 160, {
      whorls: [{ turn: "counterclockwise" }],
      part: { side: "left" },
    });
    expect(hair.direction).toEqual(asked.direction);
    expect(hair.direction).not.toEqual(existingHair(surface, caseOf({})).direction);
  });

  test("length follows how hair is worn where it is not given, and pictures tell no more than 10 mm", () => {
    expect(existingHair(surface, caseOf({})).lengthMm).toBe(0.5);
    expect(existingHair(surface, caseOf({ lengthMm: 150 })).lengthMm).toBe(10);
  });
});

describe("further loss", () => {
  const ahead = (hair: Hair, cause?: Cause) => {
    const asked = caseOf(hair, cause);
    return furtherLoss(surface, existingHair(surface, asked), asked);
  };

  test("tells the next two stages, the farther one barer", () => {
    const steps = ahead({ norwood: "III" });
    expect(steps.map(({ stage }) => stage)).toEqual(["III vertex", "IV"]);
    expect(steps[0].newlyBareCm2).toBeGreaterThan(5);
    expect(steps[1].newlyBareCm2).toBeGreaterThan(steps[0].newlyBareCm2 + 5);
  });

  test("by the scale of the case", () =>
    expect(ahead({ diffuse: "ludwig-I" }).map(({ stage }) => stage)).toEqual(["ludwig-II", "ludwig-III"]));

  test("what is bare already is not bared again", () => {
    const bare = [{ points: [{ azimuthDeg: 180, polarDeg: 45 }], radiusMm: 60, softness: 0, hairsPerCm2: 0 }];
    const [vertex] = ahead({ norwood: "III" });
    const [painted] = ahead({ norwood: "III", strokes: bare });
    expect(painted.stage).toBe("III vertex");
    expect(painted.newlyBareCm2).toBeLessThan(0.05 * vertex.newlyBareCm2);
  });

  test("a course leads to its end, and from there on", () => {
    const stages = (share: number) =>
      ahead({ norwood: "II", course: { norwood: "V", share } }).map(({ stage }) => stage);
    expect(stages(0.5)).toEqual(["V", "VI"]);
    expect(stages(1)).toEqual(["VI", "VII"]);
  });

  test("nothing lies behind the last stage, nor where the cause does not go on", () => {
    expect(ahead({ norwood: "VII" })).toEqual([]);
    expect(ahead({ norwood: "III" }, "alopecia-areata")).toEqual([]);
  });

  test("the client reads it, with what it rests on; a square centimetre is not worth a word", () => {
    const said = (newlyBareCm2: number) =>
      outlookOf([], caseOf({}), undefined, [{ stage: "ludwig-II", newlyBareCm2 }]).statements.filter(({ text }) =>
        text.startsWith("If loss goes on"),
      );
    expect(said(41.6)).toHaveLength(1);
    expect(said(41.6)[0].text).toContain("to Ludwig II about 42 cm2");
    expect(said(41.6)[0].evidence).toContain("scale-reach-assumption");
    expect(said(0.4)).toEqual([]);
  });
});
