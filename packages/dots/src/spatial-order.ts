/**
 * Triangles in the order of a kd tree's leaves: every subtree is a stretch of the list and a compact
 * patch of the surface, so equal stretches of mass along it are equal patches.
 *
 * @param chosen the triangles to order
 * @returns the same triangles; a new array
 */
export function spatialOrder(positionsMm: Float64Array, triangles: Uint32Array, chosen: Uint32Array): Uint32Array {
  const order = Uint32Array.from(chosen);
  const centres = new Float64Array(triangles.length);
  for (let i = 0; i < order.length; i++) {
    const t = 3 * order[i];
    for (let axis = 0; axis < 3; axis++) {
      centres[t + axis] =
        positionsMm[3 * triangles[t] + axis] +
        positionsMm[3 * triangles[t + 1] + axis] +
        positionsMm[3 * triangles[t + 2] + axis];
    }
  }
  sortSpatially(order, centres);
  return order;
}

/**
 * Puts places into the order of a kd tree's leaves.
 *
 * @param order the places to order, in place
 * @param centres x, y, z of each place
 */
export function sortSpatially(order: Uint32Array, centres: Float64Array): void {
  // Ranges still to split; a median split halves them, so depth stays below 2 * log2(count).
  const pending = [0, order.length];
  while (pending.length > 0) {
    const to = pending.pop()!;
    const from = pending.pop()!;
    if (to - from < 2) continue;
    const middle = (from + to) >>> 1;
    selectMedian(order, centres, from, to, middle, widestAxis(order, centres, from, to));
    pending.push(middle, to, from, middle);
  }
}

function widestAxis(order: Uint32Array, centres: Float64Array, from: number, to: number): number {
  let widest = 0;
  let width = -1;
  for (let axis = 0; axis < 3; axis++) {
    let low = Infinity;
    let high = -Infinity;
    for (let i = from; i < to; i++) {
      const value = centres[3 * order[i] + axis];
      if (value < low) low = value;
      if (value > high) high = value;
    }
    if (high - low > width) {
      width = high - low;
      widest = axis;
    }
  }
  return widest;
}

/** Hoare's selection: afterwards nothing before `middle` lies beyond anything after it along the axis. */
function selectMedian(
  order: Uint32Array,
  centres: Float64Array,
  from: number,
  to: number,
  middle: number,
  axis: number,
): void {
  let left = from;
  let right = to - 1;
  while (left < right) {
    const pivot = centres[3 * order[(left + right) >>> 1] + axis];
    let i = left;
    let j = right;
    while (i <= j) {
      while (centres[3 * order[i] + axis] < pivot) i++;
      while (centres[3 * order[j] + axis] > pivot) j--;
      if (i > j) break;
      const swapped = order[i];
      order[i] = order[j];
      order[j] = swapped;
      i++;
      j--;
    }
    if (middle <= j) right = j;
    else if (middle >= i) left = i;
    else return;
  }
}
