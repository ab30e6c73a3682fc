import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Look } from "@shadowline/look";
import { planFile } from "@shadowline/reports";
import { type ClientCaseInput, headOf, type Plan, parseCase, planCase } from "@shadowline/treatment";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { look as command } from "../../apps/cli/src/commands/look.js";
import { examplePath, shadowline, temporaryFolder } from "../command.js";
import { type DotRow, withDots } from "./dots-table.js";
import { readPng } from "./png.js";

let temporary: Awaited<ReturnType<typeof temporaryFolder>>;
let csv: string;
const at = (name: string): string => join(temporary.path, name);
beforeAll(async () => {
  temporary = await temporaryFolder();
  const ran = await shadowline("plan", examplePath("case-04-strip-scars.json"), "--out", at("plan"));
  expect(ran).toMatchObject({ exitCode: 0, stderr: "" });
  csv = await readFile(join(at("plan"), "dots.csv"), "utf8");
});
afterAll(() => temporary.remove());

/** Plans example 4, changed, into a folder: those files of a plan that a look is taken from. */
async function planned(name: string, change: (given: ClientCaseInput) => ClientCaseInput): Promise<Plan> {
  const json: ClientCaseInput = JSON.parse(await readFile(examplePath("case-04-strip-scars.json"), "utf8"));
  const clientCase = parseCase(change(json));
  const made = planCase(clientCase, headOf(clientCase.head));
  await mkdir(at(name));
  for (const file of ["plan.json", "head.glb", "dots.csv"]) {
    const bytes = await planFile(made, file);
    if (bytes) await writeFile(join(at(name), file), bytes);
  }
  return made.plan;
}

/** The same plan with other dots in its dots.csv. */
async function withOtherDots(name: string, change: (row: DotRow, at: number) => DotRow | null): Promise<string> {
  await cp(at("plan"), at(name), { recursive: true });
  await writeFile(join(at(name), "dots.csv"), withDots(csv, change));
  return name;
}

const usual = { age: "30d", distance: "0.5m", illuminant: "D65", view: "back", "hair-length": "0.5mm" };
type Asked = Partial<typeof usual & { readonly hand: string }>;

/** As the program runs it, without starting one each time; the first test holds the two against each other. */
async function look(name: string, asked: Asked = {}): Promise<Look> {
  const lines: string[] = [];
  const io = { print: (line: string) => void lines.push(line), progress: () => {}, warn: () => {} };
  const text = { ...usual, ...asked, out: at("look.png") };
  await command.run({ files: [at(name)], text, on: { json: true } }, io);
  return JSON.parse(lines.join("\n"));
}

const pixels = async () => readPng(await readFile(at("look.png")));

test("the program prints and draws what its command does", async () => {
  const found = await look("plan");
  const flags = Object.entries(usual).flatMap(([flag, value]) => [`--${flag}`, value]);
  const ran = await shadowline("look", at("plan"), ...flags, "--out", at("program.png"), "--json");
  expect(ran).toMatchObject({ exitCode: 0, stderr: "" });
  expect(JSON.parse(ran.stdout)).toEqual(found);
  expect(Buffer.compare(await readFile(at("program.png")), await readFile(at("look.png")))).toBe(0);
});

describe("each change moves the colour the way it is known to", () => {
  let healed: Look;
  beforeAll(async () => {
    healed = await look("plan");
  });
  const likely = ({ treated, difference, grain, deltaE }: Look) => ({
    l: treated.l.likely,
    a: treated.a.likely,
    b: treated.b.likely,
    redForDark: difference.a.likely / -difference.l.likely,
    grain: grain.likely,
    deltaE: deltaE.likely,
  });

  test("the answer says what was asked, with bands around the likely value", () => {
    expect(healed).toMatchObject({ ageDays: 30, distanceM: 0.5, illuminant: "D65", hairLengthMm: 0.5 });
    for (const part of [healed.skin, healed.treated, healed.difference]) {
      for (const { lower, likely, upper } of [part.l, part.a, part.b]) {
        expect(lower).toBeLessThan(likely);
        expect(upper).toBeGreaterThan(likely);
      }
    }
    expect(likely(healed).l).toBeLessThan(healed.skin.l.likely - 1);
  });

  test("fewer dots are lighter", async () => {
    const fewer = await look(await withOtherDots("fewer", (row, at) => (at % 2 === 0 ? row : null)));
    expect(likely(fewer).l).toBeGreaterThan(likely(healed).l + 0.5);
    expect(likely(fewer).deltaE).toBeLessThan(likely(healed).deltaE);
  });

  test("deeper dots are less red for their darkness, and less grainy", async () => {
    const deeper = await look(
      await withOtherDots("deeper", (row) => ({ ...row, depth_mm: String(Number(row.depth_mm) + 0.2) })),
    );
    expect(likely(deeper).redForDark).toBeLessThan(likely(healed).redForDark);
    expect(likely(deeper).grain).toBeLessThan(likely(healed).grain);
  });

  test("less pigment is lighter", async () => {
    const diluted = await look(
      await withOtherDots("diluted", (row) => ({ ...row, mass_ng: String(Number(row.mass_ng) / 2) })),
    );
    expect(likely(diluted).l).toBeGreaterThan(likely(healed).l + 0.5);
    expect(likely(diluted).deltaE).toBeLessThan(likely(healed).deltaE);
  });

  test("more water in the case leaves less pigment and a lighter scalp", async () => {
    const inTwo = (dilutionParts: number) => (given: ClientCaseInput) => ({
      ...given,
      protocol: { ...given.protocol, technique: { frontal: { dilutionParts }, crown: { dilutionParts } } },
    });
    const thick = await planned("thick", inTwo(15));
    const thin = await planned("thin", inTwo(30));
    const mass = (plan: Plan): number => plan.prescription.find(({ zone }) => zone === "crown")!.deposit.massNg;
    expect(mass(thin)).toBeLessThan(0.7 * mass(thick));
    expect(likely(await look("thin")).l).toBeGreaterThan(likely(await look("thick")).l + 0.5);
  });

  test("fresh is darker and redder than healed; after twenty years it has faded", async () => {
    const fresh = await look("plan", { age: "0d" });
    const late = await look("plan", { age: "20y" });
    expect(likely(fresh).l).toBeLessThan(likely(healed).l - 1);
    expect(likely(fresh).a).toBeGreaterThan(likely(healed).a + 1);
    expect(likely(late).l).toBeGreaterThan(likely(healed).l);
    expect(likely(late).grain).toBeLessThan(likely(healed).grain);
  });

  test("from farther away single dots show less; the mean stays", async () => {
    const near = await look("plan", { distance: "0.3m" });
    const far = await look("plan", { distance: "3m" });
    expect(likely(near).grain).toBeGreaterThan(likely(healed).grain);
    expect(likely(far).grain).toBeLessThan(0.5 * likely(healed).grain);
    expect(likely(near).l).toBeLessThan(likely(far).l);
    expect(likely(far).l - likely(near).l).toBeLessThan(0.3);
  });

  test("a filament lamp shows more red and yellow than daylight", async () => {
    const lamp = await look("plan", { illuminant: "A" });
    expect(likely(lamp).a).toBeGreaterThan(likely(healed).a + 2);
    expect(likely(lamp).b).toBeGreaterThan(likely(healed).b);
  });

  test("longer hair is darker", async () => {
    const longer = await look("plan", { "hair-length": "6mm" });
    expect(likely(longer).l).toBeLessThan(likely(healed).l - 0.5);
  });
});

