import { drawHead, type View, views } from "@shadowline/look";
import { aftercareIcs, dotsPly, headGlb, lookPng, planPdf } from "@shadowline/reports";
import { dotsCsv, type PlannedCase } from "@shadowline/treatment";

const ageDays = { fresh: 0, healed: 30, "5y": 5 * 365.25 } as const;
type Age = keyof typeof ageDays;

/** Where a client stands before a mirror. */
const MIRROR_M = 0.5;
/** Hair cut to nothing but stubble, as scalp micropigmentation is worn. */
const SHAVED_MM = 0.5;
const PICTURE_PX = 1000;

/**
 * One file of a plan, the same bytes whoever asks.
 *
 * @param file as in the list of downloads
 * @returns null for a file that a plan without dots does not have
 * @throws RangeError for a name that is not in the list
 */
export async function planFile(planned: PlannedCase, file: string): Promise<Uint8Array | null> {
  const { plan, dots, lookInput } = planned;
  switch (file) {
    case "plan.json":
      return utf8(`${JSON.stringify(plan, null, 1)}\n`);
    case "plan.pdf":
      return planPdf(planned);
    case "head.glb":
      return headGlb(planned);
    case "dots.csv":
      return dots && utf8(dotsCsv(dots));
    case "dots.ply":
      return dots && dotsPly(dots);
    case "aftercare.ics":
      return dots && utf8(aftercareIcs(plan));
  }
  const [, view, age] = file.match(/^look-(\w+)-(\w+)\.png$/) ?? [];
  if (!isView(view) || !isAge(age)) throw new RangeError(`there is no file ${file}`);
  return dots && lookPng(drawHead(lookInput, ageDays[age], MIRROR_M, "D65", SHAVED_MM, view, PICTURE_PX));
}

const isView = (name: string | undefined): name is View => views.some((view) => view === name);
const isAge = (name: string | undefined): name is Age => name !== undefined && Object.hasOwn(ageDays, name);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
