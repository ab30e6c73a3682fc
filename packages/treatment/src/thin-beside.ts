import {
  type BorderEdges,
  borderDistanceMm,
  type HairField,
  type ScalpSurface,
  triangleAreasMm2,
} from "@shadowline/scalp";

/** So far from dots thin skin is seen together with them, mm. */
const SEEN_TOGETHER_MM = 30;
/** Hair looks full from half of what is wanted beside it: evidence `density-fullness-half`. */
const THIN_SHARE = 0.5;

/**
 * Skin of zones that nobody asked for that stays thin beside dots, cm2 by zone in the surface's order: less hair
 * than half of what is wanted beside it, within 30 mm of thin skin at the border of a zone with dots.
 *
 * @param visualPerCm2 wanted density of each zone with dots, 0 for the others
 */
export function thinBesideCm2(
  surface: ScalpSurface,
  hair: HairField,
  edges: BorderEdges,
  visualPerCm2: readonly number[],
): number[] {
  const { mesh, triangleZone, zones, hairlineOffsetMm } = surface;
  const scar = zones.map(({ scarKind }) => scarKind !== undefined);
  const found = new Array<number>(zones.length).fill(0);
  const wantedBeside = new Array<number>(zones.length).fill(0);
  const thin = (vertex: number, wanted: number): boolean =>
    hairlineOffsetMm[vertex] > 0 && hair.hairsPerCm2[vertex] < THIN_SHARE * wanted * hair.edgeShare[vertex];
  const open = (edge: number): boolean => {
    const [a, b] = [edges.zone[2 * edge], edges.zone[2 * edge + 1]];
    const wanted = Math.max(visualPerCm2[a], visualPerCm2[b]);
    if (scar[a] || scar[b] || visualPerCm2[a] > 0 === visualPerCm2[b] > 0) return false;
    if (!thin(edges.vertex[2 * edge], wanted) && !thin(edges.vertex[2 * edge + 1], wanted)) return false;
    const beside = visualPerCm2[a] > 0 ? b : a;
    wantedBeside[beside] = Math.max(wantedBeside[beside], wanted);
    return true;
  };
  const distanceMm = borderDistanceMm(surface, edges, open, SEEN_TOGETHER_MM);
  const areasMm2 = triangleAreasMm2(mesh.positionsMm, mesh.triangles);
  for (let triangle = 0; triangle < triangleZone.length; triangle++) {
    const zone = triangleZone[triangle];
    if (wantedBeside[zone] === 0) continue;
    for (let corner = 3 * triangle; corner < 3 * triangle + 3; corner++) {
      const vertex = mesh.triangles[corner];
      if (distanceMm[vertex] < SEEN_TOGETHER_MM && thin(vertex, wantedBeside[zone]))
        found[zone] += areasMm2[triangle] / 300;
    }
  }
  return found;
}
