import { dotsNear, type Pairs } from "./dot-rows.js";
import type { DotState } from "./dot-state.js";
import { type LocalDensity, spacingMm } from "./local-density.js";
import type { NeighbourLists } from "./neighbour-lists.js";
import { type Obstacles, stepOut } from "./obstacles.js";
import type { PreparedSurface } from "./prepared-surface.js";
import type { RimSamples } from "./rim-samples.js";
import { walkAll } from "./surface-walk.js";
import type { Surroundings } from "./surroundings.js";

/** Lengths are over the spacing of a hexagonal lattice of the local density; its own gaps are as wide as this. */
const CIRCUMRADIUS = 1 / Math.sqrt(3);
/** A place on the rim farther than this from every dot is a gap; dots beside it are drawn in until none is farther than `NARROW`. */
const WIDE = 1.25 * CIRCUMRADIUS;
/** The same within the skin: more of them would be drawn at than is seen, and mottling rises. */
const WIDE_INSIDE = 1.28 * CIRCUMRADIUS;
const NARROW = 1.15 * CIRCUMRADIUS;
/** Dots are drawn towards a gap where they are nearly as near to it as the nearest. */
const ALSO_NEAREST = 1.1;
const SWEEPS = 6;
/** Share by which a dot comes nearer, of what is too much. */
const STEP = 0.6;
/** Squared distance over the reach up to which neighbours count for that. */
const FELT = 0.6;
/** How lopsided a dot's neighbours must stand for a gap to be looked for on the side where they miss. */
const LOPSIDED = 0.075;
/** Where it is looked for, from the dot, and what counts as around there. */
const AHEAD = 0.65;
const AROUND = 1.45;
const MOST_AROUND = 24;
/** A gap's middle is at most so far from where it is looked for, and no dot is so near to there. */
const OFF = 0.6;
const EMPTY = 0.4;
/** Dots nearer to a rim find no gaps: what is missing beside them is the skin. */
const BESIDE_RIM = 0.9;

/** Places with few dots around, and which dots those are. */
type Gaps = {
  /** x, y, z of each. */
  readonly placesMm: number[];
  readonly spacingMm: number[];
  /** First of each gap's dots in `dots`; one more than there are gaps. */
  readonly start: number[];
  readonly dots: number[];
};

/**
 * Draws dots towards the widest gaps between them, which pushes between pairs are too short to feel: a gap that most of
 * a dot would fill, such as the row along a rim often has.
 *
 * @param near all about dots as they were looked up not long ago, pairs up to `KNOWN` among it
 * @param push room for an x, y, z of each dot; what lies in it does not matter, before or after
 * @param within whether gaps within the skin are looked for too, or those along rims alone
 * @returns the pairs about there, some of which may now be too close; null where nothing moved
 */
export function narrowGaps(
  prepared: PreparedSurface,
  density: LocalDensity,
  obstacles: Obstacles,
  state: DotState,
  rim: RimSamples,
  near: Surroundings,
  push: Float64Array,
  within: boolean,
): Int32Array<ArrayBuffer> | null {
  const gaps: Gaps = { placesMm: [], spacingMm: [], start: [0], dots: [] };
  const besideRim = addRimGaps(gaps, rim, near, state);
  if (within) addInnerGaps(gaps, near, state, besideRim, push);
  return drawIn(prepared, density, obstacles, state, near, gaps, push);
}

function drawIn(
  prepared: PreparedSurface,
  density: LocalDensity,
  obstacles: Obstacles,
  state: DotState,
  near: Surroundings,
  gaps: Gaps,
  push: Float64Array,
): Int32Array<ArrayBuffer> | null {
  if (gaps.dots.length === 0) return null;
  const drawn: Drawn = { dots: new Uint32Array(gaps.dots.length), count: 0, worst: new Float64Array(state.count) };
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (let k = 0; k < gaps.dots.length; k++) drawn.worst[gaps.dots[k]] = 0;
    drawn.count = 0;
    for (let gap = 0; gap < gaps.spacingMm.length; gap++) drawTowards(gaps, gap, state, push, drawn);
    if (drawn.count === 0) break;
    walkAll(prepared, density, state, push, 1, 0, drawn);
    stepOut(prepared, density, obstacles, near.obstacles, state);
  }
  return pairsAround(gaps.dots, near.lists, state.count);
}

/** Dots drawn towards a gap in this sweep, the first `count`, and by how much it is too wide: 0 for any other dot. */
type Drawn = { readonly dots: Uint32Array; count: number; readonly worst: Float64Array };

