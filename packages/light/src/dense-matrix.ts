/**
 * Small square matrices, row-major in flat arrays. The caller owns all memory, so that a spectrum costs no
 * allocation in its loops.
 */

/** out = left * right; out must be neither. */
export function multiply(n: number, left: Float64Array, right: Float64Array, out: Float64Array): void {
  for (let i = 0; i < n; i++) {
    const row = i * n;
    for (let j = 0; j < n; j++) out[row + j] = 0;
    for (let k = 0; k < n; k++) {
      const factor = left[row + k];
      const source = k * n;
      for (let j = 0; j < n; j++) out[row + j] += factor * right[source + j];
    }
  }
}

/** out = matrix * vector; out must not be the vector. */
export function apply(n: number, matrix: Float64Array, vector: Float64Array, out: Float64Array): void {
  for (let i = 0; i < n; i++) {
    let sum = 0;
    for (let j = 0; j < n; j++) sum += matrix[i * n + j] * vector[j];
    out[i] = sum;
  }
}

/** out = factor * diag(values) * factor^T, symmetric. */
export function sandwich(n: number, factor: Float64Array, values: Float64Array, out: Float64Array): void {
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = 0;
      for (let k = 0; k < n; k++) sum += factor[i * n + k] * values[k] * factor[j * n + k];
      out[i * n + j] = sum;
      out[j * n + i] = sum;
    }
  }
}

/**
 * Lower triangle L of a symmetric positive definite matrix, L L^T = matrix, in place; what stands above
 * the diagonal is left as it was.
 *
 * @throws RangeError when the matrix is not positive definite
 */
export function cholesky(n: number, matrix: Float64Array): void {
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * n + j];
      for (let k = 0; k < j; k++) sum -= matrix[i * n + k] * matrix[j * n + k];
      if (i !== j) matrix[i * n + j] = sum / matrix[j * n + j];
      else if (sum > 0) matrix[i * n + i] = Math.sqrt(sum);
      else throw new RangeError("matrix is not positive definite");
    }
  }
}

/** Inverse of a symmetric positive definite matrix, in place. `work` has its size. */
export function invertPositive(n: number, matrix: Float64Array, work: Float64Array): void {
  cholesky(n, matrix);
  // work = L^-1, lower triangle; the inverse is work^T * work.
  for (let j = 0; j < n; j++) {
    work[j * n + j] = 1 / matrix[j * n + j];
    for (let i = j + 1; i < n; i++) {
      let sum = 0;
      for (let k = j; k < i; k++) sum -= matrix[i * n + k] * work[k * n + j];
      work[i * n + j] = sum / matrix[i * n + i];
    }
  }
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = 0;
      for (let k = i; k < n; k++) sum += work[k * n + i] * work[k * n + j];
      matrix[i * n + j] = sum;
      matrix[j * n + i] = sum;
    }
  }
}

/**
 * Solves matrix * X = right in place (elimination with row exchange): `right`, n rows of `columns`,
 * becomes X and the matrix is used up.
 */
export function solve(n: number, matrix: Float64Array, right: Float64Array, columns: number): void {
  for (let pivot = 0; pivot < n; pivot++) {
    let best = pivot;
    for (let i = pivot + 1; i < n; i++) {
      if (Math.abs(matrix[i * n + pivot]) > Math.abs(matrix[best * n + pivot])) best = i;
    }
    if (best !== pivot) {
      swapRows(matrix, n, pivot, best);
      swapRows(right, columns, pivot, best);
    }
    const inverse = 1 / matrix[pivot * n + pivot];
    for (let i = pivot + 1; i < n; i++) {
      const factor = matrix[i * n + pivot] * inverse;
      if (factor === 0) continue;
      for (let j = pivot + 1; j < n; j++) matrix[i * n + j] -= factor * matrix[pivot * n + j];
      for (let j = 0; j < columns; j++) right[i * columns + j] -= factor * right[pivot * columns + j];
    }
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) {
      const factor = matrix[i * n + k];
      for (let j = 0; j < columns; j++) right[i * columns + j] -= factor * right[k * columns + j];
    }
    const inverse = 1 / matrix[i * n + i];
    for (let j = 0; j < columns; j++) right[i * columns + j] *= inverse;
  }
}

function swapRows(matrix: Float64Array, columns: number, a: number, b: number): void {
  for (let j = 0; j < columns; j++) {
    const held = matrix[a * columns + j];
    matrix[a * columns + j] = matrix[b * columns + j];
    matrix[b * columns + j] = held;
  }
}
