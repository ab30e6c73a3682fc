import type { TriangleMesh } from "../triangle-mesh.js";
import { eliminationOrder } from "./elimination-order.js";
import { type CholeskyFactor, factorise, factorPattern, solveInPlace } from "./sparse-cholesky.js";
import { nextSide, previousSide, type Unfolding, unfolding } from "./unfolding.js";

/** Rounds of fitting at most, and the movement of a corner in one of them at which it has settled, mm. */
const ROUNDS = 150;
const SETTLED_MM = 1e-3;

/**
 * A patch of a surface laid flat so that its triangles keep their size and shape as nearly as they can.
 *
 * From a first layout on, over and over, each triangle is turned to fit
 * its corners best and the corners move to where the turned triangles want them (a linear system that is
 * factorised once). Source: Liu, Zhang, Xu, Gotsman & Gortler 2008, "A local/global approach to mesh
 * parameterization", Comput. Graph. Forum 27:1495-1504 (as rigid as possible).
 *
 * @param mesh one connected piece like a disc: an outer border, no other, no handle
 * @param start a first layout, x, y per vertex (`laidOut`)
 * @returns x, y per vertex in mm, not mirrored: seen from outside as the surface is
 */
export function unrolledPatch(mesh: TriangleMesh, start: Float64Array): Float64Array {
  const flat = unfolding(mesh);
  const { vertex, apexX, apexY, lengthMm, vertices } = flat;
  const place = start.slice();
  const system = laplacian(mesh, flat);
  const faces = vertex.length / 3;
  const right = [new Float64Array(vertices), new Float64Array(vertices)];
  for (let round = 0; round < ROUNDS; round++) {
    right[0].fill(0);
    right[1].fill(0);
    for (let t = 0; t < faces; t++) {
      // Of all turns the one that brings the flat triangle nearest to where its corners are.
      let c = 0;
      let s = 0;
      for (let side = 3 * t; side < 3 * t + 3; side++) {
        const [dx, dy] = sideVector(t, side);
        const a = 2 * vertex[side];
        const b = 2 * vertex[nextSide(side)];
        const ux = place[b] - place[a];
        const uy = place[b + 1] - place[a + 1];
        const w = system.weight[side];
        c += w * (dx * ux + dy * uy);
        s += w * (dx * uy - dy * ux);
      }
      const size = Math.sqrt(c * c + s * s);
      if (!(size > 0)) continue;
      c /= size;
      s /= size;
      for (let side = 3 * t; side < 3 * t + 3; side++) {
        const [dx, dy] = sideVector(t, side);
        const w = system.weight[side];
        const x = w * (c * dx - s * dy);
        const y = w * (s * dx + c * dy);
        const a = system.rank[vertex[side]];
        const b = system.rank[vertex[nextSide(side)]];
        right[0][a] -= x;
        right[1][a] -= y;
        right[0][b] += x;
        right[1][b] += y;
      }
    }
    let moved = 0;
    for (const axis of [0, 1]) {
      solveInPlace(system.factor, right[axis]);
      // A common shift is nobody's movement.
      const shift = right[axis][system.rank[0]] - place[axis];
      for (let i = 0; i < vertices; i++) {
        const to = right[axis][system.rank[i]];
        moved = Math.max(moved, Math.abs(to - place[2 * i + axis] - shift));
        place[2 * i + axis] = to;
      }
    }
    if (moved < SETTLED_MM) break;
  }
  return place;

  /** A side in the frame of its triangle's first side. */
  function sideVector(t: number, side: number): readonly [number, number] {
    const length = lengthMm[3 * t];
    const x = apexX[3 * t];
    const y = apexY[3 * t];
    return side === 3 * t ? [length, 0] : side === 3 * t + 1 ? [x - length, y] : [-x, -y];
  }
}