function drawTowards(gaps: Gaps, gap: number, state: DotState, push: Float64Array, drawn: Drawn): void {
  const { positionsMm, moving } = state;
  const { dots } = gaps;
  const { worst } = drawn;
  const from = gaps.start[gap];
  const to = gaps.start[gap + 1];
  const x = gaps.placesMm[3 * gap];
  const y = gaps.placesMm[3 * gap + 1];
  const z = gaps.placesMm[3 * gap + 2];
  let nearest = Infinity;
  for (let k = from; k < to; k++) {
    const squared = squaredTo(positionsMm, dots[k], x, y, z);
    if (squared < nearest) nearest = squared;
  }
  const tooFar = Math.sqrt(nearest) - NARROW * gaps.spacingMm[gap];
  if (!(tooFar > 0)) return;
  const reach = nearest * ALSO_NEAREST * ALSO_NEAREST;
  for (let k = from; k < to; k++) {
    const dot = dots[k];
    const squared = squaredTo(positionsMm, dot, x, y, z);
    // Between two gaps the wider one has it.
    if (squared > reach || dot >= moving || tooFar <= worst[dot]) continue;
    if (worst[dot] === 0) drawn.dots[drawn.count++] = dot;
    worst[dot] = tooFar;
    const share = (STEP * tooFar) / Math.sqrt(squared);
    push[3 * dot] = share * (x - positionsMm[3 * dot]);
    push[3 * dot + 1] = share * (y - positionsMm[3 * dot + 1]);
    push[3 * dot + 2] = share * (z - positionsMm[3 * dot + 2]);
  }
}

/** The pairs around some dots: of these, of their neighbours, and of those with theirs. */
function pairsAround(
  dots: readonly number[],
  { start, neighbour }: NeighbourLists,
  count: number,
): Int32Array<ArrayBuffer> {
  const among = new Uint8Array(count);
  for (const dot of dots) among[dot] = 1;
  const around = among.slice();
  for (let i = 0; i < count; i++) {
    for (let k = start[i]; k < start[i + 1]; k++) {
      const j = neighbour[k];
      if (among[i] === 1) around[j] = 1;
      else if (among[j] === 1) around[i] = 1;
    }
  }
  const pairs: number[] = [];
  for (let i = 0; i < count; i++) {
    for (let k = start[i]; k < start[i + 1]; k++) {
      if (around[i] === 1 || around[neighbour[k]] === 1) pairs.push(i, neighbour[k]);
    }
  }
  return Int32Array.from(pairs);
}

const squaredTo = (positionsMm: Float64Array, dot: number, x: number, y: number, z: number): number => {
  const dx = positionsMm[3 * dot] - x;
  const dy = positionsMm[3 * dot + 1] - y;
  const dz = positionsMm[3 * dot + 2] - z;
  return dx * dx + dy * dy + dz * dz;
};

/**
 * One gap a sample at most, where its piece of rim is farthest from all dots.
 *
 * @returns 1 for dots beside a rim
 */
function addRimGaps(gaps: Gaps, rim: RimSamples, near: Surroundings, state: DotState): Uint8Array {
  const besideRim = new Uint8Array(state.count);
  const nearest = new Float64Array(rim.count).fill(Infinity);
  lookAlongRim(rim, near.rim, state.positionsMm, nearest, besideRim);
  const wide = farSamples(rim, nearest);
  if (wide.length === 0) return besideRim;
  const { start, dots } = dotsAround(wide, near.rim, rim.count);
  for (let k = 0; k < wide.length; k++) {
    const share = emptiest(rim, wide[k], state.positionsMm, dots, start[k], start[k + 1]);
    if (share === NOWHERE) continue;
    for (let axis = 0; axis < 3; axis++) gaps.placesMm.push(placeAlong(rim, wide[k], share, axis));
    gaps.spacingMm.push(spacingMm(rim.weights[2 * wide[k]]));
    for (let n = start[k]; n < start[k + 1]; n++) gaps.dots.push(dots[n]);
    gaps.start.push(gaps.dots.length);
  }
  return besideRim;
}

/**
 * @param nearest receives the squared distance from each sample to the nearest dot
 * @param besideRim receives 1 for dots beside a rim
 */
