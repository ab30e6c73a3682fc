import { CROWDED, RIM } from "./edge-links.js";
import type { PreparedSurface } from "./prepared-surface.js";

/**
 * Reach of the push between two dots over the spacing of a hexagonal lattice of their density. The push's
 * potential (1 - t)^5 has the transform J6(x) / x^6, which is lowest near x = 11.7; that lowest place must lie
 * near the lattice's first ring of frequencies, or dots gather in pairs. Measured from 1.3 to 2: shorter leaves
 * mottling and crystals, longer lets pairs stand close.
 */
export const REACH = 1.72;

/** A hexagonal lattice of density d has spacing sqrt(2 / (sqrt(3) d)); this is that square times d. */
export const HEX = 2 / Math.sqrt(3);

/** Spacing of a hexagonal lattice of the density that a weight stands for. */
export const spacingMm = (weight: number): number => Math.sqrt(0.5 / weight) / REACH;

/** An edge across which density changes by more than this share is compensated, one beyond the other is a wall. */
const STEP_SHARE = 0.05;
const WALL_RATIO = 2.5;

/**
 * A density on a prepared surface, by slot.
 *
 * "Weight" is density made ready for pairs: two dots at distance d push each other where
 * d^2 * (weightA + weightB) is below 1.
 */
export type LocalDensity = {
  /** At the corners, three a slot. A floor keeps the reach finite where density fades to nothing. */
  readonly cornerWeight: Float64Array;
  /** Mass up to the end of each slot, dots; length slots. */
  readonly cumulative: Float64Array;
  /** Dots the whole surface asks for, not rounded. */
  readonly wanted: number;
  /** 1 where no dot may cross, three a slot. */
  readonly wall: Uint8Array;
  /** Edges that need compensation: 3 * slot + edge. */
  readonly steps: Uint32Array;
};

/** @param cornerPerCm2 three a triangle of the mesh, checked */
export function localDensity(prepared: PreparedSurface, cornerPerCm2: Float64Array): LocalDensity {
  return { ...localMass(prepared, cornerPerCm2), ...localSteps(prepared, cornerPerCm2) };
}

type LocalMass = Pick<LocalDensity, "cornerWeight" | "cumulative" | "wanted">;

/**
 * How much is wanted where; quick, since it looks at each slot by itself.
 *
 * @param past of the same surface, needed no more: the answer lies in its memory
 */
export function localMass(
  { slots, triangleAt, areaCm2 }: PreparedSurface,
  cornerPerCm2: Float64Array,
  past?: LocalMass,
): LocalMass {
  const weightPerCm2 = 1 / (100 * 2 * REACH * REACH * HEX);
  const cornerWeight = past?.cornerWeight ?? new Float64Array(3 * slots);
  const cumulative = past?.cumulative ?? new Float64Array(slots);
  let wanted = 0;
  let highest = 0;
  for (let slot = 0; slot < slots; slot++) {
    const t = 3 * triangleAt[slot];
    const a = cornerPerCm2[t];
    const b = cornerPerCm2[t + 1];
    const c = cornerPerCm2[t + 2];
    wanted += ((a + b + c) / 3) * areaCm2[slot];
    cumulative[slot] = wanted;
    if (a > highest) highest = a;
    if (b > highest) highest = b;
    if (c > highest) highest = c;
  }
  const floor = highest / 64;
  for (let slot = 0; slot < slots; slot++) {
    for (let k = 0; k < 3; k++) {
      const perCm2 = cornerPerCm2[3 * triangleAt[slot] + k];
      cornerWeight[3 * slot + k] = (perCm2 > floor ? perCm2 : floor) * weightPerCm2;
    }
  }
  return { cornerWeight, cumulative, wanted };
}

/**
 * Where density jumps.
 *
 * @param ground slots to look at; left out, all of them. Dots stay on this ground: its border is a wall.
 */
export function localSteps(
  { slots, triangleAt, links }: PreparedSurface,
  cornerPerCm2: Float64Array,
  ground?: { readonly slots: Uint32Array; readonly within: Uint8Array },
): Pick<LocalDensity, "wall" | "steps"> {
  const wall = new Uint8Array(3 * slots);
  const steps: number[] = [];
  const looked = ground ? ground.slots.length : slots;
  for (let i = 0; i < looked; i++) {
    const slot = ground ? ground.slots[i] : i;
    const t = 3 * triangleAt[slot];
    const empty = cornerPerCm2[t] + cornerPerCm2[t + 1] + cornerPerCm2[t + 2] <= 0;
    for (let edge = 0; edge < 3; edge++) {
      const link = links[3 * slot + edge];
      if (link === RIM || link === CROWDED) {
        wall[3 * slot + edge] = 1;
        if (link === RIM && !empty) steps.push(3 * slot + edge);
        continue;
      }
      if (ground && ground.within[link >> 3] === 0) {
        wall[3 * slot + edge] = 1;
        continue;
      }
      const across = 3 * triangleAt[link >> 3];
      const acrossEdge = (link >> 1) & 3;
      const turned = link & 1;
      let wide = 0;
      for (let end = 1; end <= 2; end++) {
        const here = cornerPerCm2[t + ((edge + end) % 3)];
        const there = cornerPerCm2[across + ((acrossEdge + (turned ? end : 3 - end)) % 3)];
        const low = here < there ? here : there;
        const high = here < there ? there : here;
        if (high > low * WALL_RATIO) wide = 2;
        else if (high > low * (1 + STEP_SHARE) && wide < 1) wide = 1;
      }
      const acrossEmpty = cornerPerCm2[across] + cornerPerCm2[across + 1] + cornerPerCm2[across + 2] <= 0;
      if (wide === 2 || acrossEmpty) wall[3 * slot + edge] = 1;
      if ((wide > 0 || acrossEmpty) && !empty) steps.push(3 * slot + edge);
    }
  }
  return { wall, steps: Uint32Array.from(steps) };
}
