import type { TriangleMesh } from "../triangle-mesh.js";
import { nextCorner, previousCorner } from "./edge-order.js";
import { edgePartners, NO_PARTNER } from "./edge-partners.js";
import { addPlane, bestPlace, QUADRIC } from "./plane-quadric.js";
import type { OnScanProgress } from "./scan-progress.js";
import { turnBack, turnForward } from "./vertex-fans.js";

/** Share of the edges, cheapest first, that one round may draw together. */
const ROUND_SHARE = 0.3;
/** A triangle may lean over by this much at a time: the cosine of 78 degrees. */
const LEAN = 0.2;
/** Edges looked at between two calls of progress, some 50 ms. */
const BETWEEN_PROGRESS = 1 << 17;

/**
 * The same surface with fewer triangles: edges are drawn together to points, those first where the surface
 * changes least.
 *
 * No edge gets a third triangle, no hole opens or closes, and no triangle turns over. Where that forbids
 * to go on, more triangles stay than were asked for.
 *
 * @param mesh manifold and turned alike, as `repairScan` leaves it
 * @param mostTriangles 4 or more
 * @param onProgress told about step "reduce"; throwing from it cancels
 * @returns the mesh itself where it is small enough
 * @throws RangeError for an edge with three triangles, or one that two triangles run the same way
 *
 * Source: Garland & Heckbert 1997, Proc. SIGGRAPH, 209-216 (quadric error); in rounds instead of by a heap,
 * which is near linear.
 */
export function reducedMesh(mesh: TriangleMesh, mostTriangles: number, onProgress?: OnScanProgress): TriangleMesh {
  if (!(mostTriangles >= 4)) throw new RangeError(`mostTriangles must be 4 or more, got ${mostTriangles}`);
  const startCount = mesh.triangles.length / 3;
  if (startCount <= mostTriangles) return mesh;
  const p = mesh.positionsMm.slice();
  const triangles = mesh.triangles.slice();
  const vertices = p.length / 3;
  const partners = edgePartners(triangles, vertices);
  for (let c = 0; c < partners.length; c++) {
    if (partners[c] < NO_PARTNER || (partners[c] >= 0 && triangles[partners[c]] === triangles[c])) {
      throw new RangeError("the mesh must be repaired before it is reduced");
    }
  }
  const collapse = edgeCollapse(p, triangles, partners);
  const place = new Float64Array(3);
  const costs = new Float32Array(triangles.length);
  const costBits = new Uint32Array(costs.buffer);
  /** The round in which a vertex was last moved: one move a round keeps triangles even. */
  const movedIn = new Uint16Array(vertices);
  let count = startCount;
  const progress = (): void => onProgress?.("reduce", (startCount - count) / (startCount - mostTriangles));

  const quadrics = planesOf(p, triangles, partners, progress);
  let share = ROUND_SHARE;
  let shapely = true;
  for (let round = 1; count > mostTriangles && round < 65_535; round++) {
    const edges = new Uint32Array(triangles.length);
    let edgeCount = 0;
    for (let c = 0; c < triangles.length; c++) {
      if (c % BETWEEN_PROGRESS === 0) progress();
      if (partners[c] < NO_PARTNER || partners[c] > c) continue;
      costs[c] = bestPlace(quadrics, p, triangles[c], triangles[nextCorner(c)], place);
      edges[edgeCount++] = c;
    }
    // Two triangles go with every edge; half as many again are tried, since some may not be drawn together.
    const wanted = Math.min(share * edgeCount, 0.75 * (count - mostTriangles) + 1024);
    const cheapest = cheapestEdges(edges.subarray(0, edgeCount), costBits, Math.ceil(wanted));
    const before = count;
    for (let i = 0; i < cheapest.length && count > mostTriangles; i++) {
      if (i % BETWEEN_PROGRESS === 0) progress();
      const c = cheapest[i];
      if (partners[c] < NO_PARTNER) continue;
      const [u, v] = [triangles[c], triangles[nextCorner(c)]];
      if (movedIn[u] === round || movedIn[v] === round) continue;
      bestPlace(quadrics, p, u, v, place);
      const removed = collapse(c, place, shapely);
      if (removed === 0) continue;
      count -= removed;
      movedIn[u] = round;
      for (let k = 0; k < QUADRIC; k++) quadrics[QUADRIC * u + k] += quadrics[QUADRIC * v + k];
    }
    if (before - count < 0.02 * before * share) {
      if (share < 1) {
        share = Math.min(1, 2 * share);
        continue;
      }
      if (!shapely) break;
      // Needles cannot be joined without making needles; when nothing else is left, they may be made.
      shapely = false;
      share = ROUND_SHARE;
    }
  }
  onProgress?.("reduce", 1);
  return remaining(p, triangles, partners);
}