function lookAlongRim(
  { samples, weights }: RimSamples,
  { dot, other }: Pairs,
  positionsMm: Float64Array,
  nearest: Float64Array,
  besideRim: Uint8Array,
): void {
  for (let k = 0; k < dot.length; k++) {
    const sample = other[k];
    const s = 6 * sample;
    const squared = squaredTo(positionsMm, dot[k], samples[s], samples[s + 1], samples[s + 2]);
    const spacing = spacingMm(weights[2 * sample]);
    if (squared < BESIDE_RIM * BESIDE_RIM * spacing * spacing) besideRim[dot[k]] = 1;
    if (squared < nearest[sample]) nearest[sample] = squared;
  }
}

/** Samples about which a gap can be. At a step of density no skin ends. */
function farSamples({ count, pieces, weights }: RimSamples, nearest: Float64Array): number[] {
  const far: number[] = [];
  for (let sample = 0; sample < count; sample++) {
    if (weights[2 * sample + 1] > 0) continue;
    const x = pieces[3 * sample];
    const y = pieces[3 * sample + 1];
    const z = pieces[3 * sample + 2];
    const least = WIDE * spacingMm(weights[2 * sample]) - Math.sqrt(x * x + y * y + z * z) / 2;
    if (least < 0 || nearest[sample] > least * least) far.push(sample);
  }
  return far;
}

/** Dots that feel some of the samples: those of the k-th from start[k] on. */
function dotsAround(
  some: readonly number[],
  { dot, other }: Pairs,
  samples: number,
): { start: Int32Array; dots: Int32Array } {
  const which = new Int32Array(samples).fill(-1);
  for (let k = 0; k < some.length; k++) which[some[k]] = k;
  const start = new Int32Array(some.length + 2);
  for (let k = 0; k < dot.length; k++) if (which[other[k]] >= 0) start[which[other[k]] + 2]++;
  for (let k = 0; k < some.length; k++) start[k + 2] += start[k + 1];
  const dots = new Int32Array(start[some.length + 1]);
  for (let k = 0; k < dot.length; k++) if (which[other[k]] >= 0) dots[start[which[other[k]] + 1]++] = dot[k];
  return { start, dots };
}

const NOWHERE = 2;

/** Where along its piece of rim, from -1/2 to 1/2, a sample is farthest from some dots, if that is too far. */
function emptiest(
  rim: RimSamples,
  sample: number,
  positionsMm: Float64Array,
  dots: Int32Array,
  from: number,
  to: number,
): number {
  const spacing = spacingMm(rim.weights[2 * sample]);
  let widest = WIDE * WIDE * spacing * spacing;
  let share = NOWHERE;
  for (let quarter = -2; quarter <= 2; quarter++) {
    const x = placeAlong(rim, sample, quarter / 4, 0);
    const y = placeAlong(rim, sample, quarter / 4, 1);
    const z = placeAlong(rim, sample, quarter / 4, 2);
    let nearest = Infinity;
    for (let k = from; k < to; k++) {
      const squared = squaredTo(positionsMm, dots[k], x, y, z);
      if (squared < nearest) nearest = squared;
    }
    if (nearest <= widest) continue;
    widest = nearest;
    share = quarter / 4;
  }
  return share;
}

const placeAlong = ({ samples, pieces }: RimSamples, sample: number, share: number, axis: number): number =>
  samples[6 * sample + axis] + share * pieces[3 * sample + axis];

