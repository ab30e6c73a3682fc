import { normalQuantile, type RandomStream, sin } from "@shadowline/numeric";
import type { PointMm, ScanMesh } from "@shadowline/scalp";

/**
 * What phones, exporters and hands do to a scan. Each function returns a new scan; vertices keep their place
 * in the list unless the name says otherwise. Lengths are in the scan's own unit.
 */

/** Row-major 3 x 4 of a turn, a scale and a shift. */
export type Placement = readonly number[];

/** Any turn with equal chance, then `scale`, then a shift of up to `shift` along each axis. */
export function anyPlacement(random: RandomStream, scale: number, shift: number): Placement {
  // A point of the unit sphere in four dimensions is an even choice of turns (Shoemake 1992).
  const [w, x, y, z] = unit(Array.from({ length: 4 }, () => gaussian(random)));
  const turn = [
    [1 - 2 * (y * y + z * z), 2 * (x * y - z * w), 2 * (x * z + y * w)],
    [2 * (x * y + z * w), 1 - 2 * (x * x + z * z), 2 * (y * z - x * w)],
    [2 * (x * z - y * w), 2 * (y * z + x * w), 1 - 2 * (x * x + y * y)],
  ];
  return turn.flatMap((row) => [...row.map((value) => value * scale), shift * (2 * random() - 1)]);
}

export const placedPoint = (m: Placement, [x, y, z]: PointMm): PointMm => [
  m[0] * x + m[1] * y + m[2] * z + m[3],
  m[4] * x + m[5] * y + m[6] * z + m[7],
  m[8] * x + m[9] * y + m[10] * z + m[11],
];

/** Where a placed point came from. */
export function unplacedPoint(m: Placement, at: PointMm): PointMm {
  const square = m[0] * m[0] + m[1] * m[1] + m[2] * m[2];
  const moved = [at[0] - m[3], at[1] - m[7], at[2] - m[11]];
  const column = (c: number): number => (m[c] * moved[0] + m[4 + c] * moved[1] + m[8 + c] * moved[2]) / square;
  return [column(0), column(1), column(2)];
}

export function placed({ positions, triangles }: ScanMesh, m: Placement): ScanMesh {
  const moved = new Float64Array(positions.length);
  for (let i = 0; i < positions.length; i += 3) {
    moved.set(placedPoint(m, [positions[i], positions[i + 1], positions[i + 2]]), i);
  }
  return { positions: moved, triangles };
}

/** Vertices and triangles in another order, and each triangle begun at another corner. */
export function shuffled({ positions, triangles }: ScanMesh, random: RandomStream): ScanMesh {
  const vertices = order(positions.length / 3, random);
  const where = new Uint32Array(vertices.length);
  const moved = new Float64Array(positions.length);
  vertices.forEach((old, now) => {
    where[old] = now;
    for (let axis = 0; axis < 3; axis++) moved[3 * now + axis] = positions[3 * old + axis];
  });
  const turned = new Uint32Array(triangles.length);
  order(triangles.length / 3, random).forEach((old, now) => {
    const first = Math.floor(3 * random());
    for (let corner = 0; corner < 3; corner++) {
      turned[3 * now + corner] = where[triangles[3 * old + ((first + corner) % 3)]];
    }
  });
  return { positions: moved, triangles: turned };
}

/** Every triangle with three vertices of its own, as STL has it. */
export function asSoup({ positions, triangles }: ScanMesh): ScanMesh {
  const own = new Float64Array(3 * triangles.length);
  triangles.forEach((vertex, corner) => {
    for (let axis = 0; axis < 3; axis++) own[3 * corner + axis] = positions[3 * vertex + axis];
  });
  return { positions: own, triangles: Uint32Array.from(triangles, (_, corner) => corner) };
}

/** A share of the triangles turned inside out. */
export function flipped({ positions, triangles }: ScanMesh, share: number, random: RandomStream): ScanMesh {
  const turned = triangles.slice();
  for (let t = 0; t < turned.length; t += 3) {
    if (random() < share) [turned[t], turned[t + 1]] = [turned[t + 1], turned[t]];
  }
  return { positions, triangles: turned };
}

