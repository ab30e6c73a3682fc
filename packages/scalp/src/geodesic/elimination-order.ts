/**
 * Order in which to eliminate the vertices of a mesh so that a sparse factor stays sparse.
 *
 * Nested dissection by coordinates: the set is halved across its longest side, the vertices of one half
 * that touch the other form the separator and are eliminated last. On a surface this fills in about
 * n log n entries. Source: George 1973, "Nested dissection of a regular finite element mesh", SIAM J.
 * Numer. Anal. 10:345-363.
 *
 * @param neighbourStart neighbours of vertex i are `neighbours[neighbourStart[i]]` to `[neighbourStart[i + 1] - 1]`
 * @returns `order[k]` = vertex eliminated k-th
 */
export function eliminationOrder(
  positionsMm: Float64Array,
  neighbourStart: Uint32Array,
  neighbours: Uint32Array,
): Uint32Array {
  const count = positionsMm.length / 3;
  const order = new Uint32Array(count);
  const side = new Uint8Array(count);
  let filled = count;

  const dissect = (set: Uint32Array): void => {
    if (set.length <= 24) {
      for (let i = set.length - 1; i >= 0; i--) order[--filled] = set[i];
      return;
    }
    let axis = 0;
    let longest = -1;
    for (let k = 0; k < 3; k++) {
      let low = Infinity;
      let high = -Infinity;
      for (const i of set) {
        low = Math.min(low, positionsMm[3 * i + k]);
        high = Math.max(high, positionsMm[3 * i + k]);
      }
      if (high - low > longest) {
        longest = high - low;
        axis = k;
      }
    }
    const keys = Float64Array.from(set, (i) => positionsMm[3 * i + axis]);
    const middle = keys.sort()[set.length >> 1];
    for (const i of set) side[i] = positionsMm[3 * i + axis] < middle ? 1 : 2;
    const left: number[] = [];
    const right: number[] = [];
    const separator: number[] = [];
    for (const i of set) {
      if (side[i] === 2) {
        right.push(i);
        continue;
      }
      let touches = false;
      for (let n = neighbourStart[i]; n < neighbourStart[i + 1] && !touches; n++) touches = side[neighbours[n]] === 2;
      (touches ? separator : left).push(i);
    }
    for (const i of set) side[i] = 0;
    if (left.length === 0 || right.length === 0) {
      for (let i = set.length - 1; i >= 0; i--) order[--filled] = set[i];
      return;
    }
    // Filled from the back: separator last, halves before it.
    for (let i = separator.length - 1; i >= 0; i--) order[--filled] = separator[i];
    dissect(Uint32Array.from(right));
    dissect(Uint32Array.from(left));
  };
  dissect(Uint32Array.from({ length: count }, (_, i) => i));
  return order;
}
