import { edgePartners } from "../scan/edge-partners.js";

/**
 * Gives every piece of a zone that is cut off from the rest of it to the zone it borders most, so that each
 * zone is one piece. A border drawn on the map can leave such a sliver where skin folds or a boundary runs along it.
 *
 * @param labels zone of each triangle; changed in place
 */
export function makeZonesWhole(
  triangles: Uint32Array,
  vertices: number,
  labels: Uint8Array,
  areasMm2: Float64Array,
): void {
  const partners = edgePartners(triangles, vertices);
  // What a piece goes to may itself go elsewhere; each round leaves fewer pieces.
  for (let round = 0; round < MOST_ROUNDS; round++) if (!strayPiecesMoved(partners, labels, areasMm2)) return;
}

const MOST_ROUNDS = 20;

function strayPiecesMoved(partners: Int32Array, labels: Uint8Array, areasMm2: Float64Array): boolean {
  // Triangles piece by piece in one list, and where each piece starts in it.
  const order = new Int32Array(labels.length);
  const start: number[] = [];
  const areaMm2: number[] = [];
  const piece = new Int32Array(labels.length).fill(-1);
  let filled = 0;
  for (let seed = 0; seed < labels.length; seed++) {
    if (piece[seed] >= 0) continue;
    let next = filled;
    let area = 0;
    start.push(next);
    piece[seed] = start.length - 1;
    order[filled++] = seed;
    for (; next < filled; next++) {
      const t = order[next];
      area += areasMm2[t];
      for (let corner = 3 * t; corner < 3 * t + 3; corner++) {
        if (partners[corner] < 0) continue;
        const other = (partners[corner] / 3) | 0;
        if (piece[other] >= 0 || labels[other] !== labels[seed]) continue;
        piece[other] = start.length - 1;
        order[filled++] = other;
      }
    }
    areaMm2.push(area);
  }
  const labelOf = (p: number): number => labels[order[start[p]]];
  const largest = new Map<number, number>();
  for (let p = 0; p < start.length; p++) {
    const known = largest.get(labelOf(p));
    if (known === undefined || areaMm2[p] > areaMm2[known]) largest.set(labelOf(p), p);
  }
  // The smallest first: a crumb between two slivers must not decide where they go.
  const strays = start.map((_, p) => p).filter((p) => largest.get(labelOf(p)) !== p);
  strays.sort((a, b) => areaMm2[a] - areaMm2[b] || a - b);
  let moved = false;
  for (const p of strays) {
    const members = order.subarray(start[p], start[p + 1] ?? labels.length);
    const to = mostBordered(members, p, piece, partners, labels);
    if (to < 0) continue;
    for (const t of members) labels[t] = to;
    moved = true;
  }
  return moved;
}

/** The zone with the most edges along a piece, the lower number where two have as many; -1 for none. */
function mostBordered(
  members: Int32Array,
  own: number,
  piece: Int32Array,
  partners: Int32Array,
  labels: Uint8Array,
): number {
  const edges = new Map<number, number>();
  for (const t of members) {
    for (let corner = 3 * t; corner < 3 * t + 3; corner++) {
      if (partners[corner] < 0) continue;
      const other = (partners[corner] / 3) | 0;
      if (piece[other] !== own) edges.set(labels[other], (edges.get(labels[other]) ?? 0) + 1);
    }
  }
  let to = -1;
  for (const [label, count] of edges) {
    const best = edges.get(to) ?? 0;
    if (count > best || (count === best && label < to)) to = label;
  }
  return to;
}
