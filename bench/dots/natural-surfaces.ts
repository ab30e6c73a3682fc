import { placeDots, prepareSurface, uniformDensity } from "@shadowline/dots";
import { type RandomStream, randomStream } from "@shadowline/numeric";
import type { TriangleMesh } from "@shadowline/scalp";
import { densityLevels } from "./natural.js";
import { type Field, misfitMm, readFields, unmarkedLeftOut } from "./natural-fields.js";
import { FIELD_MM, NEAREST_MM, UNITS_PER_CM2, UNITS_SPREAD } from "./natural-measured.js";
import { type PointGrid, pointGrid } from "./point-grid.js";
import { type SkinSamples, skinSamples } from "./skin-samples.js";
import { surfaces } from "./surfaces.js";

const SEEDS = [11, 12, 13, 14, 15];
/** A field's corner lies 2.27 mm from its middle; so far from each other dots of one field are looked for. */
const ACROSS_MM = 2.4;
/** Dots so far off the tangent plane lie on another part of the skin. */
const ABOVE_MM = 2;
/** Fields keep so far from the rim, mm. */
const INSIDE_MM = 7;
const FIELDS = 300;
const PIECE_MM = 2;

/** Misfit and nearest distance by surface and seed, through fields at any place and turned any way. */
export function naturalSurfaceRows(names: readonly string[]): string {
  const rows: string[][] = [];
  for (const name of names) {
    for (const spread of [UNITS_SPREAD, 0.18]) {
      const bySeed = SEEDS.map((seed) => fieldsOn(name, spread, seed));
      const all = bySeed.flat();
      const each = bySeed.map((fields) => misfitMm(readFields(fields).g));
      const off = (fields: Field[]): string => (100 * (readFields(fields).nearestMm / NEAREST_MM - 1)).toFixed(1);
      rows.push([
        `${name}, places vary by ${(100 * spread).toFixed(0)} %`,
        all.length.toString(),
        misfitMm(readFields(all).g).toFixed(3),
        `${Math.min(...each).toFixed(3)} to ${Math.max(...each).toFixed(3)}`,
        misfitMm(readFields(unmarkedLeftOut(all, 1)).g).toFixed(3),
        `${off(all)} %`,
        bySeed.map(off).join(", "),
      ]);
    }
  }
  return [
    "| surface | fields | misfit of g, mm | by seed | the border's hairs not counted | nearest, off the measured | by seed, % |",
    "|---|--:|--:|--:|--:|--:|--:|",
    ...rows.map((cells) => `| ${cells.join(" | ")} |`),
  ].join("\n");
}

function fieldsOn(name: string, spread: number, seed: number): Field[] {
  const surface = surfaces[name]();
  const prepared = prepareSurface(surface);
  const pieces = skinSamples(surface, new Float64Array(surface.triangles.length), PIECE_MM);
  const rimMm = rimOf(surface);
  const rim = pointGrid(rimMm, rimMm.length / 3, INSIDE_MM);
  const random = randomStream(seed, 9);
  const fields: Field[] = [];
  const found = new Int32Array(Math.max(rimMm.length, 1000));
  for (const level of densityLevels) {
    const density = uniformDensity(surface, UNITS_PER_CM2 * (1 + spread * level));
    const natural = { share: 1, hair: "straight" } as const;
    const { positionsMm, count } = placeDots({ surface, density, seed, cumulativeShares: [1], natural }, prepared);
    const dots = pointGrid(positionsMm, count, ACROSS_MM);
    for (let made = 0; made < FIELDS; ) {
      const piece = Math.floor(pieces.count * random());
      // Pieces differ in size; the largest is about two square millimetres.
      if (100 * pieces.areaCm2[piece] < 2 * random()) continue;
      const [x, y, z] = pieces.positionsMm.subarray(3 * piece, 3 * piece + 3);
      if (rim.within(x, y, z, INSIDE_MM, found) > 0) continue;
      fields.push(fieldAt(pieces, piece, dots, positionsMm, random));
      made++;
    }
  }
  return fields;
}

/** What a field shows around the middle of a piece, turned by chance: the dots, seen straight from above. */
function fieldAt(
  { positionsMm: middles, normals }: SkinSamples,
  piece: number,
  dots: PointGrid,
  positionsMm: Float64Array,
  random: RandomStream,
): Field {
  const [cx, cy, cz] = middles.subarray(3 * piece, 3 * piece + 3);
  const normal = normals.subarray(3 * piece, 3 * piece + 3);
  const first = unit(cross(normal, Math.abs(normal[0]) < 0.6 ? [1, 0, 0] : [0, 1, 0]));
  const second = cross(normal, first);
  const angle = 2 * Math.PI * random();
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const found = new Int32Array(200);
  const field: number[] = [];
  for (const dot of found.subarray(0, dots.within(cx, cy, cz, ACROSS_MM, found))) {
    const way = [positionsMm[3 * dot] - cx, positionsMm[3 * dot + 1] - cy, positionsMm[3 * dot + 2] - cz];
    if (Math.abs(along(way, normal)) > ABOVE_MM) continue;
    const [u, v] = [along(way, first), along(way, second)];
    const x = u * cos - v * sin + FIELD_MM[0] / 2;
    const y = u * sin + v * cos + FIELD_MM[1] / 2;
    if (x > 0 && x < FIELD_MM[0] && y > 0 && y < FIELD_MM[1]) field.push(x, y);
  }
  return field;
}

/** Places along every edge that has one triangle, x, y, z each. */
function rimOf({ positionsMm: p, triangles }: TriangleMesh): Float64Array {
  const uses = new Map<string, [number, number, number]>();
  for (let t = 0; t < triangles.length; t++) {
    const [a, b] = [triangles[t], triangles[t % 3 === 2 ? t - 2 : t + 1]].sort((i, j) => i - j);
    const key = `${a} ${b}`;
    uses.set(key, [a, b, (uses.get(key)?.[2] ?? 0) + 1]);
  }
  const places: number[] = [];
  for (const [a, b, times] of uses.values()) {
    if (times > 1) continue;
    const steps = Math.ceil(Math.hypot(p[3 * a] - p[3 * b], p[3 * a + 1] - p[3 * b + 1], p[3 * a + 2] - p[3 * b + 2]));
    for (let step = 0; step <= steps; step++) {
      for (let axis = 0; axis < 3; axis++) {
        places.push(p[3 * a + axis] + ((p[3 * b + axis] - p[3 * a + axis]) * step) / Math.max(1, steps));
      }
    }
  }
  return Float64Array.from(places);
}

type Vector = ArrayLike<number>;

const along = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

const cross = (a: Vector, b: Vector): number[] => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];

const unit = (a: Vector): number[] => Array.from(a, (value) => value / Math.sqrt(along(a, a)));
