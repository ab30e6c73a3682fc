import { atan2 } from "@shadowline/numeric";
import { InputError, type InputIssue, toDegrees } from "@shadowline/quantity";
import { geodesicSolver } from "../geodesic/geodesics.js";
import type { Head } from "../head.js";
import type { PointMm } from "../landmark.js";
import { cross, dot, lengthOf, minus, plus } from "../point.js";
import { edgePartners } from "../scan/edge-partners.js";
import { naturalBoundary } from "./boundary.js";
import { cutAlong, halveEdges, keepTriangles, SMOOTH_SNAP, type WorkSurface } from "./cut-surface.js";
import { engraveScar } from "./engrave-scar.js";
import { drawnHairline, lineOnSurface } from "./hairline.js";
import { hairlineOffset } from "./hairline-offset.js";
import { insideDeg } from "./inside-curve.js";
import { closedCurve, type MapCurve } from "./map-curve.js";
import { planeOf } from "./map-point.js";
import { makeZonesWhole } from "./one-piece-zones.js";
import { flat, type ScalpAnchors, scalpAnchors } from "./scalp-anchors.js";
import { type ScalpDesign, type ScalpSurface, type Zone, type ZoneId, zoneIds } from "./scalp-surface.js";
import { scarPolygons, scarShapeIssues } from "./scar-shape.js";
import { longestRim } from "./surface-rim.js";
import { type HeadMap, headMap, placesAndNormals } from "./upper-head.js";
import { triangleAreasMm2 } from "./zone-area.js";
import { occipitalSide, templeSide, zoneBorders } from "./zone-borders.js";

/** What a vertex carries while the surface is cut: place, normal, distance from the hairline over the skin, map. */
const WIDTH = 9;
const AWAY = 6;
const MAP = 7;

/** Lines cut where they are zero; beyond an edge's length it is enough to know the side. */
const REACH_DEG = 10;

const ZONE = Object.fromEntries(zoneIds.map((id, i) => [id, i])) as {
  readonly [id in (typeof zoneIds)[number]]: number;
};

type NaturalEdge = {
  readonly boundary: MapCurve;
  readonly inside: Float64Array;
  /** Distance from the nearer ear's outline, below zero inside. */
  readonly besideEars: Float64Array;
};
/** The last one asked for on each head: while a hairline is dragged it stays. */
const edges = new WeakMap<Head, NaturalEdge & { readonly drawn: string }>();

export function naturalEdge(head: Head, anchors: ScalpAnchors, boundary: ScalpDesign["boundary"]): NaturalEdge {
  const drawn = JSON.stringify(boundary ?? null);
  const known = edges.get(head);
  if (known?.drawn === drawn) return known;
  const curve = naturalBoundary(anchors, boundary);
  const { u, v } = headMap(head, anchors).plane;
  const edge = {
    drawn,
    boundary: curve,
    inside: insideDeg(curve, u, v, REACH_DEG),
    besideEars: besideEars(anchors, u, v),
  };
  edges.set(head, edge);
  return edge;
}

function besideEars({ earOutline }: ScalpAnchors, u: Float64Array, v: Float64Array): Float64Array {
  const [right, left] = earOutline.map((outline) => insideDeg(closedCurve(flat(outline)), u, v, REACH_DEG));
  return right.map((inRight, i) => -Math.max(inRight, left[i]));
}

/**
 * Cuts the scalp out of a head and divides it into zones.
 *
 * The scalp is what lies inside the natural boundary, or behind the drawn hairline where that runs in
 * front of it, and never an ear. Scars override the zones they cover. The first call for a head prepares its geodesic
 * distances; later ones (a hairline being dragged) reuse them.
 *
 * @throws InputError for design.boundary, design.hairline.* and scars[i], and for landmarks no scalp can hang from
 */
