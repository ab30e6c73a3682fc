import { geodesicSolver } from "../geodesic/geodesics.js";
import { nearestOnSurface } from "../geodesic/nearest-on-surface.js";
import { nextSide, unfolding } from "../geodesic/unfolding.js";
import { refineLongEdges } from "../scan/refine-mesh.js";
import type { TriangleMesh } from "../triangle-mesh.js";
import { cutAlong, keepTriangles, type WorkSurface } from "./cut-surface.js";
import { nearestOnLine } from "./nearest-on-line.js";

/** The skin beside a line, cut out to be laid flat. */
export type SkinStrip = {
  readonly mesh: TriangleMesh;
  /** Distance from the line and arc length of its nearest place, mm per vertex. */
  readonly awayMm: Float64Array;
  readonly alongMm: Float64Array;
  /** Vertices of each slit: at the strip's edge on either side of it, and at its tip. */
  readonly slits: readonly Slit[];
};

export type Slit = { readonly edge: number; readonly twin: number; readonly tip: number };

/** Edges of the strip are halved down to this, so that paper bends where skin does. */
const EDGE_MM = 3;
/** Parts of the line farther apart along it than this are not joined by the skin between them. */
const APART_MM = 40;

/** Cuts keep this share of an edge away from vertices: where exactly they run matters less than slivers would. */
const SNAP = 0.12;

const WIDTH = 5;
const AWAY = 3;
const ALONG = 4;

/**
 * @param lineMm samples of the line on the mesh, x, y, z, ...
 * @param halfMm how far the strip reaches to either side, over the skin
 */
export function skinStrip(mesh: TriangleMesh, lineMm: Float64Array, halfMm: number): SkinStrip {
  // Roughly first, by straight distance; a way over the skin is never shorter.
  const rough = nearestOnLine(lineMm, mesh.positionsMm, 3, 1000).distanceMm;
  const { triangles } = mesh;
  const p = mesh.positionsMm;
  const keep = new Uint8Array(triangles.length / 3);
  for (let t = 0; t < keep.length; t++) {
    const [a, b, c] = [triangles[3 * t], triangles[3 * t + 1], triangles[3 * t + 2]];
    let longest = 0;
    for (const [i, j] of [
      [a, b],
      [b, c],
      [c, a],
    ]) {
      const dx = p[3 * i] - p[3 * j];
      const dy = p[3 * i + 1] - p[3 * j + 1];
      const dz = p[3 * i + 2] - p[3 * j + 2];
      longest = Math.max(longest, Math.sqrt(dx * dx + dy * dy + dz * dz));
    }
    if (Math.min(rough[a], rough[b], rough[c]) < halfMm + 2 * EDGE_MM + longest) keep[t] = 1;
  }
  const around = keepTriangles(work(p, triangles), keep);
  const fine = refineLongEdges({ positionsMm: around.rows, triangles: around.triangles }, EDGE_MM, () => true);
  const nearest = nearestOnSurface(fine);
  const samples = Array.from({ length: lineMm.length / 3 }, (_, i) =>
    nearest([lineMm[3 * i], lineMm[3 * i + 1], lineMm[3 * i + 2]]),
  );
  const awayMm = geodesicSolver(fine).distanceToLine(samples);
  const along = arcLength(lineMm);
  const { sample } = nearestOnLine(lineMm, fine.positionsMm, 3, 1000);
  const rows = new Float64Array(WIDTH * awayMm.length);
  for (let i = 0; i < awayMm.length; i++) {
    for (let k = 0; k < 3; k++) rows[WIDTH * i + k] = fine.positionsMm[3 * i + k];
    // What the line cannot reach over the skin is not of the strip.
    rows[WIDTH * i + AWAY] = Math.min(awayMm[i], 10 * halfMm);
    const before = Math.floor(sample[i]);
    const after = Math.min(along.length - 1, before + 1);
    rows[WIDTH * i + ALONG] = along[before] + (along[after] - along[before]) * (sample[i] - before);
  }
  const whole: WorkSurface = { width: WIDTH, rows, triangles: fine.triangles, labels: labelsFor(fine.triangles) };
  const { surface } = cutAlong(
    whole,
    awayMm.map((away) => halfMm - Math.min(away, 10 * halfMm)),
    null,
    SNAP,
  );
  const inside = surface.labels.map((_, t) => {
    const corners = [0, 1, 2].map((k) => surface.triangles[3 * t + k] * WIDTH);
    const far = Math.max(...corners.map((c) => surface.rows[c + AWAY]));
    const places = corners.map((c) => surface.rows[c + ALONG]);
    return far <= halfMm + SNAP * 2 * EDGE_MM && Math.max(...places) - Math.min(...places) < APART_MM ? 1 : 0;
  });
  return stripOf(onePiece(keepTriangles(surface, inside), lineMm));
}

