type Keys = Float64Array | Uint32Array | Uint8Array;

/**
 * The first so many places of a list by their keys, equal ones as they were. By merging: a sort that asks a function
 * of ours would take three times as long.
 *
 * @param before an order to start from; left out, that of the list
 */
export function stableOrder(keys: Keys, count: number, before?: Uint32Array): Uint32Array {
  let order = before ? before.slice(0, count) : new Uint32Array(count);
  if (!before) for (let place = 0; place < count; place++) order[place] = place;
  let merged = new Uint32Array(count);
  for (let run = 1; run < count; run *= 2) {
    for (let from = 0; from < count; from += 2 * run) {
      const middle = from + run < count ? from + run : count;
      const end = middle + run < count ? middle + run : count;
      mergeRuns(keys, order, merged, from, middle, end);
    }
    [order, merged] = [merged, order];
  }
  return order;
}

function mergeRuns(keys: Keys, order: Uint32Array, merged: Uint32Array, from: number, middle: number, end: number) {
  if (middle === end || keys[order[middle - 1]] <= keys[order[middle]]) {
    for (let place = from; place < end; place++) merged[place] = order[place];
    return;
  }
  let left = from;
  let right = middle;
  for (let to = from; to < end; to++) {
    const takeLeft = left < middle && (right === end || keys[order[left]] <= keys[order[right]]);
    merged[to] = takeLeft ? order[left++] : order[right++];
  }
}