export function layOutScalp(head: Head, design: ScalpDesign): ScalpSurface {
  const anchors = scalpAnchors(head);
  refuseRanges(design);
  const map = headMap(head, anchors);
  const { mesh, plane } = map;
  const { boundary, inside: natural, besideEars } = naturalEdge(head, anchors, design.boundary);
  const hairline = drawnHairline(anchors, design.hairline);
  const line = lineOnSurface(
    mesh,
    hairline.curve,
    design.hairline?.points ? "design.hairline.points" : "head.landmarks",
  );
  const behind = behindHairline(hairline.curve, boundary);
  const scalp = insideDeg(behind, plane.u, plane.v, REACH_DEG);
  for (let i = 0; i < scalp.length; i++) scalp[i] = Math.min(Math.max(scalp[i], natural[i]), besideEars[i]);

  let work = largestPiece(cutOut(workSurface(map, geodesicSolver(mesh).distanceToLine(line.hits)), scalp));
  if (work.labels.length === 0) {
    throw new InputError([{ field: "design.boundary", allowed: "a closed curve around the scalp" }]);
  }
  work = finerAtHairline(work, hairline.featherMm);
  work = divideIntoZones(work, anchors);
  makeZonesWhole(
    work.triangles,
    work.rows.length / work.width,
    work.labels,
    triangleAreasMm2(placesAndNormals(work).positionsMm, work.triangles),
  );
  const scars = design.scars ?? [];
  scars.forEach((scar, i) => {
    work = engraveScar(work, scarPolygons(mesh, scar), zoneIds.length + i);
  });

  const finished = placesAndNormals(work);
  const areas = triangleAreasMm2(finished.positionsMm, work.triangles);
  const zoneMm2 = new Float64Array(zoneIds.length + scars.length);
  let areaMm2 = 0;
  for (let t = 0; t < areas.length; t++) {
    zoneMm2[work.labels[t]] += areas[t];
    areaMm2 += areas[t];
  }
  const zone = (id: ZoneId, i: number): Zone => ({ id, areaCm2: zoneMm2[i] / 100 });
  const scarZones = scars.map((scar, i): Zone => ({ ...zone(scar.id, zoneIds.length + i), scarKind: scar.kind }));
  const lost = scarZones.flatMap(({ areaCm2 }, i): InputIssue[] => {
    if (areaCm2 >= LEAST_SCAR_CM2) return [];
    const form = ["polygon", "points", "centreLine"].find((name) => name in scars[i] && scars[i][name as "polygon"]);
    const allowed = "inside the scalp, with an area that no later scar covers";
    return [{ field: `scars[${i}].${form}`, allowed }];
  });
  if (lost.length > 0) throw new InputError(lost);

  const rim = longestRim(finished.positionsMm, work.triangles);
  const place = planeOf(finished.positionsMm);
  return {
    mesh: { positionsMm: finished.positionsMm, triangles: work.triangles },
    normals: finished.normals,
    triangleZone: work.labels,
    zones: [...zoneIds.map(zone), ...scarZones],
    areaCm2: areaMm2 / 100,
    hairlineOffsetMm: hairlineOffset(work, AWAY, place, line, behind, hairline.irregularityMm),
    hairline: {
      style: hairline.style,
      featherMm: hairline.featherMm,
      irregularityMm: hairline.irregularityMm,
      points: hairline.points,
      curveMm: line.curveMm,
      lengthMm: line.lengthMm,
    },
    boundaryMm: Float64Array.from({ length: 3 * rim.length }, (_, k) => {
      return finished.positionsMm[3 * rim[(k / 3) | 0] + (k % 3)];
    }),
    azimuthDeg: place.u.map((u, i) => toDegrees(atan2(u, place.v[i]))),
    polarDeg: place.u.map((u, i) => Math.sqrt(u * u + place.v[i] * place.v[i])),
    midFrontalMm: line.hits[line.middle].atMm,
    anchors,
    naturalBoundary: boundary,
  };
}

/** A hundredth of a square millimetre: less is nothing that a needle could meet. */
const LEAST_SCAR_CM2 = 1e-4;

function refuseRanges({ hairline, scars = [] }: ScalpDesign): void {
  const issues: InputIssue[] = [];
  const within = (field: string, found: number | undefined, high: number): void => {
    if (found === undefined || (found >= 0 && found <= high)) return;
    issues.push({ field, allowed: `a length from 0 to ${high} mm`, found });
  };
  within("design.hairline.featherMm", hairline?.featherMm, 30);
  within("design.hairline.irregularityMm", hairline?.irregularityMm, 5);
  scars.forEach((scar, i) => {
    issues.push(...scarShapeIssues(scar, `scars[${i}]`));
  });
  if (issues.length > 0) throw new InputError(issues);
}

