import { type DotRequest, placeDots, prepareSurface } from "@shadowline/dots";
import { askingFor, hairline, uniform } from "./densities.js";
import { type FreshTask, inFreshProcess } from "./fresh-process.js";
import { hairsOn } from "./obstacles.js";
import { fastPoints, radiusFor, slowPoints } from "./plane-peers.js";
import { hemiellipsoid, surfaces } from "./surfaces.js";
import type { speedTargets } from "./targets.js";
import { inTurns, type Timing } from "./timing.js";

export type Speed = {
  readonly found: { readonly [what in Exclude<keyof typeof speedTargets, `re-plan ${string}`>]: number };
  readonly timings: { readonly [task: string]: Timing };
  /** What the peers filled the plane with, warm. */
  readonly fast: readonly [number, number][];
  readonly slow: readonly [number, number][];
};

const ROUNDS = 15;

/** @param bundle address of the running bundle, for the processes of their own */
export function measureSpeed(bundle: string): Speed {
  /** Median of five. */
  const fresh = (task: FreshTask): number =>
    [1, 2, 3, 4, 5].map(() => inFreshProcess(bundle, task)).toSorted((a, b) => a - b)[2];
  const firstPlanMs = fresh("first plan");
  const firstPeerMs = fresh("first run of the peer");

  const surface = surfaces.scalp();
  const prepared = prepareSurface(surface);
  const ask = (cornerPerCm2: Float64Array, more: Partial<DotRequest> = {}): DotRequest => ({
    surface,
    density: { cornerPerCm2 },
    seed: 5,
    cumulativeShares: [1],
    ...more,
  });
  const even = askingFor(surface, uniform(surface), 40_000);
  const front = askingFor(surface, hairline(surface), 40_000);
  const obstacles = hairsOn(surface, 3_000);
  const [fastRadius, slowRadius] = [radiusFor(fastPoints), radiusFor(slowPoints)];
  const peers = inTurns({ slow: () => slowPoints(slowRadius) }, 3);
  const turns = inTurns<string, unknown>(
    {
      "fast-2d-poisson-disk-sampling 1.0.3, plane": () => fastPoints(fastRadius),
      uniform: () => placeDots(ask(even), prepared),
      hairline: () => placeDots(ask(front), prepared),
      "sessions .3, .7, 1": () => placeDots(ask(even, { cumulativeShares: [0.3, 0.7, 1] }), prepared),
      "3 000 obstacles": () => placeDots(ask(even, { obstacles }), prepared),
    },
    ROUNDS,
  );
  const peer = turns["fast-2d-poisson-disk-sampling 1.0.3, plane"];

  const large = hemiellipsoid(5, 159, 318);
  const largePrepared = prepareSurface(large);
  const largeDensity = { cornerPerCm2: askingFor(large, uniform(large), 1_000_000) };
  const { million } = inTurns(
    { million: () => placeDots({ ...ask(even), surface: large, density: largeDensity }, largePrepared).count },
    3,
  );
  const preparing = inTurns({ preparing: () => prepareSurface(surface) }, 5).preparing;
  return {
    found: {
      "40 000 dots, uniform, x": turns.uniform.bestMs / peer.bestMs,
      "40 000 dots, hairline, x": turns.hairline.bestMs / peer.bestMs,
      "40 000 dots, sessions .3, .7, 1, x": turns["sessions .3, .7, 1"].bestMs / peer.bestMs,
      "first plan in a fresh process, x": firstPlanMs / firstPeerMs,
      "3 000 obstacles, time over none": turns["3 000 obstacles"].bestMs / turns.uniform.bestMs,
      "1 000 000 dots, time per dot over that of 40 000": million.bestMs / 25 / turns.uniform.bestMs,
      "bytes a dot at 40 000": fresh("memory 40000"),
      "bytes a dot at 400 000": inFreshProcess(bundle, "memory 400000"),
    },
    timings: {
      ...turns,
      "poisson-disk-sampling 2.3.1, plane": peers.slow,
      "1 000 000 dots": million,
      "preparing the mesh of 20 000 triangles": preparing,
      "first plan in a fresh process": { bestMs: firstPlanMs, medianMs: firstPlanMs, p99Ms: firstPlanMs },
      "first run of fast-2d-poisson-disk-sampling in one": {
        bestMs: firstPeerMs,
        medianMs: firstPeerMs,
        p99Ms: firstPeerMs,
      },
    },
    fast: peer.result as [number, number][],
    slow: peers.slow.result,
  };
}
