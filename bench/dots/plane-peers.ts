import { randomStream } from "@shadowline/numeric";
import FastPoissonDiskSampling from "fast-2d-poisson-disk-sampling";
import PoissonDiskSampling from "poisson-disk-sampling";

/** A square in which 40 000 dots stand as densely as on the scalp of the same task. */
export const SIDE_MM = 222;
const DOTS = 40_000;
const shape: [number, number] = [SIDE_MM, SIDE_MM];

export const fastPoints = (radius: number): [number, number][] =>
  new FastPoissonDiskSampling({ shape, radius, tries: 30 }, randomStream(1)).fill();

export const slowPoints = (radius: number): [number, number][] =>
  new PoissonDiskSampling({ shape, minDistance: radius, tries: 30 }, randomStream(1)).fill();

/** Its packing fills seven tenths of the plane with squares of its radius: close to 40 000 without trying. */
export const firstFastRadius = Math.sqrt((0.7 * SIDE_MM * SIDE_MM) / DOTS);

/** Radius at which a peer fills the square with close to 40 000 points. */
export function radiusFor(fill: (radius: number) => unknown[]): number {
  let radius = firstFastRadius;
  for (let step = 0; step < 3; step++) radius *= Math.sqrt(fill(radius).length / DOTS);
  return radius;
}

/**
 * Tools on the same task, measured on 21 November 2026 on a quiet machine of two cores, one thread, best of 3 to 6,
 * by a ruler of the same definitions; they are not part of this repository. Times are over the 76 ms that
 * fast-2d-poisson-disk-sampling took there.
 */
export const PEERS_ELSEWHERE = `| tool | x, uniform / hairline | rhoMin | cvNN | gap999 | cellRms | low | psi6 | rows | order | obeys density | exact count |
|---|--:|--:|--:|--:|--:|--:|--:|--:|---|---|---|
| weighted sample elimination (Yuksel, C++), 5x | 15 / 85 | .69 | .077 | 1.43 | .039 | .114 | .40 | .00 | yes | no | yes |
| the same, 10x | 56 / 357 | .74 | .059 | 1.42 | .038 | .098 | .43 | .00 | yes | no | yes |
| libigl blue_noise (C++) | 31 / - | .75 | .062 | 1.29 | .038 | .084 | .39 | .00 | no | no | no |
| vcglib pruning, 10x (C++) | 70 / - | .75 | .064 | 1.36 | .037 | .091 | .41 | .00 | no | yes | within .5 % |
| vcglib pruning, 20x (C++) | 291 / - | .77 | .053 | 1.32 | .039 | .077 | .43 | .00 | no | yes | within .5 % |
| geogram CVT, 100 Lloyd steps (C++) | 160 / 152 | .73 | .052 | 1.06 | .049 | .004 | .76 | .06 | no | its square | yes |
| three MeshSurfaceSampler (JavaScript) | .2 / .2 | .00 | .53 | 2.4 | .12 | 1.0 | .37 | .00 | white | yes | yes |
| Gaussian blue noise, plane, 1 000 steps | 184 / - | .66 | .042 | - | .027 | .000 | .54 | .04 | no | - | yes |`;
