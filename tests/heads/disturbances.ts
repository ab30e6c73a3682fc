import { type RandomStream, randomStream } from "@shadowline/numeric";
import { mmPerFileUnit, type PointMm, type ScanMesh } from "@shadowline/scalp";
import {
  anyPlacement,
  asSoup,
  finer,
  flipped,
  noisy,
  type Placement,
  placed,
  shuffled,
  together,
  withFins,
  withHole,
} from "./disturb.js";
import type { TestHead } from "./load-heads.js";
import { ball, box } from "./shapes.js";
import { standing } from "./stand.js";

/** What is done to a clean scan that stands in mm on its own horizontal, origin between the tragions. */
export type Disturbance = {
  readonly name: string;
  readonly disturb: (scan: ScanMesh, random: RandomStream) => ScanMesh;
  /** How far landmarks may move where this is harder than what was asked; 3 mm otherwise. */
  readonly mostMm?: number;
};

/** Outwards from between the ears to where a hole of this radius hits no landmark: crown, sides and nape. */
const HOLE_MM = 12;
const holes: readonly PointMm[] = [
  [55, -30, 95],
  [-60, 20, 75],
  [10, -85, 60],
];

const nearestVertex = ({ positions: p }: ScanMesh, towards: PointMm): PointMm => {
  let best = 0;
  let most = -Infinity;
  for (let i = 0; i < p.length; i += 3) {
    const along = p[i] * towards[0] + p[i + 1] * towards[1] + p[i + 2] * towards[2];
    const square = p[i] * p[i] + p[i + 1] * p[i + 1] + p[i + 2] * p[i + 2];
    const straight = along / Math.sqrt(square || 1);
    if (straight > most && square < 200 * 200) {
      most = straight;
      best = i;
    }
  }
  return [p[best], p[best + 1], p[best + 2]];
};

const table = (): ScanMesh => box([-300, -250, -420], [300, 350, -400], 12);

export const disturbances: readonly Disturbance[] = [
  { name: "turned, moved, another unit", disturb: (scan) => scan },
  { name: "another order of vertices", disturb: shuffled },
  { name: "duplicated vertices (soup)", disturb: (scan) => asSoup(scan) },
  { name: "every fifth face flipped", disturb: (scan, random) => flipped(scan, 0.2, random) },
  { name: "inside out", disturb: (scan, random) => flipped(scan, 1, random) },
  {
    name: "three holes of 12 mm",
    disturb: (scan) => holes.reduce((left, towards) => withHole(left, nearestVertex(scan, towards), HOLE_MM), scan),
  },
  {
    name: "a table below, a ball beside",
    disturb: (scan) => together(scan, table(), ball([260, 40, -60], 45)),
  },
  {
    name: "a small second head beside",
    disturb: (scan) => together(scan, placed(scan, [0.35, 0, 0, 330, 0, 0.35, 0, 0, 0, 0, 0.35, -120])),
  },
  { name: "200 fins", disturb: (scan, random) => withFins(scan, 200, random) },
  { name: "noise of 0.3 mm", disturb: (scan, random) => noisy(scan, 0.3, random) },
  {
    name: "four times as fine, noise of 0.3 mm",
    // On edges of 1.5 mm the same noise is four times as steep: a tragion has been 4.7 mm off.
    mostMm: 6,
    disturb: (scan, random) => noisy(finer(scan, 4 * (scan.triangles.length / 3)), 0.3, random),
  },
];

export type Disturbed = {
  readonly scan: ScanMesh;
  readonly unit: keyof typeof mmPerFileUnit;
  /** From the standing head in mm to the file. */
  readonly placement: Placement;
};

/** Disturbed, then turned any way, moved and put into any unit. */
export function disturbed(scan: ScanMesh, { disturb }: Disturbance, seed: number): Disturbed {
  const random = randomStream(seed);
  const units = Object.keys(mmPerFileUnit) as (keyof typeof mmPerFileUnit)[];
  const unit = units[Math.floor(random() * units.length)];
  const scale = 1 / mmPerFileUnit[unit];
  const placement = anyPlacement(random, scale, 500 * scale);
  return { scan: placed(disturb(scan, random), placement), unit, placement };
}

/** The clean scan in mm, as disturbances want it. */
export function cleanScan(head: TestHead): ScanMesh {
  const { mesh } = standing(head);
  return { positions: mesh.positionsMm, triangles: mesh.triangles };
}
