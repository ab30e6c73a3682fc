import { FARTHEST_MM } from "@shadowline/dots";
import { InputError, type InputIssue } from "@shadowline/quantity";
import {
  type HairField,
  type Head,
  nearestOnSurface,
  type ScalpSurface,
  triangleAreasMm2,
  withPatches,
} from "@shadowline/scalp";
import type { ClientCase } from "./case.js";

/** Follicles of one measured place as they stand on the scalp. */
export type MeasuredPlace = {
  /** Per vertex: 1 where every follicle was measured, 0 elsewhere. */
  readonly inside: Float64Array;
  /** Those of them that stand there. */
  readonly follicles: readonly OnSkin[];
  /** As many over the place's area. */
  readonly hairsPerCm2: number;
};

/** Something that stands in the skin, found on the scalp's surface. */
export type OnSkin = {
  readonly placeMm: readonly [number, number, number];
  readonly radiusMm: number;
  readonly triangle: number;
  /** Weights of the triangle's three corners. */
  readonly weights: readonly [number, number, number];
};

/** What lies farther from the scalp's own surface stands beside it: before a hairline, below the nape. */
const BESIDE_MM = 1;

/** The measured places of a case, in its order; a later one that lies over an earlier one takes its ground. */
export function measuredPlaces(
  surface: ScalpSurface,
  hair: HairField,
  { measuredFollicles }: Pick<ClientCase, "measuredFollicles">,
): MeasuredPlace[] {
  const areas = measuredFollicles.length > 0 ? triangleAreasMm2(surface.mesh.positionsMm, surface.mesh.triangles) : [];
  const masks = measuredFollicles.map(({ polygon }) => maskOf(surface, hair, polygon));
  return measuredFollicles.map(({ follicles }, i) => {
    const inside = masks[i].map((mask, vertex) => (masks.slice(i + 1).some((later) => later[vertex] > 0) ? 0 : mask));
    const standing = follicles.flatMap(({ placeMm, radiusMm }) => {
      const found = onSkin(surface, placeMm, radiusMm);
      return found && valueAt(surface, inside, found) >= 0.5 ? [found] : [];
    });
    let cm2 = 0;
    surface.mesh.triangles.forEach((vertex, corner) => {
      cm2 += (inside[vertex] * areas[Math.floor(corner / 3)]) / 300;
    });
    return { inside, follicles: standing, hairsPerCm2: cm2 > 0 ? standing.length / cm2 : 0 };
  });
}

/** Hair with what was measured one by one in the place of what stage, patches and strokes say. */
export function withMeasuredHair(hair: HairField, places: readonly MeasuredPlace[]): HairField {
  if (places.length === 0) return hair;
  const hairsPerCm2 = hair.hairsPerCm2.map((perCm2, vertex) => {
    const place = places.find(({ inside }) => inside[vertex] > 0);
    return place ? place.hairsPerCm2 : perCm2;
  });
  return { ...hair, hairsPerCm2 };
}

/** 1 at the vertices inside a polygon. */
function maskOf(
  surface: ScalpSurface,
  hair: HairField,
  polygon: ClientCase["measuredFollicles"][number]["polygon"],
): Float64Array {
  const bare = { ...hair, hairsPerCm2: new Float64Array(hair.hairsPerCm2.length) };
  return withPatches(surface, bare, [{ polygon, hairsPerCm2: 1 }]).hairsPerCm2;
}

/** A place on the scalp's surface; null where it lies beside it. */
export function onSkin(
  { mesh }: ScalpSurface,
  placeMm: readonly [number, number, number],
  radiusMm: number,
): OnSkin | null {
  const { triangle, weights, distanceMm } = nearestOnSurface(mesh)(placeMm);
  return distanceMm > BESIDE_MM ? null : { placeMm, radiusMm, triangle, weights };
}

function valueAt(
  { mesh: { triangles } }: ScalpSurface,
  perVertex: Float64Array,
  { triangle, weights }: OnSkin,
): number {
  return weights.reduce((sum, weight, corner) => sum + weight * perVertex[triangles[3 * triangle + corner]], 0);
}

/**
 * Refuses what was measured on another head, or in another unit: a place that lies nowhere near the skin.
 *
 * @throws InputError for measuredDots.placesMm[i] and measuredFollicles[i].follicles[j].placeMm
 */
export function refuseOffSkin({ mesh }: Head, { measuredDots, measuredFollicles }: ClientCase): void {
  const issues: InputIssue[] = [];
  const check = (field: string, placeMm: readonly [number, number, number]): void => {
    if (issues.length < 20 && nearestOnSurface(mesh)(placeMm).distanceMm > FARTHEST_MM)
      issues.push({
        field,
        allowed: `within ${FARTHEST_MM} mm of the head's skin, in mm in the head's frame`,
        found: placeMm,
      });
  };
  measuredDots?.placesMm.forEach((place, i) => {
    check(`measuredDots.placesMm[${i}]`, place);
  });
  measuredFollicles.forEach(({ follicles }, i) => {
    follicles.forEach(({ placeMm }, j) => {
      check(`measuredFollicles[${i}].follicles[${j}].placeMm`, placeMm);
    });
  });
  if (issues.length > 0) throw new InputError(issues);
}
