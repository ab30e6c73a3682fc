import { randomStream } from "@shadowline/numeric";
import { BIN_MM, FIELD_MM, HAIR_MM, PAIR_CORRELATION } from "./natural-measured.js";

/** Units seen in one field of the microscope: x, y each, mm from a corner. */
export type Field = readonly number[];

/** What is read from many small fields, as it was from the photographs. */
export type Reading = {
  /** By bins of `BIN_MM`, as many as `PAIR_CORRELATION`. */
  readonly g: Float64Array;
  /** Mean distance to the nearest unit, mm. */
  readonly nearestMm: number;
  /** 5th, 50th and 95th percentile of that distance, mm. */
  readonly nearestAtMm: readonly [number, number, number];
  /** Units at least 0.35 mm inside the border; mean and standard deviation between fields. */
  readonly perCm2: number;
  readonly perCm2Sd: number;
};

const [W, H] = FIELD_MM;
const INSIDE_MM = 0.35;
const area = (marginMm: number): number => (W - 2 * marginMm) * (H - 2 * marginMm);

/**
 * Cuts a flat square from the origin into fields, side by side.
 *
 * @param stretch fields are so many times larger, and shown at the measured size: another density is then read
 *   through a window that holds as many units
 */
export function cutFields(positionsMm: Float64Array, sideMm: number, stretch = 1): Field[] {
  const cols = Math.floor(sideMm / stretch / W);
  const rows = Math.floor(sideMm / stretch / H);
  const fields: number[][] = Array.from({ length: cols * rows }, () => []);
  for (let i = 0; i < positionsMm.length; i += 3) {
    const x = positionsMm[i] / stretch;
    const y = positionsMm[i + 1] / stretch;
    const col = Math.floor(x / W);
    const row = Math.floor(y / H);
    if (col < cols && row < rows) fields[row * cols + col].push(x - col * W, y - row * H);
  }
  return fields;
}

/**
 * Leaves out the units whose hair the border cuts: the hairs of a field lie one way, and what was not marked
 * from root to tip was not counted.
 */
export function unmarkedLeftOut(fields: readonly Field[], seed: number): Field[] {
  const random = randomStream(seed, 3);
  return fields.map((field) => {
    const angle = 2 * Math.PI * random();
    const seen: number[] = [];
    for (let i = 0; i < field.length; i += 2) {
      const normal = Math.sqrt(3) * (random() + random() + random() + random() - 2);
      const length = Math.max(0.1, HAIR_MM[0] + HAIR_MM[1] * normal);
      const x = field[i] + length * Math.cos(angle);
      const y = field[i + 1] + length * Math.sin(angle);
      if (x > 0 && x < W && y > 0 && y < H) seen.push(field[i], field[i + 1]);
    }
    return seen;
  });
}

/**
 * Pair correlation with translation edge correction, pairs of all fields over those that as many units at
 * random would show in each; nearest distance by units nearer to another than to the border, weighted by the
 * room that leaves them (Hanisch 1984, Math. Operationsforsch. Statist. 15:409-416).
 */
export function readFields(fields: readonly Field[]): Reading {
  const pairs = new Float64Array(PAIR_CORRELATION.length);
  let expected = 0;
  let weights = 0;
  let distances = 0;
  const each: { readonly mm: number; readonly weight: number }[] = [];
  let units = 0;
  let squares = 0;
  for (const field of fields) {
    const count = field.length / 2;
    expected += (count * (count - 1)) / area(0) ** 2;
    let inside = 0;
    for (let i = 0; i < count; i++) {
      const x = field[2 * i];
      const y = field[2 * i + 1];
      const border = Math.min(x, W - x, y, H - y);
      if (border >= INSIDE_MM) inside++;
      let nearest = Infinity;
      for (let j = 0; j < count; j++) {
        if (j === i) continue;
        const dx = Math.abs(field[2 * j] - x);
        const dy = Math.abs(field[2 * j + 1] - y);
        const distance = Math.hypot(dx, dy);
        nearest = Math.min(nearest, distance);
        const bin = Math.floor(distance / BIN_MM);
        if (bin < pairs.length) pairs[bin] += 1 / ((W - dx) * (H - dy));
      }
      if (nearest > border) continue;
      weights += 1 / area(nearest);
      distances += nearest / area(nearest);
      each.push({ mm: nearest, weight: 1 / area(nearest) });
    }
    units += inside;
    squares += inside * inside;
  }
  const mean = units / fields.length;
  const perCm2 = 100 / area(INSIDE_MM);
  return {
    g: pairs.map((sum, bin) => sum / (expected * Math.PI * BIN_MM ** 2 * ((bin + 1) ** 2 - bin ** 2))),
    nearestMm: distances / weights,
    nearestAtMm: [0.05, 0.5, 0.95].map((share) => weightedQuantile(each, share * weights)) as [number, number, number],
    perCm2: mean * perCm2,
    perCm2Sd: Math.sqrt(squares / fields.length - mean * mean) * perCm2,
  };
}

/** Smallest distance up to which this much weight lies. */
function weightedQuantile(each: readonly { mm: number; weight: number }[], wanted: number): number {
  let sum = 0;
  for (const { mm, weight } of each.toSorted((a, b) => a.mm - b.mm)) {
    sum += weight;
    if (sum >= wanted) return mm;
  }
  return Number.NaN;
}

/** Integral of |g - measured g| from 0.3 to 1.5 mm. */
export function misfitMm(g: Float64Array): number {
  let sum = 0;
  for (let bin = Math.round(0.3 / BIN_MM); bin < Math.round(1.5 / BIN_MM); bin++) {
    sum += Math.abs(g[bin] - PAIR_CORRELATION[bin]) * BIN_MM;
  }
  return sum;
}
