import { nextCorner, previousCorner, sameEdge } from "./edge-order.js";
import { NO_PARTNER } from "./edge-partners.js";

/** More triangles than this on one edge are a fault of the file, and the surplus stays unpaired. */
const MOST_ON_EDGE = 12;
/** Edges between two calls of progress, some 50 ms. */
const BETWEEN_SHARES = 1 << 18;

/**
 * Which triangles go on from each other, over every edge, and which of them must turn over so that all
 * neighbours agree.
 *
 * Where three or more triangles share an edge, they are paired so that surfaces run through: first those
 * that agree already by another way round, then the flattest. Where no turning makes two neighbours agree
 * (a one-sided surface), they are parted.
 *
 * @param order corners by edge, as `cornersByEdge` gives them
 * @param onShare told now and then the share of the edges that is done
 * @returns partners: the corner across the edge or NO_PARTNER; turned: 1 for a triangle to turn over, taken
 *   from the first triangle of its surface; shell: a number for every connected surface, from 0
 */
export function pairEdges(
  positions: Float64Array,
  triangles: Uint32Array,
  order: Uint32Array,
  onShare: (share: number) => void,
) {
  const count = triangles.length / 3;
  const partners = new Int32Array(triangles.length).fill(NO_PARTNER);
  const link = new Int32Array(count).fill(-1);
  /** Whether a triangle faces the other way than the one it links to. */
  const against = new Uint8Array(count);
  let partedEdges = 0;
  let crowdedEdges = 0;

  /** The triangle that stands for t's surface; afterwards t links to it directly. */
  const standIn = (t: number): number => {
    let root = t;
    let odd = 0;
    while (link[root] >= 0) {
      odd ^= against[root];
      root = link[root];
    }
    for (let step = t; link[step] >= 0; ) {
      const [following, next] = [link[step], odd ^ against[step]];
      link[step] = root;
      against[step] = odd;
      odd = next;
      step = following;
    }
    return root;
  };
  const agrees = (c: number, d: number): boolean => triangles[c] !== triangles[d];
  /** Joins the surfaces on both sides of an edge; false if they are one that cannot agree here. */
  const join = (c: number, d: number): boolean => {
    const [t, u] = [Math.floor(c / 3), Math.floor(d / 3)];
    const [a, b] = [standIn(t), standIn(u)];
    const odd = (t === a ? 0 : against[t]) ^ (u === b ? 0 : against[u]) ^ (agrees(c, d) ? 0 : 1);
    if (a === b) return odd === 0;
    // The earlier triangle stays: what is turned is told relative to it.
    const [stays, goes] = a < b ? [a, b] : [b, a];
    link[goes] = stays;
    against[goes] = odd;
    return true;
  };
  const pair = (c: number, d: number): void => {
    if (join(c, d)) {
      partners[c] = d;
      partners[d] = c;
    } else {
      partedEdges++;
    }
  };

  const crowded: number[] = [];
  let edges = 0;
  for (let first = 0; first < order.length; ) {
    if (edges++ % BETWEEN_SHARES === 0) onShare(first / order.length);
    let end = first + 1;
    while (end < order.length && sameEdge(triangles, order[first], order[end])) end++;
    if (end - first === 2) pair(order[first], order[first + 1]);
    if (end - first > 2) crowded.push(first, end);
    first = end;
  }
  // After all plain edges, so that it is known which triangles belong together anyhow.
  for (let i = 0; i < crowded.length; i += 2) {
    crowdedEdges++;
    const corners = order.subarray(crowded[i], Math.min(crowded[i + 1], crowded[i] + MOST_ON_EDGE));
    pairCrowded(corners);
  }

  function pairCrowded(corners: Uint32Array): void {
    const toTip = Array.from(corners, (corner) => acrossEdge(positions, triangles, corner));
    const choices: { c: number; d: number; score: number }[] = [];
    for (let i = 0; i < corners.length; i++) {
      for (let j = i + 1; j < corners.length; j++) {
        const [c, d] = [corners[i], corners[j]];
        const [t, u] = [Math.floor(c / 3), Math.floor(d / 3)];
        const [a, b] = [standIn(t), standIn(u)];
        const odd = (t === a ? 0 : against[t]) ^ (u === b ? 0 : against[u]) ^ (agrees(c, d) ? 0 : 1);
        if (a === b && odd) continue;
        // -1 where the two lie flat, 1 where they lie on each other.
        const fold = toTip[i][0] * toTip[j][0] + toTip[i][1] * toTip[j][1] + toTip[i][2] * toTip[j][2];
        choices.push({ c, d, score: fold + (a === b ? -3 : 0) + (agrees(c, d) ? 0 : 0.5) });
      }
    }
    choices.sort((one, other) => one.score - other.score || one.c - other.c || one.d - other.d);
    for (const { c, d } of choices) {
      if (partners[c] === NO_PARTNER && partners[d] === NO_PARTNER && join(c, d)) {
        partners[c] = d;
        partners[d] = c;
      }
    }
  }

  const turned = new Uint8Array(count);
  const shell = new Int32Array(count).fill(-1);
  let shells = 0;
  for (let t = 0; t < count; t++) {
    const root = standIn(t);
    if (shell[root] < 0) shell[root] = shells++;
    shell[t] = shell[root];
    turned[t] = root === t ? 0 : against[t];
  }
  return { partners, turned, shell, shells, crowdedEdges, partedEdges };
}

/** Unit vector from a corner's edge, at right angles to it, toward the third vertex. */
function acrossEdge(p: Float64Array, triangles: Uint32Array, corner: number): [number, number, number] {
  const a = 3 * triangles[corner];
  const b = 3 * triangles[nextCorner(corner)];
  const o = 3 * triangles[previousCorner(corner)];
  const [ex, ey, ez] = [p[b] - p[a], p[b + 1] - p[a + 1], p[b + 2] - p[a + 2]];
  const [vx, vy, vz] = [p[o] - p[a], p[o + 1] - p[a + 1], p[o + 2] - p[a + 2]];
  const along = (ex * vx + ey * vy + ez * vz) / (ex * ex + ey * ey + ez * ez);
  const [x, y, z] = [vx - along * ex, vy - along * ey, vz - along * ez];
  const length = Math.sqrt(x * x + y * y + z * z);
  return length > 0 ? [x / length, y / length, z / length] : [0, 0, 0];
}
