/**
 * Solves a small symmetric positive system by Gaussian elimination; pivots are on the diagonal.
 *
 * @param matrix row by row, size times size
 * @returns the unknowns, length size
 * @throws RangeError if the matrix is not positive definite
 */
export function solveSymmetric(matrix: readonly number[], right: readonly number[], size: number): number[] {
  const a = [...matrix];
  const x = [...right];
  for (let pivot = 0; pivot < size; pivot++) {
    const head = a[pivot * size + pivot];
    if (!(head > 0)) throw new RangeError("the matrix is not positive definite");
    for (let row = pivot + 1; row < size; row++) {
      const factor = a[row * size + pivot] / head;
      for (let column = pivot; column < size; column++) a[row * size + column] -= factor * a[pivot * size + column];
      x[row] -= factor * x[pivot];
    }
  }
  for (let row = size - 1; row >= 0; row--) {
    for (let column = row + 1; column < size; column++) x[row] -= a[row * size + column] * x[column];
    x[row] /= a[row * size + row];
  }
  return x;
}

/** Inverse of a small symmetric positive matrix, row by row. */
export function inverse(matrix: readonly number[], size: number): number[] {
  const columns = Array.from({ length: size }, (_, at) =>
    solveSymmetric(
      matrix,
      Array.from({ length: size }, (__, row) => (row === at ? 1 : 0)),
      size,
    ),
  );
  return Array.from({ length: size * size }, (_, at) => columns[at % size][Math.floor(at / size)]);
}
