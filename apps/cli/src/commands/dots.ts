import {
  type DensitySurface,
  parseDensity,
  placeDots,
  prepareSurface,
  squareSurface,
  uniformDensity,
} from "@shadowline/dots";
import { sha256Hex } from "@shadowline/numeric";
import { InputError } from "@shadowline/quantity";
import { placementCsv } from "@shadowline/reports";
import { mmPerFileUnit, readScan, type TriangleMesh } from "@shadowline/scalp";
import { ENGINE_VERSION, fileUnits } from "@shadowline/treatment";
import type { Command } from "../command.js";
import { FileFault, fromFile, Refused } from "../exit.js";
import { choiceFlag, numberFlag, required, seedFlag } from "../flag-values.js";
import { readBytes, readJson } from "../input-files.js";
import { writeWhole } from "../output-folder.js";

const MOST_SCAN_BYTES = 300_000_000;
const MOST_OBSTACLE_BYTES = 64_000_000;

type Square = { readonly widthMm: number; readonly heightMm: number };

export const dots: Command = {
  usage:
    "--surface SCAN|square:WxH [--unit U] --density DENSITY.json|uniform:PER_CM2 [--obstacles P.csv] [--sessions 0.3,0.7,1] --seed N --out dots.csv [--json]",
  help: [
    'DENSITY.json  {"perVertexCm2":[...]} one value per vertex as the file lists them, or',
    '              {"grid":{"cols":C,"rows":R,"cellMm":S,"perCm2":[row-major, y up from 0]}} for a square',
    "P.csv         x_mm,y_mm,z_mm,radius_mm",
    "--unit        unit of the scan: mm (as taken without it), cm, dm, m, in",
    "--sessions    cumulative shares, ascending, the last 1",
  ],
  flags: {
    surface: { type: "string" },
    unit: { type: "string" },
    density: { type: "string" },
    obstacles: { type: "string" },
    sessions: { type: "string" },
    seed: { type: "string" },
    out: { type: "string" },
    json: { type: "boolean" },
  },
  mostFiles: 0,
  async run({ text, on }, io) {
    const seed = seedFlag(required("seed", text.seed));
    const out = required("out", text.out);
    const cumulativeShares = sharesFlag(text.sessions ?? "1");
    const surface = await surfaceFlag(required("surface", text.surface), text.unit);
    const target = await densityFlag(required("density", text.density), surface);
    const obstacles = text.obstacles === undefined ? undefined : await readObstacles(text.obstacles);
    io.progress("placing dots ...");
    const prepared = prepareSurface(target.surface);
    const began = performance.now();
    const placement = placeDots(
      { ...target, seed, cumulativeShares, ...(obstacles === undefined ? {} : { obstacles }) },
      prepared,
    );
    const millis = performance.now() - began;
    const csv = new TextEncoder().encode(placementCsv(placement));
    await writeWhole(out, csv);
    io.progress("");
    const { count, unplaced } = placement;
    const answer = {
      count,
      unplaced,
      millis: Math.round(millis * 10) / 10,
      engineVersion: ENGINE_VERSION,
      sha256: sha256Hex(csv),
    };
    io.print(
      on.json
        ? JSON.stringify(answer)
        : `${count} dots in ${answer.millis} ms${unplaced > 0 ? `, ${unplaced} without room` : ""}: ${out}`,
    );
  },
};

function sharesFlag(text: string): number[] {
  const shares = text.split(",").map(Number);
  const rising = shares.every((share, i) => share > (shares[i - 1] ?? 0) && share <= 1);
  if (!rising || shares[shares.length - 1] !== 1) {
    throw new Refused(
      `--sessions must be ascending shares above 0 ending in 1, such as 0.3,0.7,1, not ${JSON.stringify(text)}`,
    );
  }
  return shares;
}

async function surfaceFlag(
  surface: string,
  unit: string | undefined,
): Promise<{ mesh: TriangleMesh } | { square: Square }> {
  const square = /^square:([^x]+)x(.+)$/.exec(surface);
  if (square)
    return {
      square: {
        widthMm: numberFlag("surface", square[1], 0.001, 10_000),
        heightMm: numberFlag("surface", square[2], 0.001, 10_000),
      },
    };
  const mmPerUnit = mmPerFileUnit[choiceFlag("unit", unit ?? "mm", fileUnits)];
  const bytes = await readBytes(surface, MOST_SCAN_BYTES);
  const { positions, triangles } = readScan(bytes, surface);
  return { mesh: { positionsMm: positions.map((value) => value * mmPerUnit), triangles } };
}

async function densityFlag(
  density: string,
  surface: { mesh: TriangleMesh } | { square: Square },
): Promise<DensitySurface> {
  if (density.startsWith("uniform:")) {
    const perCm2 = numberFlag("density", density.slice("uniform:".length), 0, 400);
    const mesh = "mesh" in surface ? surface.mesh : squareSurface(surface.square.widthMm, surface.square.heightMm);
    return { surface: mesh, density: uniformDensity(mesh, perCm2) };
  }
  const json = await readJson(density);
  return fromFile(density, () => parseDensity(json, surface));
}

async function readObstacles(file: string): Promise<Float64Array> {
  const refuse = (field: string, allowed: string, found?: unknown): never => {
    throw new FileFault(file, new InputError([{ field, allowed, ...(found === undefined ? {} : { found }) }]));
  };
  const rows = new TextDecoder()
    .decode(await readBytes(file, MOST_OBSTACLE_BYTES))
    .trim()
    .split(/\r?\n/);
  if (rows[0]?.trim() !== "x_mm,y_mm,z_mm,radius_mm") refuse("line 1", "x_mm,y_mm,z_mm,radius_mm", rows[0]);
  const values = new Float64Array(4 * (rows.length - 1));
  for (let row = 1; row < rows.length; row++) {
    const cells = rows[row].split(",");
    const numbers = cells.map((cell) => (cell.trim() === "" ? Number.NaN : Number(cell)));
    if (numbers.length !== 4 || !numbers.every(Number.isFinite) || numbers[3] < 0) {
      refuse(`line ${row + 1}`, "four finite numbers, the radius 0 or more", rows[row]);
    }
    values.set(numbers, 4 * (row - 1));
  }
  return values;
}
