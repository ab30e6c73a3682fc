import {
  type DensityStroke,
  type DotPlacement,
  placeDots,
  prepareSurface,
  replanDots,
  strokeDensity,
} from "@shadowline/dots";
import { randomStream } from "@shadowline/numeric";
import { askingFor, uniform } from "./densities.js";
import type { FiguresRow } from "./figures-table.js";
import { layoutOf } from "./layout.js";
import { pointGrid } from "./point-grid.js";
import { measure, rhoOf } from "./ruler.js";
import { hemiellipsoid } from "./surfaces.js";
import { qualityTargets } from "./targets.js";
import { stopwatch, type Timing, timingOf } from "./timing.js";

/** Where a disc ends, over its radius and beyond: a seam would show there. */
const SEAM_MM = 4;
/** A re-plan may move dots of the touched places and this far around them. */
const MARGIN_MM = 8;
const WARMING = 25;

export type DiscRow = {
  readonly name: string;
  readonly timing: Timing;
  readonly strokeMs: number;
  /** Smallest nearest distance of dots near the seam, over every disc. */
  readonly rhoSeam: number;
  /** Dots outside that changed in any way, all discs together. */
  readonly changedOutside: number;
  /** Largest difference between dots there and dots wanted, rounded. */
  readonly miscounted: number;
};

/** Discs of denser and thinner ground, each from the same plan. */
export function discRow(dots: number, radiusMm: number, discs: number, seed: number): DiscRow {
  const surface = hemiellipsoid();
  const prepared = prepareSurface(surface);
  const before = askingFor(surface, uniform(surface), dots);
  const ask = (cornerPerCm2: Float64Array) => ({ surface, density: { cornerPerCm2 }, seed, cumulativeShares: [1] });
  const plan = placeDots(ask(before), prepared);
  const random = randomStream(seed, 77);
  const strokes = Array.from({ length: WARMING + discs }, (_, disc): DensityStroke => {
    const at = 3 * Math.floor(random() * plan.count);
    return { kind: "add", pathMm: plan.positionsMm.slice(at, at + 3), radiusMm, perCm2: disc % 2 === 0 ? 30 : -30 };
  });
  const painted = (stroke: DensityStroke) => strokeDensity(prepared, before, stroke);
  const [replanMs, strokeMs]: [number[], number[]] = [[], []];
  // In a pass of their own, as under a hand: what the ruler throws away would be collected in their time.
  for (const stroke of strokes) {
    const strokeTime = stopwatch();
    const { cornerPerCm2, touched } = painted(stroke);
    strokeMs.push(strokeTime());
    const replanTime = stopwatch();
    replanDots(plan, ask(cornerPerCm2), touched, prepared);
    replanMs.push(replanTime());
  }
  let [rhoSeam, changedOutside, miscounted] = [Infinity, 0, 0];
  for (const stroke of strokes.slice(WARMING)) {
    const { cornerPerCm2, touched } = painted(stroke);
    const after = replanDots(plan, ask(cornerPerCm2), touched, prepared);
    const [x, y, z] = Array.from(stroke.pathMm);
    const centre = [x, y, z] as const;
    const layout = layoutOf(surface, cornerPerCm2, after);
    const grid = pointGrid(after.positionsMm, after.count, 1.3);
    for (let i = 0; i < after.count; i++) {
      if (Math.abs(distance(after, i, centre) - radiusMm) > SEAM_MM) continue;
      rhoSeam = Math.min(rhoSeam, rhoOf(layout, grid, i));
    }
    changedOutside += changed(plan, after, centre, radiusMm + MARGIN_MM);
    miscounted = Math.max(
      miscounted,
      Math.abs(after.count - Math.round(integral(prepared.areaCm2, prepared.triangleAt, cornerPerCm2))),
    );
  }
  return {
    name: `disc of ${radiusMm} mm, ${dots.toLocaleString("en").replace(",", " ")} dots`,
    timing: timingOf(replanMs.slice(WARMING)),
    strokeMs: timingOf(strokeMs.slice(WARMING)).medianMs,
    rhoSeam,
    changedOutside,
    miscounted,
  };
}

