/** Line pieces are skipped in groups of this many. */
const GROUP = 10;

export type NearestOnLine = {
  /** Straight distance, mm; Infinity beyond the reach. */
  readonly distanceMm: Float64Array;
  /** Where on the line, in samples: 3.25 is a quarter of the way from sample 3 to 4. */
  readonly sample: Float64Array;
};

/**
 * The nearest place of a line in space for every point within reach of it.
 *
 * @param lineMm x, y, z per sample
 * @param pointsMm x, y, z per point, `width` numbers apart
 */
export function nearestOnLine(
  lineMm: Float64Array,
  pointsMm: Float64Array,
  width: number,
  reachMm: number,
): NearestOnLine {
  const samples = lineMm.length / 3;
  const groups = Math.ceil((samples - 1) / GROUP);
  const centre = new Float64Array(4 * groups);
  for (let g = 0; g < groups; g++) {
    const first = g * GROUP;
    const last = Math.min(samples - 1, first + GROUP);
    const mid = (first + last) >> 1;
    for (let i = first; i <= last; i++) {
      const dx = lineMm[3 * i] - lineMm[3 * mid];
      const dy = lineMm[3 * i + 1] - lineMm[3 * mid + 1];
      const dz = lineMm[3 * i + 2] - lineMm[3 * mid + 2];
      centre[4 * g + 3] = Math.max(centre[4 * g + 3], Math.sqrt(dx * dx + dy * dy + dz * dz));
    }
    for (let k = 0; k < 3; k++) centre[4 * g + k] = lineMm[3 * mid + k];
  }
  const points = pointsMm.length / width;
  const distanceMm = new Float64Array(points).fill(Infinity);
  const sample = new Float64Array(points);
  for (let p = 0; p < points; p++) {
    const x = pointsMm[p * width];
    const y = pointsMm[p * width + 1];
    const z = pointsMm[p * width + 2];
    let best = reachMm * reachMm;
    let where = -1;
    for (let g = 0; g < groups; g++) {
      const gx = centre[4 * g] - x;
      const gy = centre[4 * g + 1] - y;
      const gz = centre[4 * g + 2] - z;
      const away = Math.sqrt(best) + centre[4 * g + 3];
      if (gx * gx + gy * gy + gz * gz >= away * away) continue;
      const last = Math.min(samples - 1, g * GROUP + GROUP);
      for (let i = g * GROUP; i < last; i++) {
        const ex = lineMm[3 * i + 3] - lineMm[3 * i];
        const ey = lineMm[3 * i + 4] - lineMm[3 * i + 1];
        const ez = lineMm[3 * i + 5] - lineMm[3 * i + 2];
        const fx = x - lineMm[3 * i];
        const fy = y - lineMm[3 * i + 1];
        const fz = z - lineMm[3 * i + 2];
        const length2 = ex * ex + ey * ey + ez * ez;
        const t = length2 > 0 ? Math.max(0, Math.min(1, (ex * fx + ey * fy + ez * fz) / length2)) : 0;
        const dx = fx - t * ex;
        const dy = fy - t * ey;
        const dz = fz - t * ez;
        const d2 = dx * dx + dy * dy + dz * dz;
        if (d2 < best) {
          best = d2;
          where = i + t;
        }
      }
    }
    if (where < 0) continue;
    distanceMm[p] = Math.sqrt(best);
    sample[p] = where;
  }
  return { distanceMm, sample };
}