/** Everything behind the hairline: its ends are joined to the nearest place of the boundary, and so around the back. */
export function behindHairline(hairline: MapCurve, boundary: MapCurve): MapCurve {
  const n = boundary.length / 2;
  const nearest = (u: number, v: number): number => {
    let best = 0;
    let least = Infinity;
    for (let i = 0; i < n; i++) {
      const du = boundary[2 * i] - u;
      const dv = boundary[2 * i + 1] - v;
      if (du * du + dv * dv >= least) continue;
      least = du * du + dv * dv;
      best = i;
    }
    return best;
  };
  const from = nearest(hairline[hairline.length - 2], hairline[hairline.length - 1]);
  const to = nearest(hairline[0], hairline[1]);
  const around: number[] = [...hairline];
  for (let i = from; i !== to; i = (i + 1) % n) around.push(boundary[2 * i], boundary[2 * i + 1]);
  return Float64Array.from(around);
}

function workSurface({ mesh, normals, plane }: HeadMap, awayMm: Float64Array): WorkSurface {
  const count = awayMm.length;
  const rows = new Float64Array(WIDTH * count);
  for (let i = 0; i < count; i++) {
    for (let k = 0; k < 3; k++) {
      rows[WIDTH * i + k] = mesh.positionsMm[3 * i + k];
      rows[WIDTH * i + 3 + k] = normals[3 * i + k];
    }
    rows[WIDTH * i + AWAY] = awayMm[i];
    rows[WIDTH * i + MAP] = plane.u[i];
    rows[WIDTH * i + MAP + 1] = plane.v[i];
  }
  return { width: WIDTH, rows, triangles: mesh.triangles, labels: new Uint8Array(mesh.triangles.length / 3) };
}

/** Triangles on the positive side: by their corners, of which at least one is off the cut. */
function positiveSide(triangles: Uint32Array, values: Float64Array): Uint8Array {
  const positive = new Uint8Array(triangles.length / 3);
  for (let t = 0; t < positive.length; t++) {
    positive[t] = values[triangles[3 * t]] + values[triangles[3 * t + 1]] + values[triangles[3 * t + 2]] > 0 ? 1 : 0;
  }
  return positive;
}

function cutOut(work: WorkSurface, inside: Float64Array): WorkSurface {
  const { surface, values } = cutAlong(work, inside, null, SMOOTH_SNAP);
  const keep = positiveSide(surface.triangles, values);
  leaveOutCutEnd(surface, keep);
  return keepTriangles(surface, keep);
}

/** A head that ends above the nape ends in a flat cut, or in the underside of a shell; neither is skin. */
const CUT_BELOW_MM = 45;
/** Cosine of the angle between skin and the way out from the head's middle: 76 degrees; a nape stays under 60. */
const EDGE_ON = 0.25;
/** Less is a fold of the neck, and leaving it out would leave a hole. */
const LEAST_CUT_MM2 = 300;

function leaveOutCutEnd({ rows, width, triangles }: WorkSurface, keep: Uint8Array): void {
  const edgeOn: number[] = [];
  let areaMm2 = 0;
  for (let t = 0; t < keep.length; t++) {
    if (!keep[t] || rows[triangles[3 * t] * width + 2] > CUT_BELOW_MM) continue;
    const a = pointAt(rows, triangles[3 * t], width);
    const b = pointAt(rows, triangles[3 * t + 1], width);
    const c = pointAt(rows, triangles[3 * t + 2], width);
    const across = cross(minus(b, a), minus(c, a));
    const out = plus(plus(a, b), c);
    if (dot(across, out) >= EDGE_ON * lengthOf(across) * lengthOf(out)) continue;
    edgeOn.push(t);
    areaMm2 += lengthOf(across) / 2;
  }
  if (areaMm2 > LEAST_CUT_MM2) for (const t of edgeOn) keep[t] = 0;
}