/** @param sum room for an x, y, z of each dot */
function addInnerGaps(gaps: Gaps, near: Surroundings, state: DotState, besideRim: Uint8Array, sum: Float64Array): void {
  const { start, neighbour } = near.lists;
  const { positionsMm, weight, count, moving } = state;
  sum.fill(0);
  for (let i = 0; i < count; i++) {
    const x = positionsMm[3 * i];
    const y = positionsMm[3 * i + 1];
    const z = positionsMm[3 * i + 2];
    const w = weight[i];
    let sumX = 0;
    let sumY = 0;
    let sumZ = 0;
    for (let k = start[i]; k < start[i + 1]; k++) {
      const j = neighbour[k];
      const dx = x - positionsMm[3 * j];
      const dy = y - positionsMm[3 * j + 1];
      const dz = z - positionsMm[3 * j + 2];
      const share = FELT - (dx * dx + dy * dy + dz * dz) * (w + weight[j]);
      sumX += share * dx;
      sumY += share * dy;
      sumZ += share * dz;
      sum[3 * j] -= share * dx;
      sum[3 * j + 1] -= share * dy;
      sum[3 * j + 2] -= share * dz;
    }
    sum[3 * i] += sumX;
    sum[3 * i + 1] += sumY;
    sum[3 * i + 2] += sumZ;
  }
  for (const dot of near.obstacles.dot) besideRim[dot] = 1;
  const centres: number[] = [];
  const spacings: number[] = [];
  for (let i = 0; i < moving; i++) {
    if (besideRim[i] === 1) continue;
    const s2 = sum[3 * i] * sum[3 * i] + sum[3 * i + 1] * sum[3 * i + 1] + sum[3 * i + 2] * sum[3 * i + 2];
    if (s2 * weight[i] < LOPSIDED * LOPSIDED) continue;
    const spacing = spacingMm(weight[i]);
    const ahead = (AHEAD * spacing) / Math.sqrt(s2);
    for (let axis = 0; axis < 3; axis++) centres.push(positionsMm[3 * i + axis] + ahead * sum[3 * i + axis]);
    spacings.push(spacing);
  }
  const radii = Float64Array.from(spacings, (mm) => AROUND * mm);
  const around = dotsNear(near.rows, Float64Array.from(centres), 3, radii);

  const dots = new Int32Array(MOST_AROUND);
  const best = new Float64Array(4);
  for (let k = 0; k < around.dot.length; ) {
    const candidate = around.other[k];
    let found = 0;
    for (; k < around.dot.length && around.other[k] === candidate; k++) {
      if (found < MOST_AROUND) dots[found++] = around.dot[k];
    }
    const spacing = spacings[candidate];
    const c = 3 * candidate;
    const least = EMPTY * EMPTY * spacing * spacing;
    let empty = true;
    for (let n = 0; n < found && empty; n++) {
      empty = squaredTo(positionsMm, dots[n], centres[c], centres[c + 1], centres[c + 2]) > least;
    }
    if (!empty) continue;
    best[3] = WIDE_INSIDE * spacing;
    widestEmpty(positionsMm, dots, found, centres, candidate, OFF * spacing, best);
    if (best[3] === WIDE_INSIDE * spacing) continue;
    gaps.placesMm.push(best[0], best[1], best[2]);
    gaps.spacingMm.push(spacing);
    for (let n = 0; n < found; n++) gaps.dots.push(dots[n]);
    gaps.start.push(gaps.dots.length);
  }
}

/** The widest circle through three of some dots that holds no other, about a place: its middle and radius in `best`. */
function widestEmpty(
  positionsMm: Float64Array,
  dots: Int32Array,
  found: number,
  centres: readonly number[],
  candidate: number,
  offMm: number,
  best: Float64Array,
): void {
  for (let a = 0; a < found; a++) {
    const ax = positionsMm[3 * dots[a]];
    const ay = positionsMm[3 * dots[a] + 1];
    const az = positionsMm[3 * dots[a] + 2];
    for (let b = a + 1; b < found; b++) {
      const ux = positionsMm[3 * dots[b]] - ax;
      const uy = positionsMm[3 * dots[b] + 1] - ay;
      const uz = positionsMm[3 * dots[b] + 2] - az;
      const uu = ux * ux + uy * uy + uz * uz;
      for (let c = b + 1; c < found; c++) {
        const vx = positionsMm[3 * dots[c]] - ax;
        const vy = positionsMm[3 * dots[c] + 1] - ay;
        const vz = positionsMm[3 * dots[c] + 2] - az;
        const vv = vx * vx + vy * vy + vz * vz;
        const uv = ux * vx + uy * vy + uz * vz;
        const twice = 2 * (uu * vv - uv * uv);
        if (!(twice > 0.02 * uu * vv)) continue;
        // The middle, a + s u + t v, is as far from a as from b and c.
        const s = (vv * (uu - uv)) / twice;
        const t = (uu * (vv - uv)) / twice;
        const rx = s * ux + t * vx;
        const ry = s * uy + t * vy;
        const rz = s * uz + t * vz;
        const squared = rx * rx + ry * ry + rz * rz;
        if (squared <= best[3] * best[3]) continue;
        const x = ax + rx;
        const y = ay + ry;
        const z = az + rz;
        const dx = x - centres[3 * candidate];
        const dy = y - centres[3 * candidate + 1];
        const dz = z - centres[3 * candidate + 2];
        if (dx * dx + dy * dy + dz * dz > offMm * offMm) continue;
        let empty = true;
        for (let d = 0; d < found && empty; d++) {
          if (d === a || d === b || d === c) continue;
          empty = squaredTo(positionsMm, dots[d], x, y, z) >= 0.999 * squared;
        }
        if (!empty) continue;
        best[0] = x;
        best[1] = y;
        best[2] = z;
        best[3] = Math.sqrt(squared);
      }
    }
  }
}
