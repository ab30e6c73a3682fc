import {
  type DensitySurface,
  type NaturalLayout,
  parseDensity,
  type StandingDots,
  squareSurface,
  uniformDensity,
} from "@shadowline/dots";
import { mmPerFileUnit, readScan, type TriangleMesh } from "@shadowline/scalp";
import { fileUnits } from "@shadowline/treatment";
import type { Io } from "./command.js";
import { fromFile, Refused } from "./exit.js";
import { choiceFlag, numberFlag } from "./flag-values.js";
import { readBytes, readJson } from "./input-files.js";
import { readNumberTable } from "./number-table.js";
import { scanProgress } from "./scan-progress.js";

const MOST_SCAN_BYTES = 300_000_000;
/** An STL file has three corners a triangle: 2 million triangles with as many digits as numbers have. */
const MOST_DENSITY_BYTES = 256_000_000;
const MOST_SESSIONS = 255;

type Square = { readonly widthMm: number; readonly heightMm: number };
export type GivenSurface = { readonly mesh: TriangleMesh } | { readonly square: Square };

/** @throws Refused for shares that are none; they may repeat, which makes a session without dots */
export function sharesFlag(text: string): number[] {
  const shares = text.split(",").map((share) => (share.trim() === "" ? Number.NaN : Number(share)));
  const sound = shares.every((share, i) => share >= (shares[i - 1] ?? 0) && share <= 1);
  if (sound && shares[shares.length - 1] === 1 && shares.length <= MOST_SESSIONS) return shares;
  throw new Refused(
    `--sessions must be shares from 0 that never fall and end in 1, at most ${MOST_SESSIONS}, such as 0.3,0.7,1, not ${JSON.stringify(text)}`,
  );
}

/** @throws Refused for a texture without naturalness: an even layout has none */
export function naturalFlags(share: string | undefined, hair: string | undefined): NaturalLayout | undefined {
  if (share === undefined && hair !== undefined)
    throw new Refused("--hair must go with --natural: dots that are laid out evenly have no texture");
  if (share === undefined) return undefined;
  return { share: numberFlag("natural", share, 0, 1), hair: choiceFlag("hair", hair ?? "straight", textures) };
}

const textures = ["straight", "afro"] as const satisfies readonly NaturalLayout["hair"][];

/**
 * Sessions that were given before these.
 *
 * @param standing the file of dots from them
 * @param ahead sessions to come
 */
export function standingSessionsFlag(text: string | undefined, standing: string | undefined, ahead: number): number {
  if (text === undefined) return 0;
  if (standing === undefined) throw new Refused("--standing-sessions must go with --standing, the dots they set");
  const sessions = numberFlag("standing-sessions", text, 0, MOST_SESSIONS - ahead);
  if (Number.isInteger(sessions)) return sessions;
  throw new Refused(`--standing-sessions must be a whole number, not ${JSON.stringify(text)}`);
}

export async function surfaceFlag(surface: string, unit: string | undefined, io: Io): Promise<GivenSurface> {
  if (surface.startsWith("square:")) {
    if (unit !== undefined) throw new Refused("--unit must be left out for a square, which is in mm");
    const sides = surface.slice("square:".length).split("x");
    if (sides.length !== 2) {
      throw new Refused(
        `--surface must be a scan or square:WxH in mm, such as square:120x80, not ${JSON.stringify(surface)}`,
      );
    }
    const [widthMm, heightMm] = sides.map((side) => numberFlag("surface square:WxH", side, 0.001, 10_000));
    return { square: { widthMm, heightMm } };
  }
  const mmPerUnit = mmPerFileUnit[choiceFlag("unit", unit ?? "mm", fileUnits)];
  const bytes = await readBytes(surface, MOST_SCAN_BYTES);
  const { positions, triangles } = readScan(bytes, surface, scanProgress(io));
  return { mesh: { positionsMm: positions.map((value) => value * mmPerUnit), triangles } };
}

export async function densityFlag(density: string, surface: GivenSurface): Promise<DensitySurface> {
  if (density.startsWith("uniform:")) {
    const perCm2 = numberFlag("density", density.slice("uniform:".length), 0, 400);
    const mesh = "mesh" in surface ? surface.mesh : squareSurface(surface.square.widthMm, surface.square.heightMm);
    return { surface: mesh, density: uniformDensity(mesh, perCm2) };
  }
  const json = await readJson(density, MOST_DENSITY_BYTES);
  return fromFile(density, () => parseDensity(json, surface));
}

/** @returns x, y, z, radius each */
export async function readObstacles(file: string): Promise<Float64Array> {
  return (await readNumberTable(file, ["x_mm,y_mm,z_mm,radius_mm"], { radius_mm: 0 })).values;
}

/**
 * Dots or hairs on the skin; new dots keep the radius away from each, where the file has one.
 *
 * @param sessions that were given before the ones to come
 */
export async function readStanding(file: string, sessions: number): Promise<StandingDots> {
  const places = "x_mm,y_mm,z_mm";
  const { columns, values } = await readNumberTable(file, [places, `${places},radius_mm`], { radius_mm: 0 });
  const count = values.length / columns.length;
  const positionsMm = new Float64Array(3 * count);
  const radiusMm = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    for (let axis = 0; axis < 3; axis++) positionsMm[3 * i + axis] = values[columns.length * i + axis];
    if (columns.length === 4) radiusMm[i] = values[4 * i + 3];
  }
  return { positionsMm, ...(columns.length === 4 ? { radiusMm } : {}), sessions };
}
