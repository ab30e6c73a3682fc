import { edgePartners } from "./edge-partners.js";

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
  const across = (corner: number): number => (partners[corner] < 0 ? -1 : Math.floor(partners[corner] / 3));
  const piece = new Int32Array(labels.length).fill(-1);
  const members: number[][] = [];
  const areaOf: number[] = [];
  for (let seed = 0; seed < labels.length; seed++) {
    if (piece[seed] >= 0) continue;
    const own = [seed];
    piece[seed] = members.length;
    let area = 0;
    for (let next = 0; next < own.length; next++) {
      area += areasMm2[own[next]];
      for (let k = 0; k < 3; k++) {
        const other = across(3 * own[next] + k);
        if (other < 0 || piece[other] >= 0 || labels[other] !== labels[seed]) continue;
        piece[other] = members.length;
        own.push(other);
      }
    }
    members.push(own);
    areaOf.push(area);
  }
  const largest = new Map<number, number>();
  members.forEach(([first], p) => {
    const known = largest.get(labels[first]);
    if (known === undefined || areaOf[p] > areaOf[known]) largest.set(labels[first], p);
  });
  let moved = false;
  // The smallest first: a crumb between two slivers must not decide where they go.
  const strays = members.map((_, p) => p).filter((p) => largest.get(labels[members[p][0]]) !== p);
  strays.sort((a, b) => areaOf[a] - areaOf[b] || a - b);
  for (const p of strays) {
    const edges = new Map<number, number>();
    for (const t of members[p]) {
      for (let k = 0; k < 3; k++) {
        const other = across(3 * t + k);
        if (other >= 0 && piece[other] !== p) edges.set(labels[other], (edges.get(labels[other]) ?? 0) + 1);
      }
    }
    let to = -1;
    for (const [label, count] of [...edges].toSorted((a, b) => a[0] - b[0]))
      if (to < 0 || count > (edges.get(to) ?? 0)) to = label;
    if (to < 0) continue;
    for (const t of members[p]) labels[t] = to;
    moved = true;
  }
  return moved;
}
