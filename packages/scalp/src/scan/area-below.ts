import type { HairField } from "../hair/hair-field.js";
import type { ScalpSurface } from "../layout/scalp-surface.js";
import { triangleAreasMm2 } from "../layout/zone-area.js";

/**
 * Area of the surface where a field lies below a limit, cm2: exact for a field that is linear inside triangles.
 *
 * @param perVertex one a vertex of the surface's mesh
 */
export function areaBelowCm2({ mesh }: ScalpSurface, perVertex: Float64Array, limit: number): number {
  const { triangles, positionsMm } = mesh;
  if (perVertex.length !== positionsMm.length / 3) throw new RangeError("a field has one number a vertex");
  const areas = triangleAreasMm2(positionsMm, triangles);
  let mm2 = 0;
  for (let t = 0; t < areas.length; t++) {
    const a = perVertex[triangles[3 * t]] - limit;
    const b = perVertex[triangles[3 * t + 1]] - limit;
    const c = perVertex[triangles[3 * t + 2]] - limit;
    const below = (a < 0 ? 1 : 0) + (b < 0 ? 1 : 0) + (c < 0 ? 1 : 0);
    if (below === 3) mm2 += areas[t];
    else if (below === 1) mm2 += areas[t] * cornerShare(a, b, c, -1);
    else if (below === 2) mm2 += areas[t] * (1 - cornerShare(a, b, c, 1));
  }
  return mm2 / 100;
}

/** Share of a triangle that its one corner of a sign cuts off. */
function cornerShare(a: number, b: number, c: number, sign: 1 | -1): number {
  const alone = (x: number): boolean => (sign < 0 ? x < 0 : x >= 0);
  const [p, q, r] = alone(a) ? [a, b, c] : alone(b) ? [b, c, a] : [c, a, b];
  return (p / (p - q)) * (p / (p - r));
}

/** From here on a place looks bald: surgeons' pages say that fullness is about half of the original density. */
const BALD_BELOW = 0.5;

/**
 * Area where less than half of the hair is left that would stand there without loss, cm2; the natural thinning
 * towards the edge of the scalp is no loss.
 *
 * @param fullPerCm2 hairs per cm2 where nothing is lost
 */
export function baldAreaCm2(surface: ScalpSurface, { hairsPerCm2, edgeShare }: HairField, fullPerCm2: number): number {
  if (!(fullPerCm2 > 0)) return 0;
  const left = hairsPerCm2.map((hairs, i) => (edgeShare[i] > 0 ? hairs / (fullPerCm2 * edgeShare[i]) : Number.NaN));
  return areaBelowCm2(surface, filledAtRim(surface, left), BALD_BELOW);
}

/** At the rim itself no hair could stand; there the mean of the neighbours speaks, and all is left where none do. */
function filledAtRim({ mesh: { triangles } }: ScalpSurface, left: Float64Array): Float64Array {
  const sum = new Float64Array(left.length);
  const count = new Uint32Array(left.length);
  for (let corner = 0; corner < triangles.length; corner++) {
    const first = corner - (corner % 3);
    for (let k = 0; k < 3; k++) {
      const neighbour = left[triangles[first + k]];
      if (Number.isNaN(neighbour)) continue;
      sum[triangles[corner]] += neighbour;
      count[triangles[corner]]++;
    }
  }
  return left.map((share, i) => (Number.isNaN(share) ? (count[i] > 0 ? sum[i] / count[i] : 1) : share));
}
