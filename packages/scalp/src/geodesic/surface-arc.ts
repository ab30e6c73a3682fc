import type { PointMm } from "../landmark.js";
import { planeCuts, planeThrough } from "../measure/plane-section.js";
import { alongPath, type HeadPath, pathLength } from "../measure/tape-arc.js";
import { distance } from "../point.js";
import type { TriangleMesh } from "../triangle-mesh.js";

/**
 * Opening of the dividers that step along the skin. The staircase of an MRI surface and the noise of a scan are
 * smaller and do not count; what a chord loses on a head's curve is under 0.1 %.
 */
const STEP_MM = 10;

/** Seams that came apart in a scan are narrower; the two sides of an eyelid or an ear are not. */
const CRACK_MM = 3;

/**
 * The way along the skin itself in the plane through three points, down into every hollow a tape would bridge,
 * as dividers step it off. A hole in the mesh is crossed straight.
 *
 * @param mesh welded
 * @param over the path passes the place of the section nearest to this point
 */
export function surfaceArc(mesh: TriangleMesh, from: PointMm, to: PointMm, over: PointMm): HeadPath {
  const plane = planeThrough(from, to, over);
  const net = cutNet(planeCuts(mesh, plane));
  const [start, middle, end] = [from, over, to].map((at) => net.placed(plane.flat(at)));
  const uv = [plane.flat(from), ...net.shortest(start, middle), ...net.shortest(middle, end).slice(1), plane.flat(to)];
  const path: number[] = [];
  let last: PointMm | undefined;
  for (const [u, v] of uv) {
    const at = plane.inSpace(u, v);
    if (last && distance(last, at) < 1e-9) continue;
    path.push(...at);
    last = at;
  }
  const skin = Float64Array.from(path);
  const skinMm = pathLength(skin);
  const steps = Math.max(1, Math.ceil(skinMm / STEP_MM));
  const pathMm = new Float64Array(3 * (steps + 1));
  for (let i = 0; i <= steps; i++) pathMm.set(alongPath(skin, (i / steps) * skinMm), 3 * i);
  return { pathMm, lengthMm: pathLength(pathMm) };
}

type Flat = readonly [u: number, v: number];

/** Cuts joined where they share an edge of the mesh; loose ends are joined across their gap. */
function cutNet({ uv, ends }: { readonly uv: Float64Array; readonly ends: Float64Array }) {
  const nodes: Flat[] = [];
  const links: number[][] = [];
  const byEdge = new Map<number, number>();
  const node = (at: Flat): number => {
    links.push([]);
    return nodes.push(at) - 1;
  };
  const join = (a: number, b: number): void => {
    links[a].push(b);
    links[b].push(a);
  };
  const pieces: [number, number][] = [];
  for (let i = 0; i < ends.length; i += 2) {
    const [a, b] = [i, i + 1].map((end) => {
      const known = byEdge.get(ends[end]);
      if (known !== undefined) return known;
      const made = node([uv[2 * end], uv[2 * end + 1]]);
      byEdge.set(ends[end], made);
      return made;
    });
    pieces.push([a, b]);
  }
  if (pieces.length === 0) throw new RangeError("the plane does not cut the mesh");
  for (const [a, b] of pieces) join(a, b);
  for (const [a, b] of gaps(nodes, links)) {
    join(a, b);
    pieces.push([a, b]);
  }

  const apart = (a: number, b: number): number => gapMm(nodes[a], nodes[b]);
  return {
    /** A new node on the cut nearest to a place. */
    placed([u, v]: Flat): number {
      let nearest = 0;
      let least = Infinity;
      let at: Flat = nodes[0];
      pieces.forEach(([a, b], piece) => {
        const [au, av] = nodes[a];
        const [du, dv] = [nodes[b][0] - au, nodes[b][1] - av];
        const squared = du * du + dv * dv;
        const t = squared > 0 ? Math.max(0, Math.min(1, ((u - au) * du + (v - av) * dv) / squared)) : 0;
        const off = (au + t * du - u) * (au + t * du - u) + (av + t * dv - v) * (av + t * dv - v);
        if (off >= least) return;
        least = off;
        nearest = piece;
        at = [au + t * du, av + t * dv];
      });
      const [a, b] = pieces[nearest];
      const made = node(at);
      join(made, a);
      join(made, b);
      pieces.push([made, a], [made, b]);
      return made;
    },
    /** Shortest way along the cuts; a section has about as many nodes as the mesh's square root, so no heap is needed. */
    shortest(from: number, to: number): Flat[] {
      const way = new Float64Array(nodes.length).fill(Infinity);
      const before = new Int32Array(nodes.length).fill(-1);
      const open = new Set([from]);
      way[from] = 0;
      while (open.size > 0) {
        let next = -1;
        for (const i of open) if (next < 0 || way[i] < way[next]) next = i;
        if (next === to) break;
        open.delete(next);
        for (const other of links[next]) {
          const length = way[next] + apart(next, other);
          if (length >= way[other]) continue;
          way[other] = length;
          before[other] = next;
          open.add(other);
        }
      }
      const found: Flat[] = [];
      if (way[to] === Infinity) return [nodes[from], nodes[to]];
      for (let i = to; i >= 0; i = before[i]) found.unshift(nodes[i]);
      return found;
    },
  };
}

function gapMm(a: Flat, b: Flat): number {
  const [du, dv] = [a[0] - b[0], a[1] - b[1]];
  return Math.sqrt(du * du + dv * dv);
}

/**
 * What to join across cracks, and which loose ends face each other across a hole: nearest pairs first, each end
 * once, two curves before the two ends of one. Joining every end with every other would let a path cut straight through the head.
 */
function gaps(nodes: readonly Flat[], links: readonly (readonly number[])[]): [number, number][] {
  const loose = links.flatMap((others, i) => (others.length === 1 ? [i] : []));
  const curve = new Int32Array(nodes.length).fill(-1);
  for (const end of loose) {
    if (curve[end] >= 0) continue;
    const reached = [end];
    curve[end] = end;
    for (const at of reached) {
      for (const other of links[at]) {
        if (curve[other] >= 0) continue;
        curve[other] = end;
        reached.push(other);
      }
    }
  }
  // A curve joined to another counts as that other from then on.
  const now = new Map<number, number>();
  const curveOf = (end: number): number => {
    let at = curve[end];
    for (let next = now.get(at); next !== undefined; next = now.get(at)) at = next;
    return at;
  };
  const pairs = loose
    .flatMap((a) => loose.filter((b) => b > a).map((b) => ({ a, b, mm: gapMm(nodes[a], nodes[b]) })))
    .sort((p, q) => p.mm - q.mm || p.a - q.a || p.b - q.b);
  const found: [number, number][] = [];
  const used = new Set<number>();
  // A crack that runs along the plane leaves pieces on either side: from an end one steps over to them.
  for (const a of loose) {
    nodes.forEach((at, b) => {
      if (curve[b] !== curve[a] && gapMm(nodes[a], at) < CRACK_MM) found.push([a, b]);
    });
  }
  for (const sameCurve of [false, true]) {
    for (const { a, b } of pairs) {
      if (used.has(a) || used.has(b) || (curveOf(a) === curveOf(b)) !== sameCurve) continue;
      if (!sameCurve) now.set(curveOf(a), curveOf(b));
      used.add(a).add(b);
      found.push([a, b]);
    }
  }
  return found;
}
