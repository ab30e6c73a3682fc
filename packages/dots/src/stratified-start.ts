import { randomStream } from "@shadowline/numeric";
import { type DotState, settle } from "./dot-state.js";
import type { LocalDensity } from "./local-density.js";
import type { PreparedSurface } from "./prepared-surface.js";

/** Share of its stretch of mass over which a dot's first place is drawn; the rest keeps dots apart. */
const JITTER = 0.3;

/**
 * First places: mass is laid out along the surface's spatial order and dot i stands in the i-th of `count`
 * equal stretches. Every subtree of that order, hence every compact patch, holds its share to one dot, which
 * is what keeps the layout free of mottling; relaxation then only has to work over short distances.
 */
export function stratifiedStart(
  prepared: PreparedSurface,
  density: LocalDensity,
  count: number,
  seed: number,
): DotState {
  const state: DotState = {
    count,
    moving: count,
    slot: new Uint32Array(count),
    barycentric: new Float64Array(2 * count),
    positionsMm: new Float64Array(3 * count),
    weight: new Float64Array(count),
  };
  const random = cheapRandom(seed);
  const { cumulative, wanted } = density;
  let slot = 0;
  for (let dot = 0; dot < count; dot++) {
    const at = ((dot + 0.5 + JITTER * (random() - 0.5)) / count) * wanted;
    while (slot < prepared.slots - 1 && cumulative[slot] <= at) slot++;
    const before = slot === 0 ? 0 : cumulative[slot - 1];
    const mass = cumulative[slot] - before;
    state.slot[dot] = slot;
    descend(density.cornerWeight, slot, (at - before) / mass, (mass / wanted) * count, random, state.barycentric, dot);
    settle(prepared, density, state, dot);
  }
  return state;
}

/**
 * Goes down a triangle by halving, always through the corner made last, taking the half in which the wanted
 * share of mass falls: a Sierpinski curve weighted by density. Stops below a quarter of a dot and draws a
 * place inside what is left.
 *
 * @param share of the triangle's mass, 0 to 1
 * @param dots the triangle's mass
 */
function descend(
  cornerWeight: Float64Array,
  slot: number,
  share: number,
  dots: number,
  random: () => number,
  barycentric: Float64Array,
  dot: number,
): void {
  let left = share;
  let mass = dots;
  // Ends of the edge to halve, p and q, and the corner opposite, r: second and third weight, density.
  let pb = 1;
  let pc = 0;
  let pw = cornerWeight[3 * slot + 1];
  let qb = 0;
  let qc = 1;
  let qw = cornerWeight[3 * slot + 2];
  let rb = 0;
  let rc = 0;
  let rw = cornerWeight[3 * slot];
  while (mass > 0.25) {
    const mb = (pb + qb) / 2;
    const mc = (pc + qc) / 2;
    const mw = (pw + qw) / 2;
    const first = (pw + rw + mw) / (2 * (pw + qw + rw));
    if (left < first) {
      left /= first;
      mass *= first;
      qb = rb;
      qc = rc;
      qw = rw;
    } else {
      left = (left - first) / (1 - first);
      mass *= 1 - first;
      pb = rb;
      pc = rc;
      pw = rw;
    }
    rb = mb;
    rc = mc;
    rw = mw;
  }
  let s = random();
  let t = random();
  if (s + t > 1) {
    s = 1 - s;
    t = 1 - t;
  }
  barycentric[2 * dot] = rb + s * (pb - rb) + t * (qb - rb);
  barycentric[2 * dot + 1] = rc + s * (pc - rc) + t * (qc - rc);
}

/**
 * Uniform numbers from a 32-bit Weyl sequence, mixed by the finaliser of MurmurHash3 (Appleby 2011, public
 * domain). 120 000 are drawn for a scalp; only their evenness matters here, so one mixing
 * step each is enough.
 */
function cheapRandom(seed: number): () => number {
  const stream = randomStream(seed, 0xd075);
  let counter = Math.floor(stream() * 4294967296) | 0;
  return () => {
    counter = (counter + 0x9e3779b9) | 0;
    let mixed = counter;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 4294967296;
  };
}
