/**
 * Dots whose discs touch another's: where a hand sets them so near, the skin shows one blot for two dots.
 *
 * Distances are straight, and discs far smaller than a head's curvature. Cost: n log n, and the dots of a slab as
 * wide as the widest disc for each dot.
 *
 * @param positionsMm x, y, z a dot
 * @param radiusMm of each dot; a dot without extent touches none
 * @returns 1 for each dot that touches another
 */
export function touchingDots(positionsMm: Float64Array, radiusMm: Float64Array): Uint8Array {
  const count = radiusMm.length;
  const touching = new Uint8Array(count);
  let widest = 0;
  for (const radius of radiusMm) if (radius > widest) widest = radius;
  const byX = new Uint32Array(count);
  for (let dot = 0; dot < count; dot++) byX[dot] = dot;
  byX.sort((a, b) => positionsMm[3 * a] - positionsMm[3 * b] || a - b);
  for (let i = 0; i < count; i++) {
    const a = byX[i];
    if (!(radiusMm[a] > 0)) continue;
    for (let j = i + 1; j < count; j++) {
      const b = byX[j];
      const x = positionsMm[3 * b] - positionsMm[3 * a];
      if (x > radiusMm[a] + widest) break;
      if (!(radiusMm[b] > 0)) continue;
      const y = positionsMm[3 * b + 1] - positionsMm[3 * a + 1];
      const z = positionsMm[3 * b + 2] - positionsMm[3 * a + 2];
      const reach = radiusMm[a] + radiusMm[b];
      if (x * x + y * y + z * z > reach * reach) continue;
      touching[a] = 1;
      touching[b] = 1;
    }
  }
  return touching;
}
