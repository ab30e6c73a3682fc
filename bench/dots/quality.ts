import { type DotPlacement, type DotRequest, placeDots } from "@shadowline/dots";
import type { TriangleMesh } from "@shadowline/scalp";
import { askingFor, hairline, hardShapes, type Shape, uniform } from "./densities.js";
import type { FiguresRow } from "./figures-table.js";
import { type Layout, layoutOf, prefixOf } from "./layout.js";
import { hairsOn, intrusions } from "./obstacles.js";
import { measure } from "./ruler.js";
import { areaCm2, surfaces } from "./surfaces.js";
import { qualityTargets } from "./targets.js";

/** Dots per cm2 of the task: 40 000 on the scalp of the bench. */
const PER_CM2 = 81;

export type QualityRow = FiguresRow & { readonly task?: keyof typeof qualityTargets };

/** Layouts of every task that has targets, on the scalp. */
export function taskRows(seed: number): { readonly rows: readonly QualityRow[]; readonly intrusions: number } {
  const surface = surfaces.scalp();
  const even = layoutFor(surface, uniform, 40_000, seed);
  const cuts = layoutFor(surface, uniform, 40_000, seed, { cumulativeShares: [0.3, 0.7, 1] });
  const spheres = hairsOn(surface, 3_000, seed);
  const beside = layoutFor(surface, uniform, 40_000, seed, { obstacles: spheres });
  const tasks: [keyof typeof qualityTargets, Layout][] = [
    ["uniform", even.layout],
    ["first half, not declared", prefixOf(even.layout, 0.5)],
    ["hairline", layoutFor(surface, hairline, 40_000, seed).layout],
    ["sessions .3, .7, 1: first", prefixOf(cuts.layout, 0.3)],
    ["sessions .3, .7, 1: first two", prefixOf(cuts.layout, 0.7)],
    ["sessions .3, .7, 1: all", cuts.layout],
    ["3 000 obstacles", beside.layout],
  ];
  return {
    rows: tasks.map(([task, layout]) => ({
      name: `${task}, seed ${seed}`,
      task,
      figures: measure(layout),
      targets: qualityTargets[task],
    })),
    intrusions: intrusions(beside.placed, spheres),
  };
}

/** The same density on surfaces of other shape and with other triangles, and its first half. */
export function surfaceRows(names: readonly string[], seed: number): QualityRow[] {
  return names.flatMap((name) => {
    const surface = surfaces[name]();
    const { layout } = layoutFor(surface, uniform, Math.round(PER_CM2 * wholeCm2(surface)), seed);
    const tasks = { uniform: layout, "first half, not declared": prefixOf(layout, 0.5) } as const;
    return (Object.keys(tasks) as (keyof typeof tasks)[]).map((task) => ({
      name: `${name}, ${task}, seed ${seed}`,
      task,
      figures: measure(tasks[task]),
      targets: qualityTargets[task],
    }));
  });
}

/** Other numbers of dots on the same scalp. A cell of 1 cm2 then holds fewer or more, so its error is no match. */
export function countRows(seed: number): QualityRow[] {
  const surface = surfaces.scalp();
  const { cellRms: _, ...targets } = qualityTargets.uniform;
  return [5_000, 15_000, 100_000].map((dots) => ({
    name: `${dots.toLocaleString("en").replace(",", " ")} dots, seed ${seed}`,
    figures: measure(layoutFor(surface, uniform, dots, seed).layout),
    targets,
  }));
}

/** Densities that are hard in a way of their own; no figures were promised, those of the hairline are a measure. */
export function shapeRows(seed: number): QualityRow[] {
  const surface = surfaces.scalp();
  const moles = { obstacles: hairsOn(surface, 300, seed, [1, 5]) };
  return [
    ...Object.entries(hardShapes).map(([name, shape]) => ({
      name: `${name}, seed ${seed}`,
      figures: measure(layoutFor(surface, shape, 40_000, seed).layout),
      targets: qualityTargets.hairline,
    })),
    {
      name: `300 moles of 1 to 5 mm, seed ${seed}`,
      figures: measure(layoutFor(surface, uniform, 10_000, seed, moles).layout),
      targets: qualityTargets["3 000 obstacles"],
    },
  ];
}

export function layoutFor(
  surface: TriangleMesh,
  shape: Shape,
  dots: number,
  seed: number,
  more: Partial<DotRequest> = {},
): { readonly layout: Layout; readonly placed: DotPlacement } {
  const cornerPerCm2 = askingFor(surface, shape(surface), dots);
  const placed = placeDots({ surface, density: { cornerPerCm2 }, seed, cumulativeShares: [1], ...more });
  return { layout: layoutOf(surface, cornerPerCm2, placed), placed };
}

function wholeCm2(surface: TriangleMesh): number {
  let sum = 0;
  for (let t = 0; t < surface.triangles.length / 3; t++) sum += areaCm2(surface, t);
  return sum;
}