/** Marks the corners of a triangle that is no longer there. */
const GONE = -9;

/**
 * Every triangle's plane to its three vertices, by area; at a rim, the wall that stands on the edge too, so
 * that rims stay where they are.
 */
function planesOf(p: Float64Array, triangles: Uint32Array, partners: Int32Array, progress: () => void): Float64Array {
  const quadrics = new Float64Array((QUADRIC * p.length) / 3);
  for (let t = 0; t < triangles.length; t += 3) {
    if (t % (3 * BETWEEN_PROGRESS) === 0) progress();
    const [a, b, c] = [3 * triangles[t], 3 * triangles[t + 1], 3 * triangles[t + 2]];
    const [ux, uy, uz] = [p[b] - p[a], p[b + 1] - p[a + 1], p[b + 2] - p[a + 2]];
    const [vx, vy, vz] = [p[c] - p[a], p[c + 1] - p[a + 1], p[c + 2] - p[a + 2]];
    let [nx, ny, nz] = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx];
    const length = Math.sqrt(nx * nx + ny * ny + nz * nz);
    if (!(length > 0)) continue;
    nx /= length;
    ny /= length;
    nz /= length;
    const d = -(nx * p[a] + ny * p[a + 1] + nz * p[a + 2]);
    for (let i = 0; i < 3; i++) addPlane(quadrics, triangles[t + i], nx, ny, nz, d, length / 6);
    for (let corner = t; corner < t + 3; corner++) {
      if (partners[corner] !== NO_PARTNER) continue;
      const [from, to] = [triangles[corner], triangles[nextCorner(corner)]];
      const [ex, ey, ez] = [p[3 * to] - p[3 * from], p[3 * to + 1] - p[3 * from + 1], p[3 * to + 2] - p[3 * from + 2]];
      const squared = ex * ex + ey * ey + ez * ez;
      if (!(squared > 0)) continue;
      const edge = Math.sqrt(squared);
      const [wx, wy, wz] = [(ey * nz - ez * ny) / edge, (ez * nx - ex * nz) / edge, (ex * ny - ey * nx) / edge];
      const wall = -(wx * p[3 * from] + wy * p[3 * from + 1] + wz * p[3 * from + 2]);
      addPlane(quadrics, from, wx, wy, wz, wall, squared);
      addPlane(quadrics, to, wx, wy, wz, wall, squared);
    }
  }
  return quadrics;
}

/**
 * The `most` cheapest edges, to within one part in a hundred of the dearest one's cost, as they stand.
 *
 * Bits of floats that are not negative sort like the floats themselves, so their upper halves can be counted.
 */
function cheapestEdges(edges: Uint32Array, costBits: Uint32Array, most: number): Uint32Array {
  const counts = new Uint32Array(65_536);
  for (let i = 0; i < edges.length; i++) counts[costBits[edges[i]] >>> 16]++;
  let last = 0;
  for (let sum = counts[0]; sum < most && last < 65_535; ) sum += counts[++last];
  return edges.filter((edge) => costBits[edge] >>> 16 <= last);
}

/**
 * Draws the edge that starts at a corner together, if that may be done; the start's vertex goes on.
 *
 * @returns how many triangles went with it: 2, at a rim 1, and 0 where it may not be done
 */