/** Without the triangles whose middle lies within a ball. */
export function withHole({ positions, triangles }: ScanMesh, at: PointMm, radius: number): ScanMesh {
  return only({ positions, triangles }, (x, y, z) => {
    const [dx, dy, dz] = [x - at[0], y - at[1], z - at[2]];
    return dx * dx + dy * dy + dz * dz > radius * radius;
  });
}

/** Only the triangles whose middle passes; unused vertices stay, as exporters leave them. */
export function only({ positions, triangles }: ScanMesh, keep: (x: number, y: number, z: number) => boolean): ScanMesh {
  const kept: number[] = [];
  const middle = (t: number, axis: number): number =>
    (positions[3 * triangles[t] + axis] +
      positions[3 * triangles[t + 1] + axis] +
      positions[3 * triangles[t + 2] + axis]) /
    3;
  for (let t = 0; t < triangles.length; t += 3) {
    if (keep(middle(t, 0), middle(t, 1), middle(t, 2))) kept.push(triangles[t], triangles[t + 1], triangles[t + 2]);
  }
  return { positions, triangles: Uint32Array.from(kept) };
}

/** Several scans in one file. */
export function together(...scans: readonly ScanMesh[]): ScanMesh {
  const positions = new Float64Array(scans.reduce((sum, scan) => sum + scan.positions.length, 0));
  const triangles = new Uint32Array(scans.reduce((sum, scan) => sum + scan.triangles.length, 0));
  let vertex = 0;
  let corner = 0;
  for (const scan of scans) {
    positions.set(scan.positions, 3 * vertex);
    for (const used of scan.triangles) triangles[corner++] = used + vertex;
    vertex += scan.positions.length / 3;
  }
  return { positions, triangles };
}

/** Triangles that stand on edges two others already share, as badly joined scans have them. */
export function withFins({ positions, triangles }: ScanMesh, count: number, random: RandomStream): ScanMesh {
  const points = [...Array(count)].map(() => 3 * Math.floor((random() * triangles.length) / 3));
  const tips = new Float64Array(3 * count);
  const fins = new Uint32Array(3 * count);
  points.forEach((t, fin) => {
    const [a, b, c] = [triangles[t], triangles[t + 1], triangles[t + 2]];
    // Straight up from the edge's first end, an edge high.
    const side = (from: number, to: number) => [0, 1, 2].map((k) => positions[3 * to + k] - positions[3 * from + k]);
    const [u, v] = [side(a, b), side(a, c)];
    const normal = unit([u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]]);
    const high = Math.sqrt(u[0] * u[0] + u[1] * u[1] + u[2] * u[2]);
    for (let axis = 0; axis < 3; axis++) tips[3 * fin + axis] = positions[3 * a + axis] + high * normal[axis];
    fins.set([a, b, positions.length / 3 + fin], 3 * fin);
  });
  return { positions: concatenated(positions, tips), triangles: concatenated32(triangles, fins) };
}

/** Every place moved by a normal deviate along each axis; vertices that share a place stay together. */
export function noisy({ positions, triangles }: ScanMesh, sigma: number, random: RandomStream): ScanMesh {
  return displaced({ positions, triangles }, () => {
    return [sigma * gaussian(random), sigma * gaussian(random), sigma * gaussian(random)];
  });
}

/**
 * Hair that a scanner took for skin: tufts up to `height` outwards from `middle`, where `bears` says so.
 *
 * @param width of a tuft, about
 */
export function withHair(
  scan: ScanMesh,
  { middle, height, width, bears }: { middle: PointMm; height: number; width: number; bears: (at: PointMm) => boolean },
  random: RandomStream,
): ScanMesh {
  const waves = Array.from({ length: 6 }, () => ({
    along: unit([gaussian(random), gaussian(random), gaussian(random)]),
    phase: 2 * Math.PI * random(),
  }));
  return displaced(scan, (x, y, z) => {
    if (!bears([x, y, z])) return [0, 0, 0];
    const out = unit([x - middle[0], y - middle[1], z - middle[2]]);
    let sum = 0;
    for (const { along, phase } of waves) {
      sum += sin((Math.PI * (along[0] * x + along[1] * y + along[2] * z)) / width + phase);
    }
    const up = (height * (1 + sum / waves.length)) / 2;
    return [up * out[0], up * out[1], up * out[2]];
  });
}

