import { InputError } from "@shadowline/quantity";
import type { TriangleMesh } from "../triangle-mesh.js";
import { geodesicStrip } from "./geodesic-path.js";
import { inPlane } from "./strip-path.js";
import { onSide } from "./surface-line.js";
import type { SurfacePlace } from "./surface-place.js";
import { nextSide, type Unfolding, unfolding } from "./unfolding.js";

/**
 * Area of the part of a surface inside an outline of geodesics, cm2: exact, triangles are cut where the
 * outline crosses them. Of the two parts that a closed outline leaves it is the smaller.
 *
 * Each triangle adds the area left of the outline by Green's theorem: the outline's own pieces in it and
 * those stretches of its sides that lie left of the outline. Cost is linear in triangles and crossings.
 *
 * @param corners in order around the part, at least 3
 * @throws InputError for places: fewer than 3, not connected, or an outline that crosses itself
 */
export function regionAreaCm2(mesh: TriangleMesh, corners: readonly SurfacePlace[]): number {
  const refuse = (allowed: string): never => {
    throw new InputError([{ field: "places", allowed }]);
  };
  if (corners.length < 3) refuse("at least 3 places");
  const flat = unfolding(mesh);
  const outline = new Outline(flat);
  for (let i = 0; i < corners.length; i++) {
    const from = corners[i];
    const to = corners[(i + 1) % corners.length];
    const strip = geodesicStrip(mesh, from, to);
    if (!strip) return refuse("places on one connected surface");
    const start = inPlane(flat, from);
    const end = inPlane(flat, to);
    let triangle = from.triangle;
    let x = start.x;
    let y = start.y;
    for (let k = 0; k < strip.sides.length; k++) {
      const side: number = strip.sides[k];
      const [outX, outY] = onSide(flat, side, strip.shares[k]);
      outline.piece(triangle, x, y, outX, outY);
      outline.cross(side, strip.shares[k]);
      const other = flat.partner[side];
      triangle = (other / 3) | 0;
      [x, y] = onSide(flat, other, 1 - strip.shares[k]);
    }
    outline.piece(triangle, x, y, end.x, end.y);
  }
  const insideMm2 = outline.smallerPartMm2(corners[0].triangle);
  return insideMm2 === null ? refuse("places whose outline does not cross itself") : insideMm2 / 100;
}

class Outline {
  /** Twice the area under the outline's pieces by triangle. */
  private readonly pieces = new Map<number, number>();
  /** Of each crossed side, seen from the lower of its two numbers: shares, and +1 where left begins. */
  private readonly crossings = new Map<number, { readonly share: number; readonly step: number }[]>();

  private readonly flat: Unfolding;

  constructor(flat: Unfolding) {
    this.flat = flat;
  }

  piece(triangle: number, ax: number, ay: number, bx: number, by: number): void {
    this.pieces.set(triangle, (this.pieces.get(triangle) ?? 0) + ax * by - ay * bx);
  }

  /** The outline leaves a triangle by a side: what lies towards the side's end is on its left. */
  cross(side: number, share: number): void {
    const other = this.flat.partner[side];
    const lower = Math.min(side, other);
    const list = this.crossings.get(lower) ?? [];
    list.push(lower === side ? { share, step: 1 } : { share: 1 - share, step: -1 });
    this.crossings.set(lower, list);
  }

  /** Crossings of a side in order from its start, as seen from its own triangle. */
  private along(side: number): readonly { readonly share: number; readonly step: number }[] {
    const other = this.flat.partner[side];
    const list = this.crossings.get(other < 0 ? side : Math.min(side, other));
    if (!list) return [];
    const own =
      other >= 0 && other < side ? list.map(({ share, step }) => ({ share: 1 - share, step: -step })) : [...list];
    return own.sort((a, b) => a.share - b.share);
  }

  /** Null where the outline crosses itself: some places then lie inside more than once, or the other way round. */
  smallerPartMm2(seed: number): number | null {
    const { vertex, partner, lengthMm, apexY } = this.flat;
    const level = new Int32Array(this.flat.vertices);
    const known = new Uint8Array(this.flat.vertices);
    const reached = new Uint8Array(vertex.length / 3);
    const stack = [seed];
    reached[seed] = 1;
    known[vertex[3 * seed]] = 1;
    let lowest = 0;
    let highest = 0;
    const triangles: number[] = [];
    for (let t: number | undefined = stack.pop(); t !== undefined; t = stack.pop()) {
      triangles.push(t);
      // A triangle is entered by two known corners, the first by one; around it twice reaches all three.
      for (let k = 0; k < 5; k++) {
        const side: number = 3 * t + (k % 3);
        const a = vertex[side];
        const b = vertex[nextSide(side)];
        if (!known[a]) continue;
        let step = 0;
        for (const crossing of this.along(side)) step += crossing.step;
        if (!known[b]) {
          known[b] = 1;
          level[b] = level[a] + step;
          lowest = Math.min(lowest, level[b]);
          highest = Math.max(highest, level[b]);
        } else if (level[b] !== level[a] + step) return null;
      }
      for (let side: number = 3 * t; side < 3 * t + 3; side++) {
        const next: number = partner[side] < 0 ? -1 : (partner[side] / 3) | 0;
        if (next < 0 || reached[next]) continue;
        reached[next] = 1;
        stack.push(next);
      }
    }
    if (highest - lowest > 1) return null;
    let wholeMm2 = 0;
    let leftMm2 = 0;
    for (const t of triangles) {
      const areaMm2 = (lengthMm[3 * t] * apexY[3 * t]) / 2;
      wholeMm2 += areaMm2;
      const piece = this.pieces.get(t);
      if (piece === undefined) {
        leftMm2 += (level[vertex[3 * t]] - lowest) * areaMm2;
        continue;
      }
      let twice = piece;
      for (let side = 3 * t; side < 3 * t + 3; side++) {
        let inside = level[vertex[side]] - lowest;
        let [x, y] = onSide(this.flat, side, 0);
        for (const { share, step } of [...this.along(side), { share: 1, step: 0 }]) {
          const [nextX, nextY] = onSide(this.flat, side, share);
          twice += inside * (x * nextY - y * nextX);
          inside += step;
          x = nextX;
          y = nextY;
        }
      }
      leftMm2 += twice / 2;
    }
    return highest === lowest ? Math.abs(leftMm2) : Math.min(leftMm2, wholeMm2 - leftMm2);
  }
}
