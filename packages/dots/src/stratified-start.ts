import { randomStream } from "@shadowline/numeric";
import { type DotState, settle } from "./dot-state.js";
import type { LocalDensity } from "./local-density.js";
import { cutLongTriangles } from "./long-triangles.js";
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
  const parts = cutLongTriangles(prepared, density);
  const { cumulative } = parts ?? density;
  const { wanted, cornerWeight } = density;
  const whole = cumulative[cumulative.length - 1];
  let part = 0;
  for (let dot = 0; dot < count; dot++) {
    const at = ((dot + 0.5 + JITTER * (random() - 0.5)) / count) * whole;
    while (part < cumulative.length - 1 && cumulative[part] <= at) part++;
    const before = part === 0 ? 0 : cumulative[part - 1];
    const mass = cumulative[part] - before;
    const slot = parts ? parts.slot[part] : part;
    state.slot[dot] = slot;
    // Drawn, or equal triangles with whole dots each would all have them in the same, uneven places.
    const turn = scrambled(part) % 6;
    descend(
      cornerWeight,
      slot,
      parts?.corners ?? WHOLE,
      parts ? 6 * part : 0,
      turn,
      (at - before) / mass,
      (mass / wanted) * count,
      random,
      state.barycentric,
      dot,
    );
    settle(prepared, density, state, dot);
  }
  return state;
}

/** Corners of a triangle that is not cut, as `SkinParts` has them. */
const WHOLE = Float64Array.of(0, 0, 1, 0, 0, 1);

/**
 * Goes down a triangle, or a part of one, by halving, always through the corner made last, taking the half in which the wanted
 * share of mass falls: a Sierpinski curve weighted by density. Stops below a quarter of a dot and draws a
 * place inside what is left.
 *
 * @param corners second and third weights of the part's three, six numbers from `from` on
 * @param turn which of the part's edges is halved first, and from which end it is filled, 0 to 5
 * @param share of the part's mass, 0 to 1
 * @param dots the part's mass
 */
function descend(
  cornerWeight: Float64Array,
  slot: number,
  corners: Float64Array,
  from: number,
  turn: number,
  share: number,
  dots: number,
  random: () => number,
  barycentric: Float64Array,
  dot: number,
): void {
  let left = share;
  let mass = dots;
  // Ends of the edge to halve, p and q, and the corner opposite, r: second and third weight, density.
  const r = turn % 3;
  const p = (r + (turn < 3 ? 1 : 2)) % 3;
  const q = 3 - r - p;
  const base = cornerWeight[3 * slot];
  const perB = cornerWeight[3 * slot + 1] - base;
  const perC = cornerWeight[3 * slot + 2] - base;
  let pb = corners[from + 2 * p];
  let pc = corners[from + 2 * p + 1];
  let pw = base + pb * perB + pc * perC;
  let qb = corners[from + 2 * q];
  let qc = corners[from + 2 * q + 1];
  let qw = base + qb * perB + qc * perC;
  let rb = corners[from + 2 * r];
  let rc = corners[from + 2 * r + 1];
  let rw = base + rb * perB + rc * perC;
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
 * Uniform numbers from a scrambled 32-bit Weyl sequence. 120 000 are drawn for a scalp; only their evenness matters
 * here.
 */
function cheapRandom(seed: number): () => number {
  const stream = randomStream(seed, 0xd075);
  let counter = Math.floor(stream() * 4294967296) | 0;
  return () => {
    counter = (counter + 0x9e3779b9) | 0;
    return scrambled(counter) / 4294967296;
  };
}

/** A whole number scrambled by the finaliser of MurmurHash3 (Appleby 2011, public domain), 0 to 2^32 - 1. */
function scrambled(value: number): number {
  let mixed = value;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
