/**
 * Nodes and weights that average a smooth function over a standard normal: Gauss-Hermite rules.
 *
 * Source: Abramowitz & Stegun 1964, 25.4.46, with the nodes scaled by the square root of 2.
 */
export const normalNodes5 = [
  [-2.8569700138728056, 0.011257411327720691],
  [-1.3556261799742659, 0.22207592200561266],
  [0, 0.5333333333333333],
  [1.3556261799742659, 0.22207592200561266],
  [2.8569700138728056, 0.011257411327720691],
] as const;

export const normalNodes3 = [
  [-1.7320508075688772, 1 / 6],
  [0, 2 / 3],
  [1.7320508075688772, 1 / 6],
] as const;