export type DartPlan = { readonly everyMm: number; readonly tipMm: number };

/** The same strip slit from its edges towards the line, across it, so that it lies flat. */
export function slit(strip: SkinStrip, { everyMm, tipMm }: DartPlan): SkinStrip {
  const count = strip.awayMm.length;
  const rows = new Float64Array(WIDTH * count);
  let longest = 0;
  for (let i = 0; i < count; i++) {
    for (let k = 0; k < 3; k++) rows[WIDTH * i + k] = strip.mesh.positionsMm[3 * i + k];
    rows[WIDTH * i + AWAY] = strip.awayMm[i];
    rows[WIDTH * i + ALONG] = strip.alongMm[i];
    longest = Math.max(longest, strip.alongMm[i]);
  }
  let surface: WorkSurface = {
    width: WIDTH,
    rows,
    triangles: strip.mesh.triangles,
    labels: labelsFor(strip.mesh.triangles),
  };
  // Slits end where the skin's curvature over so little width no longer tells.
  surface = cutAlong(
    surface,
    columnOf(surface, AWAY).map((away) => away - tipMm),
    null,
    SNAP,
  ).surface;
  const slits: Slit[] = [];
  const stations = Math.floor(longest / everyMm);
  for (let k = 0; k < stations; k++) {
    const at = (longest * (k + 1)) / (stations + 1);
    const values = columnOf(surface, ALONG).map((along) => along - at);
    const mask = surface.labels.map((_, t) => {
      const corners = [0, 1, 2].map((c) => surface.triangles[3 * t + c]);
      const spread = Math.max(...corners.map((v) => values[v])) - Math.min(...corners.map((v) => values[v]));
      const away = corners.reduce((sum, v) => sum + surface.rows[v * WIDTH + AWAY], 0) / 3;
      return away > tipMm && spread < everyMm / 2 ? 1 : 0;
    });
    const cut = cutAlong(surface, values, mask, SNAP);
    const { opened, twin } = doubled(cut.surface, cut.values, tipMm);
    for (const found of slitsAt(opened, cut.values, twin, tipMm)) slits.push(found);
    surface = opened;
  }
  return { ...stripOf(surface), slits };
}

/** Vertices on a slit are there twice, once for either side of it; those at its tip stay single. */
function doubled(surface: WorkSurface, values: Float64Array, tipMm: number) {
  const { rows, triangles, labels } = surface;
  const count = rows.length / WIDTH;
  const twin = new Map<number, number>();
  const out = triangles.slice();
  for (let t = 0; t < labels.length; t++) {
    let side = 0;
    for (let k = 0; k < 3; k++) {
      const value = values[triangles[3 * t + k]];
      if (Math.abs(value) > Math.abs(side)) side = value;
    }
    if (side <= 0) continue;
    for (let k = 0; k < 3; k++) {
      const v = triangles[3 * t + k];
      if (values[v] !== 0 || rows[v * WIDTH + AWAY] <= tipMm + 1e-6) continue;
      const made = twin.get(v) ?? count + twin.size;
      twin.set(v, made);
      out[3 * t + k] = made;
    }
  }
  const more = new Float64Array(rows.length + WIDTH * twin.size);
  more.set(rows);
  for (const [v, made] of twin) more.set(rows.subarray(v * WIDTH, (v + 1) * WIDTH), made * WIDTH);
  return { opened: { ...surface, rows: more, triangles: out }, twin };
}

