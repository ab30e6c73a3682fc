import { insideDeg } from "../layout/inside-curve.js";
import { planeOf } from "../layout/map-point.js";
import type { ScalpSurface } from "../layout/scalp-surface.js";
import { triangleAreasMm2 } from "../layout/zone-area.js";
import { occipitalSide, zoneBorders } from "../layout/zone-borders.js";
import type { HairField } from "./hair-field.js";

/** Hair lost in four parts of the scalp, per cent, as the SALT score asks. */
export type SaltLoss = {
  readonly topPercent: number;
  readonly rightPercent: number;
  readonly leftPercent: number;
  readonly backPercent: number;
};

const PARTS = 4;
const [TOP, RIGHT, LEFT, BACK] = [0, 1, 2, 3];

/** Shares of the scalp's area that the score gives to its parts: Olsen et al. 2004, J Am Acad Dermatol 51:440-7. */
const TOP_SHARE = 0.4;
const BACK_SHARE = 0.24;

/** The top's edge is looked for within this many degrees of the border of the permanent fringe. */
const REACH_DEG = 40;

/**
 * Part of the SALT score that each triangle lies in: 0 top, 1 right, 2 left, 3 back.
 *
 * The score weighs its parts by their area on a drawing of the scalp. Here they are so cut on this head that they have
 * these areas, to about a triangle: the top is what lies farthest inside the fringe's upper border, 40 per cent of the
 * scalp; the back is what lies farthest behind the ears of the rest, 24 per cent; right and left share what remains.
 * So a per cent lost in a part is the score's per cent of the scalp.
 */
export function saltParts({ mesh, anchors }: ScalpSurface): Uint8Array {
  const { triangles, positionsMm } = mesh;
  const areas = triangleAreasMm2(positionsMm, triangles);
  const middle = new Float64Array(triangles.length);
  for (let corner = 0; corner < triangles.length; corner++) {
    const t = (corner / 3) | 0;
    for (let axis = 0; axis < 3; axis++) middle[3 * t + axis] += positionsMm[3 * triangles[corner] + axis] / 3;
  }
  const { u, v } = planeOf(middle);
  const inside = insideDeg(zoneBorders(anchors).top, u, v, REACH_DEG);
  const behind = u.map((x, t) => occipitalSide(x, v[t]));
  const whole = areas.reduce((sum, area) => sum + area, 0);
  const parts = new Uint8Array(areas.length);
  const topFrom = levelOf(inside, areas, TOP_SHARE * whole);
  const rest = areas.map((area, t) => (inside[t] >= topFrom ? 0 : area));
  const backFrom = levelOf(behind, rest, BACK_SHARE * whole);
  for (let t = 0; t < parts.length; t++)
    parts[t] = inside[t] >= topFrom ? TOP : behind[t] >= backFrom ? BACK : u[t] >= 0 ? RIGHT : LEFT;
  return parts;
}

/** The value from which on upwards triangles add up to an area, to the nearer side. */
function levelOf(values: Float64Array, areas: Float64Array, wantedMm2: number): number {
  const falling = Uint32Array.from(values, (_, t) => t)
    .filter((t) => areas[t] > 0)
    .sort((a, b) => values[b] - values[a]);
  let sum = 0;
  for (const t of falling) {
    if (sum + areas[t] / 2 >= wantedMm2) return values[t] + 1e-9;
    sum += areas[t];
  }
  return -Infinity;
}

/**
 * Hair with the loss of four parts taken from it, even within each; patches are drawn where they are known.
 *
 * A vertex on the border of two parts belongs to both by area. The shares that vertices keep are so solved that each
 * part loses its per cent of the hair it had; where parts differ by so much that this would need more hair than
 * there was beside the border, the hair that there was is the most and a part may miss its figure by the strip of
 * triangles along the border, up to 4 per cent of the part.
 */
export function withSaltLoss(surface: ScalpSurface, hair: HairField, salt: SaltLoss): HairField {
  const { triangles, positionsMm } = surface.mesh;
  const areas = triangleAreasMm2(positionsMm, triangles);
  const parts = saltParts(surface);
  const weight = partsOfVertices(triangles, areas, parts, positionsMm.length / 3);
  const matrix = new Float64Array(PARTS * PARTS);
  const had = new Float64Array(PARTS);
  for (let corner = 0; corner < triangles.length; corner++) {
    const t = (corner / 3) | 0;
    const hairs = areas[t] * hair.hairsPerCm2[triangles[corner]];
    had[parts[t]] += hairs;
    for (let part = 0; part < PARTS; part++)
      matrix[PARTS * parts[t] + part] += hairs * weight[PARTS * triangles[corner] + part];
  }
  const wanted = [salt.topPercent, salt.rightPercent, salt.leftPercent, salt.backPercent].map((lost) => 1 - lost / 100);
  const kept = keptByPart(matrix, had, wanted);
  const hairsPerCm2 = hair.hairsPerCm2.map((hairs, vertex) => {
    let share = 0;
    for (let part = 0; part < PARTS; part++) share += kept[part] * weight[PARTS * vertex + part];
    return hairs * Math.min(1, share);
  });
  return { ...hair, hairsPerCm2 };
}

/** Share of each part in the area around a vertex, four a vertex. */
function partsOfVertices(triangles: Uint32Array, areas: Float64Array, parts: Uint8Array, count: number): Float64Array {
  const weight = new Float64Array(PARTS * count);
  const around = new Float64Array(count);
  triangles.forEach((vertex, corner) => {
    const t = (corner / 3) | 0;
    weight[PARTS * vertex + parts[t]] += areas[t];
    around[vertex] += areas[t];
  });
  for (let i = 0; i < weight.length; i++) {
    const area = around[(i / PARTS) | 0];
    if (area > 0) weight[i] /= area;
  }
  return weight;
}

/**
 * Shares between 0 and 1 that the parts' own vertices keep so that each part keeps what is wanted of what it had.
 *
 * A share that would leave these bounds is held at the bound and the others are solved again.
 */
function keptByPart(matrix: Float64Array, had: Float64Array, wanted: readonly number[]): Float64Array {
  const kept = Float64Array.from(wanted);
  if (wanted.every((share) => share === wanted[0])) return kept;
  const free = had.map((hairs) => (hairs > 0 ? 1 : 0));
  for (let round = 0; round < PARTS; round++) {
    // Rows are led by their own part, so sweeping over them converges, and by far faster than a strip is wide.
    for (let sweep = 0; sweep < 30; sweep++) {
      for (let part = 0; part < PARTS; part++) {
        if (free[part] === 0) continue;
        let rest = wanted[part] * had[part];
        for (let other = 0; other < PARTS; other++)
          if (other !== part) rest -= matrix[PARTS * part + other] * kept[other];
        kept[part] = rest / matrix[PARTS * part + part];
      }
    }
    let held = false;
    for (let part = 0; part < PARTS; part++) {
      if (kept[part] >= 0 && kept[part] <= 1) continue;
      kept[part] = Math.max(0, Math.min(1, kept[part]));
      free[part] = 0;
      held = true;
    }
    if (!held) break;
  }
  return kept;
}
