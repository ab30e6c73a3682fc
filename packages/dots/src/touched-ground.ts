import { type LocalDensity, REACH } from "./local-density.js";
import { nearestPoint, pointCells } from "./point-cells.js";
import { GEOMETRY_STRIDE, type PreparedSurface } from "./prepared-surface.js";

/**
 * Where density (or what is in the way) changed: triangles of the mesh, or spheres x, y, z, radius in mm, four
 * numbers each.
 */
export type Touched = Uint32Array | Float64Array;

/** Dots up to so many spacings outside the touched places are planned anew with them. */
const MARGIN = 2;
/** Spacing counts up to so many times that of the densest touched place, or strays on thin ground would be moved far off. */
const WIDEST = 2;
/** Ground is looked at up to so many spacings outside: dots there stand, and push. */
const RING = 4.5;

/** Ground so many times as dense as what it borders on hides dots that a dot on this side would run into. */
const DENSER = 2;
/** Up to so many of its spacings behind the border they are felt. */
const FELT = 2.2;

/** The part of a surface that an edit concerns. */
export type TouchedGround = {
  /** Slots of the touched places and around them, ascending. */
  readonly slots: Uint32Array;
  /** 1 for each of them; length slots of the surface. */
  readonly within: Uint8Array;
  /** Slots behind a border to far denser ground: no dot goes there, but those that stand there push. */
  readonly behind: readonly number[];
  /** Whether a place in a slot (at an index of a list of x, y, z) is touched, or nearer to a touched place than so far. */
  readonly near: (slot: number, placesMm: Float64Array, at: number, mm: number) => boolean;
  /** How far around the touched places dots of a weight are planned anew, mm. */
  readonly marginMm: (weight: number) => number;
};

/**
 * The slots around an edit, found over edges from the touched ones: what lies on the other side of a thin sheet
 * is left alone. Spheres touch whatever surface they hold.
 *
 * @param cornerWeight of the density after the edit
 * @throws RangeError for triangles that the mesh does not have, or spheres that are none
 */
export function touchedGround(
  prepared: PreparedSurface,
  { cornerWeight }: Pick<LocalDensity, "cornerWeight">,
  touched: Touched,
): TouchedGround {
  const { links, surface } = prepared;
  refuseTouched(touched, surface.triangles.length / 3);
  const core = touched instanceof Uint32Array ? slotsOf(prepared, touched) : slotsIn(prepared, touched);
  const inSpheres = touched instanceof Uint32Array ? edgeOf(prepared, core, cornerWeight) : spheresNear(touched);
  const isCore = touched instanceof Uint32Array ? core.reached : null;
  const near = (slot: number, placesMm: Float64Array, at: number, mm: number): boolean =>
    (isCore !== null && isCore[slot] === 1) || inSpheres(placesMm, at, mm);
  const within = Uint8Array.from(core.reached);
  const queue = Array.from(core.list);
  const spot = new Float64Array(4);
  for (let at = 0; at < queue.length; at++) {
    for (let edge = 0; edge < 3; edge++) {
      const link = links[3 * queue[at] + edge];
      if (link < 0) continue;
      const beside = link >> 3;
      if (within[beside] === 1) continue;
      slotAround(prepared, beside, spot);
      const reach = RING * slotSpacing(cornerWeight, beside) + spot[3];
      if (!inSpheres(spot, 0, reach)) continue;
      within[beside] = 1;
      queue.push(beside);
    }
  }
  const list = Uint32Array.from(queue).sort();
  let densest = 0;
  for (const slot of core.list) {
    for (let k = 3 * slot; k < 3 * slot + 3; k++) if (cornerWeight[k] > densest) densest = cornerWeight[k];
  }
  const least = densest / (WIDEST * WIDEST);
  const marginMm = (weight: number): number => MARGIN * spacingOf(weight > least ? weight : least);
  return { slots: list, within, behind: slotsBehind(prepared, cornerWeight, list, within), near, marginMm };
}

function slotsBehind(
  { geometry, links, slots }: PreparedSurface,
  cornerWeight: Float64Array,
  list: Uint32Array,
  within: Uint8Array,
): readonly number[] {
  const behind: number[] = [];
  /** Where each was come to from, x, y, z. */
  const fromMm: number[] = [];
  let met: Uint8Array | null = null;
  const spot = new Float64Array(4);
  const look = (slot: number, x: number, y: number, z: number): void => {
    met ??= new Uint8Array(slots);
    if (met[slot] === 1) return;
    slotAround({ geometry }, slot, spot);
    const dx = spot[0] - x;
    const dy = spot[1] - y;
    const dz = spot[2] - z;
    const reach = FELT * slotSpacing(cornerWeight, slot) + spot[3];
    if (dx * dx + dy * dy + dz * dz > reach * reach) return;
    met[slot] = 1;
    behind.push(slot);
    fromMm.push(x, y, z);
  };
  for (let i = 0; i < list.length; i++) {
    for (let edge = 0; edge < 3; edge++) {
      const link = links[3 * list[i] + edge];
      if (link < 0 || within[link >> 3] === 1) continue;
      const spacing = slotSpacing(cornerWeight, link >> 3);
      const here = slotSpacing(cornerWeight, list[i]);
      if (DENSER * spacing * spacing > here * here) continue;
      slotAround({ geometry }, list[i], spot);
      look(link >> 3, spot[0], spot[1], spot[2]);
    }
  }
  for (let at = 0; at < behind.length; at++) {
    for (let edge = 0; edge < 3; edge++) {
      const link = links[3 * behind[at] + edge];
      if (link < 0 || within[link >> 3] === 1) continue;
      look(link >> 3, fromMm[3 * at], fromMm[3 * at + 1], fromMm[3 * at + 2]);
    }
  }
  return behind;
}