/** The slits just opened, one on either side of the line. */
function slitsAt(
  { rows }: WorkSurface,
  values: Float64Array,
  twin: ReadonlyMap<number, number>,
  tipMm: number,
): readonly Slit[] {
  const away = (v: number): number => rows[v * WIDTH + AWAY];
  const apart = (v: number, w: number): number => {
    let sum = 0;
    for (let k = 0; k < 3; k++)
      sum += (rows[v * WIDTH + k] - rows[w * WIDTH + k]) * (rows[v * WIDTH + k] - rows[w * WIDTH + k]);
    return Math.sqrt(sum);
  };
  const ends = [...twin.keys()].sort((v, w) => away(w) - away(v));
  const found: Slit[] = [];
  for (const edge of ends) {
    // The next farthest on the same slit is not its other side's.
    if (away(edge) < 2 * tipMm || found.some((slit) => apart(slit.edge, edge) < away(edge))) continue;
    let tip = -1;
    for (let v = 0; v < values.length; v++) {
      if (values[v] !== 0 || twin.has(v) || away(v) > tipMm + SNAP * EDGE_MM || apart(v, edge) > 1.5 * away(edge))
        continue;
      if (tip < 0 || apart(v, edge) < apart(tip, edge)) tip = v;
    }
    if (tip >= 0) found.push({ edge, twin: twin.get(edge) as number, tip });
  }
  return found;
}

const labelsFor = (triangles: Uint32Array): Uint8Array => new Uint8Array(triangles.length / 3);
const work = (positions: Float64Array, triangles: Uint32Array): WorkSurface => ({
  width: 3,
  rows: positions,
  triangles,
  labels: labelsFor(triangles),
});

function columnOf({ rows, width }: WorkSurface, column: number): Float64Array {
  return Float64Array.from({ length: rows.length / width }, (_, i) => rows[i * width + column]);
}

function stripOf(surface: WorkSurface): SkinStrip {
  const count = surface.rows.length / WIDTH;
  const positionsMm = new Float64Array(3 * count);
  for (let i = 0; i < count; i++) for (let k = 0; k < 3; k++) positionsMm[3 * i + k] = surface.rows[WIDTH * i + k];
  return {
    mesh: { positionsMm, triangles: surface.triangles },
    awayMm: columnOf(surface, AWAY),
    alongMm: columnOf(surface, ALONG),
    slits: [],
  };
}

export function arcLength(lineMm: Float64Array): Float64Array {
  const along = new Float64Array(lineMm.length / 3);
  for (let i = 1; i < along.length; i++) {
    const dx = lineMm[3 * i] - lineMm[3 * i - 3];
    const dy = lineMm[3 * i + 1] - lineMm[3 * i - 2];
    const dz = lineMm[3 * i + 2] - lineMm[3 * i - 1];
    along[i] = along[i - 1] + Math.sqrt(dx * dx + dy * dy + dz * dz);
  }
  return along;
}

/** The piece that the line's middle lies in. */
function onePiece(surface: WorkSurface, lineMm: Float64Array): WorkSurface {
  const strip = stripOf(surface);
  const middle = 3 * Math.floor(lineMm.length / 6);
  const { triangle } = nearestOnSurface(strip.mesh)([lineMm[middle], lineMm[middle + 1], lineMm[middle + 2]]);
  const { partner } = unfolding(strip.mesh);
  const keep = new Uint8Array(surface.labels.length);
  const stack = [triangle];
  keep[triangle] = 1;
  for (let t = stack.pop(); t !== undefined; t = stack.pop()) {
    for (let side = 3 * t, k = 0; k < 3; k++, side = nextSide(side)) {
      const other = partner[side] < 0 ? -1 : (partner[side] / 3) | 0;
      if (other < 0 || keep[other]) continue;
      keep[other] = 1;
      stack.push(other);
    }
  }
  return keepTriangles(surface, keep);
}
