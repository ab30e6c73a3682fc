/** Vertices nearer than this share of the scan's size are one: 0.3 micrometres on a head. */
const GRID_STEPS = 1 << 20;

/**
 * Joins vertices that lie on one spot and drops triangles that have no area after that.
 *
 * @param positions x0, y0, z0, ... in any unit
 * @returns positions in the order of first appearance
 */
export function weld(positions: Float64Array, triangles: Uint32Array) {
  const count = positions.length / 3;
  const cells = gridCells(positions);
  let slots = 1;
  while (slots < 2 * count) slots *= 2;
  const table = new Int32Array(slots).fill(-1);
  const newNumber = new Uint32Array(count);
  const kept: number[] = [];
  for (let i = 0; i < count; i++) {
    const [x, y, z] = [cells[3 * i], cells[3 * i + 1], cells[3 * i + 2]];
    let slot = (Math.imul(x, 73856093) ^ Math.imul(y, 19349663) ^ Math.imul(z, 83492791)) & (slots - 1);
    for (; ; slot = (slot + 1) & (slots - 1)) {
      const other = table[slot];
      if (other < 0) {
        table[slot] = i;
        newNumber[i] = kept.length;
        kept.push(i);
        break;
      }
      if (cells[3 * other] === x && cells[3 * other + 1] === y && cells[3 * other + 2] === z) {
        newNumber[i] = newNumber[other];
        break;
      }
    }
  }
  const joined = new Float64Array(3 * kept.length);
  kept.forEach((from, to) => {
    joined.set(positions.subarray(3 * from, 3 * from + 3), 3 * to);
  });
  const sound = new Uint32Array(triangles.length);
  let length = 0;
  for (let t = 0; t < triangles.length; t += 3) {
    const [a, b, c] = [newNumber[triangles[t]], newNumber[triangles[t + 1]], newNumber[triangles[t + 2]]];
    if (a === b || b === c || c === a) continue;
    sound[length++] = a;
    sound[length++] = b;
    sound[length++] = c;
  }
  return {
    positions: joined,
    triangles: sound.slice(0, length),
    weldedVertices: count - kept.length,
    droppedTriangles: (triangles.length - length) / 3,
  };
}

function gridCells(positions: Float64Array): Int32Array {
  let low = Infinity;
  let high = -Infinity;
  for (const value of positions) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const steps = high > low ? GRID_STEPS / (high - low) : 0;
  return Int32Array.from(positions, (value) => Math.round((value - low) * steps));
}
