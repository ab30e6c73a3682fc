import { InputError, type InputIssue } from "@shadowline/quantity";
import { bareHeadGlb } from "@shadowline/reports";
import { type Head, headFromScan, headFromTape, inScanFrameMm, layOutScalp, readScan } from "@shadowline/scalp";
import { fileUnits, landmarkFile, parseWith, tape } from "@shadowline/treatment";
import type { Command, Given, Io } from "../command.js";
import { fromFile, Refused } from "../exit.js";
import { choiceFlag, numberFlag, requiredFile } from "../flag-values.js";
import { readBytes, readJson } from "../input-files.js";
import { writeWhole } from "../output-folder.js";
import { scanProgress } from "../scan-progress.js";

const MOST_SCAN_BYTES = 300_000_000;

export const head: Command = {
  usage:
    "SCAN [--unit mm|cm|dm|m|in] [--circumference-mm C] [--landmarks L.json] | --tape TAPE.json  [--out head.glb] [--json]",
  help: [
    'L.json     {"unit":"mm","landmarks":{"nasion":[x,y,z],"leftTragion":[...], ...}} in the scan\'s own frame',
    "           without it the landmarks are found by shape; those it gives count, the others are found around them",
    "--json     landmarks in mm of the scan's frame; toHeadFrame (row-major) turns such points; mmPerFileUnit scales the file",
    "           landmarkOrigins says of each whether it was given, suggested or estimated, and how sure (0 to 1)",
    'TAPE.json  {"sex":"female|male|unknown","circumferenceMm":C,"lengthMm":L,"breadthMm":B,"nasionInionArcMm":N,"coronalArcMm":K}',
    "           at least the circumference, or length and breadth",
  ],
  flags: {
    unit: { type: "string" },
    "circumference-mm": { type: "string" },
    landmarks: { type: "string" },
    tape: { type: "string" },
    out: { type: "string" },
    json: { type: "boolean" },
  },
  mostFiles: 1,
  async run(given, io) {
    const found = given.text.tape === undefined ? await fromScan(given, io) : await fromTape(given, given.text.tape);
    io.progress("laying out the scalp ...");
    const surface = layOutScalp(found, {});
    const answer = {
      ...found.measures,
      areaCm2: surface.areaCm2,
      zonesCm2: Object.fromEntries(surface.zones.map(({ id, areaCm2 }) => [id, areaCm2])),
      landmarks: Object.fromEntries(
        Object.entries(found.landmarks).map(([name, { atMm }]) => [name, inScanFrameMm(found.toHeadFrame, atMm)]),
      ),
      landmarkOrigins: Object.fromEntries(
        Object.entries(found.landmarks).map(([name, { origin, confidence = 1 }]) => [name, { origin, confidence }]),
      ),
      toHeadFrame: rigid(found.toHeadFrame),
      mmPerFileUnit: scaleOf(found.toHeadFrame),
      unit: found.unit,
      unitConfidence: found.unitConfidence,
      ...(found.found ? { found: found.found } : {}),
      vertices: found.mesh.positionsMm.length / 3,
      triangles: found.mesh.triangles.length / 3,
      watertight: found.watertight,
      repairs: found.notes,
    };
    if (given.text.out !== undefined) await writeWhole(given.text.out, await bareHeadGlb(found));
    io.progress("");
    if (given.on.json) {
      io.print(JSON.stringify(answer));
      return;
    }
    const mm = (value: number): string => `${value.toFixed(1)} mm`;
    io.print(
      [
        `circumference      ${mm(answer.circumferenceMm)}`,
        `length             ${mm(answer.lengthMm)}`,
        `breadth            ${mm(answer.breadthMm)}`,
        `nasion-inion arc   ${mm(answer.nasionInionArcMm)}`,
        `coronal arc        ${mm(answer.coronalArcMm)}`,
        `scalp              ${answer.areaCm2.toFixed(1)} cm2`,
        ...surface.zones.map(({ id, areaCm2 }) => `  ${id.padEnd(16)} ${areaCm2.toFixed(1)} cm2`),
        ...unitLine(found),
        ...(found.found
          ? [found.found.headPart, found.found.turned, found.found.scale].map((said) => `- ${said}`)
          : []),
        ...answer.repairs.map((note) => `- ${note}`),
        ...suggestedLines(found),
      ].join("\n"),
    );
  },
};

/** Millimetres to a unit of the file. */
const scaleOf = ([a, , , , b, , , , c]: readonly number[]): number => Math.sqrt(a * a + b * b + c * c);

/** The same turn for points in mm of the scan's frame, as landmarks are printed; the shift is in mm already. */
function rigid(toHeadFrame: readonly number[]): number[] {
  const scale = scaleOf(toHeadFrame);
  return toHeadFrame.map((value, at) => (at < 12 && at % 4 < 3 ? value / scale : value));
}

const percent = (share: number): string => `${Math.round(100 * share)} %`;

const unitLine = ({ origin, unit, unitConfidence }: Head): string[] =>
  origin === "scan" ? [`unit               ${unit}, ${percent(unitConfidence)} sure`] : [];

/** Each landmark that no person gave, for whoever wants to check them. */
const suggestedLines = ({ landmarks }: Head): string[] =>
  Object.entries(landmarks)
    .filter(([, { origin }]) => origin === "suggested")
    .map(([name, { confidence = 1 }]) => `  ${name.padEnd(20)} suggested, ${percent(confidence)} sure`);

async function fromTape({ files, text }: Given, file: string): Promise<Head> {
  for (const flag of ["unit", "circumference-mm", "landmarks"]) {
    if (text[flag] !== undefined) throw new Refused(`--${flag} belongs to a scan; tape figures are in mm`);
  }
  if (files.length > 0) throw new Refused("give a scan or --tape, not both");
  const json = await readJson(file);
  return fromFile(file, () => headFromTape(parseWith(tape, json, "tape")));
}

async function fromScan({ files, text }: Given, io: Io): Promise<Head> {
  const file = requiredFile(files, "SCAN, or --tape TAPE.json,");
  const unit = text.unit === undefined ? undefined : choiceFlag("unit", text.unit, fileUnits);
  const circumferenceMm =
    text["circumference-mm"] === undefined
      ? undefined
      : numberFlag("circumference-mm", text["circumference-mm"], 400, 750);
  const bytes = await readBytes(file, MOST_SCAN_BYTES);
  const landmarksJson = text.landmarks === undefined ? undefined : await readJson(text.landmarks);
  const landmarks =
    landmarksJson === undefined
      ? undefined
      : fromFile(text.landmarks ?? "", () => parseWith(landmarkFile, landmarksJson, "landmarks"));
  return fromFile(file, () => {
    try {
      const facts = {
        ...(unit === undefined ? {} : { unit }),
        ...(circumferenceMm === undefined ? {} : { circumferenceMm }),
        ...(landmarks === undefined ? {} : { landmarks }),
      };
      return headFromScan(readScan(bytes, file, scanProgress(io)), facts, scanProgress(io));
    } catch (thrown) {
      throw thrown instanceof InputError ? new InputError(thrown.issues.map(asFlags)) : thrown;
    }
  });
}

/** Facts about a scan are flags here, and fields in a case. */
const asFlags = ({ field, allowed, ...found }: InputIssue): InputIssue => ({
  field: field === "unit" ? "--unit" : field === "circumferenceMm" ? "--circumference-mm" : field,
  allowed: allowed.replace("circumferenceMm", "--circumference-mm"),
  ...found,
});