/** Triangles laid one beside the other, nearest to the first one first; a corner stays where it was laid first. */
export function laidOut(mesh: TriangleMesh, first: number): Float64Array {
  const { vertex, partner, lengthMm, apexX, apexY, vertices } = unfolding(mesh);
  const place = new Float64Array(2 * vertices);
  const laid = new Uint8Array(vertices);
  const seen = new Uint8Array(vertex.length / 3);
  const [a, b, c] = [vertex[3 * first], vertex[3 * first + 1], vertex[3 * first + 2]];
  place[2 * b] = lengthMm[3 * first];
  place[2 * c] = apexX[3 * first];
  place[2 * c + 1] = apexY[3 * first];
  for (const v of [a, b, c]) laid[v] = 1;
  seen[first] = 1;
  const queue = [first];
  for (let next = 0; next < queue.length; next++) {
    for (let side = 3 * queue[next]; side < 3 * queue[next] + 3; side++) {
      const other = partner[side];
      const t = other < 0 ? -1 : (other / 3) | 0;
      if (t < 0 || seen[t]) continue;
      seen[t] = 1;
      queue.push(t);
      const apex = vertex[previousSide(other)];
      if (laid[apex]) continue;
      laid[apex] = 1;
      const from = 2 * vertex[other];
      const to = 2 * vertex[nextSide(other)];
      const dx = place[to] - place[from];
      const dy = place[to + 1] - place[from + 1];
      const size = Math.sqrt(dx * dx + dy * dy);
      const ux = size > 0 ? dx / size : 1;
      const uy = size > 0 ? dy / size : 0;
      place[2 * apex] = place[from] + apexX[other] * ux - apexY[other] * uy;
      place[2 * apex + 1] = place[from + 1] + apexX[other] * uy + apexY[other] * ux;
    }
  }
  return place;
}

/** Weights are kept between these: above none, so that every triangle counts and the system has one answer. */
const LEAST_COTANGENT = 0.05;
const MOST_COTANGENT = 20;

type System = {
  readonly factor: CholeskyFactor;
  readonly rank: Uint32Array;
  /** Half the cotangent of the angle facing each side, within limits. */
  readonly weight: Float64Array;
};

function laplacian(mesh: TriangleMesh, { vertex, lengthMm, apexX, apexY, vertices }: Unfolding): System {
  const sides = vertex.length;
  const weight = new Float64Array(sides);
  const start = new Uint32Array(vertices + 1);
  for (let side = 0; side < sides; side++) {
    const x = apexX[side];
    const y = apexY[side];
    // At the apex: (-x, -y) against (length - x, -y).
    const facing = x * (x - lengthMm[side]) + y * y;
    const doubleArea = y * lengthMm[side];
    const cotangent = doubleArea > 0 ? facing / doubleArea : MOST_COTANGENT;
    weight[side] = 0.5 * Math.max(LEAST_COTANGENT, Math.min(MOST_COTANGENT, cotangent));
    start[vertex[side] + 1]++;
    start[vertex[nextSide(side)] + 1]++;
  }
  for (let i = 0; i < vertices; i++) start[i + 1] += start[i];
  const fill = start.slice(0, vertices);
  const neighbour = new Uint32Array(2 * sides);
  const value = new Float64Array(2 * sides);
  const diagonal = new Float64Array(vertices).fill(1e-9);
  for (let side = 0; side < sides; side++) {
    const a = vertex[side];
    const b = vertex[nextSide(side)];
    neighbour[fill[a]] = b;
    value[fill[a]++] = weight[side];
    neighbour[fill[b]] = a;
    value[fill[b]++] = weight[side];
    diagonal[a] += weight[side];
    diagonal[b] += weight[side];
  }
  const order = eliminationOrder(mesh.positionsMm, start, neighbour);
  const rank = new Uint32Array(vertices);
  for (let k = 0; k < vertices; k++) rank[order[k]] = k;
  const columnStart = new Uint32Array(vertices + 1);
  const row: number[] = [];
  const entry: number[] = [];
  const slot = new Int32Array(vertices).fill(-1);
  for (let k = 0; k < vertices; k++) {
    const i = order[k];
    const first = row.length;
    for (let n = start[i]; n < start[i + 1]; n++) {
      const r = rank[neighbour[n]];
      if (r >= k) continue;
      if (slot[r] < first) {
        slot[r] = row.length;
        row.push(r);
        entry.push(0);
      }
      entry[slot[r]] -= value[n];
    }
    columnStart[k + 1] = row.length;
  }
  const pattern = factorPattern({ size: vertices, columnStart, row: Uint32Array.from(row) });
  const factor = factorise(
    pattern,
    Float64Array.from(entry),
    Float64Array.from(order, (i) => diagonal[i] * (1 + 1e-10)),
  );
  return { factor, rank, weight };
}
