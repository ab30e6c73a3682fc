/**
 * Outlines of what is seen of a surface from one side, in the plane of the paper.
 *
 * Only triangles that face the viewer count. A scalp hides hardly any of itself, so nothing is done about
 * one part of it behind another.
 */
import type { View } from "@shadowline/look";
import type { TriangleMesh } from "@shadowline/scalp";

type Direction = readonly [number, number, number];

/** The paper's axes in the head frame (+x the client's right, +y forward, +z up), as in the look's pictures. */
const axes: Readonly<Record<View, { right: Direction; up: Direction; toward: Direction }>> = {
  front: { right: [-1, 0, 0], up: [0, 0, 1], toward: [0, 1, 0] },
  back: { right: [1, 0, 0], up: [0, 0, 1], toward: [0, -1, 0] },
  left: { right: [0, -1, 0], up: [0, 0, 1], toward: [-1, 0, 0] },
  right: { right: [0, 1, 0], up: [0, 0, 1], toward: [1, 0, 0] },
  top: { right: [1, 0, 0], up: [0, 1, 0], toward: [0, 0, 1] },
};

export type Outline = {
  /** Closed loops, x0, y0, x1, y1, ... mm; outer ones counter-clockwise, holes the other way round. */
  readonly loops: readonly Float64Array[];
  /** A seen place near the middle, mm; null where nothing is seen. */
  readonly middleMm: readonly [number, number] | null;
  /** As seen, so smaller where the surface turns away. */
  readonly areaMm2: number;
};

/** Where a point of the head frame appears, mm along the paper's axes. */
export function seenAt(view: View, [x, y, z]: ArrayLike<number> & Iterable<number>): [number, number] {
  const { right, up } = axes[view];
  return [right[0] * x + right[1] * y + right[2] * z, up[0] * x + up[1] * y + up[2] * z];
}

/** Whether skin with this normal is seen. */
export const faces = (view: View, normal: ArrayLike<number>): boolean =>
  axes[view].toward[0] * normal[0] + axes[view].toward[1] * normal[1] + axes[view].toward[2] * normal[2] > 0;

/**
 * @param zoneOf a triangle's zone, or null for the whole mesh
 * @param zone which of them
 */
export function outline(mesh: TriangleMesh, view: View, zoneOf: Uint8Array | null, zone: number): Outline {
  const { positionsMm, triangles } = mesh;
  const { right, up } = axes[view];
  const vertices = positionsMm.length / 3;
  const xy = new Float64Array(2 * vertices);
  for (let vertex = 0; vertex < vertices; vertex++) {
    const at = 3 * vertex;
    for (let k = 0; k < 3; k++) {
      xy[2 * vertex] += right[k] * positionsMm[at + k];
      xy[2 * vertex + 1] += up[k] * positionsMm[at + k];
    }
  }
  const edges = new Map<number, number>();
  const seen: number[] = [];
  let areaMm2 = 0;
  let sumX = 0;
  let sumY = 0;
  for (let triangle = 0; triangle < triangles.length / 3; triangle++) {
    if (zoneOf !== null && zoneOf[triangle] !== zone) continue;
    const corners = [triangles[3 * triangle], triangles[3 * triangle + 1], triangles[3 * triangle + 2]];
    const [a, b, c] = corners;
    // Projected area: positive where the triangle's outside faces the viewer.
    const area =
      ((xy[2 * b] - xy[2 * a]) * (xy[2 * c + 1] - xy[2 * a + 1]) -
        (xy[2 * c] - xy[2 * a]) * (xy[2 * b + 1] - xy[2 * a + 1])) /
      2;
    if (area <= 0) continue;
    seen.push(triangle);
    areaMm2 += area;
    sumX += (area * (xy[2 * a] + xy[2 * b] + xy[2 * c])) / 3;
    sumY += (area * (xy[2 * a + 1] + xy[2 * b + 1] + xy[2 * c + 1])) / 3;
    for (let k = 0; k < 3; k++) {
      const from = corners[k];
      const to = corners[(k + 1) % 3];
      // What the neighbour walks the other way is inside.
      if (!edges.delete(to * vertices + from)) edges.set(from * vertices + to, to);
    }
  }
  return {
    loops: chained(edges, vertices, xy),
    middleMm: areaMm2 > 0 ? nearestSeen(seen, triangles, xy, sumX / areaMm2, sumY / areaMm2) : null,
    areaMm2,
  };
}

/** Loops smaller than this are slivers at the edge of sight. */
const LEAST_LOOP_MM2 = 12;
/** Points closer than this to the one before say nothing on paper. */
const STEP_MM = 0.7;

function chained(edges: ReadonlyMap<number, number>, vertices: number, xy: Float64Array): Float64Array[] {
  const next = new Map<number, number[]>();
  for (const [key, to] of edges) {
    const from = Math.floor(key / vertices);
    const known = next.get(from);
    if (known) known.push(to);
    else next.set(from, [to]);
  }
  const loops: Float64Array[] = [];
  for (const [start, ways] of next) {
    while (ways.length > 0) {
      const loop: number[] = [];
      let at = start;
      do {
        const x = xy[2 * at];
        const y = xy[2 * at + 1];
        const dx = x - loop[loop.length - 2];
        const dy = y - loop[loop.length - 1];
        if (loop.length === 0 || dx * dx + dy * dy >= STEP_MM * STEP_MM) loop.push(x, y);
        const way = next.get(at)?.pop();
        if (way === undefined) break;
        at = way;
      } while (at !== start);
      if (Math.abs(loopArea(loop)) >= LEAST_LOOP_MM2) loops.push(Float64Array.from(loop));
    }
  }
  return loops;
}

function loopArea(loop: readonly number[]): number {
  let twice = 0;
  for (let i = 0; i < loop.length; i += 2) {
    const j = (i + 2) % loop.length;
    twice += loop[i] * loop[j + 1] - loop[j] * loop[i + 1];
  }
  return twice / 2;
}

/** Middle of the seen triangle nearest to a point: the mean of a ring lies in its hole. */
function nearestSeen(
  seen: readonly number[],
  triangles: Uint32Array,
  xy: Float64Array,
  x: number,
  y: number,
): [number, number] {
  let best: [number, number] = [x, y];
  let least = Infinity;
  for (const triangle of seen) {
    let mx = 0;
    let my = 0;
    for (let k = 0; k < 3; k++) {
      mx += xy[2 * triangles[3 * triangle + k]] / 3;
      my += xy[2 * triangles[3 * triangle + k] + 1] / 3;
    }
    const distance = (mx - x) * (mx - x) + (my - y) * (my - y);
    if (distance < least) {
      least = distance;
      best = [mx, my];
    }
  }
  return best;
}
