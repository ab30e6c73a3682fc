import { pow } from "@shadowline/numeric";

/**
 * Upper 95 % bound of a share after so many of so many: the exact binomial bound (Clopper & Pearson 1934).
 * None of 80 gives 3.7 %.
 */
export function spillAtMost(halos: number, dots: number): number {
  if (dots === 0 || halos >= dots) return 1;
  let low = 0;
  let high = 1;
  for (let step = 0; step < 50; step++) {
    const share = (low + high) / 2;
    // P(as few or fewer): terms by their ratio.
    let term = pow(1 - share, dots);
    let sum = term;
    for (let k = 1; k <= halos; k++) {
      term *= ((dots - k + 1) / k) * (share / (1 - share));
      sum += term;
    }
    if (sum > 0.05) low = share;
    else high = share;
  }
  return (low + high) / 2;
}
