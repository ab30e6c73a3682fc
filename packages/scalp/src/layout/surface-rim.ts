/**
 * The longest closed rim of an open surface, vertex by vertex, counter-clockwise seen from outside.
 * Smaller rims are holes of a scan.
 *
 * @returns empty for a surface without a rim
 */
export function longestRim(positionsMm: Float64Array, triangles: Uint32Array): Uint32Array {
  const vertices = positionsMm.length / 3;
  // Around an inner vertex every neighbour follows once and precedes once. Where the numbers of those that
  // follow and those that precede do not cancel, the fan is open.
  const open = new Float64Array(vertices);
  for (let t = 0; t < triangles.length; t += 3) {
    const a = triangles[t];
    const b = triangles[t + 1];
    const c = triangles[t + 2];
    open[a] += b * b - c * c;
    open[b] += c * c - a * a;
    open[c] += a * a - b * b;
  }
  const seen = new Set<number>();
  for (let corner = 0; corner < triangles.length; corner++) {
    const a = triangles[corner];
    const b = triangles[corner % 3 === 2 ? corner - 2 : corner + 1];
    if (open[a] !== 0 && open[b] !== 0) seen.add(a * vertices + b);
  }
  const next = new Map<number, number[]>();
  for (const key of seen) {
    const a = Math.floor(key / vertices);
    const b = key - a * vertices;
    if (seen.has(b * vertices + a)) continue;
    const known = next.get(a);
    if (known) known.push(b);
    else next.set(a, [b]);
  }
  let longest: number[] = [];
  let longestMm = 0;
  for (const first of next.keys()) {
    const rim: number[] = [];
    let lengthMm = 0;
    for (let at: number | undefined = first; at !== undefined; ) {
      const to: number | undefined = next.get(at)?.pop();
      if (to === undefined) break;
      rim.push(at);
      const dx = positionsMm[3 * to] - positionsMm[3 * at];
      const dy = positionsMm[3 * to + 1] - positionsMm[3 * at + 1];
      const dz = positionsMm[3 * to + 2] - positionsMm[3 * at + 2];
      lengthMm += Math.sqrt(dx * dx + dy * dy + dz * dz);
      at = to === first ? undefined : to;
    }
    if (lengthMm > longestMm) {
      longest = rim;
      longestMm = lengthMm;
    }
  }
  return Uint32Array.from(longest);
}
