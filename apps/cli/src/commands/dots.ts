import { type DotPlacement, type DotRequest, placeDots, prepareSurface } from "@shadowline/dots";
import { sha256Hex } from "@shadowline/numeric";
import { InputError } from "@shadowline/quantity";
import { placementCsv } from "@shadowline/reports";
import { ENGINE_VERSION } from "@shadowline/treatment";
import type { Command, Given } from "../command.js";
import {
  densityFlag,
  naturalFlags,
  readObstacles,
  readStanding,
  sharesFlag,
  standingSessionsFlag,
  surfaceFlag,
} from "../dots-input.js";
import { FileFault, Refused } from "../exit.js";
import { required, seedFlag } from "../flag-values.js";
import { writableFile, writeWhole } from "../output-folder.js";

/** A surface without a dot that is smaller was more likely drawn in another unit: a scalp is 200 mm across. */
const SMALL_MM = 5;

/** Places without room that are listed for a person; --json has all of them. */
const LISTED = 5;

export const dots: Command = {
  usage:
    "--surface SCAN|square:WxH [--unit U] --density DENSITY.json|uniform:PER_CM2 [--obstacles P.csv] [--standing D.csv] [--standing-sessions N] [--natural 0..1] [--hair straight|afro] [--sessions 0.3,0.7,1] --seed N --out dots.csv [--json]",
  help: [
    'DENSITY.json  {"perVertexCm2":[...]} one value per vertex as the file lists them, or',
    '              {"grid":{"cols":C,"rows":R,"cellMm":S,"perCm2":[row-major, y up from 0]}} for a square',
    "P.csv         x_mm,y_mm,z_mm,radius_mm: what no dot may enter",
    "D.csv         x_mm,y_mm,z_mm[,radius_mm]: dots on the skin already, which count as wanted dots",
    "--standing-sessions  sessions that set those, none without it: the sessions to come are numbered after them",
    "--natural     0 as even as can be (as without it), 1 as hair grows",
    "--hair        texture for --natural: straight (as without it), or afro, which stands in clusters",
    "--unit        unit of the scan: mm (as taken without it), cm, dm, m, in",
    "--sessions    cumulative shares that never fall, the last 1",
    "--json        count, unplaced, unplacedMm (where), millis, engineVersion, sha256 of the file",
  ],
  flags: {
    surface: { type: "string" },
    unit: { type: "string" },
    density: { type: "string" },
    obstacles: { type: "string" },
    standing: { type: "string" },
    "standing-sessions": { type: "string" },
    natural: { type: "string" },
    hair: { type: "string" },
    sessions: { type: "string" },
    seed: { type: "string" },
    out: { type: "string" },
    json: { type: "boolean" },
  },
  mostFiles: 0,
  async run(given, io) {
    const { text, on } = given;
    const seed = seedFlag(required("seed", text.seed));
    const out = required("out", text.out);
    for (const flag of ["surface", "density", "obstacles", "standing"] as const) {
      if (text[flag] === out) throw new Refused(`--out must be another file than --${flag}, ${out}`);
    }
    const cumulativeShares = sharesFlag(text.sessions ?? "1");
    const natural = naturalFlags(text.natural, text.hair);
    const sessions = standingSessionsFlag(text["standing-sessions"], text.standing, cumulativeShares.length);
    await writableFile(out);
    const surface = await surfaceFlag(required("surface", text.surface), text.unit, io);
    const target = await densityFlag(required("density", text.density), surface);
    const obstacles = text.obstacles === undefined ? undefined : await readObstacles(text.obstacles);
    const standing = text.standing === undefined ? undefined : await readStanding(text.standing, sessions);
    const request: DotRequest = {
      ...{ ...target, seed, cumulativeShares },
      ...(obstacles && { obstacles }),
      ...(standing && { standing }),
      ...(natural && { natural }),
    };
    io.progress("preparing the surface ...");
    const prepared = byFile(given, () => prepareSurface(target.surface));
    io.progress("placing dots ...");
    const began = performance.now();
    const placement = byFile(given, () => placeDots(request, prepared));
    const millis = Math.round((performance.now() - began) * 10) / 10;
    io.progress("writing ...");
    const csv = placementCsv(placement);
    await writeWhole(out, csv);
    io.progress("");
    const { count, unplaced } = placement;
    const acrossMm = "mesh" in surface ? widestMm(surface.mesh.positionsMm) : Infinity;
    if (count + unplaced === 0 && acrossMm < SMALL_MM)
      io.warn(`the surface is only ${Number(acrossMm.toPrecision(2))} mm across: is its unit right? (--unit)`);
    const answer = { count, unplaced, unplacedMm: placesOf(placement), millis };
    io.print(
      on.json
        ? JSON.stringify({ ...answer, engineVersion: ENGINE_VERSION, sha256: sha256Hex(csv) })
        : sentences(answer, out),
    );
  },
};

/** An InputError of the engine names its own fields; the file and line they came from tell a person where to look. */
function byFile<T>({ text }: Given, run: () => T): T {
  try {
    return run();
  } catch (thrown) {
    if (!(thrown instanceof InputError)) throw thrown;
    const [{ field }] = thrown.issues;
    const table = field.startsWith("obstacles") ? "obstacles" : field.startsWith("standing") ? "standing" : "surface";
    const file = text[table];
    if (file === undefined || file.startsWith("square:")) throw thrown;
    throw new FileFault(file, new InputError(thrown.issues.map((issue) => ({ ...issue, field: lineOf(issue.field) }))));
  }
}

/** The line of a table that an engine's field stands for: obstacles are four numbers each, standing dots one entry. */
function lineOf(field: string): string {
  const [, table, at] = /^(obstacles|standing)\[(\d+)\]$/.exec(field) ?? [];
  return at === undefined ? field : `line ${2 + Math.floor(Number(at) / (table === "obstacles" ? 4 : 1))}`;
}

/** Longest side of the box around a surface. */
function widestMm(positionsMm: Float64Array): number {
  const [low, high] = [
    [Infinity, Infinity, Infinity],
    [-Infinity, -Infinity, -Infinity],
  ];
  positionsMm.forEach((mm, i) => {
    low[i % 3] = Math.min(low[i % 3], mm);
    high[i % 3] = Math.max(high[i % 3], mm);
  });
  return Math.max(...low.map((least, axis) => high[axis] - least));
}

const placesOf = ({ unplacedMm }: DotPlacement): number[][] =>
  Array.from({ length: unplacedMm.length / 3 }, (_, i) => [...unplacedMm.subarray(3 * i, 3 * i + 3)]);

type Answer = { readonly count: number; readonly unplacedMm: number[][]; readonly millis: number };

function sentences({ count, unplacedMm, millis }: Answer, out: string): string {
  const lines = [`${count} dots in ${millis} ms: ${out}`];
  if (count === 0 && unplacedMm.length === 0)
    lines.push("The density asks for less than half a dot on the whole surface.");
  if (unplacedMm.length > 0) {
    const places = unplacedMm.slice(0, LISTED).map((place) => `(${place.map((mm) => mm.toFixed(2)).join(", ")})`);
    const more = unplacedMm.length > LISTED ? `, and ${unplacedMm.length - LISTED} more that --json lists` : "";
    lines.push(`${unplacedMm.length} found no room, at ${places.join(", ")} mm${more}.`);
  }
  return lines.join("\n");
}
