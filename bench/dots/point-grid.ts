/** Points found by place. Plain and exact: it is what the engine's own grids are judged with. */
export type PointGrid = {
  /** Points up to this distance, in `found`; returns how many. */
  readonly within: (x: number, y: number, z: number, radius: number, found: Int32Array) => number;
  /** Distance to the nearest point other than `but`, Infinity where there is none. */
  readonly nearest: (x: number, y: number, z: number, expected: number, but?: number) => number;
};

/**
 * @param positions x, y, z a point, at least `count` of them
 * @param side of a cell: about the distance that is going to be asked for
 */
export function pointGrid(positions: Float64Array, count: number, side: number): PointGrid {
  let size = 16;
  while (size < 2 * count) size *= 2;
  const cellOf = (value: number): number => Math.floor(value / side);
  const hash = (x: number, y: number, z: number): number =>
    (Math.imul(x, 0x9e3779b1) ^ Math.imul(y, 0x85ebca6b) ^ Math.imul(z, 0xc2b2ae35)) & (size - 1);
  const bucketOf = (i: number): number =>
    hash(cellOf(positions[3 * i]), cellOf(positions[3 * i + 1]), cellOf(positions[3 * i + 2]));
  const start = new Int32Array(size + 1);
  for (let i = 0; i < count; i++) start[bucketOf(i) + 1]++;
  for (let b = 0; b < size; b++) start[b + 1] += start[b];
  const next = start.slice(0, size);
  const points = new Int32Array(count);
  for (let i = 0; i < count; i++) points[next[bucketOf(i)]++] = i;

  /** Hands every point of the cells that a ball touches over, once. */
  const visit = (x: number, y: number, z: number, r: number, take: (i: number, d2: number) => void): void => {
    for (let cx = cellOf(x - r); cx <= cellOf(x + r); cx++) {
      for (let cy = cellOf(y - r); cy <= cellOf(y + r); cy++) {
        for (let cz = cellOf(z - r); cz <= cellOf(z + r); cz++) {
          const bucket = hash(cx, cy, cz);
          for (let k = start[bucket]; k < start[bucket + 1]; k++) {
            const i = points[k];
            const [px, py, pz] = [positions[3 * i], positions[3 * i + 1], positions[3 * i + 2]];
            // Another cell may share the bucket.
            if (cellOf(px) !== cx || cellOf(py) !== cy || cellOf(pz) !== cz) continue;
            take(i, (px - x) ** 2 + (py - y) ** 2 + (pz - z) ** 2);
          }
        }
      }
    }
  };
  return {
    within(x, y, z, radius, found) {
      let to = 0;
      visit(x, y, z, radius, (i, d2) => {
        if (d2 <= radius * radius) found[to++] = i;
      });
      return to;
    },
    nearest(x, y, z, expected, but = -1) {
      for (let radius = expected; ; radius *= 1.6) {
        let best = Infinity;
        visit(x, y, z, radius, (i, d2) => {
          if (d2 < best && i !== but) best = d2;
        });
        // Beyond the ball a cell was seen in part only.
        if (best <= radius * radius) return Math.sqrt(best);
        if (radius > 4000 * expected) return Infinity;
      }
    },
  };
}
