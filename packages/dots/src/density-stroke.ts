import { InputError, type InputIssue } from "@shadowline/quantity";
import { HIGHEST_PER_CM2 } from "./density-field.js";
import { balanced } from "./held-total.js";
import { pathsGround } from "./paths-ground.js";
import type { PreparedSurface } from "./prepared-surface.js";
import { brushShare } from "./stroke-ground.js";
import { localMeans } from "./stroke-means.js";

/** One pull of a brush over the wanted density. */
export type DensityStroke = {
  /** add: `perCm2` more (or fewer, below 0); set: to `perCm2`; soften: towards the mean around. */
  readonly kind: "add" | "set" | "soften";
  /** x, y, z of points on the surface along the middle of the brush, at least one. */
  readonly pathMm: ArrayLike<number>;
  /** A second path of the same pull, such as its mirror image: a place gets the stroke once, from the nearer path. */
  readonly secondPathMm?: ArrayLike<number>;
  /** Half the width of the brush, `LEAST_RADIUS_MM` to `MOST_RADIUS_MM`. Its inner half works fully, then it fades. */
  readonly radiusMm: number;
  /** Dots per cm2; not used by "soften". */
  readonly perCm2: number;
  /** What the stroke adds is taken from a ring around it, and what it removes is given there. */
  readonly holdTotal?: boolean;
};

export type StrokedDensity = {
  /** The whole field, three values a triangle; a new array. */
  readonly cornerPerCm2: Float64Array;
  /** Triangles of the mesh whose density changed, ascending: what `replanDots` asks for. */
  readonly touched: Uint32Array;
};

/** Dots per cm2; less is rounding. */
const LEAST_CHANGE = 1e-9;

export const LEAST_RADIUS_MM = 0.5;
export const MOST_RADIUS_MM = 150;

/**
 * The density after a stroke, from 0 to the ceiling wherever the stroke came. A longer path does nothing else to
 * where a shorter one has been: what counts at a place is the nearest point of the path.
 *
 * Density is kept at corners of triangles, so a brush much narrower than a triangle may meet none of them.
 * Steps between triangles stay steps: both sides are changed by the same rule, and softening does not look
 * across them.
 *
 * @param cornerPerCm2 three a triangle, 0 to 400
 * @param ceilingPerCm2 the most that is allowed, everywhere or by corner
 * @throws InputError naming each thing that is wrong with stroke or ceiling
 */
export function strokeDensity(
  prepared: PreparedSurface,
  cornerPerCm2: Float64Array,
  stroke: DensityStroke,
  ceilingPerCm2: number | Float64Array = HIGHEST_PER_CM2,
): StrokedDensity {
  refuseStroke(stroke, ceilingPerCm2, cornerPerCm2.length);
  const { kind, pathMm, secondPathMm, radiusMm, perCm2 } = stroke;
  const pathsMm = secondPathMm ? [pathMm, secondPathMm] : [pathMm];
  const ground = pathsGround(prepared, pathsMm, radiusMm);
  const means = kind === "soften" ? localMeans(prepared, cornerPerCm2, ground, pathsMm, radiusMm) : null;
  const result = cornerPerCm2.slice();
  for (let i = 0; i < ground.slots.length; i++) {
    for (let k = 0; k < 3; k++) {
      const share = brushShare(ground.distanceMm[3 * i + k] / radiusMm);
      if (share === 0) continue;
      const corner = 3 * prepared.triangleAt[ground.slots[i]] + k;
      const before = cornerPerCm2[corner];
      const after =
        kind === "add"
          ? before + share * perCm2
          : before + share * ((means === null ? perCm2 : means[3 * i + k]) - before);
      // A mean of equal values differs from them by rounding; dots need not move for that.
      if (Math.abs(after - before) < LEAST_CHANGE) continue;
      const ceiling = typeof ceilingPerCm2 === "number" ? ceilingPerCm2 : ceilingPerCm2[corner];
      result[corner] = after < 0 ? 0 : after < ceiling ? after : ceiling;
    }
  }
  if (stroke.holdTotal) balanced(prepared, cornerPerCm2, result, pathsMm, radiusMm, ceilingPerCm2);
  return { cornerPerCm2: result, touched: changed(cornerPerCm2, result) };
}

/** Triangles in which a corner differs. */
function changed(before: Float64Array, after: Float64Array): Uint32Array {
  const list: number[] = [];
  for (let corner = 0; corner < before.length; corner += 3) {
    if (
      before[corner] !== after[corner] ||
      before[corner + 1] !== after[corner + 1] ||
      before[corner + 2] !== after[corner + 2]
    ) {
      list.push(corner / 3);
    }
  }
  return Uint32Array.from(list);
}

function refuseStroke(
  { kind, pathMm, secondPathMm, radiusMm, perCm2 }: DensityStroke,
  ceiling: number | Float64Array,
  corners: number,
): void {
  const issues: InputIssue[] = [];
  const issue = (field: string, allowed: string, found?: unknown): void => {
    issues.push({
      field,
      allowed,
      ...(found === undefined ? {} : { found: typeof found === "number" ? String(found) : found }),
    });
  };
  if (!["add", "set", "soften"].includes(kind)) issue("stroke.kind", "add, set or soften", kind);
  const path = (field: string, mm: ArrayLike<number>): void => {
    if (mm.length === 0 || mm.length % 3 !== 0) issue(field, "x, y, z of at least one point", mm.length);
    for (let i = 0; i < mm.length; i++) {
      if (Number.isFinite(mm[i])) continue;
      issue(`${field}[${i}]`, "a finite number", mm[i]);
      break;
    }
  };
  path("stroke.pathMm", pathMm);
  if (secondPathMm) path("stroke.secondPathMm", secondPathMm);
  if (!(radiusMm >= LEAST_RADIUS_MM && radiusMm <= MOST_RADIUS_MM)) {
    issue("stroke.radiusMm", `a number from ${LEAST_RADIUS_MM} to ${MOST_RADIUS_MM}`, radiusMm);
  }
  const least = kind === "add" ? -HIGHEST_PER_CM2 : 0;
  if (kind !== "soften" && !(perCm2 >= least && perCm2 <= HIGHEST_PER_CM2)) {
    issue("stroke.perCm2", `a number from ${least} to ${HIGHEST_PER_CM2}`, perCm2);
  }
  const field = "ceilingPerCm2";
  const allowed = `a number from 0 to ${HIGHEST_PER_CM2}`;
  if (typeof ceiling === "number") {
    if (!(ceiling >= 0 && ceiling <= HIGHEST_PER_CM2)) issue(field, allowed, ceiling);
  } else if (ceiling.length !== corners) issue(field, `one value a corner (${corners})`, ceiling.length);
  else {
    let bad = 0;
    while (bad < ceiling.length && ceiling[bad] >= 0 && ceiling[bad] <= HIGHEST_PER_CM2) bad++;
    if (bad < ceiling.length) issue(`${field}[${bad}]`, allowed, ceiling[bad]);
  }
  if (issues.length > 0) throw new InputError(issues);
}