function refuseTouched(touched: Touched, triangles: number): void {
  if (touched instanceof Uint32Array) {
    for (const triangle of touched) {
      if (triangle >= triangles) throw new RangeError(`touched triangle ${triangle} of a mesh of ${triangles}`);
    }
    return;
  }
  const wrong = touched.findIndex((value, i) => !Number.isFinite(value) || (i % 4 === 3 && value < 0));
  if (touched.length % 4 !== 0 || wrong >= 0) throw new RangeError("touched spheres are x, y, z, radius, all finite");
}

type Core = { readonly list: Uint32Array; readonly reached: Uint8Array };

function slotsOf({ slots, triangleAt, surface }: PreparedSurface, triangles: Uint32Array): Core {
  const chosen = new Uint8Array(surface.triangles.length / 3);
  for (const triangle of triangles) chosen[triangle] = 1;
  const reached = new Uint8Array(slots);
  const list: number[] = [];
  for (let slot = 0; slot < slots; slot++) {
    if (chosen[triangleAt[slot]] === 0) continue;
    reached[slot] = 1;
    list.push(slot);
  }
  return { list: Uint32Array.from(list), reached };
}

function slotsIn(prepared: PreparedSurface, spheres: Float64Array): Core {
  const reached = new Uint8Array(prepared.slots);
  const list: number[] = [];
  const spot = new Float64Array(4);
  for (let slot = 0; slot < prepared.slots; slot++) {
    slotAround(prepared, slot, spot);
    const [x, y, z, around] = spot;
    for (let s = 0; s < spheres.length; s += 4) {
      const dx = x - spheres[s];
      const dy = y - spheres[s + 1];
      const dz = z - spheres[s + 2];
      const reach = spheres[s + 3] + around;
      if (dx * dx + dy * dy + dz * dz > reach * reach) continue;
      reached[slot] = 1;
      list.push(slot);
      break;
    }
  }
  return { list: Uint32Array.from(list), reached };
}

const spheresNear =
  (spheres: Float64Array) =>
  (placesMm: Float64Array, at: number, mm: number): boolean => {
    for (let s = 0; s < spheres.length; s += 4) {
      const dx = placesMm[at] - spheres[s];
      const dy = placesMm[at + 1] - spheres[s + 1];
      const dz = placesMm[at + 2] - spheres[s + 2];
      const reach = spheres[s + 3] + mm;
      if (dx * dx + dy * dy + dz * dz <= reach * reach) return true;
    }
    return false;
  };

/** Nearness to a set of slots, told from points along its edge half a spacing apart. */
function edgeOf({ geometry, links }: PreparedSurface, { list, reached }: Core, cornerWeight: Float64Array) {
  const points: number[] = [];
  const along = new Float64Array(3);
  let longest = 0;
  for (const slot of list) {
    for (let edge = 0; edge < 3; edge++) {
      const link = links[3 * slot + edge];
      if (link < 0 || reached[link >> 3] === 1) continue;
      const g = GEOMETRY_STRIDE * slot;
      const p = (edge + 1) % 3;
      const q = (edge + 2) % 3;
      for (let axis = 0; axis < 3; axis++) {
        along[axis] = (q > 0 ? geometry[g + 3 * q + axis] : 0) - (p > 0 ? geometry[g + 3 * p + axis] : 0);
      }
      const mm = Math.sqrt(along[0] * along[0] + along[1] * along[1] + along[2] * along[2]);
      const pieces = Math.ceil((2 * mm) / slotSpacing(cornerWeight, slot));
      if (mm / pieces > longest) longest = mm / pieces;
      for (let piece = 0; piece < pieces; piece++) {
        for (let axis = 0; axis < 3; axis++) {
          const from = geometry[g + axis] + (p > 0 ? geometry[g + 3 * p + axis] : 0);
          points.push(from + ((piece + 0.5) / pieces) * along[axis]);
        }
      }
    }
  }
  const edge = pointCells(Float64Array.from(points), points.length / 3, 4 * longest);
  return (placesMm: Float64Array, at: number, mm: number): boolean => {
    edge.squared[0] = mm * mm;
    return nearestPoint(edge, placesMm, at) >= 0;
  };
}

/** Middle of a slot and the distance of its farthest corner from there: x, y, z, mm, put into `spot`. */
export function slotAround({ geometry }: Pick<PreparedSurface, "geometry">, slot: number, spot: Float64Array): void {
  const g = GEOMETRY_STRIDE * slot;
  const mx = (geometry[g + 3] + geometry[g + 6]) / 3;
  const my = (geometry[g + 4] + geometry[g + 7]) / 3;
  const mz = (geometry[g + 5] + geometry[g + 8]) / 3;
  let far = mx * mx + my * my + mz * mz;
  for (let corner = 3; corner <= 6; corner += 3) {
    const dx = geometry[g + corner] - mx;
    const dy = geometry[g + corner + 1] - my;
    const dz = geometry[g + corner + 2] - mz;
    const d2 = dx * dx + dy * dy + dz * dz;
    if (d2 > far) far = d2;
  }
  spot[0] = geometry[g] + mx;
  spot[1] = geometry[g + 1] + my;
  spot[2] = geometry[g + 2] + mz;
  spot[3] = Math.sqrt(far);
}

/** Spacing of a hexagonal lattice of the density that a weight stands for, mm. */
export const spacingOf = (weight: number): number => Math.sqrt(0.5 / weight) / REACH;

/** Spacing at a slot's sparsest corner. */
function slotSpacing(cornerWeight: Float64Array, slot: number): number {
  const a = cornerWeight[3 * slot];
  const b = cornerWeight[3 * slot + 1];
  const c = cornerWeight[3 * slot + 2];
  const low = a < b ? a : b;
  return spacingOf(low < c ? low : c);
}
