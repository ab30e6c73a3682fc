import type { SurfaceSamples } from "./surface-samples.js";

/** Finds samples near a place. */
export type SampleGrid = {
  /**
   * Number of the nearest sample whose normal agrees, -1 where there is none within reach.
   *
   * @param leastCosine between the sample's normal and (nx, ny, nz)
   */
  readonly nearest: (
    x: number,
    y: number,
    z: number,
    nx: number,
    ny: number,
    nz: number,
    leastCosine: number,
    reach: number,
  ) => number;
  /** Calls with the number of each sample within reach */
  readonly around: (x: number, y: number, z: number, reach: number, visit: (sample: number) => void) => void;
};

/** @param cell side of a cell; a few samples should fall into each that the surface crosses */
export function sampleGrid({ count, positions: p, normals }: SurfaceSamples, cell: number): SampleGrid {
  const low = [Infinity, Infinity, Infinity];
  const high = [-Infinity, -Infinity, -Infinity];
  for (let i = 0; i < p.length; i++) {
    const axis = i % 3;
    if (p[i] < low[axis]) low[axis] = p[i];
    if (p[i] > high[axis]) high[axis] = p[i];
  }
  const size = low.map((from, axis) => (count > 0 ? Math.floor((high[axis] - from) / cell) + 1 : 1));
  const cellOf = (i: number): number => {
    let at = 0;
    for (let axis = 0; axis < 3; axis++) at = at * size[axis] + Math.floor((p[3 * i + axis] - low[axis]) / cell);
    return at;
  };
  const starts = new Int32Array(size[0] * size[1] * size[2] + 1);
  for (let i = 0; i < count; i++) starts[cellOf(i) + 1]++;
  for (let at = 1; at < starts.length; at++) starts[at] += starts[at - 1];
  const fill = starts.slice();
  const members = new Int32Array(count);
  for (let i = 0; i < count; i++) members[fill[cellOf(i)]++] = i;

  return {
    nearest(x, y, z, nx, ny, nz, leastCosine, reach) {
      let best = reach * reach;
      let found = -1;
      const cx = Math.floor((x - low[0]) / cell);
      const cy = Math.floor((y - low[1]) / cell);
      const cz = Math.floor((z - low[2]) / cell);
      const rings = Math.ceil(reach / cell);
      for (let ring = 0; ring <= rings; ring++) {
        // Everything in this ring is at least this far away.
        const away = (ring - 1) * cell;
        if (ring > 1 && away * away >= best) break;
        for (let ix = cx - ring; ix <= cx + ring; ix++) {
          if (ix < 0 || ix >= size[0]) continue;
          const edgeX = ix === cx - ring || ix === cx + ring;
          for (let iy = cy - ring; iy <= cy + ring; iy++) {
            if (iy < 0 || iy >= size[1]) continue;
            const edge = edgeX || iy === cy - ring || iy === cy + ring;
            const step = edge || ring === 0 ? 1 : 2 * ring;
            for (let iz = cz - ring; iz <= cz + ring; iz += step) {
              if (iz < 0 || iz >= size[2]) continue;
              const at = (ix * size[1] + iy) * size[2] + iz;
              for (let k = starts[at]; k < starts[at + 1]; k++) {
                const i = 3 * members[k];
                const dx = p[i] - x;
                const dy = p[i + 1] - y;
                const dz = p[i + 2] - z;
                const squared = dx * dx + dy * dy + dz * dz;
                if (squared >= best) continue;
                if (normals[i] * nx + normals[i + 1] * ny + normals[i + 2] * nz < leastCosine) continue;
                best = squared;
                found = members[k];
              }
            }
          }
        }
      }
      return found;
    },
    around(x, y, z, reach, visit) {
      const from = [x, y, z].map((at, axis) => Math.max(0, Math.floor((at - reach - low[axis]) / cell)));
      const to = [x, y, z].map((at, axis) => Math.min(size[axis] - 1, Math.floor((at + reach - low[axis]) / cell)));
      for (let ix = from[0]; ix <= to[0]; ix++) {
        for (let iy = from[1]; iy <= to[1]; iy++) {
          for (let iz = from[2]; iz <= to[2]; iz++) {
            const at = (ix * size[1] + iy) * size[2] + iz;
            for (let k = starts[at]; k < starts[at + 1]; k++) {
              const i = 3 * members[k];
              const [dx, dy, dz] = [p[i] - x, p[i + 1] - y, p[i + 2] - z];
              if (dx * dx + dy * dy + dz * dz < reach * reach) visit(members[k]);
            }
          }
        }
      }
    },
  };
}