function edgeCollapse(p: Float64Array, triangles: Uint32Array, partners: Int32Array) {
  const stamp = new Uint32Array(p.length / 3);
  let stamps = 0;
  const fanU: number[] = [];
  const fanV: number[] = [];

  /** Corners of one vertex's fan; true if the fan is closed. */
  const fanOf = (corner: number, fan: number[]): boolean => {
    fan.length = 0;
    let c = corner;
    do {
      fan.push(c);
      c = turnForward(partners, c);
    } while (c !== NO_PARTNER && c !== corner);
    if (c === corner) return true;
    for (c = turnBack(partners, corner); c !== NO_PARTNER; c = turnBack(partners, c)) fan.push(c);
    return false;
  };

  /** Whether a triangle keeps its side and some shape when the vertex of one corner moves. */
  const bearsMove = (corner: number, place: Float64Array, shapely: boolean): boolean => {
    const o = 3 * triangles[corner];
    const a = 3 * triangles[nextCorner(corner)];
    const b = 3 * triangles[previousCorner(corner)];
    const [ex, ey, ez] = [p[b] - p[a], p[b + 1] - p[a + 1], p[b + 2] - p[a + 2]];
    const [ux, uy, uz] = [p[o] - p[a], p[o + 1] - p[a + 1], p[o + 2] - p[a + 2]];
    const [vx, vy, vz] = [place[0] - p[a], place[1] - p[a + 1], place[2] - p[a + 2]];
    const [nx, ny, nz] = [ey * uz - ez * uy, ez * ux - ex * uz, ex * uy - ey * ux];
    const [mx, my, mz] = [ey * vz - ez * vy, ez * vx - ex * vz, ex * vy - ey * vx];
    const before = nx * nx + ny * ny + nz * nz;
    const after = mx * mx + my * my + mz * mz;
    const both = nx * mx + ny * my + nz * mz;
    if (!(both > 0) || both * both < LEAN * LEAN * before * after) return false;
    if (!shapely) return true;
    // Twice the area over the sum of squared sides: 0.29 when all sides are equal.
    const e = ex * ex + ey * ey + ez * ez;
    const sides = (sx: number, sy: number, sz: number): number =>
      e + sx * sx + sy * sy + sz * sz + (sx - ex) * (sx - ex) + (sy - ey) * (sy - ey) + (sz - ez) * (sz - ez);
    const [was, is] = [sides(ux, uy, uz), sides(vx, vy, vz)];
    return after > 0.0025 * is * is || after * was * was >= before * is * is;
  };

  const bearMove = (
    fan: readonly number[],
    near: number,
    far: number,
    place: Float64Array,
    shapely: boolean,
  ): boolean => {
    for (const c of fan) {
      const t = Math.floor(c / 3);
      if (t !== near && t !== far && !bearsMove(c, place, shapely)) return false;
    }
    return true;
  };
  const isEar = (corner: number): boolean =>
    partners[nextCorner(corner)] === NO_PARTNER && partners[previousCorner(corner)] === NO_PARTNER;
  /** Takes a triangle out and joins what lies beyond its two other edges. */
  const close = (corner: number): void => {
    const one = partners[nextCorner(corner)];
    const other = partners[previousCorner(corner)];
    if (one >= 0) partners[one] = other;
    if (other >= 0) partners[other] = one;
    const first = corner - (corner % 3);
    partners[first] = partners[first + 1] = partners[first + 2] = GONE;
  };

  return (corner: number, place: Float64Array, shapely: boolean): number => {
    const across = partners[corner];
    const u = triangles[corner];
    const closedU = fanOf(corner, fanU);
    const closedV = fanOf(nextCorner(corner), fanV);
    // A bridge between two rims would become a point where they only touch.
    if (across !== NO_PARTNER && !closedU && !closedV) return 0;
    // A tetrahedron would be left as two triangles on one spot.
    if (closedU && closedV && fanU.length === 3 && fanV.length === 3) return 0;
    // The two ends may share no neighbours but the tips of the triangles that go.
    stamps++;
    for (const c of fanU) stamp[triangles[nextCorner(c)]] = stamp[triangles[previousCorner(c)]] = stamps;
    let shared = 0;
    const count = (vertex: number): void => {
      if (stamp[vertex] !== stamps) return;
      shared++;
      stamp[vertex] = 0;
    };
    for (const c of fanV) {
      count(triangles[nextCorner(c)]);
      count(triangles[previousCorner(c)]);
    }
    // u itself is among the neighbours of v, but not among its own.
    if (shared !== (across === NO_PARTNER ? 1 : 2)) return 0;
    // The last triangle of an ear stays, or its tip would be lost.
    if (isEar(corner) || (across !== NO_PARTNER && isEar(across))) return 0;
    const near = Math.floor(corner / 3);
    const far = Math.floor(across / 3);
    if (!bearMove(fanU, near, far, place, shapely) || !bearMove(fanV, near, far, place, shapely)) return 0;
    for (const c of fanV) triangles[c] = u;
    for (let axis = 0; axis < 3; axis++) p[3 * u + axis] = place[axis];
    close(corner);
    if (across !== NO_PARTNER) close(across);
    return across === NO_PARTNER ? 1 : 2;
  };
}

function remaining(p: Float64Array, triangles: Uint32Array, partners: Int32Array): TriangleMesh {
  const number = new Int32Array(p.length / 3).fill(-1);
  const kept = triangles.filter((_, corner) => partners[corner] !== GONE);
  for (const vertex of kept) number[vertex] = 0;
  let used = 0;
  for (let v = 0; v < number.length; v++) if (number[v] === 0) number[v] = used++;
  const positionsMm = new Float64Array(3 * used);
  for (let v = 0; v < number.length; v++) {
    if (number[v] >= 0) for (let axis = 0; axis < 3; axis++) positionsMm[3 * number[v] + axis] = p[3 * v + axis];
  }
  return { positionsMm, triangles: kept.map((vertex) => number[vertex]) };
}
