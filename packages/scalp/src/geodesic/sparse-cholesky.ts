/**
 * Cholesky factor of a sparse symmetric positive definite matrix, L L^T, on flat arrays.
 *
 * Up-looking, driven by the elimination tree. Source: Davis 2006, "Direct Methods for Sparse Linear
 * Systems", SIAM, chapter 4.
 */
export type SymmetricPattern = {
  readonly size: number;
  /** Of each column the entries above the diagonal: rows ascending or not, length columnStart[size]. */
  readonly columnStart: Uint32Array;
  readonly row: Uint32Array;
};

export type FactorPattern = {
  readonly upper: SymmetricPattern;
  readonly parent: Int32Array;
  readonly columnStart: Uint32Array;
};

/** Which entries a factor will have; shared by all matrices of one pattern. */
export function factorPattern(upper: SymmetricPattern): FactorPattern {
  const { size, columnStart, row } = upper;
  const parent = new Int32Array(size).fill(-1);
  const ancestor = new Int32Array(size).fill(-1);
  for (let k = 0; k < size; k++) {
    for (let p = columnStart[k]; p < columnStart[k + 1]; p++) {
      for (let i = row[p]; i !== -1 && i < k; ) {
        const next = ancestor[i];
        ancestor[i] = k;
        if (next === -1) parent[i] = k;
        i = next;
      }
    }
  }
  const count = new Uint32Array(size).fill(1);
  const seen = new Int32Array(size).fill(-1);
  for (let k = 0; k < size; k++) {
    seen[k] = k;
    for (let p = columnStart[k]; p < columnStart[k + 1]; p++) {
      for (let i = row[p]; seen[i] !== k; i = parent[i]) {
        count[i]++;
        seen[i] = k;
      }
    }
  }
  const start = new Uint32Array(size + 1);
  for (let k = 0; k < size; k++) start[k + 1] = start[k] + count[k];
  return { upper, parent, columnStart: start };
}

export type CholeskyFactor = {
  readonly columnStart: Uint32Array;
  /** Rows ascending, the diagonal first. */
  readonly row: Uint32Array;
  readonly value: Float64Array;
};

/**
 * @param above values of the pattern's entries above the diagonal
 * @throws RangeError if the matrix is not positive definite
 */
export function factorise(pattern: FactorPattern, above: Float64Array, diagonal: Float64Array): CholeskyFactor {
  const { upper, parent, columnStart } = pattern;
  const { size } = upper;
  const row = new Uint32Array(columnStart[size]);
  const value = new Float64Array(columnStart[size]);
  const end = columnStart.slice(0, size);
  const work = new Float64Array(size);
  const stack = new Int32Array(size);
  const path = new Int32Array(size);
  const seen = new Int32Array(size).fill(-1);
  for (let k = 0; k < size; k++) {
    let top = size;
    seen[k] = k;
    for (let p = upper.columnStart[k]; p < upper.columnStart[k + 1]; p++) {
      let i = upper.row[p];
      work[i] = above[p];
      let length = 0;
      for (; seen[i] !== k; i = parent[i]) {
        path[length++] = i;
        seen[i] = k;
      }
      while (length > 0) stack[--top] = path[--length];
    }
    let pivot = diagonal[k];
    for (; top < size; top++) {
      const i = stack[top];
      const first = columnStart[i];
      const last = end[i];
      const entry = work[i] / value[first];
      work[i] = 0;
      for (let p = first + 1; p < last; p++) work[row[p]] -= value[p] * entry;
      pivot -= entry * entry;
      row[last] = k;
      value[last] = entry;
      end[i] = last + 1;
    }
    if (!(pivot > 0)) throw new RangeError("the matrix must be positive definite");
    const at = end[k]++;
    row[at] = k;
    value[at] = Math.sqrt(pivot);
  }
  return { columnStart, row, value };
}

/** Solves L L^T x = b in place. */
export function solveInPlace({ columnStart, row, value }: CholeskyFactor, x: Float64Array): void {
  const size = x.length;
  for (let j = 0; j < size; j++) {
    const first = columnStart[j];
    const xj = x[j] / value[first];
    x[j] = xj;
    if (xj === 0) continue;
    for (let p = first + 1; p < columnStart[j + 1]; p++) x[row[p]] -= value[p] * xj;
  }
  for (let j = size - 1; j >= 0; j--) {
    const first = columnStart[j];
    let sum = x[j];
    for (let p = first + 1; p < columnStart[j + 1]; p++) sum -= value[p] * x[row[p]];
    x[j] = sum / value[first];
  }
}
