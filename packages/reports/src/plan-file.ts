import { drawHead, type View, views } from "@shadowline/look";
import { dotsCsv, type PlannedCase, wornLengthMm } from "@shadowline/treatment";
import { aftercareIcs } from "./aftercare-ics.js";
import { dotsPly } from "./dots-ply.js";
import { headGlb } from "./head-glb.js";
import { lookPng } from "./look-png.js";
import type { Pictures } from "./paper/picture-grid.js";
import { planPdf } from "./plan-pdf.js";

/** Ages of a plan's pictures, in days since the last session. */
const ageDays = { fresh: 0, healed: 30, "5y": 5 * 365.25 } as const;
type Age = keyof typeof ageDays;

/** Where a client stands before a mirror. */
const MIRROR_M = 0.5;
const PICTURE_PX = 1000;
const PAPER_PX = 420;
const paperViews: readonly View[] = ["front", "top", "left", "back"];

const pictureNames = views.flatMap((view) => Object.keys(ageDays).map((age) => `look-${view}-${age}.png`));
/** Every file a plan can have. A plan without dots has the first three only. */
export const planFileNames: readonly string[] = [
  "plan.json",
  "plan.pdf",
  "head.glb",
  "dots.csv",
  "dots.ply",
  "aftercare.ics",
  ...pictureNames,
];

/**
 * One file of a plan, the same bytes whoever asks.
 *
 * @param name one of `planFileNames`
 * @returns null for a file that a plan without dots does not have
 * @throws RangeError for a name that is not in the list
 */
export async function planFile(planned: PlannedCase, name: string): Promise<Uint8Array | null> {
  const { plan, dots } = planned;
  switch (name) {
    case "plan.json":
      return utf8(`${JSON.stringify(plan, null, 1)}\n`);
    case "plan.pdf":
      return planPdf(planned, { pictures: dots ? picturesForPaper(planned) : {} });
    case "head.glb":
      return headGlb(planned);
    case "dots.csv":
      return dots && utf8(dotsCsv(dots));
    case "dots.ply":
      return dots && dotsPly(dots);
    case "aftercare.ics":
      return dots && utf8(aftercareIcs(plan));
  }
  if (!pictureNames.includes(name)) throw new RangeError(`there is no file ${name}`);
  return dots && picture(planned, name, PICTURE_PX);
}

function picture(planned: PlannedCase, name: string, px: number): Uint8Array {
  const [, view, age] = name.match(/^look-(\w+)-(\w+)\.png$/) as [string, View, Age] & RegExpMatchArray;
  const hairLengthMm = wornLengthMm(planned.plan.case);
  return lookPng(drawHead(planned.lookInput, ageDays[age], MIRROR_M, "D65", hairLengthMm, view, px));
}

/** Small ones of their own: the paper shows them five centimetres wide. */
const picturesForPaper = (planned: PlannedCase): Pictures =>
  Object.fromEntries(
    paperViews.flatMap((view) =>
      Object.keys(ageDays).map((age) => [`${view}-${age}`, picture(planned, `look-${view}-${age}.png`, PAPER_PX)]),
    ),
  );

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