/**
 * The same surface in at least `wanted` triangles: quartered as often as fits, then some split at their
 * middle. Vertices are added behind the old ones.
 */
export function finer(scan: ScanMesh, wanted: number): ScanMesh {
  let { positions, triangles } = scan;
  while (4 * (triangles.length / 3) <= wanted) ({ positions, triangles } = quartered({ positions, triangles }));
  const now = triangles.length / 3;
  const split = Math.min(now, Math.ceil((wanted - now) / 2));
  if (split <= 0) return { positions, triangles };
  const middles = new Float64Array(3 * split);
  const corners = new Uint32Array(3 * (now + 2 * split));
  let at = 0;
  for (let t = 0; t < now; t++) {
    const [a, b, c] = [triangles[3 * t], triangles[3 * t + 1], triangles[3 * t + 2]];
    // Spread over the whole list, not its first part.
    const before = Math.floor((t * split) / now);
    if (Math.floor(((t + 1) * split) / now) === before) {
      corners.set([a, b, c], at);
      at += 3;
      continue;
    }
    const m = positions.length / 3 + before;
    for (let axis = 0; axis < 3; axis++) {
      middles[3 * before + axis] = (positions[3 * a + axis] + positions[3 * b + axis] + positions[3 * c + axis]) / 3;
    }
    corners.set([a, b, m, b, c, m, c, a, m], at);
    at += 9;
  }
  return { positions: concatenated(positions, middles), triangles: corners };
}

/** Left for right, as a mirror shows it; the outside stays out. */
export function mirrored({ positions, triangles }: ScanMesh): ScanMesh {
  return flipped({ positions: positions.map((value, i) => (i % 3 === 0 ? -value : value)), triangles }, 1, () => 0);
}

export function gaussian(random: RandomStream): number {
  // Half a step keeps it from the infinite ends.
  return normalQuantile(random() + 2 ** -54);
}

function quartered({ positions, triangles }: ScanMesh): ScanMesh {
  const edges = new Map<number, number>();
  const vertices = positions.length / 3;
  const middles: number[] = [];
  const middleOf = (a: number, b: number): number => {
    const key = a < b ? a * vertices + b : b * vertices + a;
    let middle = edges.get(key);
    if (middle === undefined) {
      middle = vertices + middles.length / 3;
      edges.set(key, middle);
      for (let axis = 0; axis < 3; axis++) middles.push((positions[3 * a + axis] + positions[3 * b + axis]) / 2);
    }
    return middle;
  };
  const corners = new Uint32Array(4 * triangles.length);
  for (let t = 0; t < triangles.length; t += 3) {
    const [a, b, c] = [triangles[t], triangles[t + 1], triangles[t + 2]];
    const [ab, bc, ca] = [middleOf(a, b), middleOf(b, c), middleOf(c, a)];
    corners.set([a, ab, ca, ab, b, bc, ca, bc, c, ab, bc, ca], 4 * t);
  }
  return { positions: concatenated(positions, Float64Array.from(middles)), triangles: corners };
}

function displaced({ positions, triangles }: ScanMesh, by: (x: number, y: number, z: number) => number[]): ScanMesh {
  const moved = new Float64Array(positions.length);
  const shifts = new Map<string, number[]>();
  for (let i = 0; i < positions.length; i += 3) {
    const [x, y, z] = [positions[i], positions[i + 1], positions[i + 2]];
    const key = `${x},${y},${z}`;
    const shift = shifts.get(key) ?? by(x, y, z);
    shifts.set(key, shift);
    for (let axis = 0; axis < 3; axis++) moved[i + axis] = positions[i + axis] + shift[axis];
  }
  return { positions: moved, triangles };
}

function order(count: number, random: RandomStream): Uint32Array {
  const list = Uint32Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j], list[i]];
  }
  return list;
}

function unit(vector: readonly number[]): number[] {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  return vector.map((value) => value / length);
}

function concatenated(a: Float64Array, b: Float64Array): Float64Array {
  const both = new Float64Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

function concatenated32(a: Uint32Array, b: Uint32Array): Uint32Array {
  const both = new Uint32Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