describe("no dots are bare skin", () => {
  test("the difference is exactly 0, and the picture that of dots without pigment", async () => {
    await withOtherDots("none", () => null);
    const none = await look("none");
    const zero = { lower: 0, likely: 0, upper: 0 };
    expect(none.difference).toEqual({ l: zero, a: zero, b: zero });
    expect(none.deltaE).toEqual(zero);
    expect(none.treated).toEqual(none.skin);
    const withoutRows = await pixels();
    await withOtherDots("water", (row) => ({ ...row, mass_ng: "0" }));
    await look("water");
    const withoutPigment = await pixels();
    expect(Buffer.compare(withoutRows.rgb, withoutPigment.rgb)).toBe(0);
  });

  test("the face is that of the same client without a plan", async () => {
    // Active loss: the same head and hair, and an assessment that plans no dots.
    const refused = await planned("refused", (given) => ({
      ...given,
      intake: { ...given.intake, hairLoss: { ...given.intake.hairLoss, activeNow: "yes" } },
    }));
    expect(refused.hash).toBeNull();
    const lowerHalf = async (name: string) => {
      await look(name, { view: "front" });
      const { width, height, rgb } = await pixels();
      return rgb.subarray((3 * width * height) / 2);
    };
    expect(Buffer.compare(await lowerHalf("none"), await lowerHalf("refused"))).toBe(0);
  });

  test("with dots the picture is another", async () => {
    await look("plan");
    const dotted = await pixels();
    await look("none");
    const bare = await pixels();
    let changed = 0;
    for (let i = 0; i < bare.rgb.length; i += 3) if (bare.rgb[i] !== dotted.rgb[i]) changed++;
    expect(changed).toBeGreaterThan(1000);
  });
});

describe("as a hand sets it", () => {
  type ByHand = Look & {
    readonly byHand: {
      readonly seed: number;
      readonly offset: Record<"extensionMm" | "angleDeg" | "dwellFactor", number>;
      readonly totals: readonly { readonly dots: number; readonly plannedNg: number; readonly setNg: number }[];
      readonly difference: Record<"l" | "a" | "b", number>;
      readonly grain: number;
    };
  };

  test("one hand stands beside the plan's bands, and the picture shows it", async () => {
    const plan = await look("plan");
    const drawn = (await pixels()).rgb;
    const { byHand, ...rest } = (await look("plan", { hand: "5" })) as ByHand;
    const set = (await pixels()).rgb;
    expect(rest).toEqual(plan);
    expect(byHand.seed).toBe(5);
    expect(byHand.totals.reduce((sum, { dots }) => sum + dots, 0)).toBe(csv.trim().split("\n").length - 1);
    expect(byHand.grain).toBeGreaterThan(plan.grain.likely);
    expect(byHand.difference.l).toBeGreaterThan(plan.difference.l.lower);
    expect(byHand.difference.l).toBeLessThan(plan.difference.l.upper);
    expect(Buffer.compare(set, drawn)).not.toBe(0);
  });

  test("a hand that is no seed: exit 2", async () => {
    const flags = Object.entries({ ...usual, hand: "left" }).flatMap(([flag, value]) => [`--${flag}`, value]);
    const ran = await shadowline("look", at("plan"), ...flags, "--out", at("x.png"));
    expect(ran.exitCode).toBe(2);
    expect(ran.stderr).toMatch(/--hand must be a/);
  });
});

test("a dots.csv that somebody broke: exit 2 with the line", async () => {
  await cp(at("plan"), at("broken"), { recursive: true });
  await writeFile(join(at("broken"), "dots.csv"), csv.replace(/\n1,[^,]*,/, "\n1,here,"));
  const flags = Object.entries(usual).flatMap(([flag, value]) => [`--${flag}`, value]);
  const ran = await shadowline("look", at("broken"), ...flags, "--out", at("x.png"));
  expect(ran.exitCode).toBe(2);
  expect(ran.stderr).toMatch(/dots\.csv line 3/);
});
