import type { HairField, ScalpSurface } from "@shadowline/scalp";
import type { ClientCase } from "./case.js";
import { measuredPlaces, type OnSkin, onSkin } from "./measured-hair.js";

/** What stands in the skin before a dot of the plan is set: follicles and dots that were measured one by one. */
export type OnSkinAlready = {
  readonly all: readonly OnSkin[];
  /** The dots among them, each with its position in the case's list. */
  readonly dots: readonly (OnSkin & { readonly which: number })[];
  /** Hair that counts beside the dots because it is measured one by one, three a triangle; null where none is. */
  readonly besidePerCm2: Float64Array | null;
  /** Sessions that were given. */
  readonly sessions: number;
  /** Dots from them, by zone in the surface's order. */
  readonly dotsByZone: Uint32Array;
};

/** Nothing keeps new dots off an old one but the spacing; its own disc is never set into, mm. */
const DOT_RADIUS_MM = 0.15;

export function onSkinAlready(surface: ScalpSurface, hair: HairField, clientCase: ClientCase): OnSkinAlready {
  const { measuredDots } = clientCase;
  const dots = (measuredDots?.placesMm ?? []).flatMap((place, which) => {
    const found = onSkin(surface, place, DOT_RADIUS_MM);
    return found ? [{ ...found, which }] : [];
  });
  const dotsByZone = new Uint32Array(surface.zones.length);
  for (const { triangle } of dots) dotsByZone[surface.triangleZone[triangle]]++;
  const places = measuredPlaces(surface, hair, clientCase);
  return {
    all: [...dots, ...places.flatMap(({ follicles }) => follicles)],
    dots,
    besidePerCm2: places.length === 0 ? null : besidePerCm2(surface, places),
    sessions: measuredDots?.sessions ?? 0,
    dotsByZone,
  };
}

/** A scar's own hair was never taken from its dots, so it is not counted in again. */
function besidePerCm2(
  { mesh, triangleZone, zones }: ScalpSurface,
  places: ReturnType<typeof measuredPlaces>,
): Float64Array {
  const beside = new Float64Array(mesh.triangles.length);
  for (let corner = 0; corner < beside.length; corner++) {
    if (zones[triangleZone[Math.floor(corner / 3)]].scarKind !== undefined) continue;
    const place = places.find(({ inside }) => inside[mesh.triangles[corner]] > 0);
    if (place) beside[corner] = place.hairsPerCm2;
  }
  return beside;
}
