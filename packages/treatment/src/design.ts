import type { DensityField } from "@shadowline/dots";
import {
  type BorderEdges,
  borderDistanceMm,
  type HairField,
  hairlineFeather,
  type ScalpDesign,
  type ScalpSurface,
} from "@shadowline/scalp";
import type { ClientCase } from "./case.js";
import type { Protocol } from "./protocol.js";

/** What the case draws on the head. */
export const scalpDesign = ({ design, scars }: ClientCase): ScalpDesign => ({
  ...(design.boundary === undefined ? {} : { boundary: design.boundary }),
  ...(design.hairline === undefined ? {} : { hairline: design.hairline }),
  scars: scars.map(({ id, kind, polygon, points, diameterMm, centreLine, widthMm }) => ({
    id,
    kind,
    polygon,
    points,
    diameterMm,
    centreLine,
    widthMm,
  })),
});

/** Fewer would be strays among the hair, seen one by one and gaining nothing. */
const LEAST_PER_CM2 = 4;
/** So far behind the hairline its feather alone rules (evidence feather-transition-zone). */
const FRONT_EDGE_MM = 15;

/**
 * Dots that are wanted everywhere: visual density less the hair that is there, never below zero, fading
 * in over the feather behind the hairline, none outside the zones to treat.
 *
 * Round ears and nape dots thin out towards the edge as hair does there, so that they neither fill a natural
 * edge nor end in a line. For the same reason they fade out before thin skin that nobody asked for, and densities
 * that differ meet half way; scars end where they end.
 * In a scar only the hair that grows in it counts, none where nothing is said; it thins out towards the natural
 * edge as other hair does. Per corner of each triangle: smooth but for the borders of scars.
 */
export function wantedDots(
  surface: ScalpSurface,
  hair: HairField,
  { wantedLook }: ClientCase,
  refused: ReadonlySet<string>,
  edges: BorderEdges,
  { mixMm, fadeMm }: Protocol["border"],
): DensityField {
  const { triangles } = surface.mesh;
  const feather = hairlineFeather(surface);
  const visual = surface.zones.map(({ id }) =>
    wantedLook.zones.includes(id) && !refused.has(id) ? (wantedLook.zonePerCm2[id] ?? wantedLook.visualPerCm2) : 0,
  );
  const scar = surface.zones.map(({ id, scarKind }) => (scarKind === undefined ? null : (hair.inScarsPerCm2[id] ?? 0)));
  const shapeAt = (vertex: number): number =>
    feather[vertex] * (surface.hairlineOffsetMm[vertex] > FRONT_EDGE_MM ? hair.edgeShare[vertex] : 1);
  const skin = (zone: number): boolean => scar[zone] === null;
  const fade = fadeOut(surface, edges, fadeMm, (edge) => {
    const [a, b] = [edges.zone[2 * edge], edges.zone[2 * edge + 1]];
    if (!skin(a) || !skin(b) || visual[a] > 0 === visual[b] > 0) return false;
    const wanted = Math.max(visual[a], visual[b]);
    return [edges.vertex[2 * edge], edges.vertex[2 * edge + 1]].some(
      (vertex) => wanted * shapeAt(vertex) - hair.hairsPerCm2[vertex] >= LEAST_PER_CM2,
    );
  });
  const meeting = densitiesThatMeet(
    surface,
    edges,
    mixMm,
    visual.map((perCm2, zone) => (skin(zone) ? perCm2 : 0)),
  );
  const cornerPerCm2 = new Float64Array(triangles.length);
  for (let triangle = 0; triangle < surface.triangleZone.length; triangle++) {
    const zone = surface.triangleZone[triangle];
    if (visual[zone] === 0) continue;
    for (let corner = 3 * triangle; corner < 3 * triangle + 3; corner++) {
      const vertex = triangles[corner];
      const inScar = scar[zone];
      const present = inScar === null ? hair.hairsPerCm2[vertex] : inScar * hair.edgeShare[vertex];
      const missing = (visual[zone] + meeting(zone, vertex)) * shapeAt(vertex) - present;
      const kept = skin(zone) ? missing * fade[vertex] : missing;
      cornerPerCm2[corner] = kept < LEAST_PER_CM2 ? 0 : kept;
    }
  }
  return { cornerPerCm2 };
}

/** Share of the dots that stay, per vertex: none at the edges chosen, all from `fadeMm` on, a smooth rise between. */
function fadeOut(
  surface: ScalpSurface,
  edges: BorderEdges,
  fadeMm: number,
  chosen: (edge: number) => boolean,
): Float64Array {
  if (fadeMm === 0) return new Float64Array(surface.hairlineOffsetMm.length).fill(1);
  return borderDistanceMm(surface, edges, chosen, fadeMm).map((mm) => {
    const share = mm / fadeMm;
    return share * share * (3 - 2 * share);
  });
}

/**
 * What the zones beside it add to a zone's density at a vertex: half the difference at their border, nothing from
 * `mixMm` on.
 *
 * @param visual density of each zone that has dots, 0 for the others
 */
function densitiesThatMeet(
  surface: ScalpSurface,
  edges: BorderEdges,
  mixMm: number,
  visual: readonly number[],
): (zone: number, vertex: number) => number {
  const pairs = new Map<string, readonly [zone: number, other: number]>();
  for (let edge = 0; edge < edges.count && mixMm > 0; edge++) {
    const a = Math.min(edges.zone[2 * edge], edges.zone[2 * edge + 1]);
    const b = Math.max(edges.zone[2 * edge], edges.zone[2 * edge + 1]);
    if (visual[a] > 0 && visual[b] > 0 && visual[a] !== visual[b]) pairs.set(`${a} ${b}`, [a, b]);
  }
  const borders = [...pairs.values()].map(([a, b]) => ({
    a,
    b,
    distanceMm: borderDistanceMm(
      surface,
      edges,
      (edge) =>
        (edges.zone[2 * edge] === a && edges.zone[2 * edge + 1] === b) ||
        (edges.zone[2 * edge] === b && edges.zone[2 * edge + 1] === a),
      mixMm,
    ),
  }));
  return (zone, vertex) => {
    let more = 0;
    for (const { a, b, distanceMm } of borders) {
      if (zone !== a && zone !== b) continue;
      const half = (visual[zone === a ? b : a] - visual[zone]) / 2;
      more += half * (1 - distanceMm[vertex] / mixMm);
    }
    return more;
  };
}