/** A plan after so many pulls of the brush, every kind of them, as long histories leave it. */
export function historyRows(
  counts: readonly number[],
  seed: number,
  cumulativeShares: readonly number[],
): FiguresRow[] {
  const surface = hemiellipsoid();
  const prepared = prepareSurface(surface);
  const random = randomStream(seed, 78);
  let corners: Float64Array = askingFor(surface, uniform(surface), 40_000);
  const ask = () => ({ surface, density: { cornerPerCm2: corners }, seed, cumulativeShares });
  let plan = placeDots(ask(), prepared);
  const rows: FiguresRow[] = [];
  for (let strokes = 1; strokes <= counts[counts.length - 1]; strokes++) {
    const at = 3 * Math.floor(random() * plan.count);
    const kind = (["add", "add", "soften", "set"] as const)[Math.floor(4 * random())];
    const stroke: DensityStroke = {
      kind,
      pathMm: plan.positionsMm.slice(at, at + 3),
      radiusMm: 4 + 16 * random(),
      perCm2: kind === "set" ? 40 + 80 * random() : 80 * (random() - 0.5),
      holdTotal: strokes % 5 === 0,
    };
    const { cornerPerCm2, touched } = strokeDensity(prepared, corners, stroke, 160);
    corners = cornerPerCm2;
    plan = replanDots(plan, ask(), touched, prepared);
    if (!counts.includes(strokes)) continue;
    rows.push({
      name: `${strokes} strokes, sessions ${cumulativeShares.join(", ")}`,
      figures: measure(layoutOf(surface, corners, plan)),
      targets: cumulativeShares.length === 1 ? qualityTargets.hairline : qualityTargets["sessions .3, .7, 1: all"],
    });
  }
  return rows;
}

export function discTable(rows: readonly DiscRow[]): string {
  return [
    "| re-plan | median ms | 99 % ms | the stroke itself, ms | rhoMin at the seam | dots changed outside | dots too many or too few |",
    "|---|--:|--:|--:|--:|--:|--:|",
    ...rows.map(
      ({ name, timing, strokeMs, rhoSeam, changedOutside, miscounted }) =>
        `| ${name} | ${timing.medianMs.toFixed(1)} | ${timing.p99Ms.toFixed(1)} | ${strokeMs.toFixed(1)} | ${rhoSeam.toFixed(3)} | ${changedOutside} | ${miscounted} |`,
    ),
  ].join("\n");
}

const distance = ({ positionsMm: p }: DotPlacement, i: number, [x, y, z]: readonly [number, number, number]): number =>
  Math.hypot(p[3 * i] - x, p[3 * i + 1] - y, p[3 * i + 2] - z);

/** Dots beyond the radius that are not in both plans with the same place, session and key. */
function changed(
  before: DotPlacement,
  after: DotPlacement,
  centre: readonly [number, number, number],
  radiusMm: number,
) {
  const at = new Map<number, number>();
  for (let i = 0; i < after.count; i++) at.set(after.id[i], i);
  let found = 0;
  let outside = 0;
  for (let i = 0; i < before.count; i++) {
    if (distance(before, i, centre) <= radiusMm) continue;
    outside++;
    const j = at.get(before.id[i]);
    const same =
      j !== undefined &&
      [0, 1, 2].every((axis) => before.positionsMm[3 * i + axis] === after.positionsMm[3 * j + axis]) &&
      before.session[i] === after.session[j] &&
      before.orderKey[i] === after.orderKey[j];
    if (!same) found++;
  }
  let outsideAfter = 0;
  for (let i = 0; i < after.count; i++) if (distance(after, i, centre) > radiusMm) outsideAfter++;
  return found + Math.abs(outsideAfter - outside);
}

function integral(areaCm2: Float64Array, triangleAt: Uint32Array, corners: Float64Array): number {
  let sum = 0;
  for (let slot = 0; slot < areaCm2.length; slot++) {
    const t = 3 * triangleAt[slot];
    sum += (areaCm2[slot] * (corners[t] + corners[t + 1] + corners[t + 2])) / 3;
  }
  return sum;
}
