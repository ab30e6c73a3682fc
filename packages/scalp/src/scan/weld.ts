/** Vertices nearer than this share of the scan's size are one: 0.3 micrometres on a head. */
const NEAR_SHARE = 1e-6;
/** Cells this many times as wide as "near": most vertices look into one cell only, and no cell holds many. */
const CELL = 8;
/** Vertices between two calls of progress, some 50 ms. */
const BETWEEN_SHARES = 1 << 18;

/**
 * Joins vertices that lie on one spot and drops triangles that have no area after that.
 *
 * @param positions x0, y0, z0, ... in any unit
 * @param onShare told now and then the share of the vertices that is done
 * @returns positions of the vertices that a triangle uses, in the order of the file; where several are
 *   joined the first one stays. `near` is the distance below which two were taken for one.
 */
export function weld(positions: Float64Array, triangles: Uint32Array, onShare: (share: number) => void = () => {}) {
  const count = positions.length / 3;
  const newNumber = new Int32Array(count).fill(-1);
  for (let i = 0; i < triangles.length; i++) newNumber[triangles[i]] = 0;
  const { low, size } = spread(positions, triangles);
  const near = NEAR_SHARE * size;
  // Without a size every vertex lies on one spot, or is so far out that only its equal is near.
  const perUnit = near > 0 ? 1 / (CELL * near) : 1;
  let slots = 1024;
  while (slots < 2 * count) slots *= 2;
  const table = new Int32Array(slots).fill(-1);
  const joined = new Float64Array(positions.length);
  let kept = 0;
  let used = 0;
  /** The vertex that was kept near this place and in this cell; the cell's free slot, negative, if none. */
  const inCell = (cx: number, cy: number, cz: number, x: number, y: number, z: number): number => {
    let slot = hashOf(cx, cy, cz) & (slots - 1);
    for (; table[slot] >= 0; slot = (slot + 1) & (slots - 1)) {
      const at = 3 * table[slot];
      if (
        Math.abs(joined[at] - x) <= near &&
        Math.abs(joined[at + 1] - y) <= near &&
        Math.abs(joined[at + 2] - z) <= near
      ) {
        return table[slot];
      }
    }
    return -1 - slot;
  };
  for (let i = 0; i < count; i++) {
    if (i % BETWEEN_SHARES === 0) onShare(i / count);
    if (newNumber[i] < 0) continue;
    used++;
    const [x, y, z] = [positions[3 * i], positions[3 * i + 1], positions[3 * i + 2]];
    const [cx, cy, cz] = [
      Math.floor((x - low[0]) * perUnit),
      Math.floor((y - low[1]) * perUnit),
      Math.floor((z - low[2]) * perUnit),
    ];
    const own = inCell(cx, cy, cz, x, y, z);
    let found = own;
    if (found < 0 && near > 0) {
      // Within `near` of this place there is at most one more cell along every axis.
      const ox = otherCell(x - low[0], near, perUnit, cx);
      const oy = otherCell(y - low[1], near, perUnit, cy);
      const oz = otherCell(z - low[2], near, perUnit, cz);
      for (let side = 1; side < 8 && found < 0; side++) {
        if ((side & 1 && ox === cx) || (side & 2 && oy === cy) || (side & 4 && oz === cz)) continue;
        found = inCell(side & 1 ? ox : cx, side & 2 ? oy : cy, side & 4 ? oz : cz, x, y, z);
      }
    }
    if (found < 0) {
      table[-1 - own] = kept;
      joined[3 * kept] = x;
      joined[3 * kept + 1] = y;
      joined[3 * kept + 2] = z;
      found = kept++;
    }
    newNumber[i] = found;
  }
  const sound = new Uint32Array(triangles.length);
  /** Which triangle of the file each one is. */
  const origin = new Uint32Array(triangles.length / 3);
  let length = 0;
  for (let t = 0; t < triangles.length; t += 3) {
    const [a, b, c] = [newNumber[triangles[t]], newNumber[triangles[t + 1]], newNumber[triangles[t + 2]]];
    if (a === b || b === c || c === a) continue;
    origin[length / 3] = t / 3;
    sound[length++] = a;
    sound[length++] = b;
    sound[length++] = c;
  }
  return {
    positions: joined.slice(0, 3 * kept),
    triangles: sound.slice(0, length),
    origin: origin.slice(0, length / 3),
    near,
    looseVertices: count - used,
    weldedVertices: used - kept,
    droppedTriangles: (triangles.length - length) / 3,
  };
}

function otherCell(value: number, near: number, perUnit: number, own: number): number {
  const below = Math.floor((value - near) * perUnit);
  return below === own ? Math.floor((value + near) * perUnit) : below;
}

/** The cells are whole numbers, but may lie beyond 32 bits; imul takes their low bits. */
const hashOf = (x: number, y: number, z: number): number => {
  let hash = Math.imul(x, 73856093) ^ Math.imul(y, 19349663) ^ Math.imul(z, 83492791);
  // Stirred, so that neighbouring cells do not fill neighbouring slots.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
};

/** Triangles looked at to judge the size: enough for its order of magnitude. */
const SAMPLES = 4096;

/**
 * Where the bulk of the triangles lies and how far it reaches. The outermost fiftieth at either end is left
 * out, so that one corner flung far away does not make the whole head small enough to be welded to a point.
 */
function spread(positions: Float64Array, triangles: Uint32Array): { low: number[]; size: number } {
  const count = triangles.length / 3;
  const step = Math.max(1, Math.floor(count / SAMPLES));
  const low: number[] = [];
  let bulk = 0;
  let whole = 0;
  for (let axis = 0; axis < 3; axis++) {
    const sample = new Float64Array(Math.ceil(count / step));
    // All three corners take turns: the first ones may all be one vertex, the middle of a fan.
    for (let i = 0; i < sample.length; i++) sample[i] = positions[3 * triangles[3 * i * step + (i % 3)] + axis];
    sample.sort();
    if (sample.length === 0) return { low: [0, 0, 0], size: 0 };
    const margin = Math.floor(sample.length / 50);
    low.push(sample[margin]);
    bulk = Math.max(bulk, sample[sample.length - 1 - margin] - sample[margin]);
    whole = Math.max(whole, sample[sample.length - 1] - sample[0]);
  }
  return { low, size: bulk > 0 ? bulk : whole };
}
