/**
 * Windows of an exact geodesic wave in the order of their nearest point.
 *
 * One array per property; slots are used again. A binary heap holds slot numbers; equal distances come
 * out in the order in which they went in, so that every engine does the same.
 */
export class WindowQueue {
  /** Side by which the window enters its triangle; -1 - vertex for a vertex that spreads. */
  side = new Int32Array(1024);
  low = new Float64Array(1024);
  high = new Float64Array(1024);
  sourceX = new Float64Array(1024);
  sourceY = new Float64Array(1024);
  /** Length of the way before the unfolded source. */
  behind = new Float64Array(1024);
  /** Triangles crossed since the source. */
  depth = new Int32Array(1024);
  private nearest = new Float64Array(1024);
  private born = new Float64Array(1024);
  private heap = new Int32Array(1024);
  private size = 0;
  private used = 0;
  private births = 0;
  private spare: number[] = [];

  push(
    side: number,
    low: number,
    high: number,
    x: number,
    y: number,
    behind: number,
    nearestMm: number,
    depth: number,
  ): void {
    const slot = this.spare.pop() ?? this.used++;
    if (slot >= this.side.length) this.grow();
    this.side[slot] = side;
    this.low[slot] = low;
    this.high[slot] = high;
    this.sourceX[slot] = x;
    this.sourceY[slot] = y;
    this.behind[slot] = behind;
    this.depth[slot] = depth;
    this.nearest[slot] = nearestMm;
    this.born[slot] = this.births++;
    let at = this.size++;
    const { heap } = this;
    while (at > 0) {
      const up = (at - 1) >> 1;
      if (!this.before(slot, heap[up])) break;
      heap[at] = heap[up];
      at = up;
    }
    heap[at] = slot;
  }

  /** The slot of the nearest window, which leaves the heap but keeps its slot until `free`; -1 when none is left. */
  pop(): number {
    if (this.size === 0) return -1;
    const { heap } = this;
    const top = heap[0];
    const last = heap[--this.size];
    let at = 0;
    for (let child = 1; child < this.size; child = 2 * at + 1) {
      if (child + 1 < this.size && this.before(heap[child + 1], heap[child])) child++;
      if (!this.before(heap[child], last)) break;
      heap[at] = heap[child];
      at = child;
    }
    heap[at] = last;
    return top;
  }

  nearestMm(slot: number): number {
    return this.nearest[slot];
  }

  free(slot: number): void {
    this.spare.push(slot);
  }

  private before(a: number, b: number): boolean {
    return this.nearest[a] < this.nearest[b] || (this.nearest[a] === this.nearest[b] && this.born[a] < this.born[b]);
  }

  private grow(): void {
    const twice = <T extends Float64Array | Int32Array>(old: T, wider: T): T => {
      wider.set(old);
      return wider;
    };
    const length = 2 * this.side.length;
    this.side = twice(this.side, new Int32Array(length));
    this.depth = twice(this.depth, new Int32Array(length));
    this.heap = twice(this.heap, new Int32Array(length));
    this.low = twice(this.low, new Float64Array(length));
    this.high = twice(this.high, new Float64Array(length));
    this.sourceX = twice(this.sourceX, new Float64Array(length));
    this.sourceY = twice(this.sourceY, new Float64Array(length));
    this.behind = twice(this.behind, new Float64Array(length));
    this.nearest = twice(this.nearest, new Float64Array(length));
    this.born = twice(this.born, new Float64Array(length));
  }
}
