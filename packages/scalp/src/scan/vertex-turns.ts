import { atan2 } from "@shadowline/numeric";
import { nextSide, previousSide, type Unfolding } from "../geodesic/unfolding.js";

const turns = new WeakMap<Unfolding, Float64Array>();

/**
 * The whole angle of the triangles around each vertex, radians: 2 pi where the surface is flat, less on a
 * bump, more on a saddle; Infinity where it does not close (an open edge, or fans that meet in a point).
 */
export function vertexTurns(flat: Unfolding): Float64Array {
  const known = turns.get(flat);
  if (known) return known;
  const { vertex, partner, lengthMm, apexX, apexY, vertices } = flat;
  const turn = new Float64Array(vertices);
  for (let side = 0; side < vertex.length; side++) {
    turn[vertex[side]] += lengthMm[side] > 0 ? atan2(apexY[side], apexX[side]) : 0;
    if (partner[side] >= 0) continue;
    turn[vertex[side]] = Infinity;
    turn[vertex[nextSide(side)]] = Infinity;
  }
  for (const vertex of pinchedFans(flat).keys()) turn[vertex] = Infinity;
  turns.set(flat, turn);
  return turn;
}

const pinches = new WeakMap<Unfolding, Map<number, readonly number[]>>();

/** Vertices in which more than one fan of triangles meets, with a side of each fan to begin with. */
export function pinchedFans(flat: Unfolding): Map<number, readonly number[]> {
  const known = pinches.get(flat);
  if (known) return known;
  const { vertex, partner, vertices } = flat;
  const visited = new Uint8Array(vertex.length);
  const firstFan = new Int32Array(vertices).fill(-1);
  const fans = new Map<number, number[]>();
  // Fans with a border begin at it; the closed ones are what is left.
  for (const open of [true, false]) {
    for (let first = 0; first < vertex.length; first++) {
      if (visited[first] || (open && partner[first] >= 0)) continue;
      let side = first;
      do {
        visited[side] = 1;
        side = partner[previousSide(side)];
      } while (side >= 0 && side !== first);
      const v = vertex[first];
      if (firstFan[v] < 0) firstFan[v] = first;
      else fans.set(v, [...(fans.get(v) ?? [firstFan[v]]), first]);
    }
  }
  pinches.set(flat, fans);
  return fans;
}