const pointAt = (rows: Float64Array, vertex: number, width: number): PointMm => [
  rows[vertex * width],
  rows[vertex * width + 1],
  rows[vertex * width + 2],
];

/** What is not connected to most of the scalp, by edges, is not scalp: the map can meet an ear's rim twice. */
function largestPiece(work: WorkSurface): WorkSurface {
  const { triangles, rows, width, labels } = work;
  const partners = edgePartners(triangles, rows.length / width);
  const piece = new Int32Array(labels.length).fill(-1);
  let largest: number[] = [];
  for (let seed = 0; seed < labels.length; seed++) {
    if (piece[seed] >= 0) continue;
    const own = [seed];
    piece[seed] = seed;
    for (let next = 0; next < own.length; next++) {
      for (let corner = 3 * own[next]; corner < 3 * own[next] + 3; corner++) {
        const other = partners[corner] < 0 ? -1 : Math.floor(partners[corner] / 3);
        if (other < 0 || piece[other] >= 0) continue;
        piece[other] = seed;
        own.push(other);
      }
    }
    if (own.length > largest.length) largest = own;
  }
  const keep = new Uint8Array(labels.length);
  for (const t of largest) keep[t] = 1;
  return keepTriangles(work, keep);
}

/** Edges longer than this are halved where the feather and the line's wander have to be told. */
const FINE_MM = 2.2;

function finerAtHairline(work: WorkSurface, featherMm: number): WorkSurface {
  const { rows, width } = work;
  const reach = featherMm + 6;
  return halveEdges(work, (a, b) => {
    if (rows[a * width + AWAY] > reach && rows[b * width + AWAY] > reach) return false;
    let length2 = 0;
    for (let k = 0; k < 3; k++) {
      const d = rows[a * width + k] - rows[b * width + k];
      length2 += d * d;
    }
    return length2 > FINE_MM * FINE_MM;
  });
}

/** Gives one side of a line inside a zone to another zone. */
function divide(
  work: WorkSurface,
  from: number,
  to: number,
  field: (u: Float64Array, v: Float64Array) => Float64Array,
): WorkSurface {
  const { width, rows } = work;
  const u = new Float64Array(rows.length / width);
  const v = new Float64Array(u.length);
  for (let i = 0; i < u.length; i++) {
    u[i] = rows[i * width + MAP];
    v[i] = rows[i * width + MAP + 1];
  }
  const mask = work.labels.map((label) => (label === from ? 1 : 0));
  const { surface, values } = cutAlong(work, field(u, v), mask, SMOOTH_SNAP);
  const positive = positiveSide(surface.triangles, values);
  return { ...surface, labels: surface.labels.map((label, t) => (label === from && positive[t] ? to : label)) };
}

function divideIntoZones(work: WorkSurface, anchors: ScalpAnchors): WorkSurface {
  const borders = zoneBorders(anchors);
  const each = (f: (u: number, v: number) => number) => (u: Float64Array, v: Float64Array) =>
    u.map((x, i) => f(x, v[i]));
  // Labels start at 0, which is frontal: the top stays there until it is divided; the sides leave it.
  let zones = divide(work, ZONE.frontal, ZONE["parietal-right"], (u, v) =>
    insideDeg(borders.top, u, v, REACH_DEG).map((d) => -d),
  );
  zones = divide(
    zones,
    ZONE.frontal,
    ZONE.midscalp,
    each((_, v) => borders.frontalBackDeg - v),
  );
  zones = divide(
    zones,
    ZONE.midscalp,
    ZONE.crown,
    each((_, v) => borders.midscalpBackDeg - v),
  );
  zones = divide(zones, ZONE["parietal-right"], ZONE.occipital, each(occipitalSide));
  zones = divide(
    zones,
    ZONE["parietal-right"],
    ZONE["parietal-left"],
    each((u) => -u),
  );
  zones = divide(
    zones,
    ZONE["parietal-right"],
    ZONE["temple-right"],
    each((u, v) => templeSide(anchors, u, v)),
  );
  return divide(
    zones,
    ZONE["parietal-left"],
    ZONE["temple-left"],
    each((u, v) => templeSide(anchors, u, v)),
  );
}
