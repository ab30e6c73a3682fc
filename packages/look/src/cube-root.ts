/** Cube root of a number of 0 or more by Newton's rule, within two units in the last place: Math.cbrt differs between engines. */
export function cubeRoot(x: number): number {
  if (x <= 0) return 0;
  // Bring x near 1 by powers of 8, whose roots are exact.
  let scale = 1;
  let rest = x;
  while (rest < 0.125) {
    rest *= 8;
    scale *= 0.5;
  }
  while (rest > 1) {
    rest *= 0.125;
    scale *= 2;
  }
  let root = 0.4 + 0.6 * rest;
  for (let i = 0; i < 5; i++) root = (2 * root + rest / (root * root)) / 3;
  return root * scale;
}
