import { join } from "node:path";
import { illuminantIds, type Lab } from "@shadowline/light";
import { drawHead, predictLook, predictLookLikely, views } from "@shadowline/look";
import { InputError } from "@shadowline/quantity";
import { type LooksFromPlan, lookByHandFromPlan, lookInputFromPlan, lookPng } from "@shadowline/reports";
import { parseCase, wornLengthMm } from "@shadowline/treatment";
import type { Command } from "../command.js";
import { FileFault, fromFile } from "../exit.js";
import { choiceFlag, quantityFlag, required, requiredFile, seedFlag } from "../flag-values.js";
import { readBytes, readJson } from "../input-files.js";
import { writeWhole } from "../output-folder.js";

const DAYS = { d: 1, w: 7, m: 365.25 / 12, y: 365.25 };
const METRES = { cm: 0.01, m: 1 };
const MILLIMETRES = { mm: 1, cm: 10 };
const PICTURE_PX = 1000;
const MOST_BYTES = 300_000_000;

export const look: Command = {
  usage: `DIR --age 0d|30d|5y --distance 0.5m --illuminant ${illuminantIds.join("|")} --view ${views.join("|")} [--hair-length 0.5mm] [--hand SEED] --out look.png [--json]`,
  help: [
    "DIR   as written by shadowline plan; nothing else is needed",
    "age   days, weeks, months or years since the last session; healed is 30d",
    "hair  as long as the case wears it unless --hair-length says otherwise",
    "hand  the dots as one hand sets them instead of as planned; the seed is the hand. Bands stay those of the plan",
  ],
  flags: {
    age: { type: "string" },
    distance: { type: "string" },
    illuminant: { type: "string" },
    view: { type: "string" },
    "hair-length": { type: "string" },
    hand: { type: "string" },
    out: { type: "string" },
    json: { type: "boolean" },
  },
  mostFiles: 1,
  async run({ files, text, on }, io) {
    const folder = requiredFile(files, "DIR");
    const ageDays = quantityFlag("age", required("age", text.age), DAYS, 0, 50 * DAYS.y);
    const distanceM = quantityFlag("distance", required("distance", text.distance), METRES, 0.1, 20);
    const illuminant = choiceFlag("illuminant", required("illuminant", text.illuminant), illuminantIds);
    const view = choiceFlag("view", required("view", text.view), views);
    const asked =
      text["hair-length"] === undefined
        ? undefined
        : quantityFlag("hair-length", text["hair-length"], MILLIMETRES, 0, 100);
    const seed = text.hand === undefined ? null : seedFlag(text.hand, "hand");
    const out = required("out", text.out);
    const { planned, byHand, wornMm } = await readPlan(folder, seed);
    const hairLengthMm = asked ?? wornMm;
    io.progress("drawing ...");
    const shown = byHand?.input ?? planned;
    await writeWhole(out, lookPng(drawHead(shown, ageDays, distanceM, illuminant, hairLengthMm, view, PICTURE_PX)));
    const found = predictLook(planned, ageDays, distanceM, illuminant, hairLengthMm);
    const set = byHand && {
      seed,
      offset: byHand.offset,
      totals: byHand.totals,
      ...predictLookLikely(byHand.input, ageDays, distanceM, illuminant, hairLengthMm),
    };
    io.progress("");
    if (on.json) {
      io.print(JSON.stringify({ ...found, view, ...(seed === null ? {} : { byHand: set }) }));
      return;
    }
    const row = (name: string, { l, a, b }: (typeof found)["skin"]): string =>
      `${name.padEnd(11)} L* ${show(l)}   a* ${show(a)}   b* ${show(b)}`;
    io.print(
      [
        row("skin", found.skin),
        row("treated", found.treated),
        row("difference", found.difference),
        `CIEDE2000   ${show(found.deltaE)}`,
        `grain       ${show(found.grain)}`,
        `unseen by an observer with probability ${found.chanceUnseen.toFixed(2)}`,
        ...(set
          ? [
              `as hand ${seed} sets it:`,
              lab("treated", set.treated),
              lab("difference", set.difference),
              `CIEDE2000   ${set.deltaE.toFixed(2)}`,
              `grain       ${set.grain.toFixed(2)}`,
            ]
          : []),
      ].join("\n"),
    );
  },
};

const lab = (name: string, { l, a, b }: Lab): string =>
  `${name.padEnd(11)} L* ${l.toFixed(2)}   a* ${a.toFixed(2)}   b* ${b.toFixed(2)}`;

const show = ({ lower, likely, upper }: { lower: number; likely: number; upper: number }): string =>
  `${likely.toFixed(2)} (${lower.toFixed(2)} to ${upper.toFixed(2)})`;

/** What a plan's folder says about the look, as planned and as the hand of a seed sets it. */
async function readPlan(folder: string, seed: number | null): Promise<LooksFromPlan & { readonly wornMm: number }> {
  const planFile = join(folder, "plan.json");
  const plan = await readJson(planFile);
  const glb = await readBytes(join(folder, "head.glb"), MOST_BYTES);
  const hasDots = fromFile(planFile, () => {
    if (typeof plan === "object" && plan !== null && "hash" in plan) return plan.hash !== null;
    throw new InputError([{ field: "the file", allowed: "a plan.json as shadowline plan writes it" }]);
  });
  const dotsFile = join(folder, "dots.csv");
  const csv = hasDots ? new TextDecoder().decode(await readBytes(dotsFile, MOST_BYTES)) : null;
  try {
    const looks =
      seed === null
        ? { planned: await lookInputFromPlan(plan, csv, glb), byHand: null }
        : await lookByHandFromPlan(plan, csv, glb, seed);
    return { ...looks, wornMm: wornLengthMm(parseCase((plan as { case: unknown }).case)) };
  } catch (thrown) {
    throw thrown instanceof InputError ? new FileFault(folder, thrown) : thrown;
  }
}
