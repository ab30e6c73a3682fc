/**
 * Eigenvalues and eigenvectors of a symmetric matrix by cyclic Jacobi rotations.
 *
 * Chosen over tridiagonal methods because it keeps small eigenvalues of a graded positive matrix accurate
 * relative to themselves (Demmel & Veselic 1992, SIAM J. Matrix Anal. 13:1204): grazing directions make
 * ours span ten decades, and the smallest one is the diffusion length.
 *
 * @param matrix n x n, symmetric; its diagonal becomes the eigenvalues, in no order
 * @param vectors n x n; column k becomes the eigenvector of value k
 */
export function symmetricEigen(n: number, matrix: Float64Array, vectors: Float64Array): void {
  for (let i = 0; i < n * n; i++) vectors[i] = 0;
  for (let i = 0; i < n; i++) vectors[i * n + i] = 1;
  for (let sweep = 0; sweep < 40; sweep++) {
    let turned = false;
    for (let p = 0; p < n - 1; p++) {
      for (let q = p + 1; q < n; q++) {
        const off = matrix[p * n + q];
        const onP = matrix[p * n + p];
        const onQ = matrix[q * n + q];
        // Below this the rotation changes no bit of either eigenvalue.
        if (off * off <= 1e-32 * Math.abs(onP * onQ)) continue;
        turned = true;
        const theta = (onQ - onP) / (2 * off);
        const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const c = 1 / Math.sqrt(t * t + 1);
        const s = t * c;
        matrix[p * n + p] = onP - t * off;
        matrix[q * n + q] = onQ + t * off;
        matrix[p * n + q] = 0;
        matrix[q * n + p] = 0;
        for (let k = 0; k < n; k++) {
          if (k !== p && k !== q) {
            const kp = matrix[k * n + p];
            const kq = matrix[k * n + q];
            const newP = c * kp - s * kq;
            const newQ = s * kp + c * kq;
            matrix[k * n + p] = newP;
            matrix[p * n + k] = newP;
            matrix[k * n + q] = newQ;
            matrix[q * n + k] = newQ;
          }
          const vp = vectors[k * n + p];
          const vq = vectors[k * n + q];
          vectors[k * n + p] = c * vp - s * vq;
          vectors[k * n + q] = s * vp + c * vq;
        }
      }
    }
    if (!turned) return;
  }
}
